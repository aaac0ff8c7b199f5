import Exact
import Expressions
import Functions
import Simplification

/// A zero of a characteristic polynomial: α, or the pair α ± β·i.
struct CharacteristicRoot: Hashable {
  let alpha: Expr
  /// 0 for a single zero.
  let beta: Expr
  let multiplicity: Int

  /// The zeros of the polynomial with these coefficients, conjugate ones as pairs; nil when they are not known.
  static func all(_ coefficients: [Expr], _ assumptions: Assumptions, _ budget: Budget) throws(MathError)
    -> [CharacteristicRoot]?
  {
    let r = Expr(Symbol("_r"))
    let polynomial = CoefficientPolynomial(coefficients).expression(r)
    var all: [CharacteristicRoot] = []
    for (factor, multiplicity) in try polynomial.factorList() where factor.contains(r) {
      guard let c = try factor.polynomialCoefficients(of: r),
        let roots = try zeros(c, assumptions, budget)
      else { return nil }
      all += roots.map { CharacteristicRoot(alpha: $0.alpha, beta: $0.beta, multiplicity: multiplicity) }
    }
    return all.inReadingOrder
  }

  private static func zeros(
    _ c: [Expr], _ assumptions: Assumptions, _ budget: Budget
  ) throws(MathError) -> [(alpha: Expr, beta: Expr)]? {
    switch c.count {
    case 2: return [((-c[0] / c[1]).reduced, 0)]
    case 3: return quadratic(c, assumptions)
    case 5 where c[1] == 0 && c[3] == 0 && (c[2] * c[2] - 4 * c[0] * c[4]).isNegativeConstant: return biquadratic(c)
    default:
      guard c.allSatisfy({ !$0.hasSymbols }), let roots = try RadicalRoots.roots(of: c, budget) else { return nil }
      var result: [(Expr, Expr)] = []
      for root in roots.map(\.value) {
        let key = root.readingKey
        if key.group == 0 {
          result.append((root, 0))
        } else if key.imaginary > 0 {
          guard let parts = root.rectangularForm(assumptions).gaussianParts else { return nil }
          result.append((parts.re, parts.im))
        }
      }
      return result
    }
  }

  /// The zeros ±α ± β·i of r⁴ + p·r² + q with p² < 4q: α², β² = (2√q ∓ p)/4.
  private static func biquadratic(_ c: [Expr]) -> [(alpha: Expr, beta: Expr)] {
    let (p, q) = ((c[2] / c[4]).reduced, (c[0] / c[4]).reduced)
    let (alpha, beta) = (sqrt(2 * sqrt(q) - p) / 2, sqrt(2 * sqrt(q) + p) / 2)
    return [(alpha, beta), (-alpha, beta)]
  }

  /// α ± √(α² − c/a), or α ± i·√(c/a − α²) where that is not known to be negative.
  private static func quadratic(_ c: [Expr], _ assumptions: Assumptions) -> [(alpha: Expr, beta: Expr)] {
    let alpha = (-c[1] / (2 * c[2])).reduced
    let square = (c[0] / c[2] - alpha * alpha).reduced
    let sign = assumptions.knownSign(of: square)
    if sign == .negative || sign != .positive && square.hasNegativeCoefficient {
      let root = (-square).formalRoot(assumptions)
      return [(alpha + root, 0), (alpha - root, 0)]
    }
    return [(alpha, square.formalRoot(assumptions))]
  }
}

extension [CharacteristicRoot] {
  /// Larger real parts first, as far as they are numbers.
  fileprivate var inReadingOrder: [CharacteristicRoot] {
    let keys = map { $0.alpha.readingKey }
    return indices.sorted { a, b in
      keys[a].group != keys[b].group
        ? keys[a].group < keys[b].group : keys[a].real != keys[b].real ? keys[a].real > keys[b].real : a < b
    }.map { self[$0] }
  }
}

extension Expr {
  /// A square root, of squares the base: its sign does not matter to who asks.
  func formalRoot(_ assumptions: Assumptions) -> Expr {
    let factored = (try? self.factored()) ?? self
    let parts = factored.factors.map { factor -> Expr in
      let half = factor.exponent / 2
      return Expr.power(factor.base, half)
    }
    return Expr.product(parts).radicalSimplified(assumptions)
  }
}
