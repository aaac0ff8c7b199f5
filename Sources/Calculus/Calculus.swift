// How Calculus works
//
// Derivatives are computed bottom-up over shared subexpressions and remembered by handle, so that a ninth derivative
// meets the work of the eighth. The derivative of a named function is a field of its record.
// In several variables (Differentiation/) vectors are arrays and matrices arrays of rows.
