import Exact
import Expressions
import Functions
import Simplification

/// A change of variable x = φ(t) that carries an interval of t from 0 on to that of the integral.
struct DefiniteSubstitution: Sendable {
  /// Where t ends.
  let end: Expr
  /// f(φ(t))·|φ′(t)|; `nil` where the substitution does not fit.
  let find: @Sendable (_ search: DefiniteSearch, _ t: Expr) -> Expr?

  /// The substitutions, in the order in which they are tried.
  static let all = [
    decay, logarithm, exponential, tail, scale, linearFraction, sineSquare, tangent, sine,
  ]

  /// x = e^(−t) on (0, 1) beside logarithms of x.
  private static let decay = DefiniteSubstitution(end: .infinity) { search, t in
    guard search.lower == 0, search.upper == 1, search.f.hasLogarithm(of: search.x) else { return nil }
    return search.f.withExponential(-t, for: search.x) * exp(-t)
  }

  /// x = log t on the line, or on half of it for an even integrand, in exponentials.
  private static let logarithm = DefiniteSubstitution(end: .infinity) { search, t in
    guard search.upper == .infinity, search.lower == -.infinity || search.lower == 0 && search.isEven else {
      return nil
    }
    let form = search.f.inExponentials(search.x)
    let replaced = form.withExponentials(1, t, search.x)
    guard replaced != form else { return nil }
    let whole = replaced.splittingQuotients(t).substituting(search.x, Function.log(t)) / t
    return search.lower == 0 ? whole / 2 : whole
  }

  /// x = −log t on (0, ∞), in exponentials.
  private static let exponential = DefiniteSubstitution(end: 1) { search, t in
    guard search.lower == 0, search.upper == .infinity else { return nil }
    let form = search.f.hyperbolicInExponentials(search.x)
    let replaced = form.withExponentials(-1, t, search.x)
    return replaced == form ? nil : replaced.splittingQuotients(t).substituting(search.x, -Function.log(t)) / t
  }

  /// x = b·t on (0, b).
  private static let scale = DefiniteSubstitution(end: 1) { search, t in
    guard search.lower == 0, search.upper != 1, search.upper.hasSymbols else { return nil }
    let b = search.upper
    let scaled = search.f.transformed { e in
      e == Function.log(search.x) ? Function.log(b) + Function.log(t) : e
    }
    let normal = scaled.substituting(search.x, b * t).transformed { e in
      guard case .product(let factors) = e.node else { return e }
      return .product(
        factors.map { factor in
          let (constant, rest) = factor.base.commonConstant(b)
          return .power(constant, factor.exponent) * .power(rest, factor.exponent)
        })
    }
    return (normal * b).radicalSimplified(search.assumptions)
  }

  /// x = sin t on (0, 1) beside arcsin x.
  private static let sine = DefiniteSubstitution(end: .pi / 2) { search, t in
    let inverse = Function.arcsin(search.x)
    guard search.lower == 0, search.upper == 1, search.f.contains(inverse) else { return nil }
    let replaced = search.f.transformed { $0 == inverse ? t : $0 }.substituting(search.x, Function.sin(t))
    return replaced * Function.cos(t)
  }

  /// x = e^t on (1, ∞) beside logarithms of x.
  private static let tail = DefiniteSubstitution(end: .infinity) { search, t in
    guard search.lower == 1, search.upper == .infinity, search.f.hasLogarithm(of: search.x) else { return nil }
    return search.f.withExponential(t, for: search.x) * exp(t)
  }

  /// x = (a + bt)/(1 + t) beside powers of x − a or b − x.
  private static let linearFraction = DefiniteSubstitution(end: .infinity) { search, t in
    let (a, b, x) = (search.lower, search.upper, search.x)
    guard !a.hasInfinity, !b.hasInfinity, search.f.calledFunctions.isEmpty else { return nil }
    var product = (b - a) / (1 + t) ** 2
    let middle = (a + b) / 2
    for factor in search.f.factors {
      guard factor.exponent.lacks(x), let parts = factor.base.positiveFactors(x, at: middle, search.assumptions)
      else { return nil }
      for (base, multiplicity) in parts {
        let exponent = factor.exponent * Expr(multiplicity)
        if let (slope, offset) = base.linear(in: x) {
          let ends = [a, b].map { ((try? (slope * $0 + offset).expanded()) ?? 0) }
          let power =
            ends[0] == 0 ? .power(ends[1], exponent) * .power(t, exponent) : .power(ends[0] + ends[1] * t, exponent)
          product *= power * .power(1 + t, -exponent)
          continue
        }
        guard let coefficients = base.polynomial(in: x) else { return nil }
        // p((a + bt)/(1 + t))·(1 + t)ⁿ
        let n = max(coefficients.count - 1, 0)
        let top = Expr.sum(
          coefficients.enumerated().map { k, c in c * (a + b * t) ** Expr(k) * (1 + t) ** Expr(n - k) })
        let tidy = ((try? top.expanded()) ?? top).reduced
        product *= .power(tidy, exponent).withSplitPowers(t) * .power(1 + t, -Expr(n) * exponent)
      }
    }
    return product
  }

