import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// The search for the value of a definite integral: candidates in a fixed order, each checked by quadrature.
struct DefiniteSearch {
  private(set) var f: Expr
  let symbol: Symbol
  let x: Expr
  private(set) var lower: Expr
  private(set) var upper: Expr
  let assumptions: Assumptions
  let budget: Budget
  /// Whether signs are sought with which the integral has a value; those of its parts are of no use.
  private var seeksSigns = true
  /// How many substitutions lead here.
  private var depth = 0
  private let progress: IntegrationProgress?

  init(
    _ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, _ assumptions: Assumptions, _ budget: Budget,
    _ progress: IntegrationProgress? = nil
  ) {
    (self.f, symbol, self.x, lower, upper) = (f, x, Expr(x), a, b)
    (self.assumptions, self.budget, self.progress) = (assumptions, budget, progress)
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
    if [f, lower, upper].contains(where: \.hasAbstractFunctions) { return .unknown(missing: []) }
    if f.hasImaginaryUnit, let whole = try complexValue() { return .value(whole) }
    let parameters = parameters
    let check = try DefiniteCheck(f, symbol, lower, upper, samples, budget)
    if let reason = check.divergence { return .divergent(reason) }
    let (value, isConditional) = try candidate(check)
    if let value { return .value(value) }
    let isDependent = isConditional || check.isConditional
    return .unknown(missing: isDependent && seeksSigns ? try missingSigns(of: parameters) : [])
  }

  /// ∫ Re f + i·∫ Im f, with waves for exponentials of imaginary arguments.
  private func complexValue() throws(MathError) -> Expr? {
    guard f.isSmall, let parts = try? f.withSinesForExponentials().gaussianParts, parts.im != 0,
      let re = try part(parts.re, lower, upper).result().value, let im = try part(parts.im, lower, upper).result().value
    else { return nil }
    return simplified(re + .i * im)
  }

  private var parameters: [Symbol] {
    (f.symbols + lower.symbols + upper.symbols).unique.filter { $0 != symbol }
  }

  /// The first candidate that the check confirms, and whether one was right at some of the samples only.
  private func candidate(_ check: DefiniteCheck) throws(MathError) -> (value: Expr?, isConditional: Bool) {
    var isConditional = false
    for method in DefiniteSearch.methods {
      if depth == 0 { progress?.begin(method.name) }
      try budget.check()
      guard let candidate = try attempt(method, check) else { continue }
      let simple = simplified(candidate)
      switch check.agreement(with: simple) {
      case .everywhere: return (simple, false)
      case .somewhere: isConditional = true
      case .nowhere: continue
      }
    }
    return (nil, isConditional)
  }

