#pragma once
#include "CFlintShims.h"

// a = Σ coefficients[i] x^exponents[i], terms in any order and repeated or not; does nothing and returns 0 when a table
// of all monomials does not pay. a is empty before.
int set_dense(fmpz_mpoly_t a, const slong *exponents, const slong *coefficients, slong count,
              const fmpz_mpoly_ctx_t ctx);
// result = a b, or nothing and 0, as before; result is neither a nor b.
int multiply_dense(fmpz_mpoly_t result, const fmpz_mpoly_t a, const fmpz_mpoly_t b, const fmpz_mpoly_ctx_t ctx);
// The exponents of `count` terms from the term `first` on, which fit in words.
void unpack_exponents(slong *exponents, const fmpz_mpoly_t a, slong first, slong count, const fmpz_mpoly_ctx_t ctx);