  /// t = sin² x on (0, π/2).
  private static let sineSquare = DefiniteSubstitution(end: 1) { search, t in
    guard search.lower == 0, search.upper == .pi / 2 else { return nil }
    let (sine, cosine) = (Expr.power(t, .half), Expr.power(1 - t, .half))
    return search.f.replacingCircular(search.x, sine, cosine).map { $0 / (2 * sine * cosine) }
  }

  /// t = tan x on (0, π/2).
  private static let tangent = DefiniteSubstitution(end: .infinity) { search, t in
    guard search.lower == 0, search.upper == .pi / 2 else { return nil }
    let secant = Expr.power(1 + t ** 2, -.half)
    return search.f.replacingCircular(search.x, t * secant, secant).map { $0 / (1 + t ** 2) }
  }
}

extension Expr {
  /// (n/d)^q as n^q·d^(−q), for positive n and d.
  fileprivate func splittingQuotients(_ t: Expr) -> Expr {
    replacingPowers { factor in
      guard factor.base != t, !factor.base.lacks(t), factor.exponent.lacks(t), factor.exponent.integer == nil,
        let (top, bottom) = try? factor.base.numeratorAndDenominator(), bottom != 1
      else { return nil }
      return .power(top, factor.exponent) * .power(bottom, -factor.exponent).withSplitPowers(t)
    }
  }

  /// The factors of a fraction with their multiplicities, with signs so that they are positive at a point.
  func positiveFactors(
    _ x: Expr, at point: Expr, _ assumptions: Assumptions = Assumptions()
  ) -> [(factor: Expr, multiplicity: Int)]? {
    if polynomial(in: x).map({ $0.count <= 2 }) ?? false { return [(self, 1)] }
    guard let (top, bottom) = try? numeratorAndDenominator(), let above = try? top.factorList(),
      let below = try? bottom.factorList()
    else { return nil }
    var (result, sign): ([(factor: Expr, multiplicity: Int)], Int) = ([], 1)
    for (factor, multiplicity) in above + below.map({ ($0.factor, -$0.multiplicity) }) {
      let isNegative = assumptions.knownSign(of: -factor.substituting(x, point)).isPositive
      if isNegative, multiplicity % 2 != 0 { sign = -sign }
      result.append((isNegative ? -factor : factor, multiplicity))
    }
    return sign == 1 ? result : nil
  }

  /// Whether log(c·xᵐ) occurs.
  fileprivate func hasLogarithm(of x: Expr) -> Bool {
    subexpressions.contains { $0.argument(.log).map { Monomial($0, x) != nil } ?? false }
  }

  /// (c, g) with self = c·g for a sum all of whose terms contain the same power of b, else (1, self).
  fileprivate func commonConstant(_ b: Expr) -> (Expr, Expr) {
    let powers = terms.map { term in
      term.factors.first { $0.base == b }.map(\.exponent) ?? 0
    }
    guard terms.count > 1, let n = powers.first, n != 0, powers.allSatisfy({ $0 == n }) else { return (1, self) }
    return (.power(b, n), .sum(terms.map { $0 / .power(b, n) }))
  }

  /// e^w put for x, with log x = w.
  func withExponential(_ w: Expr, for x: Expr) -> Expr {
    transformed { e in
      guard let monomial = e.argument(.log).flatMap({ Monomial($0, x) }) else { return e }
      return Function.log(monomial.coefficient) + monomial.degree * w
    }
    .replacingPowers { $0.base == x ? exp(w * $0.exponent) : nil }
    .substituting(x, exp(w))
  }

  /// sin x, cos x and tan x replaced, their logarithms and powers taken apart; `nil` when x occurs otherwise.
  fileprivate func replacingCircular(_ x: Expr, _ sine: Expr, _ cosine: Expr) -> Expr? {
    let table: [Expr: Expr] = [
      Function.sin(x): sine, Function.cos(x): cosine, Function.tan(x): sine / cosine, Function.cot(x): cosine / sine,
      Function.sec(x): 1 / cosine, Function.csc(x): 1 / sine,
    ]
    let logarithms = transformed { e in
      guard let w = e.argument(.log), let value = table[w] else { return e }
      return .sum(value.factors.map { $0.exponent * Function.log($0.base) })
    }
    let powers = logarithms.replacingPowers { factor in
      guard factor.exponent.lacks(x), let value = table[factor.base] else { return nil }
      return .product(value.factors.map { Expr.power($0.base, $0.exponent * factor.exponent) })
    }
    let replaced = powers.transformed { table[$0] ?? $0 }
    return replaced.lacks(x) ? replaced : nil
  }
}
