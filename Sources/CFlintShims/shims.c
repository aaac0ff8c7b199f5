#include "CFlintShims.h"

static double bound(const arb_t x, int upper) {
  if (arf_is_nan(arb_midref(x))) return arf_get_d(arb_midref(x), ARF_RND_NEAR);
  arf_t end;
  arf_init(end);
  if (upper) arb_get_ubound_arf(end, x, 64); else arb_get_lbound_arf(end, x, 64);
  double result = arf_get_d(end, upper ? ARF_RND_CEIL : ARF_RND_FLOOR);
  arf_clear(end);
  // ∞ ± ∞ bounds nothing.
  return result == result ? result : upper ? D_INF : -D_INF;
}

double shim_arb_lower(const arb_t x) { return bound(x, 0); }
double shim_arb_upper(const arb_t x) { return bound(x, 1); }

double shim_arb_rad_upper(const arb_t x) {
  arf_t radius;
  arf_init_set_mag_shallow(radius, arb_radref(x));
  return arf_get_d(radius, ARF_RND_CEIL);
}

void shim_arb_get_lower(arb_t result, const arb_t x, slong precision) {
  arb_get_lbound_arf(arb_midref(result), x, precision);
  mag_zero(arb_radref(result));
}

void shim_arb_get_upper(arb_t result, const arb_t x, slong precision) {
  arb_get_ubound_arf(arb_midref(result), x, precision);
  mag_zero(arb_radref(result));
}

void shim_arb_magnitude(arb_t result, const arb_t x) {
  mag_t bound;
  mag_init(bound);
  arb_get_mag(bound, x);
  arf_set_mag(arb_midref(result), bound);
  mag_zero(arb_radref(result));
  mag_clear(bound);
}

int shim_arb_is_below(const arb_t x, slong bits) {
  mag_t bound;
  mag_init(bound);
  arb_get_mag(bound, x);
  int below = mag_cmp_2exp_si(bound, bits) < 0;
  mag_clear(bound);
  return below;
}

slong shim_fmpq_mpoly_terms(slong *exponents, slong *numerators, slong *denominators, const fmpq_mpoly_t a,
                            const fmpq_mpoly_ctx_t ctx) {
  slong count = fmpq_mpoly_length(a, ctx), variables = fmpq_mpoly_ctx_nvars(ctx), big = 0;
  int integral = fmpq_is_one(a->content);
  fmpq_t c;
  fmpq_init(c);
  for (slong i = 0; i < count; i++) {
    fmpq_mpoly_get_term_exp_si(exponents + i * variables, a, i, ctx);
    const fmpz *numerator = a->zpoly->coeffs + i, *denominator = fmpq_denref(a->content);
    if (!integral) {
      fmpq_mpoly_get_term_coeff_fmpq(c, a, i, ctx);
      numerator = fmpq_numref(c), denominator = fmpq_denref(c);
    }
    int small = fmpz_fits_si(numerator) && fmpz_fits_si(denominator);
    numerators[i] = small ? fmpz_get_si(numerator) : big++;
    denominators[i] = small ? fmpz_get_si(denominator) : 0;
  }
  fmpq_clear(c);
  return big;
}

static void finish(fmpq_mpoly_t a, const fmpq_mpoly_ctx_t ctx) {
  fmpz_mpoly_sort_terms(a->zpoly, ctx->zctx);
  fmpz_mpoly_combine_like_terms(a->zpoly, ctx->zctx);
  fmpq_mpoly_reduce(a, ctx);
}

void shim_fmpq_mpoly_set_terms(fmpq_mpoly_t a, const slong *exponents, const fmpz *coefficients, slong count,
                               const fmpz_t denominator, const fmpq_mpoly_ctx_t ctx) {
  slong variables = fmpq_mpoly_ctx_nvars(ctx);
  fmpq_mpoly_zero(a, ctx);
  for (slong i = 0; i < count; i++)
    fmpz_mpoly_push_term_fmpz_ui(a->zpoly, coefficients + i, (const ulong *)exponents + i * variables, ctx->zctx);
  fmpz_one(fmpq_numref(a->content));
  fmpz_set(fmpq_denref(a->content), denominator);
  finish(a, ctx);
}

void shim_fmpq_mpoly_set_small_terms(fmpq_mpoly_t a, const slong *exponents, const slong *coefficients, slong count,
                                     const fmpq_mpoly_ctx_t ctx) {
  slong variables = fmpq_mpoly_ctx_nvars(ctx);
  fmpq_mpoly_zero(a, ctx);
  for (slong i = 0; i < count; i++)
    fmpz_mpoly_push_term_si_ui(a->zpoly, coefficients[i], (const ulong *)exponents + i * variables, ctx->zctx);
  fmpq_one(a->content);
  finish(a, ctx);
}

slong shim_fmpq_mpoly_bits(const fmpq_mpoly_t a) {
  slong bits = _fmpz_vec_max_bits(a->zpoly->coeffs, a->zpoly->length);
  return FLINT_ABS(bits) + fmpq_height_bits(a->content) - 1;
}
