import Balls
import Exact
import Testing

@Suite("RealBall") struct RealBallTests {
  @Test("bounds are on the right side and tight", arguments: [0.1, -2.5, 1e300, -1e-300, 0])
  func bounds(x: Double) {
    let third = RealBall(x).divided(by: RealBall(3), precision: 200)
    #expect(third.lowerBound <= third.upperBound)
    #expect(third.lowerBound.nextUp >= third.upperBound)
    #expect(third.contains(third.exactMidpoint))
    #expect(RealBall(x).isExact && RealBall(x).lowerBound == x && RealBall(x).upperBound == x)
  }

  @Test("a fraction lies in its ball at every precision", arguments: [2, 10, 53, 1000])
  func fractions(precision: Int) throws {
    let third = try Rational(1, 3)
    let ball = RealBall(third, precision: precision)
    #expect(ball.contains(third))
    #expect(!ball.contains(try Rational(1, 4)) || precision < 4)
    #expect(ball.overlaps(RealBall(third, precision: 60)))
    #expect(try ball.contains(Rational(Integer(10).power(40), 3 * Integer(10).power(40))))
  }

  @Test("comparisons are three-valued")
  func comparisons() {
    let wide = RealBall(lower: -1, upper: 2)
    #expect(wide.isLess(than: RealBall(3)) == .yes)
    #expect(wide.isLess(than: RealBall(1)) == .unknown)
    #expect(wide.isLess(than: RealBall(-2)) == .no)
    #expect(wide.isZero == .unknown && RealBall(0).isZero == .yes && RealBall(1).isZero == .no)
    #expect(RealBall.indeterminate.isLess(than: .one) == .unknown)
    #expect(RealBall.indeterminate.isZero == .unknown)
    #expect(wide.sign == nil && RealBall(-3).sign == -1)
  }

  @Test("decimal digits are correctly rounded or refused")
  func digits() throws {
    #expect(
      RealBall.pi(precision: 400).decimalString(digits: 50) == "3.1415926535897932384626433832795028841971693993751")
    #expect(RealBall(2).sqrt(precision: 200).decimalString(digits: 10) == "1.414213562")
    #expect(RealBall(1, over: 3).decimalString(digits: 5) == "0.33333")
    #expect(RealBall(-2, over: 3).decimalString(digits: 3) == "-0.667")
    #expect(RealBall(12345).decimalString(digits: 3) == "1.23e4")
    #expect(RealBall(999_999).decimalString(digits: 3) == "1.00e6")
    #expect(RealBall(125).decimalString(digits: 2) == "1.2e2")
    #expect(RealBall(125).decimalString(digits: 3) == "125")
    #expect(RealBall(lower: 0.1, upper: 0.2).decimalString(digits: 2) == nil)
    #expect(RealBall(lower: -1, upper: 1).decimalString(digits: 1) == nil)
    #expect(RealBall.indeterminate.decimalString(digits: 5) == nil)
    #expect(RealBall(0).decimalString(digits: 3) == "0.00")
    #expect(RealBall(1e300).zeta(precision: 64).decimalString(digits: 3) == "1.00")
    #expect(RealBall(-1000).exp(precision: 100).decimalString(digits: 5) == "5.0760e-435")
    #expect(RealBall(1e6).exp(precision: 100).decimalDigits(8)?.exponent == 434_294)
    #expect(RealBall(1e12).exp(precision: 100).decimalString(digits: 8) == "1.7857788e434294481903")
    #expect(RealBall(-1e300).exp(precision: 100).decimalDigits(8) == nil)
    #expect(RealBall(1e-6).decimalString(digits: 3) == "1.00e-6")
  }

  @Test("a narrow ball has one nearest Double, a wide one has none")
  func doubles() {
    #expect(RealBall.pi(precision: 100).asDouble == .pi)
    #expect(RealBall(1, over: 3).asDouble == 1 / 3.0)
    #expect(RealBall.pi(precision: 40).asDouble == nil)
    #expect(RealBall.indeterminate.asDouble == nil)
    #expect(RealBall(-1e300).exp(precision: 64).asDouble == 0)
  }

  @Test("integers are recognised, and huge ones do not fill the memory")
  func integers() {
    #expect(RealBall(lower: 2.5, upper: 3.5).uniqueInteger == 3)
    #expect(RealBall(lower: 2.5, upper: 4.5).uniqueInteger == nil)
    #expect(RealBall(1e15).exp(precision: 64).uniqueInteger == nil)
    #expect(RealBall.wholeLine.uniqueInteger == nil)
    #expect(RealBall(-1e300).exp(precision: 64).uniqueInteger == 0)
    #expect(RealBall(-1e18).exp(precision: 64).uniqueInteger == nil)
    #expect(RealBall(-1e300).exp(precision: 64).widened(by: RealBall(0.5)).uniqueInteger == 0)
    #expect(RealBall.indeterminate.uniqueInteger == nil)
  }

  @Test("outside its domain a function is indeterminate")
  func domains() {
    #expect(RealBall(-1).sqrt(precision: 64).isFinite == false)
    #expect(RealBall(0).log(precision: 64).isFinite == false)
    #expect(RealBall(0).inverted(precision: 64).isFinite == false)
    #expect(RealBall(1).divided(by: RealBall(lower: -1, upper: 1), precision: 64).isFinite == false)
    #expect(RealBall(2).asin(precision: 64).isFinite == false)
    #expect(RealBall(2).root(0, precision: 64).isFinite == false)
    #expect(RealBall(-8).root(3, precision: 64).contains(-2.0))
    #expect(RealBall(2).root(-3, precision: 64).isFinite == false)
    #expect(RealBall(.nan).isIndeterminate)
    #expect(RealBall("zwei", precision: 64) == nil)
    #expect(RealBall("[1.5 +/- 0.25]", precision: 64)?.contains(1.25) == true)
  }

  @Test("absurd precisions are clamped", arguments: [Int.min, -1, 0, 1])
  func precision(bits: Int) { #expect(RealBall(2).sqrt(precision: bits).contains(RealBall(2).sqrt(precision: 100))) }
}

extension RealBall {
  /// A fraction to 200 bits.
  init(_ top: Int, over bottom: Int) { self = RealBall(top).divided(by: RealBall(bottom), precision: 200) }
}
