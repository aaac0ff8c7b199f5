import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// ∫ a/p for an irreducible p with deg a < deg p: logarithms and arctangents, where need be of the zeros of p.
struct LogarithmicPart {
  let x: Expr
  let assumptions: Assumptions

  init(_ x: Expr, _ assumptions: Assumptions) { (self.x, self.assumptions) = (x, assumptions) }

  func value(_ a: CoefficientPolynomial, _ p: CoefficientPolynomial) throws(MathError) -> Expr? {
    if a.isZero { return 0 }
    switch p.degree {
    case 1: return (a[0] / p[1]).reduced * Function.log(p.expression(x))
    case 2: return quadratic(a, p)
    default: break
    }
    let (c, rest) = a.divided(by: p.derivative)
    if rest.isZero { return c.leading * Function.log(p.expression(x)) }
    if let value = Binomials(x).value(a, p) { return value }
    if let value = try ConjugateResidues(x).value(a, p) { return value }
    if let factors = biquadratic(p) ?? QuarticFactors.factors(p, x) {
      guard let fractions = try PartialFractions(a.scaled(by: 1 / p.leading), over: factors.map { ($0, 1) }) else {
        return nil
      }
      return try RationalIntegral(x, assumptions).value(fractions)
    }
    return try overRoots(a, p)
  }

  /// Σ a(z)/p′(z)·log(x − z) over the zeros z of an irreducible polynomial over ℚ (Rothstein and Trager).
  private func overRoots(_ a: CoefficientPolynomial, _ p: CoefficientPolynomial) throws(MathError) -> Expr? {
    let numbers = p.coefficients.compactMap(\.rational)
    guard numbers.count == p.coefficients.count, p.degree <= LogarithmicPart.rootLimit,
      let (_, inverse) = CoefficientPolynomial.bezout(p, p.derivative, CoefficientPolynomial([1]))
    else { return nil }
    let residue = (inverse * a).divided(by: p).remainder
    return try .sum(
      Expr.roots(of: UnivariatePolynomial(numbers)).map { z in residue.expression(z) * Function.log(x - z) })
  }

  /// Polynomials of higher degree have too many zeros to write.
  private static let rootLimit = 12

  /// ∫ (m·x + n)/(a·x² + b·x + c) = m/(2a)·log p + (n − m·b/2a)·∫ 1/p.
  private func quadratic(_ numerator: CoefficientPolynomial, _ p: CoefficientPolynomial) -> Expr {
    let (a, b, c) = (p[2], p[1], p[0])
    let logarithm = (numerator[1] / (2 * a)).reduced
    let factor = (numerator[0] - logarithm * b).reduced
    let first = logarithm * Function.log(p.expression(x))
    if factor == 0 { return first }
    return first + reciprocal(a, b, (4 * a * c - b ** 2).reduced, factor)
  }

  /// factor·∫ 1/(a·x² + b·x + c) with D = 4ac − b²: 2/√D·arctan((2ax + b)/√D), or a logarithm for D < 0.
  private func reciprocal(_ a: Expr, _ b: Expr, _ discriminant: Expr, _ factor: Expr) -> Expr {
    let slope = 2 * a * x + b
    if assumptions.knownSign(of: discriminant) == .negative {
      let s = (-discriminant).someSquareRoot
      let (low, high) = ((slope - s).primitive, (slope + s).primitive)
      return factor / s * (Function.log(low) - Function.log(high))
    }
    if a.terms.first?.hasNegativeCoefficient ?? false, a.hasSymbols { return reciprocal(-a, -b, discriminant, -factor) }
    let s = discriminant.someSquareRoot
    return (2 * factor / s).reduced * Function.arctan((slope / s).reduced)
  }

  /// a·x⁴ + b·x² + c as a product of two quadratics with real coefficients where those of p are.
  private func biquadratic(_ p: CoefficientPolynomial) -> [CoefficientPolynomial]? {
    guard p.degree == 4, p[1] == 0, p[3] == 0 else { return nil }
    let (b, c) = ((p[2] / p[4]).reduced, (p[0] / p[4]).reduced)
    if c.isNegativeConstant || (b ** 2 - 4 * c).isPositiveConstant {
      let root = (b ** 2 - 4 * c).reduced.someSquareRoot
      return [CoefficientPolynomial([(b + root) / 2, 0, 1]), CoefficientPolynomial([(b - root) / 2, 0, 1])]
    }
    let t = c.someSquareRoot
    let s = (2 * t - b).reduced.someSquareRoot
    return [CoefficientPolynomial([t, s, 1]), CoefficientPolynomial([t, -s, 1])]
  }
}

extension Expr {
  /// A sum divided by the greatest common divisor of its rational coefficients.
  var primitive: Expr {
    guard case .sum(let terms) = node, terms.count > 1 else { return self }
    var (top, bottom) = (Integer.zero, Integer.one)
    for term in terms {
      guard let q = term.coefficient.rational else { return self }
      top = Integer.gcd(top, q.numerator)
      bottom = Integer.lcm(bottom, q.denominator)
    }
    guard !top.isZero else { return self }
    let scale = Expr(bottom) / Expr(top)
    return .sum(terms.map { $0.coefficient * scale * $0.term })
  }
}
