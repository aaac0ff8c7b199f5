import Exact
import Expressions
import Functions
import Simplification

/// Equations C·y^p·e^(αx) = 1 with y = ax + b, by Lambert's W: y = W(t·M)/t with t = α/(a·p), M = (e^(αb/a)/C)^(1/p)
/// (Corless et al., On the Lambert W function, 1996, section 2).
struct ProductLogReduction {
  private var constant: Expr = 1
  /// α.
  private var rate: Expr = 0
  /// y and p.
  private var base: Expr?
  private var power: Rational = 0
  private let x: Expr

  /// A sum of two terms with x in an exponent; where that is in one of several terms, the others make one.
  init?(_ e: Expr, _ x: Expr) throws(MathError) {
    self.x = x
    guard let expanded = try? e.expanded() else { return nil }
    let exponential = expanded.terms.filter { $0.powers.contains { $0.exponent.contains(x) } }
    guard exponential.count == 1 || expanded.terms.count == 2, let first = exponential.first else { return nil }
    let rest = try (expanded - first).factored()
    if rest == 0 { return nil }
    for factor in (-(first / rest)).factors {
      guard try absorb(factor.base, factor.exponent) else { return nil }
    }
    if rate == 0 { return nil }
  }

  /// Takes one factor in.
  private mutating func absorb(_ factor: Expr, _ exponent: Expr) throws(MathError) -> Bool {
    switch (factor.contains(x), exponent.contains(x)) {
    case (false, false):
      constant = constant * .power(factor, exponent)
      return true
    case (false, true):
      guard let line = try exponent.polynomialCoefficients(of: x), line.count == 2 else { return false }
      constant = constant * .power(factor, line[0])
      rate += factor == .e ? line[1] : line[1] * Function.log(factor)
      return true
    case (true, false):
      guard let q = exponent.rational, let line = try factor.polynomialCoefficients(of: x), line.count == 2 else {
        return false
      }
      let ratio = try (factor / (base ?? factor)).rationalSimplified()
      if ratio.contains(x) { return false }
      base = base ?? factor
      constant = constant * .power(ratio, exponent)
      power += q
      return true
    case (true, true): return false
    }
  }

  func equations() throws(MathError) -> [Expr]? {
    guard let base, !power.isZero else { return [rate * x + Function.log(constant)] }
    guard let line = try base.polynomialCoefficients(of: x) else { return nil }
    let (offset, slope, p) = (line[0], line[1], Expr(power))
    let t = rate / (slope * p)
    let size = Expr.power(exp(rate * offset / slope) / constant, 1 / p)
    let signs: [Expr] = power.isInteger && !power.numerator.isOdd ? [1, -1] : [1]
    return signs.flatMap { sign in
      ProductLogReduction.values(of: (t * size * sign).radicalSimplified(Assumptions())).map { base - $0 / t }
    }
  }

  /// W(z), and W₋₁(z) where both are real.
  private static func values(of z: Expr) -> [Expr] {

    guard z.provedSign(isReal: false) == -1, (z + 1 / .e).provedSign(isReal: false) == 1 else {
      return [Function.lambertW(z)]
    }
    return [Function.lambertW(z), Function.lambertW(-1, z)]
  }
}
