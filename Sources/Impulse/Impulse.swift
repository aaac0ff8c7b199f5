// Impulse: every layer of the mathematics under one name, for Swift programs.
//
// `import Impulse` gives expressions, their functions, exact numbers, balls, derivatives, proved integrals and pictures.

@_exported public import Balls
@_exported public import Calculus
@_exported public import Evaluation
@_exported public import Exact
@_exported public import Expressions
@_exported public import Functions
@_exported public import Plotting
@_exported public import Simplification
@_exported public import Typesetting
