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
    for part in [x] + e.subexpressions.flatMap(\.invertibleParts) where part.contains(x) {
      guard let coefficients = try e.polynomialCoefficients(of: part),
        (2...Kernel.degreeLimit + 1) ~= coefficients.count,
        !coefficients.contains(where: { $0.contains(x) })
      else { continue }
      self.part = part
      self.coefficients = coefficients
      return
    }
    return nil
  }
}

extension Expr {
  /// A call or a single power; of a product its powers.
  fileprivate var invertibleParts: [Expr] {
    switch node {
    case .call: [self]
    case .product(let factors): factors.map { .power($0.base, $0.exponent) }
    case .integer, .number, .symbol, .constant, .sum: []
    }
  }
}
