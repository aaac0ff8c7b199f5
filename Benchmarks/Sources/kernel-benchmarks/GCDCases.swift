import Exact

/// Lewis–Wester F and G: greatest common divisors of polynomials, in the polynomial layer itself.
enum GCDCases {
  static func run(_ timing: Timing) {
    timing.measure("LWF", twoVariables)
    timing.measure("LWG", threeVariables)
  }

  /// gcd((x² − 3xy + y²)⁴ (3x − 7y + 2)⁵, (x² − 3xy + y²)³ (3x − 7y − 2)⁶)
  private static func twoVariables() throws -> MultivariatePolynomial {
    let ring = PolynomialRing(variableCount: 2)
    let (x, y) = (ring.variable(0), ring.variable(1))
    func number(_ value: Int) -> MultivariatePolynomial { ring.constant(Rational(value)) }
    let common = x * x - number(3) * x * y + y * y
    let line = number(3) * x - number(7) * y
    return try MultivariatePolynomial.gcd(
      common.power(4).multiplied(by: (line + number(2)).power(5)),
      common.power(3).multiplied(by: (line - number(2)).power(6)))
  }

  /// gcd(b⁴ (3x − 7y + 2z − 3)⁵, b³ (3x − 7y + 2z + 3)⁶), b = 7yx²z² − 3xyz + 11(x + 1)y² + 5z + 1
  private static func threeVariables() throws -> MultivariatePolynomial {
    let ring = PolynomialRing(variableCount: 3)
    let (x, y, z) = (ring.variable(0), ring.variable(1), ring.variable(2))
    func number(_ value: Int) -> MultivariatePolynomial { ring.constant(Rational(value)) }
    let first = number(7) * y * x * x * z * z - number(3) * x * y * z
    let common = first + number(11) * (x + number(1)) * y * y + number(5) * z + number(1)
    let line = number(3) * x - number(7) * y + number(2) * z
    return try MultivariatePolynomial.gcd(
      common.power(4).multiplied(by: (line - number(3)).power(5)),
      common.power(3).multiplied(by: (line + number(3)).power(6)))
  }
}
