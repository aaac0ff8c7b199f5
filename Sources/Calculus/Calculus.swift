// How Calculus works
//
// Derivatives are computed bottom-up over shared subexpressions and remembered by handle, so that a ninth derivative
// meets the work of the eighth. The derivative of a named function is a field of its record.
// In several variables (Differentiation/) vectors are arrays and matrices arrays of rows.
//
// Series/ expands expressions as generalised power series with exact coefficients; whether a leading coefficient vanishes
// is proved or the answer is unknown. Limits/ is Gruntz's algorithm on top: a germ is expanded in its most rapidly varying
// part, its leading coefficient is a germ of a lower class. What oscillates is a bounded parameter, so that squeezing needs
// no rule of its own; fixing the parameter gives the subsequences that prove that a limit does not exist. Every limit is
// compared with enclosures on the way to the point. Taylor/ states Taylor's formula with its remainder.
