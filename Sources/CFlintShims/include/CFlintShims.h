#pragma once
// Function-like macros and by-value structs that Swift cannot import; one line each.
#include "../../CFlint/CFlint.h"

static inline arf_ptr shim_arb_mid(arb_ptr x) { return arb_midref(x); }
static inline mag_ptr shim_arb_rad(arb_ptr x) { return arb_radref(x); }
static inline arb_ptr shim_acb_real(acb_ptr z) { return acb_realref(z); }
static inline arb_ptr shim_acb_imag(acb_ptr z) { return acb_imagref(z); }
