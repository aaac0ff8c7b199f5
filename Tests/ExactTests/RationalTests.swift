import Exact
import Testing

@Suite("Rational") struct RationalTests {
  static let samples: [Rational] = [
    0, 1, -1, Rational("3/4")!, Rational("-22/7")!, Rational("9223372036854775807/2")!,
    Rational("-9223372036854775808/3")!, Rational("1/9223372036854775808")!,
    Rational("123456789012345678901234567890/98765432109876543210987654321")!, Rational("1e-30")!,
    Rational("4611686018427387905/6")!, Rational("-5/4611686018427387904")!,
  ]

  @Test("the field laws hold", arguments: samples, samples)
  func field(x: Rational, y: Rational) throws {
    #expect(x + y == y + x)
    #expect(x + y - y == x)
    #expect((x + y) * (x - y) == x * x - y * y)
    for value in [x + y, x * y] { #expect(Integer.gcd(value.numerator, value.denominator).isOne) }
    #expect((x < y) == (x - y).isNegative)
    if !y.isZero { #expect(try x.divided(by: y) * y == x) }
    #expect((x - y + y).stableHash == x.stableHash)
  }

  @Test("text goes out and in unchanged", arguments: samples)
  func text(x: Rational) { #expect(Rational(x.description) == x) }

  @Test(
    "decimals are read exactly",
    arguments: [
      ("0.125", "1/8"), ("1e-3", "1/1000"), ("-1.5E3", "-1500"), (".5", "1/2"), ("5.", "5"), ("-.25", "-1/4"),
      ("6/-4", "-3/2"),
    ])
  func decimals(text: String, value: String) { #expect(Rational(text)?.description == value) }

  @Test(
    "what is no number is refused",
    arguments: ["", ".", "1/0", "1/2/3", "1e", "1e1.5", "0.-5", "e5", "1e99999999999", "0.5/2"])
  func refusal(text: String) { #expect(Rational(text) == nil) }

  @Test("rounding to integers", arguments: samples + [Rational("1/2")!, Rational("3/2")!, Rational("-1/2")!])
  func rounding(x: Rational) {
    #expect(Rational(x.floor) <= x && x < Rational(x.floor + 1))
    #expect(Rational(x.ceiling) >= x && x > Rational(x.ceiling - 1))
    #expect(((Rational(x.nearest) - x).magnitude * 2) <= 1)
    #expect(Rational("5/2")!.nearest == 2)
    #expect(Rational("-5/2")!.truncated == -2)
  }

  @Test(
    "a Double is a rational number and comes back",
    arguments: [
      0.1, -1.5, 1e300, Double.leastNonzeroMagnitude, 2.2250738585072014e-308, 1 / 3.0, .pi, -0x1.fffffffffffffp1023,
    ])
  func doubles(x: Double) { #expect(Rational(exactly: x)?.asDouble == x) }

  @Test("conversion to Double rounds once, even below the normal range")
  func roundsOnce() throws {
    // halfway between two neighbours, and a hair above
    let half = Rational(exactly: 1)! + Rational("1/9007199254740992")!
    #expect(half.asDouble == 1)
    #expect((half + Rational("1e-200")!).asDouble == 1.0.nextUp)
    let tiny = Rational(exactly: Double.leastNonzeroMagnitude)!
    #expect(try tiny.divided(by: 2).asDouble == 0)
    #expect((tiny * Rational("1/2")! + Rational("1e-400")!).asDouble == Double.leastNonzeroMagnitude)
    #expect((tiny * Rational("3/2")!).asDouble == 2 * Double.leastNonzeroMagnitude)
    #expect(try Rational(10).power(400).asDouble == .infinity)
    #expect(try Rational(10).power(-400).asDouble == 0)
    #expect(Rational(exactly: .infinity) == nil)
  }

  @Test("division by zero is undefined")
  func zero() {
    #expect(throws: MathError.divisionByZero) { try Rational(1, 0) }
    #expect(throws: MathError.divisionByZero) { try Rational(1).divided(by: 0) }
    #expect(throws: MathError.divisionByZero) { try Rational(0).power(-1) }
    #expect(throws: MathError.divisionByZero) { try Rational(0).inverted() }
  }

  @Test("roots that are rational are found")
  func roots() {
    #expect(Rational("9/16")!.exactSquareRoot == Rational("3/4"))
    #expect(Rational(2).exactSquareRoot == nil)
    #expect(Rational("-8/27")!.exactRoot(3) == Rational("-2/3"))
    #expect(Rational(-4).exactSquareRoot == nil)
  }
}
