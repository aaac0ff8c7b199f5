import Evaluation
public import Exact
public import Expressions
import Functions
import Simplification

extension Expr {
  /// Cauchy's principal value of the integral over `x` from `a` to `b`: what is cut out around simple poles inside is
  /// symmetric to them, and infinite ends are approached together.
  ///
  /// The value agrees with quadrature along half circles around the poles. `nil` where none was found; a pole of even
  /// order has none. Ends and coefficients are numbers.
  /// - Throws: `.exhausted` when the user interrupts.
  public func principalValue(
    _ x: Symbol, from a: Expr, to b: Expr, assuming assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> Expr? {
    guard isManageable, symbols.allSatisfy({ $0 == x }), !a.hasSymbols, !b.hasSymbols else { return nil }
    do throws(MathError) {
      return try PrincipalValue(self, x, a, b, assumptions, budget).value()
    } catch {
      if Budget.isInterrupted { throw error }
      return nil
    }
  }
}

/// The search for a principal value.
struct PrincipalValue {
  private let f: Expr
  private let symbol: Symbol
  private let x: Expr
  private let lower: Expr
  private let upper: Expr
  private let assumptions: Assumptions
  private let budget: Budget

  init(_ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, _ assumptions: Assumptions, _ budget: Budget) {
    (self.f, symbol, self.x, lower, upper) = (f, x, Expr(x), a, b)
    (self.assumptions, self.budget) = (assumptions, budget)
  }

  func value() throws(MathError) -> Expr? {
    if upper.isProvedLess(than: lower) {
      return try PrincipalValue(f, symbol, upper, lower, assumptions, budget).value().map { -$0 }
    }
    if lower == -.infinity, upper == .infinity {
      let folded = (f + f.substituting(x, -x)).reduced
      if folded == 0 { return 0 }
      let residues = try confirmed(folded, 0, .infinity) { () throws(MathError) in
        try FourierResidues(symbol, assumptions, samples).value(f)
      }
      if let residues { return residues }
      return try PrincipalValue(folded, symbol, 0, .infinity, assumptions, budget).value()
    }
    if let value = try confirmed(f, lower, upper, antiderivative) { return value }
    guard lower == 0, upper == .infinity else { return nil }
    return try confirmed(f, lower, upper) { () throws(MathError) in
      try MellinForms(symbol, assumptions, budget).value(f)
    }
  }

  private var samples: ParameterSamples { ParameterSamples([], assumptions) }

  /// A candidate that the numbers confirm.
  private func confirmed(
    _ g: Expr, _ a: Expr, _ b: Expr, _ find: () throws(MathError) -> Expr?
  ) throws(MathError) -> Expr? {
    guard let poles = poles(of: g, a, b), let candidate = try find(), !candidate.hasInfinity,
      let number = try number(g, a, b, poles)
    else { return nil }
    let simple = (try? candidate.simplified(assumptions, budget: budget.slice(seconds: 1))) ?? candidate
    guard let (re, im) = try? (simple + 1).numeric(bits: 53, budget: budget).asDoubles else { return nil }
    return abs(re - 1 - number) + abs(im) <= 1e-8 * max(1, abs(number)) ? simple : nil
  }

  /// The poles inside; `nil` when one is not simple.
  private func poles(of g: Expr, _ a: Expr, _ b: Expr) -> [(point: Expr, residue: Expr)]? {
    var result: [(Expr, Expr)] = []
    for point in SingularPoints(g, symbol, a, b).points where !g.isRegular(symbol, at: point) {
      guard
        let residue = ((x - point) * g).limit(symbol, at: point, assumptions: assumptions, budget: budget).value,
        !residue.hasInfinity
      else { return nil }
      if residue != 0 { result.append((point, residue)) }
    }
    return result
  }

  /// F(b) − F(a) + Σ lim (F(c − ε) − F(c + ε)).
  private func antiderivative() throws(MathError) -> Expr? {
    guard let F = try f.antiderivative(symbol, assuming: assumptions, budget: budget),
      let high = F.finiteLimit(symbol, at: upper, .below, assumptions, budget),
      let low = F.finiteLimit(symbol, at: lower, .above, assumptions, budget)
    else { return nil }
    var sum = high - low
    for point in SingularPoints(F, symbol, lower, upper).points where !F.isContinuous(symbol, at: point) {
      let jump = F.substituting(x, point - x) - F.substituting(x, point + x)
      guard let value = jump.finiteLimit(symbol, at: 0, .above, assumptions, budget) else { return nil }
      sum += value
    }
    return sum.gaussianParts?.re ?? sum
  }

  // MARK: Numbers

  /// Quadrature between the poles, which half circles in the upper half-plane go around: on these ∫ = Re ∫ + Re(iπ·Res).
  private func number(
    _ g: Expr, _ a: Expr, _ b: Expr, _ poles: [(point: Expr, residue: Expr)]
  ) throws(MathError) -> Double? {
    let cuts = [a] + poles.map(\.point) + [b]
    var (start, sum) = (a, 0.0)
    for (k, pole) in poles.enumerated() {
      let gaps = [cuts[k], cuts[k + 2]].filter { !$0.hasInfinity }.map { end in
        (try? (end - pole.point).numeric().asDoubles.re).map { abs($0) } ?? 0
      }
      guard let gap = (gaps + [2]).min(), gap > 1e-6 else { return nil }
      let radius = Expr(Int(gap * 1e6 / 3)) / 1_000_000
      sum += try numericalIntegral(
        of: g, over: symbol, from: start, to: pole.point - radius, budget: budget.slice(seconds: 3)
      ).value
      guard let half = halfCircle(g, pole.point, radius) else { return nil }
      sum += half
      start = pole.point + radius
    }
    let rest = try numericalIntegral(of: g, over: symbol, from: start, to: b, budget: budget.slice(seconds: 3))
    return sum + rest.value
  }

  /// The real part of ∫ g(c + r·e^(iθ))·i·r·e^(iθ) for θ from π to 0, which leaves out Re(iπ·Res) = 0 for a real residue.
  private func halfCircle(_ g: Expr, _ center: Expr, _ radius: Expr) -> Double? {
    let point = center + radius * exp(.i * .pi * x)
    let path = g.substituting(x, point) * .i * .pi * (point - center)
    guard let tape = try? Tape(path, variables: [], parameters: [symbol]) else { return nil }
    let result = try? numericalIntegral(from: 1, to: 0, budget: budget) { t throws(MathError) in
      tape.complexValue(at: [], parameters: [t]).re
    }
    return result?.value
  }
}
