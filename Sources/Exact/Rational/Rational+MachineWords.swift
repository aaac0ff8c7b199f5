extension Rational {
  /// a/b + c/d in machine words, or `nil` when a word does not hold what occurs on the way.
  ///
  /// With g = Integer.gcd(b, d) and t = a·(d/g) + c·(b/g) the sum is t/(b·d/g), and only gcd(t, g) is left to cancel
  /// (Knuth, TAOCP 2, 4.5.1).
  static func machineSum(_ x: Rational, _ y: Rational) -> Rational? {
    guard let (a, b) = x.words, let (c, d) = y.words else { return nil }
    let common = Integer.gcd(b, d)
    let (left, overflowsLeft) = a.multipliedReportingOverflow(by: d / common)
    let (right, overflowsRight) = c.multipliedReportingOverflow(by: b / common)
    let (top, overflowsTop) = left.addingReportingOverflow(right)
    if overflowsLeft || overflowsRight || overflowsTop { return nil }
    let rest = Integer.gcd(top, common)
    let (bottom, overflowsBottom) = (b / common).multipliedReportingOverflow(by: d / rest)
    return overflowsBottom ? nil : Rational(trusted: Integer(top / rest), Integer(bottom))
  }

  /// a/b · c/d in machine words, each numerator reduced by the other denominator first.
  static func machineProduct(_ x: Rational, _ y: Rational) -> Rational? {
    guard let (a, b) = x.words, let (c, d) = y.words else { return nil }
    let (first, second) = (Integer.gcd(a, d), Integer.gcd(c, b))
    let (top, overflowsTop) = (a / first).multipliedReportingOverflow(by: c / second)
    let (bottom, overflowsBottom) = (b / second).multipliedReportingOverflow(by: d / first)
    return overflowsTop || overflowsBottom ? nil : Rational(trusted: Integer(top), Integer(bottom))
  }

  /// Numerator and denominator where both fit a machine word.
  private var words: (numerator: Int, denominator: Int)? {
    guard let top = numerator.asInt, let bottom = denominator.asInt else { return nil }
    return (top, bottom)
  }
}
