import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// The second way to every Laplace transform: ∫₀^∞ f·e^(−st) dt by quadrature at samples of s and of the parameters.
///
/// Undefined functions are replaced by stand-ins first, and what is left unevaluated is transformed for these. Impulses
/// have no values that could be summed; the rule that removes them is their definition.
struct LaplaceCheck {
  private let time: Symbol
  private let frequency: Symbol
  private let (t, s): (Expr, Expr)
  private let assumptions: Assumptions
  private let budget: Budget

  init(_ t: Symbol, _ s: Symbol, _ assumptions: Assumptions, _ budget: Budget) {
    (time, frequency, self.t, self.s) = (t, s, Expr(t), Expr(s))
    (self.assumptions, self.budget) = (assumptions, budget)
  }

  /// The easiest to read among the forms of an image that agree with the integral of f; nil when none does.
  func accepted(_ f: Expr, _ image: Expr, _ rates: [Expr]) throws(MathError) -> Expr? {
    let (impulses, regular) = ((try? f.expanded()) ?? f).splitImpulses
    if regular == 0 { return image.closedForm(assumptions, budget) }
    var value = image
    if impulses != 0 {
      let search = LaplaceSearch(time, frequency, assumptions, budget, MissingFacts())
      guard let part = try search.image(of: impulses) else { return nil }
      value = value - part.value
    }
    let references = try references(of: impulses == 0 ? f : regular, rates)
    guard try agree(references, value, atLeast: 1) else { return nil }
    for simple in candidates(image) where simple != image {
      let difference = impulses == 0 ? simple : simple - image + value
      if try agree(references, difference, atLeast: 1) { return simple }
    }
    return image
  }

  /// An original whose transform agrees with the image at two values of s at least.
  func acceptedOriginal(_ f: Expr, _ image: Expr) throws(MathError) -> Expr? {
    let (impulses, regular) = ((try? f.expanded()) ?? f).splitImpulses
    var value = image
    if impulses != 0 {
      let search = LaplaceSearch(time, frequency, assumptions, budget, MissingFacts())
      guard let part = try search.image(of: impulses) else { return nil }
      value = value - part.value
    }
    if regular == 0 { return (try? value.isZero(assumptions, budget: budget).truth) == .yes ? f : nil }
    let references = try references(of: impulses == 0 ? f : regular, nil)
    guard try agree(references, value, atLeast: 2) else { return nil }
    return f
  }

  /// Forms of an image, the easiest to read first.
  private func candidates(_ image: Expr) -> [Expr] {
    var forms = [image.closedForm(assumptions, budget), image]
    if let factored = try? image.factored() { forms.append(factored) }
    return forms.sorted { $0.readingCost < $1.readingCost }
  }

  // MARK: references

  private struct Reference {
    let values: [Expr: Expr]
    let value: Double
    let error: Double
  }

  /// Values of s: above the abscissa, or a range of them when it is not known.
  private static let offsets: [Expr] = [Expr(7) / 5, Expr(13) / 4]
  private static let trials: [Expr] = [Expr(7) / 5, Expr(17) / 4, Expr(59) / 5, Expr(38)]

  private func references(of f: Expr, _ rates: [Expr]?) throws(MathError) -> [Reference] {
    let plain = try withIntegrals(f.withStandIns)
    let parameters = (plain.symbols + (rates ?? []).flatMap(\.symbols)).unique.filter { $0 != time && $0 != frequency }
    let samples = ParameterSamples(parameters, assumptions).values
    var found: [Reference] = []
    for (k, values) in samples.enumerated() {
      let places = rates.map { [above($0.map { $0.substituting(values) }, k)] } ?? LaplaceCheck.trials
      var count = 0
      for place in places where count < 2 {
        try budget.check()
        guard let place, let reference = try reference(plain.substituting(values), place, values) else { continue }
        found.append(reference)
        count += 1
      }
    }
    return found
  }

  /// A number to the right of all rates.
  private func above(_ rates: [Expr], _ k: Int) -> Expr? {
    var largest = 0.0
    for rate in rates {
      guard let value = try? (rate + 1000).numeric(bits: 53).asDoubles else { return nil }
      largest = max(largest, value.re - 1000)
    }
    guard largest < 1e6 else { return nil }
    return Expr(Int(largest.rounded(.up))) + LaplaceCheck.offsets[k % 2]
  }

  private func reference(_ f: Expr, _ place: Expr, _ values: [Expr: Expr]) throws(MathError) -> Reference? {
    let integral = LaplaceIntegral(f.substituting(s, place), time, at: place, budget)
    guard let found = try integral.value else { return nil }
    return Reference(values: values.merging([s: place]) { old, _ in old }, value: found.value, error: found.error)
  }

  private func agree(_ references: [Reference], _ value: Expr, atLeast wanted: Int) throws(MathError) -> Bool {
    let plain = try evaluated(withIntegrals(value.withStandIns))
    guard let plain, references.count >= wanted, !plain.hasInfinity else { return false }
    return references.allSatisfy { reference in
      guard let (re, im) = try? plain.substituting(reference.values).numericOrZero() else { return false }
      let size = max(abs(reference.value), 1e-12)
      return abs(re - reference.value) + abs(im) <= min(2 * reference.error + 1e-9 * size, 1e-3 * size)
    }
  }

  /// The expression with the definite integrals of stand-ins computed.
  private func withIntegrals(_ e: Expr) throws(MathError) -> Expr {
    try e.transformed { part throws(MathError) -> Expr in
      guard let form = IntegralForm(part), let (a, b) = form.ends, let x = form.variable.symbol else { return part }
      let found = try form.integrand.integral(
        x, from: a, to: b, assuming: assumptions, budget: budget.slice(seconds: 2))
      return found.value ?? part
    }
  }

  /// The expression with the transforms of stand-ins computed; nil when one is not found.
  private func evaluated(_ e: Expr) throws(MathError) -> Expr? {
    var isOpen = false
    let result = try e.transformed { part throws(MathError) -> Expr in
      guard let form = LaplaceForm(part), !form.isInverse, let variable = form.variable.symbol else { return part }
      let dummy = Symbol.fresh("_s")
      let search = LaplaceSearch(variable, dummy, assumptions, budget, MissingFacts())
      guard let image = try search.image(of: form.body) else {
        isOpen = true
        return part
      }
      return image.value.substituting(Expr(dummy), form.argument)
    }
    return isOpen ? nil : result
  }
}

extension Expr {
  /// (impulses, rest): the terms with dirac_delta and the others.
  fileprivate var splitImpulses: (impulses: Expr, regular: Expr) {
    var (impulses, regular): ([Expr], [Expr]) = ([], [])
    for term in terms {
      let hasImpulse = term.subexpressions.contains { e in
        if case .call(.diracDelta, _) = e.node { return true }
        return false
      }
      if hasImpulse { impulses.append(term) } else { regular.append(term) }
    }
    return (Expr.sum(impulses), Expr.sum(regular))
  }

  /// Undefined functions replaced by 1/(k + 2) + sin(a·u + 2b·v + …), each with its own numbers.
  fileprivate var withStandIns: Expr {
    if !hasUnknownFunctions { return self }
    return replacingUnknownFunctions { function, arguments in
      let k = Expr(function.name.unicodeScalars.reduce(7) { ($0 * 31 + Int($1.value)) % 11 })
      let phase = arguments.enumerated().map { (k + 2) / 3 * Expr($0 + 1) * $1 }
      return 1 / (k + 2) + Function.sin(Expr.sum(phase))
    }
  }
}
