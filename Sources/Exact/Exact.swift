// Exact: numbers without rounding, and the vocabulary of failure that every layer shares.
//
// How this works. `Integer` and `Rational` keep machine words as long as they fit and call FLINT only beyond;
// a big value sits in an immutable box, so copies are cheap and values may cross threads. Equal values have equal
// representations. `Polynomial/` wraps FLINT's multivariate polynomials, `Algebraic/` its exact algebraic numbers,
// `Calcium/` the field that decides equalities between constants such as π, e^x, log x and radicals.
//
// FLINT cannot be interrupted and aborts on misuse. Hence every operation here checks its preconditions first and
// predicts the size of its result: what would exceed `Integer.bitLimit` throws `MathError.exhausted` at once.
