// Balls: real and complex numbers with a proved radius of error (Arb).
//
// How this works. A ball is midpoint ± radius and contains the exact value, always. `RealBall` and `ComplexBall` are
// values over an immutable box that owns Arb's structure; reading copies the structure's words, never its digits.
// Precision, in bits, is an argument of every operation that rounds and is clamped to 2 … `RealBall.maximalPrecision`.
// Nothing throws: outside its domain a function gives the indeterminate ball (midpoint NaN), which contains everything.
//
// `ComplexBall` functions with branch cuts take `analytic`: true demands a proof that the function is holomorphic on
// the whole ball, and gives the indeterminate ball without it. `Quadrature` needs exactly this.
// `Functions/` binds Arb's special functions, one topic per file; `Quadrature/` builds proved integrals on them.
