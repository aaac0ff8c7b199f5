public import Exact
public import Expressions
import Functions
import Simplification

extension Expr {
  /// The asymptotic expansion for x → +∞, with exponentials outside: Γ(x) ~ √(2π)·x^(x−½)·e^(−x)·(1 + 1/(12x) + …).
  ///
  /// - Parameter order: the exponent n of the remainder O(x⁻ⁿ); beside a factor it is relative to the leading term.
  /// - Throws: `.undecided` where the function is not a sum of exponentials times power series, or nothing is known of its
  ///   growth; `.exhausted` by the budget.
  public func asymptotic(
    _ x: Symbol, order n: Int, assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> AsymptoticExpansion {
    guard (1...2000).contains(n) else {
      throw .exhausted("an asymptotic expansion of order \(n); expected an order from 1 to 2000")
    }
    var search = AsymptoticSearch(x, n, assumptions, budget)
    do { return try search.expansion(of: self) } catch { throw error.error }
  }
}

/// Takes the exponentials that have no power series out of a germ, and expands what they are multiplied by.
struct AsymptoticSearch {
  private let x: Expr
  private let order: Int
  private let germs: Germs
  private let omega = Germs.omega(0)
  /// The exponents φ that were taken out, as expressions in x, with the symbols that stand for e^φ.
  private var exponents: [(symbol: Expr, exponent: Expr)] = []

  init(_ x: Symbol, _ order: Int, _ assumptions: Assumptions, _ budget: Budget) {
    (self.x, self.order) = (Expr(x), order)
    germs = Germs(assumptions.forgetting(x), budget, isFormal: true)
  }

  mutating func expansion(of f: Expr) throws(Obstacle) -> AsymptoticExpansion {
    let germ = try withSplitLogarithms(germs.tractable(f.substituting(x, 1 / Germs.variable)))
    let bare = try withoutExponentials(germ.substituting(Germs.variable, omega))
    var parts: [(growth: Expr, part: AsymptoticExpansion.Part)] = []
    for (powers, coefficient) in try groups(bare) {
      let growth = Expr.sum(zip(powers, exponents).map { Expr($0) * $1.exponent })
      if let part = try part(coefficient, growth) { parts.append((growth, part)) }
    }
    return AsymptoticExpansion(parts: try dominantFirst(parts))
  }

  // MARK: exponentials

  /// log(a·e^E) as log a + E.
  private func withSplitLogarithms(_ e: Expr) throws(Obstacle) -> Expr {
    var values: [Expr: Expr] = [:]
    for part in e.subexpressions {
      let rebuilt = part.rebuilt { values[$0] ?? $0 }
      values[part] = rebuilt
      guard case .call(.log, let arguments) = rebuilt.node, arguments.count == 1, germs.varies(arguments[0]),
        arguments[0].factors.contains(where: { $0.base == .e })
      else { continue }
      values[part] = try germs.logarithm(arguments[0], turn: 1)
    }
    return values[e] ?? e
  }

  /// The expression in ω with a symbol for the growing part of every exponential.
  private mutating func withoutExponentials(_ e: Expr) throws(Obstacle) -> Expr {
    var values: [Expr: Expr] = [:]
    for part in e.subexpressions {
      try germs.budget.tick()
      let rebuilt = part.rebuilt { values[$0] ?? $0 }
      guard case .product(let factors) = rebuilt.node else {
        values[part] = rebuilt
        continue
      }
      var result: [Expr] = []
      for factor in factors {
        let isVarying = factor.base == .e && factor.exponent.contains(omega)
        result.append(isVarying ? try split(factor.exponent) : .power(factor.base, factor.exponent))
      }
      values[part] = .product(result)
    }
    return values[e] ?? e
  }

