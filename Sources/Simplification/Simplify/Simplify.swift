public import Exact
public import Expressions
import Functions

extension Expr {
  /// The cheapest to read among equal forms: roots and logarithms taken apart where the assumptions prove it, one
  /// fraction in lowest terms, multiplied out, factored, trigonometric functions reduced with sin² + cos² = 1, the rules
  /// of ``Rule/catalogue``.
  ///
  /// Every form is equal wherever the expression is defined (and the customary x/x = 1); nothing is assumed beyond
  /// `assumptions`, in particular √(x²) stays unless the sign of x is known.
  /// - Throws: `.undefined` when a denominator vanishes identically, `.exhausted` by the budget.
  public func simplified(
    _ assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 10)
  ) throws(MathError) -> Expr {
    if !isCompound { return self }
    var best = assuming(assumptions).denested()
    for _ in 0..<3 {
      try budget.check()
      let next = try best.simplificationRound(assumptions, budget)
      if next == best { break }
      best = next
    }
    return best
  }

  /// Whether this has operands.
  fileprivate var isCompound: Bool {
    switch node {
    case .sum, .product, .call: true
    case .integer, .number, .symbol, .constant: false
    }
  }

  /// One pass: arguments and exponents first, then the cheapest form of the whole.
  private func simplificationRound(_ assumptions: Assumptions, _ budget: Budget) throws(MathError) -> Expr {
    let inner = try simplifyingArguments(budget)
    var candidates = [inner]
    try candidates.append(rational: inner, assumptions)
    if inner.hasCalls {
      let expanded = inner.trigExpanded()
      if expanded != inner || inner.hasTrigonometricPair { try candidates.append(rational: expanded, assumptions) }
    }
    if inner.hasRootsOfSymbols, let free = try? inner.rationalizedDenominator() {
      candidates.append(free)
      if let factored = try? free.factored() { candidates.append(factored) }
    }
    if inner.hasImaginaryUnit {
      if let circular = try? inner.withSinesForExponentials() { candidates.append(circular) }
      if inner.hasCalls, let exponential = try? inner.inExponentials().rationalSimplified() {
        candidates.append(exponential)
      }
    }
    for form in [inner.withPrimeBases(), inner.withNaturalExponents()] where form != inner {
      try candidates.append(rational: form, assumptions)
    }
    let goldenRatio = Expr(.goldenRatio)
    if inner.contains(goldenRatio) {
      try candidates.append(rational: inner.substituting(goldenRatio, (1 + .power(5, .half)) / 2), assumptions)
    }
    if inner.hasCalls {
      if let cancelled = try? inner.factorialSimplified() { candidates.append(cancelled) }
      candidates.append(try inner.rewritten(by: Rule.catalogue, assumptions, budget))
    }
    if let multipliedOut = try? inner.expanded() { candidates.append(multipliedOut) }
    try budget.check()
    return candidates.cheapest
  }

  /// Arguments of functions and exponents as fractions in lowest terms, where these are cheaper to read.
  func simplifyingArguments(_ budget: Budget) throws(MathError) -> Expr {
    var replacements: [Expr: Expr] = [:]
    for e in subexpressions {
      try budget.spend()
      let value: Expr
      switch e.node {
      case .call(let function, let arguments):
        value = function(arguments.map { $0.substituting(replacements).asCheapestFraction })
      case .product(let factors) where factors.contains(where: \.exponent.isCompound):
        value = .product(
          factors.map { factor in
            let base = factor.base.substituting(replacements)
            return .power(base, factor.exponent.substituting(replacements).asCheapestFraction)
          })
      default: continue
      }
      if value != e { replacements[e] = value }
    }
    return substituting(replacements)
  }

  /// The fraction in lowest terms, where it is cheaper to read.
  private var asCheapestFraction: Expr { (try? rationalSimplified()).map { [self, $0].cheapest } ?? self }

  private var hasRootsOfSymbols: Bool {
    subexpressions.contains { e in
      guard case .product(let factors) = e.node else { return false }
      return factors.contains { $0.base.hasSymbols && $0.exponent.rational?.isInteger == false }
    }
  }

  private var hasTrigonometricPair: Bool {
    let names = subexpressions.compactMap { e -> String? in
      if case .call(let function, _) = e.node { return function.name }
      return nil
    }
    return names.contains("cos") && names.contains("sin") || names.contains("cosh") && names.contains("sinh")
  }
}

extension [Expr] {
  /// Adds the fraction in lowest terms, multiplied out and factored.
  fileprivate mutating func append(rational e: Expr, _ assumptions: Assumptions) throws(MathError) {
    do {
      append(try e.rationalSimplified().radicalSimplified(assumptions))
      append(try e.factored().radicalSimplified(assumptions))
    } catch {
      if case .undefined = error { throw error }  // a zero denominator; anything else only means: no such form
    }
  }

  /// The cheapest to read, the first of equals.
  var cheapest: Expr {
    var best = self[0]
    var cost = best.readingCost
    for e in dropFirst() {
      let next = e.readingCost
      if next < cost { (best, cost) = (e, next) }
    }
    return best
  }
}
