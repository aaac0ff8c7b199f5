#include "dense.h"

#include <stdint.h>

// Polynomials without many gaps, by a table with a place for each monomial: the exponents of the variables are the
// digits of the place. Terms in the lexicographic order are then the places from the last to the first.

enum { MOST_VARIABLES = 8, LARGEST_TABLE = 1 << 15 };

// A table for the variables from `first` on; the exponents and their sum are at most `degrees` and `total`.
typedef struct {
  slong first, variables, size, total;
  slong degrees[MOST_VARIABLES];
} shape;

static slong place(const shape *s, const slong *exponents) {
  slong result = 0;
  for (slong v = s->first; v < s->variables; v++) result = result * (s->degrees[v] + 1) + exponents[v];
  return result;
}

// Adds the largest exponents and the largest sum of exponents of some terms.
static void add_degrees(shape *s, const slong *exponents, slong count) {
  slong degrees[MOST_VARIABLES] = {0}, total = 0;
  for (slong i = 0; i < count; i++, exponents += s->variables) {
    slong sum = 0;
    for (slong v = 0; v < s->variables; v++) {
      degrees[v] = FLINT_MAX(degrees[v], exponents[v]);
      sum += FLINT_MIN(exponents[v], LARGEST_TABLE);
    }
    total = FLINT_MAX(total, sum);
  }
  for (slong v = 0; v < s->variables; v++) s->degrees[v] += degrees[v];
  s->total += total;
}

// The size of the table, at most LARGEST_TABLE + 1.
static slong table_size(const shape *s) {
  slong size = 1;
  for (slong v = s->first; v < s->variables && size <= LARGEST_TABLE; v++)
    size = s->degrees[v] < LARGEST_TABLE ? size * (s->degrees[v] + 1) : LARGEST_TABLE + 1;
  return FLINT_MIN(size, LARGEST_TABLE + 1);
}

static int has_dense_order(const fmpz_mpoly_ctx_t ctx) {
  return ctx->minfo->ord == ORD_LEX && 2 <= ctx->minfo->nvars && ctx->minfo->nvars <= MOST_VARIABLES;
}

// Makes room for exponents up to the degrees of the shape; false when these exceed a word.
static int reset(fmpz_mpoly_t a, const shape *s, slong terms, const fmpz_mpoly_ctx_t ctx) {
  slong largest = 1;
  for (slong v = 0; v < s->variables; v++) largest |= s->degrees[v];
  slong bits = mpoly_fix_bits(FLINT_BIT_COUNT(largest) + 1, ctx->minfo);
  if (s->variables * bits > FLINT_BITS) return 0;
  fmpz_mpoly_fit_length_reset_bits(a, terms, bits, ctx);
  _fmpz_mpoly_set_length(a, 0, ctx);
  return 1;
}

// Appends the terms of a table, each times x^e for the variable x before the first, and clears the table.
static void take_terms(fmpz_mpoly_t a, slong *table, const shape *s, slong e, const fmpz_mpoly_ctx_t ctx) {
  slong last = s->variables - 1, width = s->degrees[last] + 1, length = a->length, digits[MOST_VARIABLES];
  for (slong v = s->first; v < last; v++) digits[v] = s->degrees[v];
  for (slong row = s->size - width; row >= 0; row -= width) {
    ulong packed = e;
    slong rest = s->total - e;
    for (slong v = s->first; v < last; v++) packed = packed << a->bits | digits[v], rest -= digits[v];
    packed <<= a->bits;
    fmpz_mpoly_fit_length(a, length + width, ctx);
    for (slong i = FLINT_MIN(width - 1, rest); i >= 0; i--) {
      if (table[row + i] == 0) continue;
      fmpz_set_si(a->coeffs + length, table[row + i]);
      a->exps[length++] = packed | i;
      table[row + i] = 0;
    }
    for (slong v = last - 1; v >= s->first && digits[v]-- == 0; v--) digits[v] = s->degrees[v];
  }
  _fmpz_mpoly_set_length(a, length, ctx);
}

// MARK: A polynomial from its terms

int set_dense(fmpz_mpoly_t a, const slong *exponents, const slong *coefficients, slong count,
              const fmpz_mpoly_ctx_t ctx) {
  if (!has_dense_order(ctx) || count < 4) return 0;
  shape s = {0, ctx->minfo->nvars};
  add_degrees(&s, exponents, count);
  s.size = table_size(&s);
  if (s.size > LARGEST_TABLE || s.size > 8 * count) return 0;
  ulong height = 0;
  for (slong i = 0; i < count; i++) height |= coefficients[i] < 0 ? -(ulong)coefficients[i] : coefficients[i];
  if (FLINT_BIT_COUNT(height) + FLINT_BIT_COUNT(count) >= FLINT_BITS || !reset(a, &s, count, ctx)) return 0;
  slong *table = flint_calloc(s.size, sizeof(slong));
  for (slong i = 0; i < count; i++) table[place(&s, exponents + i * s.variables)] += coefficients[i];
  take_terms(a, table, &s, 0, ctx);
  flint_free(table);
  return 1;
}

// MARK: The product of two polynomials

// A factor: its terms with exponent e of the first variable are those from starts[e + 1] to starts[e].
typedef struct {
  slong degree;
  slong *starts;
  uint32_t *places;
  const slong *coefficients;
} factor;

