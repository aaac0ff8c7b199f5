import Exact
import Expressions
import Functions
import Simplification

extension SummationMethod {
  /// Σ zᵏ·R(k) with poles of R at integers or halves of integers: logarithms, arctangents, polylogarithms (DLMF 4.6.1,
  /// 4.24.3, 25.12.10).
  static let geometricFractions = SummationMethod("geometric fractions") { search throws(MathError) in
    guard search.isInfinite, let first = search.lower.smallInteger, let term = GeometricTerm(search.f, search.k),
      term.power == nil, term.ratio != 1, term.ratio != -1,
      let fractions = try LinearFractions(term.rational, search.k, search.budget), !fractions.parts.isEmpty
    else { return nil }
    var value: Expr = 0
    if fractions.polynomial != 0 {
      let geometric = fractions.polynomial * .power(term.ratio, search.k)
      guard let part = try search.with(geometric).result().value else { return nil }
      value += part
    }
    let series = PoleSeries(z: term.ratio)
    for part in fractions.parts {
      guard let sum = try series.sum(part.power, part.shift, from: first, search) else { return nil }
      value += part.residue * sum
    }
    return term.constant * value
  }
}

/// Sums of zᵏ/(k + α)ᵐ.
struct PoleSeries {
  let z: Expr

  /// From k = a on; nil unless 2α is an integer.
  func sum(_ m: Int, _ shift: Expr, from a: Int, _ search: SumSearch) throws(MathError) -> Expr? {
    if let p = shift.smallInteger {
      // j = k + p runs from a + p; the table begins with j = 1
      guard a + p >= 1 else { return nil }
      let head = (1..<(a + p)).map { .power(z, Expr($0)) / .power(Expr($0), Expr(m)) as Expr }
      return .power(z, Expr(-p)) * (Function.polylog(Expr(m), z) - .sum(head))
    }
    guard let p = (shift - .half).smallInteger, abs(a + p) <= SumSearch.explicitLimit else { return nil }
    var whole = odd(m)
    if a + p > 0 {
      whole -= .sum((0..<(a + p)).map { term(m, $0) })
    } else {
      whole += .sum(((a + p)..<0).map { term(m, $0) })
    }
    return .power(z, Expr(-p)) * whole
  }

  private func term(_ m: Int, _ j: Int) -> Expr { .power(z, Expr(j)) / .power(Expr(j) + .half, Expr(m)) }

  /// Σ zʲ/(j + ½)ᵐ from j = 0.
  private func odd(_ m: Int) -> Expr {
    let root = SquareRoot(of: z)
    let w = root.value
    let scale = Expr.power(2, Expr(m)) / w
    if root.isNegative {
      return m == 1
        ? scale * Function.arctan(w)
        : scale * (Function.polylog(Expr(m), .i * w) - Function.polylog(Expr(m), -.i * w)) / (2 * .i)
    }
    if m > 1 { return scale * (Function.polylog(Expr(m), w) - Function.polylog(Expr(m), -w)) / 2 }
    return scale * (w.hasSymbols ? Function.arctanh(w) : Function.log((1 + w) / (1 - w)) / 2)
  }
}

/// w with z = w² or z = −w², the latter for a z with a minus sign.
struct SquareRoot {
  let value: Expr
  let isNegative: Bool

  init(of z: Expr) {
    let numbers = z.factors.filter { $0.base.isNumber }
    let c = Expr.product(numbers.map { .power($0.base, $0.exponent) })
    isNegative = (c.number?.sign ?? 1) < 0
    value = (isNegative ? -z : z).someSquareRoot
  }
}
