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

// Bounds of a ball as doubles, and as exact balls.
static inline double shim_arb_mid_nearest(const arb_t x) { return arf_get_d(arb_midref(x), ARF_RND_NEAR); }
static inline int shim_arb_is_nan(const arb_t x) { return arf_is_nan(arb_midref(x)); }
double shim_arb_rad_upper(const arb_t x);
double shim_arb_lower(const arb_t x);
double shim_arb_upper(const arb_t x);
void shim_arb_get_lower(arb_t result, const arb_t x, slong precision);
void shim_arb_get_upper(arb_t result, const arb_t x, slong precision);
void shim_arb_magnitude(arb_t result, const arb_t x);
// Whether |x| < 2^bits for all x of the ball.
int shim_arb_is_below(const arb_t x, slong bits);
static inline void shim_acb_set_parts(acb_t z, const arb_t x, const arb_t y) { acb_set_arb_arb(z, x, y); }
static inline void shim_acb_real_of(arb_t x, const acb_t z) { arb_set(x, acb_realref(z)); }
static inline void shim_acb_imag_of(arb_t x, const acb_t z) { arb_set(x, acb_imagref(z)); }
