import Balls
import Exact
import Testing

/// A named real function of one variable.
struct RealFunction: CustomTestStringConvertible, Sendable {
  let name: String
  let call: @Sendable (RealBall, Int) -> RealBall
  var testDescription: String { name }
  init(_ name: String, _ call: @escaping @Sendable (RealBall, Int) -> RealBall) {
    self.name = name
    self.call = call
  }
}

/// A named complex function of one variable and the flag `analytic`.
struct ComplexFunction: CustomTestStringConvertible, Sendable {
  let name: String
  let call: @Sendable (ComplexBall, Bool, Int) -> ComplexBall
  var testDescription: String { name }
  init(_ name: String, _ call: @escaping @Sendable (ComplexBall, Bool, Int) -> ComplexBall) {
    self.name = name
    self.call = call
  }
}

/// A published value.
struct KnownValue: CustomTestStringConvertible, Sendable {
  let name: String
  let ball: @Sendable (Int) -> RealBall
  let digits: String
  var testDescription: String { name }
  init(_ name: String, _ digits: String, _ ball: @escaping @Sendable (Int) -> RealBall) {
    self.name = name
    self.ball = ball
    self.digits = digits
  }
}

private let half = RealBall(0.5)
private let two = RealBall(2)

@Suite("Functions of balls") struct FunctionTests {
  static let known: [KnownValue] = [
    .init("erf 1/2, DLMF 7.23", "0.52049987781304653768") { half.erf(precision: $0) },
    .init("erfc 2", "0.0046777349810472658379") { two.erfc(precision: $0) },
    .init("erfinv 1/2", "0.47693627620446987338") { half.erfinv(precision: $0) },
    .init("Fresnel C(1), DLMF 7.23", "0.77989340037682282947") { RealBall.one.fresnel(precision: $0).c },
    .init("gamma 1/2", "1.7724538509055160273") { half.gamma(precision: $0) },
    .init("digamma 1", "-0.57721566490153286061") { RealBall.one.digamma(precision: $0) },
    .init("trigamma 1", "1.6449340668482264365") { RealBall.one.polygamma(order: .one, precision: $0) },
    .init("beta(1/2, 2)", "1.3333333333333333333") { half.beta(two, precision: $0) },
    .init("Ei 1", "1.8951178163559367555") { RealBall.one.ei(precision: $0) },
    .init("Si 1", "0.94608307036718301494") { RealBall.one.si(precision: $0) },
    .init("Ci 1", "0.33740392290096813466") { RealBall.one.ci(precision: $0) },
    .init("li 2", "1.0451637801174927848") { two.li(precision: $0) },
    .init("E1(1)", "0.21938393439552027368") { RealBall.one.exponentialIntegral(order: .one, precision: $0) },
    .init("J0(1)", "0.76519768655796655145") { RealBall.one.besselJ(order: .zero, precision: $0) },
    .init("Y0(1)", "0.088256964215676957983") { RealBall.one.besselY(order: .zero, precision: $0) },
    .init("I0(1)", "1.2660658777520083356") { RealBall.one.besselI(order: .zero, precision: $0) },
    .init("K0(1)", "0.42102443824070833334") { RealBall.one.besselK(order: .zero, precision: $0) },
    .init("Ai(0), DLMF 9.2.3", "0.35502805388781723926") { RealBall.zero.airyAi(precision: $0) },
    .init("Bi(0), DLMF 9.2.5", "0.61492662744600073515") { RealBall.zero.airyBi(precision: $0) },
    .init("W(1)", "0.56714329040978387300") { RealBall.one.lambertW(precision: $0) },
    .init("W₋₁(−1/5)", "-2.5426413577735264243") { RealBall(-1, over: 5).lambertW(branch: -1, precision: $0) },
    .init("zeta 2", "1.6449340668482264365") { two.zeta(precision: $0) },
    .init("dilog 1/2", "0.58224052646501250590") { half.dilog(precision: $0) },
    .init("Li₃(1/2)", "0.53721319360804020094") { half.polylog(order: RealBall(3), precision: $0) },
    .init("2F1(1/2, 1; 3/2; 1/4)", "1.0986122886681096914") {
      RealBall(0.25).hypergeometric2F1(half, .one, RealBall(1.5), precision: $0)
    },
    .init("U(1, 1, 1) = e E₁(1)", "0.59634736232319407434") { RealBall.one.hypergeometricU(.one, .one, precision: $0) },
    .init("Legendre P₃(1/2)", "-0.43750000000000000000") {
      half.legendreP(degree: RealBall(3), order: .zero, precision: $0)
    },
    .init("Hermite H₃(2)", "40.000000000000000000") { two.hermiteH(degree: RealBall(3), precision: $0) },
    .init("K(1/2)", "1.8540746773013719184") { half.ellipticK(precision: $0) },
    .init("E(1/2)", "1.3506438810476755025") { half.ellipticE(precision: $0) },
    .init("agm(1, 2)", "1.4567910310469068692") { RealBall.one.agm(two, precision: $0) },
    .init("Γ(1/2, 1)", "0.27880558528066197650") { RealBall.one.upperGamma(order: half, precision: $0) },
    .init("P(1/2, 1) = erf 1", "0.84270079294971486934") {
      RealBall.one.lowerGamma(order: half, regularized: true, precision: $0)
    },
    .init("first zero of zeta", "14.134725141734693790") { RealBall.zetaZero(1, precision: $0) },
    .init("γ₁", "-0.072815845483676724861") { ComplexBall.one.stieltjes(1, precision: $0).real },
    .init("Catalan", "0.91596559417721901505") { RealBall.catalan(precision: $0) },
    .init("golden ratio", "1.6180339887498948482") { RealBall.goldenRatio(precision: $0) },
  ]

