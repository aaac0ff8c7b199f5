#pragma once
// Function-like macros and by-value structs that Swift cannot import; one line each.
#include "../../CFlint/CFlint.h"

// A 64-bit word of the absolute value, the least significant first; i < fmpz_size(x).
static inline ulong shim_fmpz_limb(const fmpz_t x, slong i) {
  return COEFF_IS_MPZ(*x) ? COEFF_TO_PTR(*x)->_mp_d[i] : (ulong)FLINT_ABS(*x);
}

static inline arf_ptr shim_arb_mid(arb_ptr x) { return arb_midref(x); }
static inline mag_ptr shim_arb_rad(arb_ptr x) { return arb_radref(x); }
static inline arb_ptr shim_acb_real(acb_ptr z) { return acb_realref(z); }
static inline arb_ptr shim_acb_imag(acb_ptr z) { return acb_imagref(z); }

static inline double shim_arf_nearest(const arf_t x) { return arf_get_d(x, ARF_RND_NEAR); }
static inline double shim_arf_floor(const arf_t x) { return arf_get_d(x, ARF_RND_FLOOR); }
static inline double shim_arf_ceiling(const arf_t x) { return arf_get_d(x, ARF_RND_CEIL); }
static inline void shim_arf_scale(arf_t x, slong n) { arf_mul_2exp_si(x, x, n); }

// Bounds of a ball as doubles, and as exact balls.
static inline void shim_arb_mid_rounded(arb_t result, const arb_t x, slong bits) {
  arf_set_round(arb_midref(result), arb_midref(x), bits, ARF_RND_NEAR);
}
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
static inline int shim_arb_mid_is_tiny(const arb_t x) { return arf_cmpabs_2exp_si(arb_midref(x), -64) < 0; }
static inline void shim_acb_set_parts(acb_t z, const arb_t x, const arb_t y) { acb_set_arb_arb(z, x, y); }
static inline void shim_acb_real_of(arb_t x, const acb_t z) { arb_set(x, acb_realref(z)); }
static inline void shim_acb_imag_of(arb_t x, const acb_t z) { arb_set(x, acb_imagref(z)); }

// `count` terms of a polynomial from the term `first` on: exponents (count × variables), numerators and denominators in
// lowest terms. Where a fraction exceeds words, its denominator is 0 and its numerator counts such terms; returns their
// number.
slong shim_fmpq_mpoly_terms(slong *exponents, slong *numerators, slong *denominators, const fmpq_mpoly_t a,
                            slong first, slong count, const fmpq_mpoly_ctx_t ctx);
// The same for coefficients that are integers of at most 62 bits; returns 0 when one is not.
int shim_fmpq_mpoly_integer_terms(slong *exponents, slong *coefficients, const fmpq_mpoly_t a, slong first,
                                  slong count, const fmpq_mpoly_ctx_t ctx);
// a = (Σ coefficients[i] x^exponents[i]) / denominator, terms in any order and repeated or not.
void shim_fmpq_mpoly_set_terms(fmpq_mpoly_t a, const slong *exponents, const fmpz *coefficients, slong count,
                               const fmpz_t denominator, const fmpq_mpoly_ctx_t ctx);
// The same with coefficients that fit in a word.
void shim_fmpq_mpoly_set_small_terms(fmpq_mpoly_t a, const slong *exponents, const slong *coefficients, slong count,
                                     const fmpq_mpoly_ctx_t ctx);
// result = a b; result is neither a nor b.
void shim_fmpq_mpoly_mul(fmpq_mpoly_t result, const fmpq_mpoly_t a, const fmpq_mpoly_t b, const fmpq_mpoly_ctx_t ctx);
// The largest number of bits of a coefficient's numerator or denominator.
slong shim_fmpq_mpoly_bits(const fmpq_mpoly_t a);

static inline void shim_qqbar_polynomial(fmpq_poly_t result, const qqbar_t x) {
  fmpq_poly_set_fmpz_poly(result, QQBAR_POLY(x));
}

// The number of generators of the field that two Calcium numbers live in together, at most.
static inline slong shim_ca_generators(const ca_t x, const ca_t y) {
  slong m = CA_IS_SPECIAL(x) ? 0 : CA_FIELD_LENGTH((ca_field_ptr)x->field);
  slong n = CA_IS_SPECIAL(y) ? 0 : CA_FIELD_LENGTH((ca_field_ptr)y->field);
  return x->field == y->field ? m : m + n;
}

// Versions of the libraries as they are loaded; NULL where a library is a part of FLINT.
const char *shim_flint_version(void);
const char *shim_arb_version(void);
const char *shim_calcium_version(void);
const char *shim_gmp_version(void);
const char *shim_mpfr_version(void);
