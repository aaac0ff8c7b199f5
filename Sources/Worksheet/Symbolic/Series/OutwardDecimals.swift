/// Bounds written with six significant digits, the lower one rounded down and the upper one up.
enum OutwardDecimals {
  static func texts(_ bounds: (lower: Double, upper: Double)) -> (String, String) {
    ("\(rounded(bounds.lower, .down))", "\(rounded(bounds.upper, .up))")
  }

  static func latex(_ bounds: (lower: Double, upper: Double)) -> (String, String) {
    let (low, high) = texts(bounds)
    return (low.latexNumber, high.latexNumber)
  }

  /// The number with six digits on the side of the rule; the number itself where it is exact with fewer.
  private static func rounded(_ x: Double, _ rule: FloatingPointRoundingRule) -> Double {
    guard x != 0, x.isFinite, "\(abs(x))".filter(\.isNumber).count > 7 else { return x }
    let decimals = "\(x)".split(separator: "e")
    let exponent = decimals.count == 2 ? Int(decimals[1]) ?? 0 : place(of: abs(x))
    guard let unit = Double("1e\(exponent - 5)"), unit.isNormal else { return x }
    // One step outwards makes up for the rounding of the quotient.
    let quotient = rule == .down ? (x / unit).nextDown.nextDown : (x / unit).nextUp.nextUp
    return Double("\(Int(quotient.rounded(rule)))e\(exponent - 5)") ?? x
  }

  /// The power of ten of the first digit of a number that is written without one.
  private static func place(of x: Double) -> Int {
    var (exponent, bound) = (-5, 1e-4)
    while bound <= x { (exponent, bound) = (exponent + 1, bound * 10) }
    return exponent
  }
}

extension String {
  /// A number such as 1.5e-7 in LaTeX.
  var latexNumber: String {
    let parts = split(separator: "e")
    return parts.count == 2 ? "\(parts[0]) \\cdot 10^{\(parts[1])}" : self
  }
}
