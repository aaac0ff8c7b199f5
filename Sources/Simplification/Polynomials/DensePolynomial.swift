import Exact
import Expressions

/// A polynomial in one variable over a field of expressions; the coefficients are fractions in lowest terms, the
/// constant first, the last one not zero.
struct DensePolynomial {
  private(set) var coefficients: [Expr]

  init(_ coefficients: [Expr]) throws(MathError) {
    var list: [Expr] = []
    for coefficient in coefficients { list.append(try coefficient.rationalSimplified()) }
    while list.last == 0 { list.removeLast() }
    self.coefficients = list
  }

  /// Reads `e` as a polynomial in `x`.
  init(_ e: Expr, in x: Expr) throws(MathError) {
    var list: [Expr] = []
    for (coefficient, exponent) in try e.coefficients(of: x) {
      guard let n = exponent.smallInteger, n >= list.count, n < 10_000, !coefficient.contains(x) else {
        throw .undefined("the expression is no quotient of polynomials in the variable")
      }
      list += [Expr](repeating: 0, count: n - list.count) + [coefficient]
    }
    try self.init(list)
  }

  var degree: Int { coefficients.count - 1 }
  var isZero: Bool { coefficients.isEmpty }

  func expression(in x: Expr) -> Expr {
    .sum(coefficients.enumerated().map { $1 * .power(x, Expr($0)) })
  }

  static func - (a: DensePolynomial, b: DensePolynomial) throws(MathError) -> DensePolynomial {
    let count = max(a.coefficients.count, b.coefficients.count)
    return try DensePolynomial((0..<count).map { a[$0] - b[$0] })
  }

  static func * (a: DensePolynomial, b: DensePolynomial) throws(MathError) -> DensePolynomial {
    if a.isZero || b.isZero { return try DensePolynomial([]) }
    var list = [Expr](repeating: 0, count: a.coefficients.count + b.coefficients.count - 1)
    for (i, x) in a.coefficients.enumerated() {
      for (j, y) in b.coefficients.enumerated() { list[i + j] += x * y }
    }
    return try DensePolynomial(list)
  }

  subscript(n: Int) -> Expr { n < coefficients.count ? coefficients[n] : 0 }

  /// Quotient and remainder; the divisor is not zero.
  func divided(by divisor: DensePolynomial) throws(MathError) -> (quotient: DensePolynomial, remainder: DensePolynomial)
  {
    var rest = coefficients
    var quotient = [Expr](repeating: 0, count: max(0, degree - divisor.degree + 1))
    let inverse = 1 / divisor[divisor.degree]
    for shift in quotient.indices.reversed() {
      let factor = try (rest[shift + divisor.degree] * inverse).rationalSimplified()
      quotient[shift] = factor
      for (i, c) in divisor.coefficients.enumerated() {
        rest[shift + i] = try (rest[shift + i] - factor * c).rationalSimplified()
      }
    }
    return (try DensePolynomial(quotient), try DensePolynomial(rest))
  }

  /// The inverse modulo a coprime polynomial, by Euclid's algorithm.
  func inverse(modulo modulus: DensePolynomial) throws(MathError) -> DensePolynomial {
    var (a, b) = (modulus, try divided(by: modulus).remainder)
    var (s, t) = (try DensePolynomial([]), try DensePolynomial([1]))
    while b.degree > 0 {
      let (quotient, rest) = try a.divided(by: b)
      (a, b) = (b, rest)
      (s, t) = (t, try s - quotient * t)
    }
    if b.isZero { throw .undecided("the factors of the denominator are not coprime") }
    let unit = try DensePolynomial([1 / b[0]])
    return try (t * unit).divided(by: modulus).remainder
  }
}
