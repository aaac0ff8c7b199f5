import Exact
import Expressions
import Simplification

/// The part of an expression that contains x and in which the expression is a polynomial.
struct Kernel {
  let part: Expr
  /// The coefficients of the powers of the part, the constant first.
  let coefficients: [Expr]

  /// Beyond this degree nothing is solved.
  private static let degreeLimit = 1000

  /// The first part in which `e` is a polynomial, x itself before others; nil when there is none.
  init?(of e: Expr, in x: Expr) throws(MathError) {
    for part in [x] + e.subexpressions where part == x || part.isInvertible && part.contains(x) {
      guard let coefficients = try Kernel.coefficients(of: e, part, x) else { continue }
      self.part = part
      self.coefficients = coefficients
      return
    }
    return nil
  }

  private static func coefficients(of e: Expr, _ part: Expr, _ x: Expr) throws(MathError) -> [Expr]? {
    var list: [Expr] = []
    for (coefficient, exponent) in try e.coefficients(of: part) {
      guard let n = exponent.smallInteger, n >= list.count, n <= degreeLimit, !coefficient.contains(x) else {
        return nil
      }
      list += [Expr](repeating: 0, count: n - list.count) + [coefficient]
    }
    return list.count > 1 ? list : nil
  }
}

extension Expr {
  /// Whether this is a call or a single power.
  fileprivate var isInvertible: Bool {
    switch node {
    case .call: true
    case .product(let factors): factors.count == 1
    case .integer, .number, .symbol, .constant, .sum: false
    }
  }
}
