import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// B(x)/√Q for Q of degree 3 or 4 and rational B with simple poles, as far as it is a sum of terms
  /// A·artanh(√μ·p/√Q)/√μ where Q − μp² has only poles of B for its zeros beside zeros of Q.
  ///
  /// E. Goursat, *Note sur quelques intégrales pseudo-elliptiques*, 1887.
  static let pseudoElliptic = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard let radicals = Radicals(f, x), radicals.bases.count == 1, radicals.index == 2,
      let q = radicals.bases[0].polynomial(in: x), (4...5).contains(q.count)
    else { return nil }
    let root = sqrt(radicals.bases[0])
    var rest = f * root
    guard rest.isRational(in: x) else { return nil }
    rest = try rest.rationalSimplified()
    let integral = PseudoEllipticTerms(CoefficientPolynomial(q), x)
    var result: [Expr] = []
    guard let poles = try PartialFractions(integrand: rest, x), poles.parts.allSatisfy({ $0.power == 1 }) else {
      return nil
    }
    for term in try integral.terms(over: poles.parts.map(\.base)) {
      guard let factor = try term.weight(in: rest, x), factor != 0 else { continue }
      rest = (rest - factor * term.slope).reduced
      result.append(factor * term.value(root, x))
      if rest == 0 { return .sum(result) }
    }
    return nil
  }
}

/// The terms that may occur over the poles of an integrand.
private struct PseudoEllipticTerms {
  /// artanh(√μ·p/√Q)/√μ, and √Q times its derivative.
  struct Term {
    let mu: Expr
    let p: Expr
    let slope: Expr

    func value(_ root: Expr, _ x: Expr) -> Expr {
      let isNegative = mu.isNegativeConstant || !mu.isPositiveConstant && mu.hasNegativeCoefficient
      let k = (isNegative ? -mu : mu).someSquareRoot
      return (isNegative ? Function.arctan(k * p / root) : Function.arctanh(k * p / root)) / k
    }

    /// The factor with which this takes away a pole of B.
    func weight(in rest: Expr, _ x: Expr) throws(MathError) -> Expr? {
      guard let own = try PartialFractions(integrand: slope, x), let first = own.parts.first,
        let other = try PartialFractions(integrand: rest, x)
      else { return nil }
      let match = other.parts.first { part in
        let ratio = (part.base.expression(x) / first.base.expression(x)).reduced
        return ratio.lacks(x)
      }
      guard let match else { return 0 }
      let quotient = match.numerator.expression(x) / match.base.expression(x) * first.base.expression(x)
      let factor = (quotient / first.numerator.expression(x)).reduced
      return factor.lacks(x) ? factor : nil
    }
  }

  private let q: CoefficientPolynomial
  private let x: Expr

  init(_ q: CoefficientPolynomial, _ x: Expr) { (self.q, self.x) = (q, x) }

  func terms(over poles: [CoefficientPolynomial]) throws(MathError) -> [Term] {
    var quadratics = poles.filter { $0.degree == 2 }
    let linear = poles.filter { $0.degree == 1 }
    for (i, p) in linear.enumerated() { quadratics += linear[i...].map { p * $0 } }
    var result: [Term] = []
    for d in quadratics { result += q.degree == 4 ? try squares(d) : try lines(d) }
    return result
  }

  /// Degree 4: Q − c·D² = μp².
  private func squares(_ d: CoefficientPolynomial) throws(MathError) -> [Term] {
    var result: [Term] = []
    let ends = [(q.leading, d.leading), (q[0], d[0])].filter { $0.1 != 0 }
    for c in Set(ends.map { ($0.0 / $0.1 ** 2).reduced }) {
      let rest = q - (d * d).scaled(by: c)
      if rest.isZero { continue }
      var (p, isSquare): (Expr, Bool) = (1, true)
      for (factor, multiplicity) in try rest.expression(x).factorList() where !factor.lacks(x) {
        if multiplicity % 2 == 1 { isSquare = false }
        p *= .power(factor, Expr(multiplicity / 2))
      }
      if isSquare, let line = p.polynomial(in: x) { result.append(term(CoefficientPolynomial(line), rest.leading)) }
    }
    return result
  }

  /// Degree 3: Q = ℓ·S with a linear ℓ and S − c·D = μℓ.
  private func lines(_ d: CoefficientPolynomial) throws(MathError) -> [Term] {
    var result: [Term] = []
    for (factor, _) in try q.expression(x).factorList() {
      guard let line = factor.polynomial(in: x).map({ CoefficientPolynomial($0) }), line.degree == 1 else { continue }
      let cofactor = q.divided(by: line).quotient
      let (ratio, remainder) = (cofactor - d.scaled(by: cofactor.leading / d.leading)).divided(by: line)
      if remainder.isZero, ratio.degree == 0 { result.append(term(line, ratio[0] * line.leading ** 2)) }
    }
    return result
  }

  /// `leading` is the leading coefficient of μp².
  private func term(_ p: CoefficientPolynomial, _ leading: Expr) -> Term {
    let mu = (leading / p.leading ** 2).reduced
    let slope = (p.derivative * q - (p * q.derivative).scaled(by: .half)).expression(x)
    let below = (q - (p * p).scaled(by: mu)).expression(x)
    return Term(mu: mu, p: p.expression(x), slope: (slope / below).reduced)
  }
}
