import Balls
import Exact
import Testing

@Suite("Power series of balls") struct SeriesTests {
  typealias Call = @Sendable (RealBallSeries, Int) -> RealBallSeries

  /// A function of a series and the same function of a ball.
  struct Pair: CustomTestStringConvertible, Sendable {
    let name: String
    let series: Call
    let ball: @Sendable (RealBall, Int) -> RealBall
    var testDescription: String { name }
    init(_ name: String, _ series: @escaping Call, _ ball: @escaping @Sendable (RealBall, Int) -> RealBall) {
      self.name = name
      self.series = series
      self.ball = ball
    }
  }

  static let pairs: [Pair] = [
    .init("exp", { $0.exp(precision: $1) }, { $0.exp(precision: $1) }),
    .init("log", { $0.log(precision: $1) }, { $0.log(precision: $1) }),
    .init("sqrt", { $0.sqrt(precision: $1) }, { $0.sqrt(precision: $1) }),
    .init("rsqrt", { $0.rsqrt(precision: $1) }, { $0.rsqrt(precision: $1) }),
    .init("sin", { $0.sin(precision: $1) }, { $0.sin(precision: $1) }),
    .init("cos", { $0.cos(precision: $1) }, { $0.cos(precision: $1) }),
    .init("tan", { $0.tan(precision: $1) }, { $0.tan(precision: $1) }),
    .init("asin", { $0.asin(precision: $1) }, { $0.asin(precision: $1) }),
    .init("acos", { $0.acos(precision: $1) }, { $0.acos(precision: $1) }),
    .init("atan", { $0.atan(precision: $1) }, { $0.atan(precision: $1) }),
    .init("sinh", { $0.sinh(precision: $1) }, { $0.sinh(precision: $1) }),
    .init("cosh", { $0.cosh(precision: $1) }, { $0.cosh(precision: $1) }),
    .init("asinh", { $0.asinh(precision: $1) }, { $0.asinh(precision: $1) }),
    .init("atanh", { $0.atanh(precision: $1) }, { $0.atanh(precision: $1) }),
    .init("sinc", { $0.sinc(precision: $1) }, { $0.sinc(precision: $1) }),
    .init("log1p", { $0.log1p(precision: $1) }, { $0.log1p(precision: $1) }),
    .init("gamma", { $0.gamma(precision: $1) }, { $0.gamma(precision: $1) }),
    .init("rgamma", { $0.rgamma(precision: $1) }, { $0.rgamma(precision: $1) }),
    .init("lgamma", { $0.lgamma(precision: $1) }, { $0.lgamma(precision: $1) }),
    .init("digamma", { $0.digamma(precision: $1) }, { $0.digamma(precision: $1) }),
    .init("erf", { $0.erf(precision: $1) }, { $0.erf(precision: $1) }),
    .init("erfc", { $0.erfc(precision: $1) }, { $0.erfc(precision: $1) }),
    .init("erfi", { $0.erfi(precision: $1) }, { $0.erfi(precision: $1) }),
    .init("ei", { $0.ei(precision: $1) }, { $0.ei(precision: $1) }),
    .init("si", { $0.si(precision: $1) }, { $0.si(precision: $1) }),
    .init("ci", { $0.ci(precision: $1) }, { $0.ci(precision: $1) }),
    .init("shi", { $0.shi(precision: $1) }, { $0.shi(precision: $1) }),
    .init("chi", { $0.chi(precision: $1) }, { $0.chi(precision: $1) }),
  ]

  @Test("Taylor's theorem with the remainder of a ball encloses the function", arguments: pairs)
  func taylor(_ pair: Pair) {
    // f(a + h) = Σ aₖ hᵏ + f⁽ⁿ⁾(ξ)/n! hⁿ with ξ in the ball around a of radius h.
    let h = RealBall(0x1p-10)
    let n = 8
    let expansion = pair.series(.variable(at: RealBall(0.5), length: n + 1), 128)
    let around = pair.series(.variable(at: RealBall(midpoint: 0.5, radius: 0x1p-10), length: n + 1), 128)
    let known = RealBallSeries(Array(expansion.coefficients.prefix(n)), length: n).truncatedValue(at: h, precision: 128)
    let rest = around.coefficient(n).multiplied(by: h.power(n, precision: 128), precision: 128)
    let value = known.adding(rest, precision: 128)
    #expect(value.overlaps(pair.ball(RealBall(0.5 + 0x1p-10), 128)))
    #expect(value.radius < 1e-12)
  }

  @Test("arithmetic, composition and reversion obey their laws")
  func laws() {
    let x = RealBallSeries.variable(at: .zero, length: 10)
    let sine = x.sin(precision: 128)
    let back = sine.reverted(precision: 128)
    for (a, b) in zip(back.coefficients, x.asin(precision: 128).coefficients) { #expect(a.overlaps(b)) }
    let identity = sine.composed(with: back, precision: 128)
    for (a, b) in zip(identity.coefficients, x.coefficients) { #expect(a.overlaps(b)) }
    let one = x.exp(precision: 128).multiplied(by: (-x).exp(precision: 128), precision: 128)
    #expect(one.coefficient(0).contains(1.0) && one.coefficient(5).containsZero)
    let quotient = sine.divided(by: x.cos(precision: 128), precision: 128)
    #expect(quotient.coefficient(3).contains(Rational("1/3")!))
    #expect(sine.derivative(precision: 128).length == 9)
    #expect(sine.antiderivative(precision: 128).coefficient(2).contains(0.5))
    #expect(x.adding(RealBallSeries([.one], length: 5), precision: 64).power(RealBall(0.5), precision: 64).length == 5)
  }

  @Test("outside the domain the coefficients are unknown, and nothing aborts")
  func domains() {
    let x = RealBallSeries.variable(at: .zero, length: 4)
    #expect(!x.log(precision: 64).coefficient(0).isFinite)
    #expect(!x.sqrt(precision: 64).coefficient(1).isFinite)
    #expect(!x.exp(precision: 64).composed(with: x.exp(precision: 64), precision: 64).coefficient(0).isFinite)
    #expect(!x.exp(precision: 64).reverted(precision: 64).coefficient(0).isFinite)
    #expect(!x.divided(by: x, precision: 64).coefficient(0).isFinite)
    #expect(RealBallSeries([], length: 0).exp(precision: 64).length == 0)
    #expect(RealBallSeries([], length: -3).asinh(precision: 64).length == 0)
    #expect(!RealBallSeries([.indeterminate], length: 3).sin(precision: 64).coefficient(0).isFinite)
  }
}
