import Balls
import Exact
package import Expressions
import Functions

extension Expr {
  /// ∏ uᵢ^nᵢ·e^r for n₁·log u₁ + n₂·log u₂ + … + r, with the least factor that makes the nᵢ integers; nil when no
  /// logarithm is among the terms that `isWanted` takes.
  package func exponentiatedSum(of isWanted: (Expr) -> Bool) -> Expr? {
    guard let expanded = try? expanded() else { return nil }
    var logarithms: [(argument: Expr, coefficient: Rational)] = []
    var rest: [Expr] = []
    for term in expanded.terms {
      let (number, part) = term.splittingNumber
      if let u = part.argument(.log), isWanted(u), let q = number.rational {
        logarithms.append((u, q))
      } else {
        rest.append(term)
      }
    }
    let denominator = logarithms.reduce(Integer.one) { Integer.lcm($0, $1.coefficient.denominator) }
    guard !logarithms.isEmpty, denominator <= Expr.largestRoot else { return nil }
    let scale = Expr(denominator)
    return .product(logarithms.map { .power($0.argument, scale * Expr($0.coefficient)) }) * exp(scale * .sum(rest))
  }

  private static let largestRoot: Integer = 12

  /// Whether a constant with logarithms is proved to vanish: the exponential of a multiple of it is 1, and a ball tells
  /// that multiple from the other values 2πik, k ≠ 0, of the logarithm of 1.
  func vanishesAsLogarithm(_ budget: Budget) throws(MathError) -> Bool {
    guard let power = exponentiatedSum(of: { _ in true }), let ball = enclosure(precision: 128),
      ball.magnitude(precision: 64).upperBound < 0.5
    else { return false }
    return try (power - 1).isZero(budget: budget).truth == .yes
  }
}