  @Test("published values are met to all digits", arguments: known)
  func values(_ value: KnownValue) {
    let ball = value.ball(128)
    let digits = value.digits.drop { "-0.".contains($0) }.filter { $0 != "." }.count
    #expect(
      ball.decimalString(digits: digits) == value.digits)
    #expect(ball.overlaps(value.ball(300)))
    #expect(ball.relativeAccuracyBits > 80)
  }

  static let real: [RealFunction] = [
    .init("exp") { $0.exp(precision: $1) }, .init("expm1") { $0.expm1(precision: $1) },
    .init("log1p") { $0.log1p(precision: $1) }, .init("sqrt") { $0.sqrt(precision: $1) },
    .init("sin") { $0.sin(precision: $1) }, .init("cos") { $0.cos(precision: $1) },
    .init("tan") { $0.tan(precision: $1) },
    .init("sec") { $0.sec(precision: $1) }, .init("sinPi") { $0.sinPi(precision: $1) },
    .init("asin") { $0.asin(precision: $1) }, .init("acos") { $0.acos(precision: $1) },
    .init("atan") { $0.atan(precision: $1) }, .init("sinh") { $0.sinh(precision: $1) },
    .init("tanh") { $0.tanh(precision: $1) }, .init("asinh") { $0.asinh(precision: $1) },
    .init("atanh") { $0.atanh(precision: $1) }, .init("erf") { $0.erf(precision: $1) },
    .init("erfc") { $0.erfc(precision: $1) }, .init("erfi") { $0.erfi(precision: $1) },
    .init("erfinv") { $0.erfinv(precision: $1) }, .init("gamma") { $0.gamma(precision: $1) },
    .init("rgamma") { $0.rgamma(precision: $1) }, .init("lgamma") { $0.lgamma(precision: $1) },
    .init("digamma") { $0.digamma(precision: $1) }, .init("ei") { $0.ei(precision: $1) },
    .init("si") { $0.si(precision: $1) }, .init("ci") { $0.ci(precision: $1) }, .init("shi") { $0.shi(precision: $1) },
    .init("chi") { $0.chi(precision: $1) }, .init("li") { $0.li(precision: $1) },
    .init("airyAi") { $0.airyAi(precision: $1) }, .init("airyBiPrime") { $0.airyBiPrime(precision: $1) },
    .init("lambertW") { $0.lambertW(precision: $1) }, .init("zeta") { $0.zeta(precision: $1) },
    .init("dilog") { $0.dilog(precision: $1) }, .init("besselJ") { $0.besselJ(order: half, precision: $1) },
    .init("besselK") { $0.besselK(order: two, precision: $1) }, .init("ellipticK") { $0.ellipticK(precision: $1) },
    .init("hermiteH") { $0.hermiteH(degree: half, precision: $1) },
    .init("upperGamma") { $0.upperGamma(order: half, precision: $1) },
    .init("polylog") { $0.polylog(order: two, precision: $1) },
  ]

  @Test("two precisions overlap, and a wide ball contains the values inside it", arguments: real)
  func consistent(_ function: RealFunction) {
    for x in [0.125, 0.3, 0.77] {
      let narrow = function.call(RealBall(x), 53)
      let fine = function.call(RealBall(x), 200)
      #expect(narrow.overlaps(fine))
      #expect(fine.relativeAccuracyBits > 150, "\(function.name) at \(x): \(fine)")
      #expect(function.call(RealBall(midpoint: x, radius: 0.01), 53).overlaps(fine))
    }
  }

  @Test("no input aborts: infinities, NaN, the whole line, huge and tiny numbers", arguments: real)
  func robust(_ function: RealFunction) {
    let huge = RealBall(1e300).multiplied(by: RealBall(1e300), precision: 64)
    let inputs: [RealBall] = [
      .indeterminate, .wholeLine, .positiveInfinity, .negativeInfinity, huge, -huge, .zero, RealBall(1e-300),
      RealBall(lower: -1e10, upper: 1e10), huge.inverted(precision: 64), RealBall(-3),
      RealBall(lower: 0, upper: .infinity),
    ]
    for input in inputs { #expect(function.call(input, 64).lowerBound != 12345.678) }
    #expect(!function.call(.indeterminate, 64).isFinite)
  }

  static let cut: [ComplexFunction] = [
    .init("sqrt") { $0.sqrt(analytic: $1, precision: $2) }, .init("rsqrt") { $0.rsqrt(analytic: $1, precision: $2) },
    .init("log") { $0.log(analytic: $1, precision: $2) },
    .init("power") { $0.power(ComplexBall(0.5), analytic: $1, precision: $2) },
    .init("root") { $0.root(3, analytic: $1, precision: $2) },
    .init("lgamma") { $0.lgamma(analytic: $1, precision: $2) }, .init("ei") { $0.ei(analytic: $1, precision: $2) },
    .init("besselK") { $0.besselK(order: .zero, analytic: $1, precision: $2) },
    .init("besselJ") { $0.besselJ(order: ComplexBall(0.5), analytic: $1, precision: $2) },
    .init("lambertW") { $0.lambertW(analytic: $1, precision: $2) },
    .init("upperGamma") { $0.upperGamma(order: ComplexBall(0.5), analytic: $1, precision: $2) },
    .init("asin") { $0.asin(analytic: $1, precision: $2) }, .init("acosh") { $0.acosh(analytic: $1, precision: $2) },
    .init("log1p") { $0.adding(.one, precision: $2).log1p(analytic: $1, precision: $2) },
    .init("abs") { $0.adding(ComplexBall(2), precision: $2).realMagnitude(analytic: $1, precision: $2) },
  ]

  @Test("with `analytic`, a ball that meets the cut is indeterminate, and others keep their value", arguments: cut)
  func cuts(_ function: ComplexFunction) {
    let onCut = ComplexBall(RealBall(midpoint: -2, radius: 0.1), RealBall(midpoint: 0, radius: 0.1))
    #expect(!function.call(onCut, true, 64).isFinite)
    let off = ComplexBall(0.25, 0.5)
    #expect(function.call(off, true, 64).overlaps(function.call(off, false, 64)))
    #expect(function.call(off, true, 64).isFinite)
  }

  @Test("real and complex evaluation agree", arguments: [0.2, 0.9, -0.4])
  func realAndComplex(x: Double) {
    let r = RealBall(x)
    let z = ComplexBall(x)
    #expect(z.exp(precision: 64).real.overlaps(r.exp(precision: 64)))
    #expect(z.erf(precision: 64).real.overlaps(r.erf(precision: 64)))
    #expect(z.gamma(precision: 64).real.overlaps(r.gamma(precision: 64)))
    #expect(z.besselJ(order: .one, precision: 64).real.overlaps(r.besselJ(order: .one, precision: 64)))
    #expect(z.airyAi(precision: 64).real.overlaps(r.airyAi(precision: 64)))
    let values = r.airy(precision: 64)
    // The Wronskian Ai Bi′ − Ai′ Bi = 1/π, DLMF 9.2.7.
    let wronskian = values.ai.multiplied(by: values.biPrime, precision: 64)
      .subtracting(values.aiPrime.multiplied(by: values.bi, precision: 64), precision: 64)
    #expect(wronskian.overlaps(RealBall.pi(precision: 64).inverted(precision: 64)))
  }

  @Test("generalized hypergeometric functions contain the elementary ones")
  func hypergeometric() {
    let z = ComplexBall(0.25, 0.25)
    #expect(z.hypergeometric(upper: [], lower: [], precision: 64).overlaps(z.exp(precision: 64)))
    let geometric = z.hypergeometric(upper: [.one], lower: [], precision: 64)
    #expect(geometric.overlaps(ComplexBall.one.subtracting(z, precision: 64).inverted(precision: 64)))
    #expect(!z.hypergeometric(upper: [.one, .one, .one], lower: [], precision: 64).isFinite)
  }
}