  /// Signs with which the integral has a value: those that the limits at its ends ask for, else of parameters.
  private func missingSigns(of parameters: [Symbol]) throws(MathError) -> [Expr] {
    let budget = budget.slice(seconds: DefiniteSearch.secondsForSigns)
    let unsigned = parameters.map { Expr($0) }.filter { ![.positive, .negative].contains(assumptions.sign(of: $0)) }
    for sign in openSigns(budget) + unsigned {
      for positive in [sign, -sign] {
        let fact = positive.positivity
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

  /// The signs that decide how an antiderivative behaves at the ends, other than those of parameters themselves.
  private func openSigns(_ budget: Budget) -> [Expr] {
    let part = budget.slice(seconds: budget.remainingSeconds / 4)
    guard let F = try? f.antiderivative(symbol, assuming: assumptions, budget: part) else { return [] }
    let limits = LimitSearch(F, symbol, assumptions, part)
    let signs = [limits.openSign(at: lower, .above), limits.openSign(at: upper, .below)].compactMap { $0 }
    return signs.unique.filter { $0.symbol == nil && (-$0).symbol == nil }
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

  func part(_ g: Expr, _ a: Expr, _ b: Expr) -> DefiniteSearch {
    var search = over(g, a, b)
    search.seeksSigns = false
    return search
  }

  /// The value of an integral in another variable that is this one divided by `factor`.
  private func value(
    _ g: Expr, _ t: Symbol, _ a: Expr, _ b: Expr, _ assumptions: Assumptions, _ factor: Expr, _ check: DefiniteCheck
  ) throws(MathError) -> Expr? {
    var search = DefiniteSearch(g, t, a, b, assumptions, budget.slice(seconds: budget.remainingSeconds / 2))
    (search.depth, search.seeksSigns) = (depth + 1, false)
    return try search.candidate(check.divided(by: factor)).value.map { factor * $0 }
  }

  // MARK: Methods

  private struct Method: Sendable {
    let find: @Sendable (DefiniteSearch, DefiniteCheck) throws(MathError) -> Expr?
    let name: String
    init(_ name: String, _ find: @escaping @Sendable (DefiniteSearch, DefiniteCheck) throws(MathError) -> Expr?) {
      (self.name, self.find) = (name, find)
    }
  }

  private static let methods: [Method] = [
    Method("symmetry") { search, _ throws(MathError) in search.symmetry },
    Method("cases") { search, _ throws(MathError) in try search.cases() },
    Method("magnitudes") { search, _ throws(MathError) in try search.magnitude() },
    Method("known values") { search, _ throws(MathError) in
      KnownValues(search.f, search.x).value(from: search.lower, to: search.upper)
    },
    Method("known forms") { search, _ throws(MathError) in
      KnownForms(search.f, search.x, search.assumptions).value(from: search.lower, to: search.upper)
    },
    Method("known mean values") { search, _ throws(MathError) in try search.circularMean(isKnown: true) },
    Method("the fundamental theorem") { search, _ throws(MathError) in try search.fundamentalTheorem() },
    Method("gamma functions") { search, _ throws(MathError) in
      GammaForms(search.f, search.x).value(from: search.lower, to: search.upper)
    },
    Method("Gaussian integrals") { search, _ throws(MathError) in try search.gaussianWaves() },
    Method("residues") { search, _ throws(MathError) in try search.residues() },
    Method("Mellin and Laplace transforms") { search, _ throws(MathError) in try search.transforms() },
    Method("mean values by residues") { search, _ throws(MathError) in try search.circularMean(isKnown: false) },
    Method("term by term") { search, _ throws(MathError) in try search.termByTerm() },
    Method("even integrands") { search, _ throws(MathError) in try search.halfLine() },
    Method("Frullani") { search, _ throws(MathError) in search.frullani },
    Method("reflections") { search, check throws(MathError) in try search.reflected(check) },
    Method("substitutions") { search, check throws(MathError) in try search.substituted(check) },
    Method("signs of parameters") { search, check throws(MathError) in try search.parametersBySign(check) },
  ]

  /// ∫₀^∞ by Mellin and Laplace transforms, ∫₀¹ by Euler's beta function.
  private func transforms() throws(MathError) -> Expr? {
    switch (lower, upper) {
    case (0, .infinity):
      if let value = LaplaceForms(f, x, assumptions).value { return value }
      return try MellinForms(symbol, assumptions, budget).value(f)
    case (0, 1): return try BetaForms(symbol, assumptions, budget).value(f)
    default: return nil
    }
  }

  /// Integrals over periods of circular functions.
  private func circularMean(isKnown: Bool) throws(MathError) -> Expr? {
    guard let sample = samples.values.first else { return nil }
    let means = CircularMean(symbol, assumptions, sample)
    let mean = isKnown ? try means.known(f, from: lower, to: upper) : try means.value(f, from: lower, to: upper)
    return mean.map { (upper - lower) * $0 }
  }

  private var samples: ParameterSamples { ParameterSamples(parameters, assumptions) }

  /// ½·∫(f(x) + f(x′)) for a map x ↦ x′ that turns the interval around, where the sum is simpler.
  private func reflected(_ check: DefiniteCheck) throws(MathError) -> Expr? {
    guard depth < DefiniteSearch.depthLimit else { return nil }
    if Reflections(f, x, assumptions).isSymmetric(from: lower, to: upper),
      let value = try value(f, symbol, lower, ((lower + upper) / 2).reduced, assumptions, 2, check)
    {
      return value
    }
    for g in Reflections(f, x, assumptions).sums(from: lower, to: upper) {
      if let value = try value(g, symbol, lower, upper, assumptions, .half, check) { return value }
    }
    return nil
  }

  /// The integral in another variable.
  private func substituted(_ check: DefiniteCheck) throws(MathError) -> Expr? {
    guard depth < DefiniteSearch.depthLimit else { return nil }
    let t = Symbol.unused("∫t", f.symbols)
    guard
      let positive = try? assumptions.assuming(
        Expr(t), isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(Expr(t), 0))
    else { return nil }
    for substitution in DefiniteSubstitution.all {
      try budget.check()
      guard let g = substitution.find(self, Expr(t)), g.isSmall else { continue }
      if let value = try value(g, t, 0, substitution.end, positive, 1, check) { return value }
    }
    return nil
  }

  /// Integrals that are even or odd in a parameter of unknown sign: the value for positive ones.
  private func parametersBySign(_ check: DefiniteCheck) throws(MathError) -> Expr? {
    for parameter in parameters.map({ Expr($0) }) where assumptions.sign(of: parameter).isOpen {
      guard lower.lacks(parameter), upper.lacks(parameter) else { continue }
      let mirrored = f.substituting(parameter, -parameter)
      let (isEven, isOdd) = (mirrored == f, (mirrored + f) == 0)
      guard isEven || isOdd,
        let positive = try? assumptions.assuming(
          parameter, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(parameter, 0))
      else { continue }
      var search = DefiniteSearch(f, symbol, lower, upper, positive, budget.slice(seconds: budget.remainingSeconds / 2))
      search.seeksSigns = false
      guard let value = try search.result().value else { continue }
      let whole = value.substituting(parameter, Function.abs(parameter))
      return isEven ? whole : Function.sgn(parameter) * whole
    }
    return nil
  }

  /// How many substitutions follow one another.
  private static let depthLimit = 2

  /// Whether f(−x) = f(x).
  var isEven: Bool {
    let mirrored = f.substituting(x, -x)
    return mirrored == f || f.isSmall && (mirrored - f).reduced == 0
  }

  private func gaussianWaves() throws(MathError) -> Expr? {
    guard upper == .infinity else { return nil }
    if lower == -.infinity { return try GaussianWaves(x).value(f) }
    return lower == 0 && isEven ? try GaussianWaves(x).value(f).map { $0 / 2 } : nil
  }

  private var frullani: Expr? {
    lower == 0 && upper == .infinity ? Frullani(symbol, assumptions, budget).value(f) : nil
  }

  /// A step that has no value, or is too large, ends the method and not the search.
  private func attempt(_ method: Method, _ check: DefiniteCheck) throws(MathError) -> Expr? {
    do throws(MathError) {
      return try method.find(self, check)
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
      let piece = f.resolvingCases(x, at: Expr.inside(a, b))
      guard !piece.hasCases, let value = try part(piece, a, b).result().value else { return nil }
      sum += value
    }
    return sum
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
    let fourier = FourierResidues(symbol, assumptions, samples)
    if lower == -.infinity, upper == .infinity { return try fourier.value(f) }
    guard lower == 0, upper == .infinity, isEven else { return nil }
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
    guard lower == -.infinity, upper == .infinity, isEven else { return nil }
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
  /// This > 0, solved for its parameter where that is one and linear: n > −1.
  fileprivate var positivity: Expr {
    guard symbols.count == 1, let (a, b) = linear(in: Expr(symbols[0])), let sign = a.constantSign, sign != 0 else {
      return Function.greater(self, 0)
    }
    let bound = (-b / a).reduced
    return sign > 0 ? Function.greater(Expr(symbols[0]), bound) : Function.less(Expr(symbols[0]), bound)
  }

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

extension SignSet {
  /// Whether both signs are possible.
  fileprivate var isOpen: Bool { contains(.negative) && contains(.positive) }
}
