import Glibc

/// Elementary functions of complex numbers for arrays.
enum ComplexFunctions {
  typealias Complex = Interpreter.Complex

  static func exponential(_ z: Complex) -> Complex {
    let length = exp(z.re)
    return z.im == 0 ? (length, 0) : (length * cos(z.im), length * sin(z.im))
  }

  static func logarithm(_ z: Complex) -> Complex { (log(hypot(z.re, z.im)), atan2(z.im, z.re)) }

  /// The root with a real part that is not negative.
  static func root(_ z: Complex) -> Complex {
    if z.re == 0, z.im == 0 { return (0, z.im) }
    let length = ((abs(z.re) + hypot(z.re, z.im)) / 2).squareRoot()
    if z.re >= 0 { return (length, z.im / (2 * length)) }
    return (abs(z.im) / (2 * length), z.im.sign == .minus ? -length : length)
  }

  static func power(_ a: Complex, _ b: Complex) -> Complex {
    if b.re == 0, b.im == 0 { return (1, 0) }
    if a.re == 0, a.im == 0 { return (0, 0) }
    if b.im == 0, let n = Int(exactly: b.re), n.magnitude <= 100 {
      var (result, base, exponent): (Complex, Complex, UInt) = ((1, 0), a, n.magnitude)
      while exponent > 0 {
        if exponent & 1 == 1 { result = Interpreter.product(result, base) }
        base = Interpreter.product(base, base)
        exponent >>= 1
      }
      return n < 0 ? Interpreter.quotient((1, 0), result) : result
    }
    return exponential(Interpreter.product(b, logarithm(a)))
  }

  static func sine(_ z: Complex) -> Complex { (sin(z.re) * cosh(z.im), cos(z.re) * sinh(z.im)) }
  static func cosine(_ z: Complex) -> Complex { (cos(z.re) * cosh(z.im), -sin(z.re) * sinh(z.im)) }
}
