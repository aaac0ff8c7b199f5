import Balls
import Evaluation
public import Exact
public import Expressions
import Functions

extension Expr {
  /// Whether the expression is zero for all values of its symbols for which it is defined and that the assumptions
  /// allow (the customary generic steps aside).
  ///
  /// In this order: the canonical form; what is assumed; a point at which a ball excludes zero; the fraction in lowest
  /// terms over generators with their algebraic relations, also after writing trigonometric functions in those of the
  /// parts of their arguments, Γ at related arguments with one of them, everything with exp and log, and by the rules of
  /// ``Rule/catalogue``; for constants, Calcium, exponentials of logarithms, and balls of many digits.
  /// - Throws: `.exhausted` by the budget.
  public func isZero(
    _ assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 5)
  ) throws(MathError) -> Verdict {
    if self == 0 { return .proved("canonical form") }
    if isNumber { return isZeroFloat ? .proved("floating-point zero") : .refuted(witness: []) }
    var evidence = "no value could be computed"
    if assumptions.sign(of: self) == .zero { return .proved("assumptions") }
    let reduced = assumptions.substitutingEqualities(self)
    if reduced != self { return try reduced.isZero(assumptions, budget: budget) }
    if !hasAbstractFunctions {
      switch probe(assumptions, budget) {
      case .refuted(let witness, _)?: return .refuted(witness: witness)
      case .agrees(let bits, let points)?: evidence = "zero to \(bits) bits at \(points) points"
      case .noEvidence?, nil: break
      }
    }
    try budget.check()
    if vanishesByLogarithms(assumptions) { return .proved("logarithms") }
    if vanishesAsFraction(assumptions, budget) { return .proved("normal form") }
    if !hasSymbols, !isInexact {
      if CalciumForm.isZero(self) == .yes { return .proved("Calcium") }
      if let number = try? algebraicNumber(), number.isZero { return .proved("algebraic numbers") }
      if try vanishesAsLogarithm(budget) { return .proved("logarithms") }
      if case .refuted? = try? BallProbe(self).outcome(precision: 1 << 14, budget: budget) {
        return .refuted(witness: [])
      }
    }
    return .unknown(evidence)
  }

  private var isZeroFloat: Bool { number?.sign == 0 }

  private func probe(_ assumptions: Assumptions, _ budget: Budget) -> BallProbe.Outcome? {
    try? BallProbe(self, assumptions).outcome(budget: budget)
  }

  /// Whether one of the normal forms is the fraction 0.
  private func vanishesAsFraction(_ assumptions: Assumptions, _ budget: Budget) -> Bool {
    let plain = assuming(assumptions)
    let angles = plain.withExpandedAngles
    let gammas = plain.inGammas()
    let forms: [() -> Expr] = [
      { plain }, { (try? plain.simplifyingArguments(budget)) ?? plain }, { angles.trigExpanded() },
      { angles.inExponentials() }, { gammas }, { gammas.trigExpanded() },
      { angles.inExponentials().radicalSimplified(assumptions) }, { plain.withPrimeBases() },
      { plain.withNaturalExponents() }, { plain.withElementaryBesselFunctions() },
      { plain.withElementaryBesselFunctions().radicalSimplified(assumptions) }, { plain.withDigammaValues() },
      { plain.withoutProductLogarithmPowers }, { plain.normalized(by: Rule.catalogue, assumptions).inGammas() },
    ]
    var tried: Set<Expr> = []
    return forms.contains { form in
      let e = form()
      return tried.insert(e).inserted && (try? e.rationalSimplified()) == 0
    }
  }
}

extension Assumptions {
  /// Whether the relation `left` = `right` holds for all allowed values.
  public func areEqual(_ left: Expr, _ right: Expr, budget: Budget = Budget(seconds: 5)) throws(MathError) -> Truth {
    if left == right { return .yes }
    return try (left - right).isZero(self, budget: budget).truth
  }
}
