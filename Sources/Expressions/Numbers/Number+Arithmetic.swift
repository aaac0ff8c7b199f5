import Balls
public import Exact
import Glibc

extension Number {
  static func + (a: Number, b: Number) -> Number {
    switch (a, b) {
    case (.rational(let x), .rational(let y)): return .rational(x + y)
    case (.real(let x), .real(let y)): return sum(x, y, a, b)
    case (.rational(let q), .real(let x)), (.real(let x), .rational(let q)): return sum(q.asDouble, x, a, b)
    case (.ball, _), (_, .ball): return combine(a, b) { $0.adding($1, precision: $2) }
    default:
      if let (x, y) = exactPair(a, b) { return .exact(x.re + y.re, x.im + y.im) }
      let (x, y) = (a.asDoubles, b.asDoubles)
      let (re, im) = (x.re + y.re, x.im + y.im)
      return re.isFinite && im.isFinite
        ? .finite(re, im) : Number.complex(re, im).within(a, b) { $0.adding($1, precision: $2) }
    }
  }

  /// The sum of two doubles; a sum does not underflow.
  private static func sum(_ x: Double, _ y: Double, _ a: Number, _ b: Number) -> Number {
    let sum = Number.finite(x + y)
    return (x + y).isFinite ? sum : sum.within(a, b) { $0.adding($1, precision: $2) }
  }

  static func * (a: Number, b: Number) -> Number {
    switch (a, b) {
    case (.rational(let x), .rational(let y)): return .rational(x * y)
    case (.real(let x), .real(let y)): return Number.finite(x * y).within(a, b) { $0.multiplied(by: $1, precision: $2) }
    case (.rational(let q), .real(let x)), (.real(let x), .rational(let q)):
      return Number.finite(q.asDouble * x).within(a, b) { $0.multiplied(by: $1, precision: $2) }
    case (.ball, _), (_, .ball): return combine(a, b) { $0.multiplied(by: $1, precision: $2) }
    default:
      if let (x, y) = exactPair(a, b) { return .exact(x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re) }
      let (x, y) = (a.asDoubles, b.asDoubles)
      return Number.finite(x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re)
        .within(a, b) { $0.multiplied(by: $1, precision: $2) }
    }
  }

  /// 1/a, or `nil` for zero.
  var inverse: Number? {
    switch self {
    case .rational(let q): return (try? q.inverted()).map(Number.rational)
    case .real(let x):
      return x == 0 ? nil : Number.finite(1 / x).within(self, self) { $1.inverted(precision: $2) }
    case .gaussian(let a, let b):
      guard let n = try? (a * a + b * b).inverted() else { return nil }
      return .exact(a * n, -b * n)
    case .complex(let a, let b):
      let n = a * a + b * b
      return Number.finite(a / n, -b / n).within(self, self) { $1.inverted(precision: $2) }
    case .ball(let z, let p): return z.isZero == .yes ? nil : .rounded(z.inverted(precision: p + 8), precision: p)
    }
  }

  /// aⁿ for an integer n; `nil` for 0 to a negative power and for results too large to write down.
  func power(_ n: Int) -> Number? {
    switch self {
    case .rational(let q): return (try? q.power(n)).map(Number.rational)
    case .real(let x):
      if n < 0, x == 0 { return nil }
      return Number.finite(pow(x, Double(n))).within(self, .rational(Rational(n))) { $0.power($1, precision: $2) }
    case .gaussian, .complex, .ball:
      guard n.magnitude < 1 << 20 else { return nil }
      guard let base = n < 0 ? inverse : self else { return nil }
      return repeatedSquaring(base, n.magnitude, one: .rational(1)) { $0 * $1 }
    }
  }

  /// aᵇ where one of the two is floating: the principal value.
  func floatingPower(_ exponent: Number) -> Number? {
    if case .ball = self { return ballPower(exponent) }
    if case .ball = exponent { return ballPower(exponent) }
    let (x, y) = (asDoubles, exponent.asDoubles)
    if x.im == 0, y.im == 0, x.re > 0 || y.re == y.re.rounded() {
      if x.re == 0, y.re < 0 { return nil }
      return Number.finite(pow(x.re, y.re)).within(self, exponent) { $0.power($1, precision: $2) }
    }
    if x.re == 0, x.im == 0 { return y.re > 0 ? .real(0) : nil }
    // aᵇ = exp(b log a)
    let (logarithm, argument) = (log(hypot(x.re, x.im)), atan2(x.im, x.re))
    let modulus = Glibc.exp(y.re * logarithm - y.im * argument)
    let angle = y.re * argument + y.im * logarithm
    return Number.finite(modulus * Glibc.cos(angle), modulus * Glibc.sin(angle))
      .within(self, exponent) { $0.power($1, precision: $2) }
  }

  private func ballPower(_ exponent: Number) -> Number? {
    let p = max(precision, exponent.precision)
    let z = ball(precision: p + 8).power(exponent.ball(precision: p + 8), precision: p + 8)
    return z.isFinite ? .rounded(z, precision: p) : nil
  }

  private var precision: Int {
    if case .ball(_, let p) = self { return p }
    return 53
  }

  private static func combine(
    _ a: Number, _ b: Number, _ operation: (ComplexBall, ComplexBall, Int) -> ComplexBall
  ) -> Number {
    let p = a.isExact ? b.precision : b.isExact ? a.precision : min(a.precision, b.precision)
    return .rounded(operation(a.ball(precision: p + 8), b.ball(precision: p + 8), p + 8), precision: p)
  }

  private static func exactPair(
    _ a: Number, _ b: Number
  ) -> ((re: Rational, im: Rational), (re: Rational, im: Rational))? {
    guard let x = a.exactParts, let y = b.exactParts else { return nil }
    return (x, y)
  }

  /// Real and imaginary part of an exact number.
  public var exactParts: (re: Rational, im: Rational)? {
    switch self {
    case .rational(let q): (q, 0)
    case .gaussian(let a, let b): (a, b)
    case .real, .complex, .ball: nil
    }
  }
}