static factor factor_init(const fmpz_mpoly_t a, const slong *exponents, const shape *s) {
  factor f = {a->length == 0 ? -1 : exponents[0], NULL, flint_malloc(a->length * sizeof(uint32_t)), a->coeffs};
  f.starts = flint_malloc((f.degree + 2) * sizeof(slong));
  slong e = f.degree + 1;
  for (slong i = 0; i < a->length; i++, exponents += s->variables) {
    while (e > exponents[0]) f.starts[e--] = i;
    f.places[i] = place(s, exponents);
  }
  while (e >= 0) f.starts[e--] = a->length;
  return f;
}

static void factor_clear(factor f) {
  flint_free(f.starts);
  flint_free(f.places);
}

// Adds `scale` times the products of the terms with exponent i of the first variable by those with exponent j.
static void add_products(slong *restrict table, const factor *a, const factor *b, slong i, slong j, slong scale) {
  for (slong k = a->starts[i + 1]; k < a->starts[i]; k++) {
    slong *row = table + a->places[k], coefficient = scale * a->coefficients[k];
    for (slong l = b->starts[j + 1]; l < b->starts[j]; l++) row[b->places[l]] += coefficient * b->coefficients[l];
  }
}

// Adds the square of the terms with exponent i: each mixed product once.
static void add_square(slong *restrict table, const factor *a, slong i) {
  for (slong k = a->starts[i + 1]; k < a->starts[i]; k++) {
    slong *row = table + a->places[k], coefficient = a->coefficients[k];
    row[a->places[k]] += coefficient * coefficient;
    for (slong l = k + 1; l < a->starts[i]; l++) row[a->places[l]] += 2 * coefficient * a->coefficients[l];
  }
}

// Adds the terms of a b with exponent e of the first variable; of a (a + b), when `squared`.
static void add_slice(slong *table, const factor *a, const factor *b, slong e, int squared) {
  slong most = FLINT_MIN(e, a->degree);
  for (slong i = FLINT_MAX(0, e - b->degree); i <= most; i++) add_products(table, a, b, i, e - i, 1);
  if (!squared) return;
  for (slong i = FLINT_MAX(0, e - a->degree); 2 * i < e; i++) add_products(table, a, a, i, e - i, 2);
  if (e % 2 == 0 && e / 2 <= a->degree) add_square(table, a, e / 2);
}

static slong height(const fmpz_mpoly_t a) { return FLINT_ABS(_fmpz_vec_max_bits(a->coeffs, a->length)); }

// One power of the first variable after the other, so that the table stays in the fastest cache.
static void multiply(fmpz_mpoly_t result, const factor *a, const factor *b, int squared, const shape *s,
                     const fmpz_mpoly_ctx_t ctx) {
  slong *table = flint_calloc(s->size, sizeof(slong));
  for (slong e = a->degree + (squared ? FLINT_MAX(a->degree, b->degree) : b->degree); e >= 0; e--) {
    add_slice(table, a, b, e, squared);
    take_terms(result, table, s, e, ctx);
  }
  flint_free(table);
}

// Whether the schoolbook method pays: below, heaps are faster, and above, fast multiplication of long numbers.
static int pays(const shape *s, double products) {
  double places = s->size * (s->degrees[0] + 1.0);
  return s->size <= LARGEST_TABLE && 2 * places <= products && products <= 64 * places;
}

// Sets d = b - a, when that has few terms: a b = a^2 + a d takes half of the products.
static int differ_little(fmpz_mpoly_t d, const fmpz_mpoly_t a, const fmpz_mpoly_t b, const fmpz_mpoly_ctx_t ctx) {
  slong few = a->length / 8;
  if (FLINT_ABS(a->length - b->length) > few) return 0;
  fmpz_mpoly_sub(d, b, a, ctx);
  return d->length <= few;
}

// result = a b, or a (a + b), when `squared`; 0 when a table does not pay.
static int multiply_by_table(fmpz_mpoly_t result, const fmpz_mpoly_t a, const fmpz_mpoly_t b, int squared,
                             const fmpz_mpoly_ctx_t ctx) {
  slong n = ctx->minfo->nvars;
  shape s = {1, n};
  slong *exponents = flint_malloc((a->length + b->length) * n * sizeof(slong)), *others = exponents + a->length * n;
  unpack_exponents(exponents, a, 0, a->length, ctx);
  unpack_exponents(others, b, 0, b->length, ctx);
  add_degrees(&s, exponents, a->length);
  if (squared) add_degrees(&s, exponents, a->length + b->length);
  else add_degrees(&s, others, b->length);
  s.size = table_size(&s);
  double products = (double)a->length * (squared ? a->length : b->length);
  int done = pays(&s, products) && reset(result, &s, a->length + b->length, ctx);
  if (done) {
    factor f = factor_init(a, exponents, &s), g = factor_init(b, others, &s);
    multiply(result, &f, &g, squared, &s, ctx);
    factor_clear(f);
    factor_clear(g);
  }
  flint_free(exponents);
  return done;
}

int multiply_dense(fmpz_mpoly_t result, const fmpz_mpoly_t a, const fmpz_mpoly_t b, const fmpz_mpoly_ctx_t ctx) {
  slong n = ctx->minfo->nvars, shorter = FLINT_MIN(a->length, b->length);
  if (shorter < 4 || !has_dense_order(ctx) || n * FLINT_MAX(a->bits, b->bits) > FLINT_BITS) return 0;
  fmpz_mpoly_t d;
  fmpz_mpoly_init(d, ctx);
  int squared = differ_little(d, a, b, ctx);
  slong bits = height(a) + (squared ? FLINT_MAX(height(a), height(d)) + 1 : height(b)) + FLINT_BIT_COUNT(shorter);
  int done = bits < FLINT_BITS && multiply_by_table(result, a, squared ? d : b, squared, ctx);
  fmpz_mpoly_clear(d, ctx);
  return done;
}
