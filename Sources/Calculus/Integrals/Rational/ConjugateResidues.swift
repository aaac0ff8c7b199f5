import Exact
import Expressions
import Functions
import Simplification

/// ∫ a/p where all residues are conjugate over the rational numbers: Rothstein's and Trager's theorem.
///
/// The residues are the roots of R(z) = resₓ(p, a − z·p′). When R is a power of a quadratic polynomial with roots
/// u ± v, the integral is Σ (u ± v)·log gcd(p, a − (u ± v)·p′); for v² < 0 the two logarithms are a logarithm and
/// arctangents without poles (R. Rioboo; Bronstein 2.8).
struct ConjugateResidues {
  let x: Expr
  init(_ x: Expr) { self.x = x }

  func value(_ a: CoefficientPolynomial, _ p: CoefficientPolynomial) throws(MathError) -> Expr? {
    guard p.degree <= 8, let (u, square) = try residues(a, p) else { return nil }
    let isComplex = square.isNegativeConstant
    let v = (isComplex ? -square : square).someSquareRoot
    let residue = isComplex ? u + .i * v : u + v
    let divisor = CoefficientPolynomial.gcd(p, a - p.derivative.scaled(by: residue))
    guard divisor.degree > 0, divisor.degree * 2 == p.degree else { return nil }
    if !isComplex {
      let other = CoefficientPolynomial.gcd(p, a - p.derivative.scaled(by: u - v))
      return (u + v) * Function.log(divisor.expression(x)) + (u - v) * Function.log(other.expression(x))
    }
    return complexLogarithms(u, v, divisor)
  }

  /// (u, v²) when the resultant is a power of z² − 2uz + u² − v².
  private func residues(_ a: CoefficientPolynomial, _ p: CoefficientPolynomial) throws(MathError) -> (Expr, Expr)? {
    let z = Expr.symbol("∫z")
    guard let resultant = try resultant(p, a, z) else { return nil }
    var found: (Expr, Expr)?
    for (factor, _) in try resultant.factorList() where !factor.lacks(z) {
      guard found == nil, let (c2, c1, c0) = factor.quadratic(in: z) else { return nil }
      let u = (-c1 / (2 * c2)).reduced
      found = (u, (u ** 2 - c0 / c2).reduced)
    }
    return found
  }

  /// resₓ(p, a − z·p′) by Euclid's algorithm over the field of fractions in z.
  private func resultant(_ p: CoefficientPolynomial, _ a: CoefficientPolynomial, _ z: Expr) throws(MathError) -> Expr? {
    var f = p
    var g = a - p.derivative.scaled(by: z)
    var result: Expr = 1
    while g.degree > 0 {
      let rest = f.divided(by: g).remainder
      if rest.isZero { return nil }
      if f.degree % 2 == 1, g.degree % 2 == 1 { result = -result }
      result *= .power(g.leading, Expr(f.degree - rest.degree))
      (f, g) = (g, rest)
    }
    if g.isZero { return nil }
    return (result * .power(g[0], Expr(f.degree))).reduced
  }

  /// (u + iv)·log(A + iB) + (u − iv)·log(A − iB) = u·log(A² + B²) + v·(arctangents).
  private func complexLogarithms(_ u: Expr, _ v: Expr, _ divisor: CoefficientPolynomial) -> Expr? {
    let parts = divisor.coefficients.compactMap { $0.gaussianParts }
    guard parts.count == divisor.coefficients.count else { return nil }
    let (re, im) = (CoefficientPolynomial(parts.map(\.0)), CoefficientPolynomial(parts.map(\.1)))
    let norm = (re * re + im * im).expression(x).primitive
    let logarithm = u == 0 ? 0 : u * Function.log(norm)
    return arctangents(re, im).map { logarithm + v * $0 }
  }

  /// A function with the derivative of i·log((a + ib)/(a − ib)): a sum of arctangents of polynomials.
  private func arctangents(_ a: CoefficientPolynomial, _ b: CoefficientPolynomial) -> Expr? {
    let (quotient, rest) = a.divided(by: b)
    if rest.isZero { return 2 * Function.arctan(quotient.expression(x)) }
    if a.degree < b.degree { return arctangents(b.scaled(by: -1), a) }
    let common = CoefficientPolynomial.gcd(a, b)
    let (p, q) = (a.divided(by: common).quotient, b.divided(by: common).quotient)
    // d·q − c·p = 1
    guard let (d, t) = CoefficientPolynomial.bezout(q, p, CoefficientPolynomial([1])) else { return nil }
    let c = t.scaled(by: -1)
    let first = 2 * Function.arctan((p * d + q * c).expression(x))
    return c.isZero ? first : arctangents(d, c).map { first + $0 }
  }
}
