import Exact
import Expressions
import Functions

extension Assumptions {
  /// How many half turns away from 0 an interval is looked for.
  private static let farthestTurn = 8

  /// The signs of a product in which sines and cosines of arguments between known multiples of π occur.
  func signWithCircularFactors(of e: Expr) -> SignSet {
    let plain = sign(of: e)
    if isEmpty || !e.hasCalls || !e.hasSymbols { return plain }
    var result = SignSet.positive
    for factor in e.factors {
      let base = circularSign(factor.base) ?? sign(of: factor.base)
      switch factor.exponent.integer?.isOdd {
      case true?: result = result * base
      case false?: result = result * base * base
      case nil: return plain
      }
    }
    return result.intersection(plain)
  }

  private func circularSign(_ e: Expr) -> SignSet? {
    guard case .call(let function, let arguments) = e.node, arguments.count == 1 else { return nil }
    switch function {
    case .sin, .csc: return sineSign(arguments[0])
    case .cos, .sec: return sineSign(arguments[0] + .pi / 2)
    case .tan, .cot:
      guard let sine = sineSign(arguments[0]), let cosine = sineSign(arguments[0] + .pi / 2) else { return nil }
      return sine * cosine
    default: return nil
    }
  }

  /// sin u has the sign (−1)ᵏ for kπ < u < (k + 1)π.
  private func sineSign(_ u: Expr) -> SignSet? {
    guard let (k, isStrict) = halfTurn(of: u, from: 0) else { return nil }
    return k % 2 == 0 ? (isStrict ? .positive : .nonnegative) : (isStrict ? .negative : .nonpositive)
  }

  /// The k for which (k + s)·π ≤ u ≤ (k + s + 1)·π, and whether u is different from both ends.
  func halfTurn(of u: Expr, from s: Expr) -> (k: Int, isStrict: Bool)? {
    guard sign(of: u).isReal else { return nil }
    for k in -Assumptions.farthestTurn..<Assumptions.farthestTurn {
      let lower = sign(of: u - (Expr(k) + s) * .pi)
      guard lower.isNonnegative else { continue }
      let upper = sign(of: (Expr(k + 1) + s) * .pi - u)
      if upper.isNonnegative { return (k, lower.isPositive && upper.isPositive) }
    }
    return nil
  }
}
