import CFlint
public import Exact

extension AlgebraicNumber {
  /// A ball that contains the number, of about `precision` correct bits.
  public func enclosure(precision: Int) -> ComplexBall {
    ComplexBall.make { result in withRaw { unsafe qqbar_get_acb(result, $0, RealBall.clamp(precision)) } }
  }
}

extension CalciumNumber {
  /// A ball that contains the number; indeterminate when there is no number.
  public func enclosure(precision: Int) -> ComplexBall {
    ComplexBall.make { result in
      withRaw { unsafe ca_get_acb_accurate_parts(result, $0, RealBall.clamp(precision), $1) }
    }
  }
}

/// A complex root of a polynomial and its multiplicity.
public struct PolynomialRoot: Sendable {
  /// A ball that contains exactly this root; real roots have an imaginary part that is exactly zero.
  public let root: ComplexBall
  /// How often the root is repeated.
  public let multiplicity: Int
}

extension UnivariatePolynomial {
  /// All complex roots, each enclosed to about `precision` bits and separated from the others.
  ///
  /// Real roots are recognised as such. Undefined for zero, refused above degree 1000. Cost grows with the cube of the
  /// degree.
  public func complexRoots(precision: Int) throws(MathError) -> [PolynomialRoot] {
    if isZero { throw .undefined("the roots of the zero polynomial") }
    if degree > 1000 { throw .exhausted("the roots of a polynomial of degree \(degree)") }
    var roots: [PolynomialRoot] = []
    for (factor, multiplicity) in try squarefreeFactored().factors where factor.degree > 0 {
      roots += factor.simpleRoots(precision).map { PolynomialRoot(root: $0, multiplicity: multiplicity) }
    }
    return roots
  }

  private func simpleRoots(_ precision: Int) -> [ComplexBall] {
    let count = degree
    guard let raw = unsafe _acb_vec_init(count) else { return [] }
    defer { unsafe _acb_vec_clear(raw, count) }
    withNumerator { unsafe arb_fmpz_poly_complex_roots(raw, $0, 0, RealBall.clamp(precision)) }
    return (0..<count).map { unsafe ComplexBall(copying: raw + $0) }
  }

  /// The value at a real ball.
  public func evaluated(at point: RealBall, precision: Int) -> RealBall {
    var result = RealBall.zero
    for coefficient in coefficients.reversed() {
      result = result.multiplied(by: point, adding: RealBall(coefficient, precision: precision), precision: precision)
    }
    return result
  }

  /// The value at a complex ball.
  public func evaluated(at point: ComplexBall, precision: Int) -> ComplexBall {
    var result = ComplexBall.zero
    for coefficient in coefficients.reversed() {
      let next = ComplexBall(coefficient, precision: precision)
      result = result.multiplied(by: point, precision: precision).adding(next, precision: precision)
    }
    return result
  }
}
