import Balls
import Evaluation
public import Exact
public import Expressions
import Functions

extension Expr {
  /// Whether the expression is zero for all values of its symbols for which it is defined and that the assumptions
  /// allow (the customary generic steps aside).
  ///
  /// In this order: the canonical form; a point at which a ball excludes zero; the fraction in lowest terms over
  /// generators with their algebraic relations, also after writing trigonometric functions in those of the parts of
  /// their arguments, and after writing everything with exp and log; for constants, Calcium.
  /// - Throws: `.exhausted` by the budget.
  public func isZero(
    _ assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 5)
  ) throws(MathError) -> Verdict {
    if self == 0 { return .proved("canonical form") }
    if isNumber { return isZeroFloat ? .proved("floating-point zero") : .refuted(witness: []) }
    var evidence = "no value could be computed"
    if !hasAbstractFunctions {
      switch probe(assumptions, budget) {
      case .refuted(let witness, _)?: return .refuted(witness: witness)
      case .agrees(let bits, let points)?: evidence = "zero to \(bits) bits at \(points) points"
      case .noEvidence?, nil: break
      }
    }
    try budget.check()
    if vanishesAsFraction(assumptions) { return .proved("normal form") }
    if !hasSymbols, !isInexact, CalciumForm.isZero(self) == .yes { return .proved("Calcium") }
    return .unknown(evidence)
  }

  private var isZeroFloat: Bool { number?.sign == 0 }

  private func probe(_ assumptions: Assumptions, _ budget: Budget) -> BallProbe.Outcome? {
    var domain: [Symbol: ClosedRange<Rational>] = [:]
    for symbol in symbols { domain[symbol] = assumptions.sampleRange(symbol) }
    return try? BallProbe(self, domain: domain).outcome(budget: budget)
  }

  /// Whether one of the normal forms is the fraction 0.
  private func vanishesAsFraction(_ assumptions: Assumptions) -> Bool {
    let plain = radicalSimplified(assumptions)
    let forms: [() -> Expr] = [
      { plain }, { plain.trigExpanded() }, { plain.inExponentials() },
      { plain.inExponentials().radicalSimplified(assumptions) },
    ]
    return forms.contains { form in (try? form().rationalSimplified()) == 0 }
  }
}

extension Assumptions {
  /// Where a symbol is sampled: on the side of zero that it is assumed to be on.
  fileprivate func sampleRange(_ symbol: Symbol) -> ClosedRange<Rational> {
    let sign = sign(of: Expr(symbol))
    return sign.isSubset(of: .nonnegative) ? 0...3 : sign.isSubset(of: .nonpositive) ? -3...0 : -3...3
  }

  /// Whether the relation `left` = `right` holds for all allowed values.
  public func areEqual(_ left: Expr, _ right: Expr, budget: Budget = Budget(seconds: 5)) throws(MathError) -> Truth {
    if left == right { return .yes }
    return try (left - right).isZero(self, budget: budget).truth
  }
}
