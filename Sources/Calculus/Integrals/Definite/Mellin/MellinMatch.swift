import Exact
import Expressions
import Functions
import Simplification

/// A row of the table of Mellin transforms that gives g(x) for u = c·xᵐ.
struct MellinMatch {
  private let row: MellinRow
  private let values: [Expr: Expr]
  private let scale: Monomial

  /// `nil` when no row matches.
  init?(_ g: Expr, _ x: Expr, _ assumptions: Assumptions) {
    let functions = g.calledFunctions
    let rows = MellinRow.table.filter { $0.template.isSimilar(to: functions) }
    if rows.isEmpty { return nil }
    let monomials = Monomial.all(in: g, x)
    for scale in Monomial.scales(monomials, assumptions) {
      let constants = MellinMatch.constants(g, x, monomials, scale)
      for row in rows {
        let known = [MellinRow.u: scale.expression(x)]
        guard let values = row.template.match(g, known, candidates: constants) else { continue }
        (self.row, self.values, self.scale) = (row, values, scale)
        return
      }
    }
    return nil
  }

  /// ∫₀^∞ x^(s−1)·f(c·xᵐ) dx = c^(−s/m)·F(s/m)/|m|.
  func transform(_ s: Expr) -> Expr {
    var replacements = values
    replacements[MellinRow.u] = nil
    replacements[MellinRow.s] = s / scale.degree
    let size = scale.degree.hasNegativeCoefficient ? -scale.degree : scale.degree
    return .power(scale.coefficient, -s / scale.degree) * row.transform.substituting(replacements) / size
  }

  /// What the other wildcards may stand for: coefficients measured in the scale, exponents, first arguments.
  private static func constants(_ g: Expr, _ x: Expr, _ monomials: [Monomial], _ scale: Monomial) -> [Expr] {
    var result: [Expr] = []
    for monomial in monomials {
      let ratio = monomial.coefficient / .power(scale.coefficient, monomial.degree / scale.degree)
      result += [ratio, -ratio]
    }
    result += g.factors.filter { $0.exponent.lacks(x) }.map { -$0.exponent }
    for case .call(_, let arguments) in g.subexpressions.map(\.node) where arguments.count == 2 {
      if arguments[0].lacks(x) { result.append(arguments[0]) }
    }
    return result.unique
  }
}

/// c·xᵐ.
struct Monomial: Hashable {
  let coefficient: Expr
  let degree: Expr
  /// Whether the monomial was written as −((−c)·xᵐ), which stays so.
  var isOpposite = false

  func expression(_ x: Expr) -> Expr {
    isOpposite ? -(-coefficient * .power(x, degree)) : coefficient * .power(x, degree)
  }

  /// `nil` for anything else.
  init?(_ e: Expr, _ x: Expr) {
    let (constant, rest) = e.splitConstant(x)
    let factors = rest.factors
    guard factors.count == 1, factors[0].exponent.lacks(x) else { return nil }
    if factors[0].base == x {
      (coefficient, degree) = (constant, factors[0].exponent)
    } else if let inner = Monomial(base: factors[0].base, x) {
      let q = factors[0].exponent
      (coefficient, degree) = (constant * .power(inner.coefficient, q), inner.degree * q)
    } else {
      return nil
    }
  }

  private init?(base: Expr, _ x: Expr) {
    guard base.factors.count > 1, let inner = Monomial(base, x) else { return nil }
    self = inner
  }

  init(coefficient: Expr, degree: Expr, isOpposite: Bool = false) {
    (self.coefficient, self.degree, self.isOpposite) = (coefficient, degree, isOpposite)
  }

  /// Those that occur in an expression, each once.
  static func all(in g: Expr, _ x: Expr) -> [Monomial] {
    let parts = g.subexpressions.flatMap { $0.terms }.filter { !$0.lacks(x) }
    return parts.compactMap { Monomial($0, x) }.unique
  }

  /// What u may be: the monomials, their opposites, and their square roots; none that is proved to be negative.
  static func scales(_ monomials: [Monomial], _ assumptions: Assumptions) -> [Monomial] {
    let opposites = monomials.map { Monomial(coefficient: -$0.coefficient, degree: $0.degree, isOpposite: true) }
    let roots = monomials.filter { $0.degree.rational.map { $0 > 1 } ?? false }.map { monomial in
      Monomial(
        coefficient: sqrt(monomial.coefficient).radicalSimplified(assumptions), degree: monomial.degree / 2)
    }
    return (monomials + opposites + roots).unique.filter { !assumptions.knownSign(of: -$0.coefficient).isPositive }
  }
}
