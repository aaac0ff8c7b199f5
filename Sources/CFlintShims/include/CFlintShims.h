#pragma once
// Function-like macros and by-value structs that Swift cannot import; one line each.
#include "../../CFlint/CFlint.h"

static inline arf_ptr shim_arb_mid(arb_ptr x) { return arb_midref(x); }
static inline mag_ptr shim_arb_rad(arb_ptr x) { return arb_radref(x); }
static inline arb_ptr shim_acb_real(acb_ptr z) { return acb_realref(z); }
static inline arb_ptr shim_acb_imag(acb_ptr z) { return acb_imagref(z); }

static inline double shim_arf_nearest(const arf_t x) { return arf_get_d(x, ARF_RND_NEAR); }
static inline double shim_arf_floor(const arf_t x) { return arf_get_d(x, ARF_RND_FLOOR); }
static inline double shim_arf_ceiling(const arf_t x) { return arf_get_d(x, ARF_RND_CEIL); }
static inline void shim_arf_scale(arf_t x, slong n) { arf_mul_2exp_si(x, x, n); }
