import Expressions
import Functions

extension Rule {
  /// The rules that write some functions with exponentials or logarithms only, read off their records.
  static func inExponentials(_ functions: [Function]) -> [Rule] {
    functions.filter { $0.spec.exponentialForm != nil }.map { function in
      Rule("\(function.name) by exp and log") { a, _ in
        (function(a), function.spec.exponentialForm?([a]) ?? function(a))
      }
    }
  }

  /// Tangents and their kin by sines and cosines (DLMF 4.14.4–7).
  static let bySineAndCosine: [Rule] = [Function.tan, .cot, .sec, .csc].map { function in
    Rule("\(function.name) by sin and cos") { a, _ in (function(a), function.inSineAndCosine(a) ?? function(a)) }
  }

  /// Circular functions by the tangent of half the angle (DLMF 4.21.29–30).
  static let byTangent: [Rule] = [
    Rule("sin by tan") { a, _ in (Function.sin(a), 2 * half(a) / (1 + half(a) ** 2)) },
    Rule("cos by tan") { a, _ in (Function.cos(a), (1 - half(a) ** 2) / (1 + half(a) ** 2)) },
    Rule("cot by tan") { a, _ in (Function.cot(a), 1 / Function.tan(a)) },
    Rule("sec by tan") { a, _ in (Function.sec(a), (1 + half(a) ** 2) / (1 - half(a) ** 2)) },
    Rule("csc by tan") { a, _ in (Function.csc(a), (1 + half(a) ** 2) / (2 * half(a))) },
  ]

  private static func half(_ a: Expr) -> Expr { Function.tan(a / 2) }

  /// Hyperbolic tangents and their kin by hyperbolic sines and cosines (DLMF 4.28.4–7).
  static let byHyperbolicSineAndCosine: [Rule] = [
    Rule("tanh by sinh and cosh") { a, _ in (Function.tanh(a), Function.sinh(a) / Function.cosh(a)) },
    Rule("coth by sinh and cosh") { a, _ in (Function.coth(a), Function.cosh(a) / Function.sinh(a)) },
    Rule("sech by cosh") { a, _ in (Function.sech(a), 1 / Function.cosh(a)) },
    Rule("csch by sinh") { a, _ in (Function.csch(a), 1 / Function.sinh(a)) },
  ]

  /// Absolute values and signs by square roots.
  static let bySquareRoot: [Rule] = [
    Rule("abs by sqrt", where: .real) { a, _ in (Function.abs(a), sqrt(a ** 2)) },
    Rule("sgn by sqrt", where: .positive) { a, _ in (Function.sgn(a), a / sqrt(a ** 2)) },
  ]
}
