import Exact
import Expressions
import Functions
import Simplification

/// The search for the value of a definite integral: candidates in a fixed order, each checked by quadrature.
struct DefiniteSearch {
  private var f: Expr
  private let symbol: Symbol
  private let x: Expr
  private var lower: Expr
  private var upper: Expr
  private let assumptions: Assumptions
  private let budget: Budget
  /// Whether signs are sought with which the integral has a value; those of its parts are of no use.
  private var seeksSigns = true

  init(_ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, _ assumptions: Assumptions, _ budget: Budget) {
    (self.f, symbol, self.x, lower, upper) = (f, x, Expr(x), a, b)
    (self.assumptions, self.budget) = (assumptions, budget)
  }

  func result() throws(MathError) -> DefiniteIntegral {
    if lower == upper || f == 0 { return .value(0) }
    if upper.isProvedLess(than: lower), !lower.hasSymbols, !upper.hasSymbols {
      return try over(f, upper, lower).result().negated
    }
    if f.lacks(x) { return constant }
    let (factor, rest) = f.splitConstant(x)
    if factor != 1, !factor.isOnlyReal {
      let whole = try over(rest, lower, upper).result().scaled(by: factor)
      return factor.isNumber ? whole : whole.value.map { .value(simplified($0)) } ?? whole
    }
    let parameters = (f.symbols + lower.symbols + upper.symbols).unique.filter { $0 != symbol }
    let samples = ParameterSamples(parameters, assumptions)
    let check = try DefiniteCheck(f, symbol, lower, upper, samples, budget)
    if let reason = check.divergence { return .divergent(reason) }
    var isConditional = check.isConditional
    for method in DefiniteSearch.methods {
      try budget.check()
      guard let candidate = try attempt(method) else { continue }
      let simple = simplified(candidate)
      switch check.agreement(with: simple) {
      case .everywhere: return .value(simple)
      case .somewhere: isConditional = true
      case .nowhere: continue
      }
    }
    return .unknown(missing: isConditional && seeksSigns ? try missingSigns(of: parameters) : [])
  }

  /// Signs of parameters with which the integral has a value.
  private func missingSigns(of parameters: [Symbol]) throws(MathError) -> [Expr] {
    let budget = budget.slice(seconds: DefiniteSearch.secondsForSigns)
    let unsigned = parameters.map { Expr($0) }.filter { ![.positive, .negative].contains(assumptions.sign(of: $0)) }
    for parameter in unsigned {
      for (positive, fact) in [(parameter, Function.greater(parameter, 0)), (-parameter, Function.less(parameter, 0))] {
        guard
          let stronger = try? assumptions.assuming(
            positive, isZeroAllowed: false, isPositiveAllowed: true, statement: fact)
        else { continue }
        switch try DefiniteSearch(f, symbol, lower, upper, stronger, budget).result() {
        case .value: return [fact]
        case .unknown(let more) where !more.isEmpty: return [fact] + more
        case .unknown, .divergent: continue
        }
      }
    }
    return []
  }

  /// How long conditions are looked for.
  private static let secondsForSigns = 8.0

  private var constant: DefiniteIntegral {
    let length = upper - lower
    return length.hasInfinity ? .divergent("the integrand is a constant on an infinite interval") : .value(f * length)
  }

  private func over(_ g: Expr, _ a: Expr, _ b: Expr) -> DefiniteSearch {
    var search = self
    (search.f, search.lower, search.upper) = (g, a, b)
    return search
  }

  private func part(_ g: Expr, _ a: Expr, _ b: Expr) -> DefiniteSearch {
    var search = over(g, a, b)
    search.seeksSigns = false
    return search
  }

  // MARK: Methods

  private struct Method: Sendable {
    let find: @Sendable (DefiniteSearch) throws(MathError) -> Expr?
    init(_ find: @escaping @Sendable (DefiniteSearch) throws(MathError) -> Expr?) { self.find = find }
  }

  private static let methods: [Method] = [
    Method { search throws(MathError) in search.symmetry },
    Method { search throws(MathError) in try search.cases() },
    Method { search throws(MathError) in try search.fundamentalTheorem() },
    Method { search throws(MathError) in KnownValues(search.f, search.x).value(from: search.lower, to: search.upper) },
    Method { search throws(MathError) in GammaForms(search.f, search.x).value(from: search.lower, to: search.upper) },
    Method { search throws(MathError) in try search.gaussianWaves() },
    Method { search throws(MathError) in try search.residues() },
    Method { search throws(MathError) in try search.termByTerm() },
    Method { search throws(MathError) in try search.halfLine() },
    Method { search throws(MathError) in search.frullani },
  ]

  private func gaussianWaves() throws(MathError) -> Expr? {
    lower == -.infinity && upper == .infinity ? try GaussianWaves(x).value(f) : nil
  }

  private var frullani: Expr? {
    lower == 0 && upper == .infinity ? Frullani(symbol, assumptions, budget).value(f) : nil
  }

  /// A step that has no value, or is too large, ends the method and not the search.
  private func attempt(_ method: Method) throws(MathError) -> Expr? {
    do throws(MathError) {
      return try method.find(self)
    } catch {
      try budget.check()
      return nil
    }
  }

