#include "CFlintShims.h"
#include "dense.h"

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

// In the lexicographic order the last variable has the lowest bits, and every field is as wide as the others.
void unpack_exponents(slong *exponents, const fmpz_mpoly_t a, slong first, slong count, const fmpz_mpoly_ctx_t ctx) {
  slong variables = ctx->minfo->nvars, words = mpoly_words_per_exp(a->bits, ctx->minfo), bits = a->bits;
  slong end = first + count;
  if (ctx->minfo->ord != ORD_LEX || bits > FLINT_BITS) {
    for (; first < end; first++, exponents += variables) fmpz_mpoly_get_term_exp_si(exponents, a, first, ctx);
    return;
  }
  ulong mask = -UWORD(1) >> (FLINT_BITS - bits);
  for (; first < end; first++, exponents += variables) {
    const ulong *word = a->exps + first * words;
    for (slong v = variables - 1, shift = 0; v >= 0; v--) {
      exponents[v] = *word >> shift & mask;
      shift += bits;
      if (shift + bits > FLINT_BITS) word++, shift = 0;
    }
  }
}

int shim_fmpq_mpoly_integer_terms(slong *exponents, slong *coefficients, const fmpq_mpoly_t a, slong first,
                                  slong count, const fmpq_mpoly_ctx_t ctx) {
  if (!fmpq_is_one(a->content)) return 0;
  for (slong i = 0; i < count; i++) {
    fmpz coefficient = a->zpoly->coeffs[first + i];
    if (COEFF_IS_MPZ(coefficient)) return 0;
    coefficients[i] = coefficient;
  }
  unpack_exponents(exponents, a->zpoly, first, count, ctx->zctx);
  return 1;
}

slong shim_fmpq_mpoly_terms(slong *exponents, slong *numerators, slong *denominators, const fmpq_mpoly_t a,
                            slong first, slong count, const fmpq_mpoly_ctx_t ctx) {
  slong big = 0;
  unpack_exponents(exponents, a->zpoly, first, count, ctx->zctx);
  fmpq_t c;
  fmpq_init(c);
  for (slong i = 0; i < count; i++) {
    fmpq_mpoly_get_term_coeff_fmpq(c, a, first + i, ctx);
    const fmpz *numerator = fmpq_numref(c), *denominator = fmpq_denref(c);
    int small = fmpz_fits_si(numerator) && fmpz_fits_si(denominator);
    numerators[i] = small ? fmpz_get_si(numerator) : big++;
    denominators[i] = small ? fmpz_get_si(denominator) : 0;
  }
  fmpq_clear(c);
  return big;
}

// The number of bits that the exponents' fields need.
static flint_bitcnt_t exponent_bits(const slong *exponents, slong count, const fmpz_mpoly_ctx_t ctx) {
  slong variables = ctx->minfo->nvars;
  flint_bitcnt_t bits = 1;
  for (slong i = 0; i < count; i++)
    bits = FLINT_MAX(bits, mpoly_exp_bits_required_ui((const ulong *)exponents + i * variables, ctx->minfo));
  return mpoly_fix_bits(bits, ctx->minfo);
}

// Gives a its exponents and its length.
static void pack_exponents(fmpz_mpoly_t a, const slong *exponents, slong count, const fmpz_mpoly_ctx_t ctx) {
  slong variables = ctx->minfo->nvars;
  slong bits = exponent_bits(exponents, count, ctx), words = mpoly_words_per_exp(bits, ctx->minfo);
  fmpz_mpoly_fit_length_reset_bits(a, count, bits, ctx);
  for (slong i = 0; i < count; i++, exponents += variables) {
    if (ctx->minfo->ord != ORD_LEX || words > 1 || bits == FLINT_BITS) {
      mpoly_set_monomial_ui(a->exps + i * words, (const ulong *)exponents, bits, ctx->minfo);
      continue;
    }
    ulong packed = 0;
    for (slong v = 0; v < variables; v++) packed = packed << bits | exponents[v];
    a->exps[i] = packed;
  }
  _fmpz_mpoly_set_length(a, count, ctx);
}

static void finish(fmpq_mpoly_t a, const fmpq_mpoly_ctx_t ctx) {
  fmpz_mpoly_sort_terms(a->zpoly, ctx->zctx);
  fmpz_mpoly_combine_like_terms(a->zpoly, ctx->zctx);
  fmpq_mpoly_reduce(a, ctx);
}

void shim_fmpq_mpoly_set_terms(fmpq_mpoly_t a, const slong *exponents, const fmpz *coefficients, slong count,
                               const fmpz_t denominator, const fmpq_mpoly_ctx_t ctx) {
  pack_exponents(a->zpoly, exponents, count, ctx->zctx);
  for (slong i = 0; i < count; i++) fmpz_set(a->zpoly->coeffs + i, coefficients + i);
  fmpz_one(fmpq_numref(a->content));
  fmpz_set(fmpq_denref(a->content), denominator);
  finish(a, ctx);
}

void shim_fmpq_mpoly_set_small_terms(fmpq_mpoly_t a, const slong *exponents, const slong *coefficients, slong count,
                                     const fmpq_mpoly_ctx_t ctx) {
  fmpq_one(a->content);
  if (set_dense(a->zpoly, exponents, coefficients, count, ctx->zctx)) {
    fmpq_mpoly_reduce(a, ctx);
    return;
  }
  pack_exponents(a->zpoly, exponents, count, ctx->zctx);
  for (slong i = 0; i < count; i++) fmpz_set_si(a->zpoly->coeffs + i, coefficients[i]);
  finish(a, ctx);
}

// The product of two polynomials whose coefficients have no common divisor has no such either.
void shim_fmpq_mpoly_mul(fmpq_mpoly_t result, const fmpq_mpoly_t a, const fmpq_mpoly_t b, const fmpq_mpoly_ctx_t ctx) {
  if (multiply_dense(result->zpoly, a->zpoly, b->zpoly, ctx->zctx)) fmpq_mul(result->content, a->content, b->content);
  else fmpq_mpoly_mul(result, a, b, ctx);
}

slong shim_fmpq_mpoly_bits(const fmpq_mpoly_t a) {
  slong bits = _fmpz_vec_max_bits(a->zpoly->coeffs, a->zpoly->length);
  return FLINT_ABS(bits) + fmpq_height_bits(a->content) - 1;
}

const char *shim_flint_version(void) { return flint_version; }
#if __has_include(<calcium/ca.h>)
const char *shim_arb_version(void) { return arb_version; }
const char *shim_calcium_version(void) { return calcium_version(); }
#else
const char *shim_arb_version(void) { return NULL; }
const char *shim_calcium_version(void) { return NULL; }
#endif
const char *shim_gmp_version(void) { return gmp_version; }
const char *shim_mpfr_version(void) { return mpfr_get_version(); }
