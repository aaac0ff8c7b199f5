import CFlint

extension Integer {
  /// The factorial n! of n ≥ 0; undefined below, refused when it has more than `Integer.bitLimit` bits.
  public static func factorial(_ n: Integer) throws(MathError) -> Integer {
    if n.isNegative { throw .undefined("the factorial of the negative integer \(n)") }
    guard let n = n.asInt, n < 1 << 40 else { throw .exhausted("the factorial of \(n) is too large") }
    // Stirling: log₂ n! ≥ n (log₂ n − log₂ e)
    try checkSize(bits: Int(Double(n) * (log2(Double(max(n, 1))) - 1.4427)))
    return make { unsafe fmpz_fac_ui($0, UInt(n)) }
  }

  /// The binomial coefficient n(n−1)…(n−k+1)/k!; zero for k < 0, and n may be negative.
  public static func binomial(_ n: Integer, _ k: Integer) throws(MathError) -> Integer {
    if k.isNegative { return .zero }
    if n.isNegative {
      let mirrored = try binomial(k - n - 1, k)
      return k.isOdd ? -mirrored : mirrored
    }
    let smaller = min(k, n - k)
    if smaller.isNegative { return .zero }
    guard let k = smaller.asInt, k < 1 << 40 else { throw .exhausted("the binomial coefficient is too large") }
    // C(n, k) ≥ (n/k)ᵏ
    let ratioBits = Double(n.bitWidth - 1) - log2(Double(max(k, 1)))
    try checkSize(bits: Int(min(ratioBits * Double(k), 9e18)))
    if let n = n.asInt { return make { unsafe fmpz_bin_uiui($0, UInt(n), UInt(k)) } }
    try checkSize(bits: n.bitWidth.multipliedReportingOverflow(by: k * max(1, k / 64)).partialValue)
    var result = Integer.one
    for index in 0..<k {
      guard let next = (result * (n - Integer(index))).exactlyDivided(by: Integer(index + 1)) else { return .zero }
      result = next
    }
    return result
  }

  /// The n-th Fibonacci number, F₀ = 0 and F₁ = 1; F₋ₙ = (−1)ⁿ⁺¹ Fₙ.
  public static func fibonacci(_ n: Integer) throws(MathError) -> Integer {
    if n.isNegative {
      let mirrored = try fibonacci(-n)
      return n.isOdd ? mirrored : -mirrored
    }
    guard let n = n.asInt, n < 1 << 40 else { throw .exhausted("the Fibonacci number is too large") }
    try checkSize(bits: Int(Double(n) * 0.694))
    return make { unsafe fmpz_fib_ui($0, UInt(n)) }
  }

  /// The logarithm to base 2 to within a few units of the last place of 20 bits; for predicting sizes only.
  static func log2(_ x: Double) -> Double {
    // m ∈ [1, 2): log₂ m = (2/ln 2) artanh((m−1)/(m+1))
    let t = (x.significand - 1) / (x.significand + 1)
    let series = t * (1 + t * t * (1 / 3.0 + t * t * (1 / 5.0 + t * t / 7)))
    return Double(x.exponent) + 2.885_390_081_777_927 * series
  }
}