  /// 0 for an odd integrand over (−b, b), and for one that x ↦ 1/x turns into its opposite over (0, ∞).
  private var symmetry: Expr? {
    if lower == 0, upper == .infinity, f.isSmall {
      let inverted = f.substituting(x, 1 / x).transformed { $0.argument(.log) == 1 / x ? -Function.log(x) : $0 }
      return (inverted / x ** 2 + f).reduced == 0 ? 0 : nil
    }
    guard lower == -upper else { return nil }
    let mirrored = f.substituting(x, -x)
    return mirrored == -f || f.isSmall && (mirrored + f).reduced == 0 ? 0 : nil
  }

  /// abs, floor, max, piecewise and their kin: cut at their borders.
  private func cases() throws(MathError) -> Expr? {
    guard f.hasCases, !lower.hasSymbols, !upper.hasSymbols else { return nil }
    let cuts = [lower] + SingularPoints(f, symbol, lower, upper).points + [upper]
    var sum: Expr = 0
    for (a, b) in zip(cuts, cuts.dropFirst()) {
      let piece = f.resolvingCases(x, at: DefiniteSearch.middle(a, b))
      guard !piece.hasCases, let value = try part(piece, a, b).result().value else { return nil }
      sum += value
    }
    return sum
  }

  private static func middle(_ a: Expr, _ b: Expr) -> Expr {
    if a == -.infinity { return b == .infinity ? 0 : b - 1 }
    return b == .infinity ? a + 1 : (a + b) / 2
  }

  /// Σ F(c⁻) − F(c⁺) over the pieces between the points where F may jump.
  private func fundamentalTheorem() throws(MathError) -> Expr? {
    guard
      let F = try f.antiderivative(
        symbol, assuming: assumptions, budget: budget.slice(seconds: budget.remainingSeconds / 2))
    else { return nil }
    let hasNumericEnds = !lower.hasSymbols && !upper.hasSymbols
    let points = hasNumericEnds ? SingularPoints(F, symbol, lower, upper).points : []
    let inner = points.filter { !F.isContinuous(symbol, at: $0) }
    var sum: Expr = 0
    for (a, b) in zip([lower] + inner, inner + [upper]) {
      guard let high = try boundary(F, b, .below), let low = try boundary(F, a, .above) else { return nil }
      sum += high - low
    }
    return sum
  }

  /// The one-sided limit of F: its value where nothing is singular.
  private func boundary(_ F: Expr, _ point: Expr, _ side: LimitDirection) throws(MathError) -> Expr? {
    try budget.check()
    if !point.hasInfinity, !F.hasCases {
      let value = F.substituting(x, point)
      if !value.hasInfinity, !value.contains(.undefined), F.isRegular(symbol, at: point) { return value }
    }
    return F.finiteLimit(symbol, at: point, side, assumptions, budget)
  }

  /// Fourier integrals over the line, and of even integrands over half of it.
  private func residues() throws(MathError) -> Expr? {
    let fourier = FourierResidues(symbol, assumptions)
    if lower == -.infinity, upper == .infinity { return try fourier.value(f) }
    guard lower == 0, upper == .infinity, (f.substituting(x, -x) - f).reduced == 0 else { return nil }
    return try fourier.value(f).map { $0 / 2 }
  }

  /// The terms one by one, when each has an integral.
  private func termByTerm() throws(MathError) -> Expr? {
    let terms = try f.expanded().terms
    guard terms.count > 1, terms.count <= 24 else { return nil }
    var sum: Expr = 0
    for term in terms {
      guard let value = try part(term, lower, upper).result().value else { return nil }
      sum += value
    }
    return sum
  }

  /// ∫ over the line of an even function is twice that over half of it.
  private func halfLine() throws(MathError) -> Expr? {
    guard lower == -.infinity, upper == .infinity, (f.substituting(x, -x) - f).reduced == 0 else { return nil }
    return try part(f, 0, .infinity).result().value.map { 2 * $0 }
  }

  // MARK: Forms

  private func simplified(_ e: Expr) -> Expr {
    let plain = e.withGammaValues.radicalSimplified(assumptions)
    guard plain.isSmall, let best = try? plain.simplified(assumptions, budget: budget.slice(seconds: 1)) else {
      return plain
    }
    return best
  }
}

extension DefiniteIntegral {
  fileprivate var negated: DefiniteIntegral { scaled(by: -1) }
  fileprivate func scaled(by c: Expr) -> DefiniteIntegral {
    if case .value(let e) = self { .value(c.distributed(over: e)) } else { self }
  }
}

extension Expr {
  /// The limit where it exists, is found and is finite.
  func finiteLimit(
    _ x: Symbol, at point: Expr, _ direction: LimitDirection, _ assumptions: Assumptions, _ budget: Budget
  ) -> Expr? {
    let limit = limit(
      x, at: point, direction: direction, assumptions: assumptions,
      budget: budget.slice(seconds: budget.remainingSeconds / 2))
    return limit.value.flatMap { $0.hasInfinity ? nil : $0 }
  }

  /// Γ(a, 0) ↦ Γ(a), which holds where it has a value.
  fileprivate var withGammaValues: Expr {
    transformed { e in
      guard case .call(.gamma, let arguments) = e.node, arguments.count == 2, arguments[1] == 0 else { return e }
      return Function.gamma(arguments[0])
    }
  }
}
