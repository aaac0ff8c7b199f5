import Expressions
import Functions

extension Rule {
  /// Pythagoras, and square roots that are half angles (DLMF 4.21.12, 4.21.20, 4.35.11).
  static let trigonometric: [Rule] = [
    Rule("Pythagoras") { a, _ in (Function.sin(a) ** 2 + Function.cos(a) ** 2, 1) },
    Rule("square of the sine") { a, _ in (1 - Function.cos(a) ** 2, Function.sin(a) ** 2) },
    Rule("square of the cosine") { a, _ in (1 - Function.sin(a) ** 2, Function.cos(a) ** 2) },
    Rule("square of the secant") { a, _ in (1 + Function.tan(a) ** 2, 1 / Function.cos(a) ** 2) },
    Rule("Pythagoras, hyperbolic") { a, _ in (Function.cosh(a) ** 2 - Function.sinh(a) ** 2, 1) },
    Rule("square of the hyperbolic sine") { a, _ in (Function.cosh(a) ** 2 - 1, Function.sinh(a) ** 2) },
    Rule("square of the hyperbolic cosine") { a, _ in (1 + Function.sinh(a) ** 2, Function.cosh(a) ** 2) },
    Rule("cosine of half an angle", where: .real) { a, b in
      (sqrt(b + b * Function.cos(a)), sqrt(2 * b) * Function.abs(Function.cos(a / 2)))
    },
    Rule("sine of half an angle", where: .real) { a, b in
      (sqrt(b - b * Function.cos(a)), sqrt(2 * b) * Function.abs(Function.sin(a / 2)))
    },
  ]
}
