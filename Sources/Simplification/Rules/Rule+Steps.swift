import Expressions
import Functions

extension Rule {
  /// Signs, roundings and extrema of real arguments.
  static let steps: [Rule] = [
    Rule("sign and modulus", where: .real) { a, _ in (Function.abs(a) * Function.sgn(a), a) },
    Rule("fractional part by floor", where: .nonnegative) { a, _ in (Function.frac(a), a - Function.floor(a)) },
    Rule("max by min", where: .real) { a, b in (Function.maximum(a, b), a + b - Function.minimum(a, b)) },
  ]
}