  /// e^E as a symbol for the growing part times an exponential that has a series.
  private mutating func split(_ exponent: Expr) throws(Obstacle) -> Expr {
    if exponent.symbols.contains(where: isStandIn) { throw .essential }
    let series = try expander(order + 2).expansion(of: exponent)
    var growing: [Expansion.Term] = []
    for term in series.terms where try germs.sign(term.exponent) < 0 { growing.append(term) }
    if let end = series.order, try germs.sign(end) <= 0 { throw .moreTerms }
    if growing.isEmpty { return .power(.e, exponent) }
    let logarithm = -1 / Function.log(omega)
    let inOmega = Expr.sum(
      growing.map { $0.coefficient.substituting(Germs.variable, logarithm) * .power(omega, $0.exponent) })
    let growth = Expr.sum(growing.map { inX($0.coefficient) * .power(x, -$0.exponent) })
    return standIn(for: growth) * .power(.e, germs.settled(exponent - inOmega))
  }

  /// The symbol for e^φ, a power of one that exists where φ is an integer multiple.
  private mutating func standIn(for growth: Expr) -> Expr {
    for known in exponents {
      if let ratio = germs.settled(growth / known.exponent).smallInteger { return .power(known.symbol, Expr(ratio)) }
    }
    let symbol = Expr.symbol("_growth\(exponents.count)")
    exponents.append((symbol, growth))
    return symbol
  }

  private func isStandIn(_ symbol: Symbol) -> Bool { exponents.contains { $0.symbol == Expr(symbol) } }

  /// The coefficients of the products of powers of the symbols.
  private func groups(_ e: Expr) throws(Obstacle) -> [(powers: [Int], coefficient: Expr)] {
    let expanded = exponents.isEmpty ? e : germs.settled(e)
    var groups: [(powers: [Int], coefficient: Expr)] = []
    for term in exponents.isEmpty ? [expanded] : expanded.terms {
      var powers = exponents.map { _ in 0 }
      var rest: [Expr] = []
      for factor in term.factors {
        if let place = exponents.firstIndex(where: { $0.symbol == factor.base }), let n = factor.exponent.smallInteger {
          powers[place] += n
        } else {
          rest.append(.power(factor.base, factor.exponent))
        }
      }
      let coefficient = Expr.product(rest)
      if coefficient.symbols.contains(where: isStandIn) { throw .essential }
      if let place = groups.firstIndex(where: { $0.powers == powers }) {
        groups[place].coefficient = groups[place].coefficient + coefficient
      } else {
        groups.append((powers, coefficient))
      }
    }
    return groups
  }

  // MARK: series

  private func expander(_ count: Int) -> Expander {
    Expander(germs, variable: omega, logarithm: -1 / Germs.variable, termLimit: count)
  }

  /// One part; nil for a coefficient that vanishes.
  private func part(_ coefficient: Expr, _ growth: Expr) throws(Obstacle) -> AsymptoticExpansion.Part? {
    let isPlain = growth == 0
    guard let series = try expanded(coefficient, isRelative: !isPlain), let first = series.terms.first else {
      return nil
    }
    if series.terms.contains(where: { $0.coefficient.hasKernel }) {
      guard first.coefficient.hasKernel else { throw .undecided("the expansion mixes powers of x and of log(x)") }
      return try logarithmicPart(first, growth)
    }
    let terms = series.terms.map { Series.Term(exponent: $0.exponent, coefficient: inX($0.coefficient)) }
    if isPlain { return .init(factor: 1, terms: terms, order: series.order, parameter: 1 / x) }
    return normalized(.init(factor: growth.exponential(of: x), terms: terms, order: series.order, parameter: 1 / x))
  }

  /// c(1/log x)·x^(−e) for a coefficient that is a slowly varying function itself: a series in 1/log x.
  private func logarithmicPart(_ term: Expansion.Term, _ growth: Expr) throws(Obstacle) -> AsymptoticExpansion.Part? {
    let inner = term.coefficient.substituting(Germs.variable, omega)
    guard let series = try expanded(inner, isRelative: true),
      !series.terms.contains(where: { germs.varies($0.coefficient) })
    else { throw .undecided("the expansion needs the logarithm of a logarithm") }
    let factor = growth.exponential(of: x) * .power(x, -term.exponent)
    let terms = series.terms.map { Series.Term(exponent: $0.exponent, coefficient: $0.coefficient) }
    return normalized(
      .init(factor: factor, terms: terms, order: series.order, parameter: 1 / Function.log(x)))
  }

