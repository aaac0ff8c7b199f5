// How Evaluation works
//
// A `Tape` is an expression compiled to a list of steps, each shared subexpression once (Tape/). `TapeBuilder` splits
// every product into a factor that depends on parameters only and one that varies with the array variables, so that the
// former is computed once a call. The same steps run on doubles one by one, on blocks of 512 doubles with vector
// functions (CVectorMath), and on complex balls; `TapeBuilder+Derivative` differentiates the steps themselves, forward for the
// slopes of plots and backward for `GradientTape`. Jets/ computes Taylor polynomials of any order in doubles or balls.
// `RealFunction` encloses ranges for plots. Numeric/ raises the precision of balls until digits are certain.
// Integration/ proves integrals: `Bound` derives majorants of tails from the expression, Balls' quadrature does the rest.
