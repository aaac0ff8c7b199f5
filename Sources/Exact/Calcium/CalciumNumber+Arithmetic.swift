import CFlint

extension CalciumNumber {
  /// The sum.
  public static func + (x: CalciumNumber, y: CalciumNumber) -> CalciumNumber {
    binary(x, y) { unsafe ca_add($0, $1, $2, $3) }
  }

  /// The difference.
  public static func - (x: CalciumNumber, y: CalciumNumber) -> CalciumNumber {
    binary(x, y) { unsafe ca_sub($0, $1, $2, $3) }
  }

  /// The product.
  public static func * (x: CalciumNumber, y: CalciumNumber) -> CalciumNumber {
    binary(x, y) { unsafe ca_mul($0, $1, $2, $3) }
  }

  /// The quotient; undefined or infinite when the divisor is zero.
  public static func / (x: CalciumNumber, y: CalciumNumber) -> CalciumNumber {
    binary(x, y) { unsafe ca_div($0, $1, $2, $3) }
  }

  /// The opposite.
  public static prefix func - (x: CalciumNumber) -> CalciumNumber { x.unary { unsafe ca_neg($0, $1, $2) } }

  /// The principal power e^(y log x).
  public func power(_ exponent: CalciumNumber) -> CalciumNumber {
    CalciumNumber.binary(self, exponent) { unsafe ca_pow($0, $1, $2, $3) }
  }

  /// The power with an integer exponent.
  public func power(_ exponent: Integer) -> CalciumNumber {
    unary { result, x, context in exponent.withRaw { unsafe ca_pow_fmpz(result, x, $0, context) } }
  }

  /// The power with an integer exponent.
  public func power(_ exponent: Int) -> CalciumNumber { power(Integer(exponent)) }

  /// The principal square root.
  public func sqrt() -> CalciumNumber { unary { unsafe ca_sqrt($0, $1, $2) } }
  /// The exponential.
  public func exp() -> CalciumNumber { unary { unsafe ca_exp($0, $1, $2) } }
  /// The principal logarithm.
  public func log() -> CalciumNumber { unary { unsafe ca_log($0, $1, $2) } }
  /// The sine.
  public func sin() -> CalciumNumber { unary { unsafe ca_sin($0, $1, $2) } }
  /// The cosine.
  public func cos() -> CalciumNumber { unary { unsafe ca_cos($0, $1, $2) } }
  /// The tangent.
  public func tan() -> CalciumNumber { unary { unsafe ca_tan($0, $1, $2) } }
  /// The cotangent.
  public func cot() -> CalciumNumber { unary { unsafe ca_cot($0, $1, $2) } }
  /// The inverse tangent.
  public func atan() -> CalciumNumber { unary { unsafe ca_atan($0, $1, $2) } }
  /// The inverse sine.
  public func asin() -> CalciumNumber { unary { unsafe ca_asin($0, $1, $2) } }
  /// The inverse cosine.
  public func acos() -> CalciumNumber { unary { unsafe ca_acos($0, $1, $2) } }
  /// The error function.
  public func erf() -> CalciumNumber { unary { unsafe ca_erf($0, $1, $2) } }
  /// The complementary error function.
  public func erfc() -> CalciumNumber { unary { unsafe ca_erfc($0, $1, $2) } }
  /// The imaginary error function.
  public func erfi() -> CalciumNumber { unary { unsafe ca_erfi($0, $1, $2) } }
  /// The gamma function.
  public func gamma() -> CalciumNumber { unary { unsafe ca_gamma($0, $1, $2) } }
  /// The absolute value.
  public func magnitude() -> CalciumNumber { unary { unsafe ca_abs($0, $1, $2) } }
  /// The conjugate.
  public func conjugate() -> CalciumNumber { unary { unsafe ca_conj($0, $1, $2) } }
  /// The real part.
  public func realPart() -> CalciumNumber { unary { unsafe ca_re($0, $1, $2) } }
  /// The imaginary part.
  public func imaginaryPart() -> CalciumNumber { unary { unsafe ca_im($0, $1, $2) } }
  /// The argument in (−π, π].
  public func argument() -> CalciumNumber { unary { unsafe ca_arg($0, $1, $2) } }
  /// The number divided by its absolute value.
  public func signum() -> CalciumNumber { unary { unsafe ca_sgn($0, $1, $2) } }
  /// The largest integer that is not above the real part.
  public func floor() -> CalciumNumber { unary { unsafe ca_floor($0, $1, $2) } }
  /// The smallest integer that is not below the real part.
  public func ceiling() -> CalciumNumber { unary { unsafe ca_ceil($0, $1, $2) } }
}