  /// The series with all terms below the order, which counts from 0 or from the leading term.
  private func expanded(_ e: Expr, isRelative: Bool) throws(Obstacle) -> Expansion? {
    for count in [order + 2, 2 * order + 4, 4 * order + 16, 8 * order + 64] {
      let expander = expander(count)
      let known = try expander.expansion(of: e)
      // Where the leading coefficient oscillates, it is not asked whether it vanishes.
      let isWaving = known.terms.first.map { $0.coefficient.symbols.contains(where: germs.isOscillator) } ?? false
      guard var series = isWaving ? known : try expander.trimmed(known) else { return nil }
      let end = isRelative ? series.terms[0].exponent + Expr(order) : Expr(order)
      if let known = series.order, try expander.compare(known, end) < 0 { continue }
      var kept: [Expansion.Term] = []
      for term in series.terms where try expander.compare(term.exponent, end) < 0 { kept.append(term) }
      if series.order != nil || kept.count < series.terms.count { series.order = end }
      series.terms = kept
      return series
    }
    throw .moreTerms
  }

  /// The leading term taken out of the series, unless it oscillates.
  private func normalized(_ part: AsymptoticExpansion.Part) -> AsymptoticExpansion.Part {
    guard let first = part.terms.first, !first.coefficient.contains(x) else { return part }
    let terms = part.terms.map { term in
      Series.Term(
        exponent: term.exponent - first.exponent, coefficient: germs.settled(term.coefficient / first.coefficient))
    }
    return .init(
      factor: first.coefficient * part.parameter.parameterPower(first.exponent) * part.factor, terms: terms,
      order: part.order.map { $0 - first.exponent }, parameter: part.parameter)
  }

  /// A coefficient with h = 1/log x, and with what oscillates.
  private func inX(_ coefficient: Expr) -> Expr {
    var result = coefficient.substituting(Germs.variable, 1 / Function.log(x))
    for known in germs.oscillators {
      let argument = known.argument.substituting(Germs.variable, 1 / x)
      result = result.substituting(
        Expr(known.symbol), known.kind == .angle ? argument : Function.frac(argument))
    }
    return result
  }

  // MARK: dominance

  /// The parts by descending growth, up to the first one that has a remainder.
  private func dominantFirst(
    _ parts: [(growth: Expr, part: AsymptoticExpansion.Part)]
  ) throws(Obstacle) -> [AsymptoticExpansion.Part] {
    var sorted: [(growth: Expr, part: AsymptoticExpansion.Part)] = []
    for candidate in parts {
      var place = 0
      while place < sorted.count, try dominates(sorted[place].growth, candidate.growth) { place += 1 }
      sorted.insert(candidate, at: place)
    }
    let end = sorted.firstIndex { $0.part.order != nil } ?? sorted.count - 1
    return sorted.prefix(end + 1).map(\.part)
  }

  private func dominates(_ a: Expr, _ b: Expr) throws(Obstacle) -> Bool {
    switch try germs.limit((a - b).substituting(x, 1 / Germs.variable)) {
    case .infinity: return true
    case -.infinity: return false
    default: throw .undecided("which of two exponentials grows faster is not known")
    }
  }
}

extension Expr {
  /// Whether a function occurs that only the engine of limits knows.
  var hasKernel: Bool {
    subexpressions.contains { e in
      guard case .call(let function, _) = e.node else { return false }
      return function.name.hasPrefix("_")
    }
  }

  /// e^self for Σ (a + b·log x)·x^k, written as powers of x and e.
  fileprivate func exponential(of x: Expr) -> Expr {
    let logarithm = Function.log(x)
    let symbol = Symbol.fresh("_L")
    let inSymbol = substituting(logarithm, Expr(symbol))
    let slope = inSymbol.derivative(symbol)
    if slope.contains(Expr(symbol)) { return .power(.e, self) }
    return .power(x, slope) * .product(inSymbol.substituting(Expr(symbol), 0).terms.map(\.exponentialOfTerm))
  }

  /// e^self, as b^c where this is c·log b.
  private var exponentialOfTerm: Expr {
    for factor in factors where factor.exponent == 1 {
      if case .call(.log, let arguments) = factor.base.node, arguments.count == 1, !arguments[0].hasSymbols {
        return .power(arguments[0], self / factor.base)
      }
    }
    return .power(.e, self)
  }
}
