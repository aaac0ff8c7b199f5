import Balls
import Exact
import Glibc
import Testing

extension SeededGenerator {
  /// A ball of one of the kinds that break functions: special values, infinities, NaN, wide, huge and tiny balls.
  mutating func ball() -> RealBall {
    let values: [Double] = [
      0, 1, -1, 0.5, -0.5, 2, 3, -2, -3, 10, 100, -100, 1e5, -1e5, 1e6, -1e10, 1e300, -1e300, 1e-300, .infinity,
      -.infinity, .nan, 1.5, -1.5, 0.999_999_999, -0.367_879_441_171_442_33,
    ]
    let value = values.randomElement(using: &self) ?? 0
    switch Int.random(in: 0..<8, using: &self) {
    case 0...3: return RealBall(value)
    case 4: return RealBall(midpoint: value, radius: [1e-10, 0.1, 1, 1e10, .infinity].randomElement(using: &self) ?? 0)
    case 5: return RealBall(Double.random(in: -10...10, using: &self))
    case 6: return RealBall(midpoint: Double.random(in: -10...10, using: &self), radius: 1e-3)
    default: return RealBall(Int.random(in: -20...20, using: &self))
    }
  }

  mutating func complexBall() -> ComplexBall {
    Bool.random(using: &self) ? ComplexBall(ball()) : ComplexBall(ball(), ball())
  }
}

@Suite("Fuzzing of functions with parameters") struct FuzzTests {
  /// How many rounds are run; `TEST_MULTIPLIER` scales them.
  static var rounds: Int {
    let text = unsafe getenv("TEST_MULTIPLIER").map { unsafe String(cString: $0) } ?? ""
    return 8 * (Int(text) ?? 1)
  }

  /// A function of four arguments, some of which it may ignore.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let call: @Sendable (ComplexBall, ComplexBall, ComplexBall, ComplexBall, Int) -> ComplexBall
    var testDescription: String { name }

    init(
      _ name: String,
      _ call: @escaping @Sendable (ComplexBall, ComplexBall, ComplexBall, ComplexBall, Int) -> ComplexBall
    ) {
      self.name = name
      self.call = call
    }
  }

  static let complexCases: [Case] = [
    .init("power") { z, a, _, _, p in z.power(a, analytic: true, precision: p) },
    .init("besselJ") { z, a, _, _, p in z.besselJ(order: a, precision: p) },
    .init("besselY") { z, a, _, _, p in z.besselY(order: a, analytic: true, precision: p) },
    .init("besselI") { z, a, _, _, p in z.besselI(order: a, precision: p) },
    .init("besselK") { z, a, _, _, p in z.besselKScaled(order: a, precision: p) },
    .init("upperGamma") { z, a, _, _, p in z.upperGamma(order: a, regularized: true, precision: p) },
    .init("lowerGamma") { z, a, _, _, p in z.lowerGamma(order: a, precision: p) },
    .init("exponentialIntegral") { z, a, _, _, p in z.exponentialIntegral(order: a, precision: p) },
    .init("incompleteBeta") { z, a, b, _, p in z.incompleteBeta(a, b, precision: p) },
    .init("0F1") { z, a, _, _, p in z.hypergeometric0F1(a, regularized: true, precision: p) },
    .init("1F1") { z, a, b, _, p in z.hypergeometric1F1(a, b, precision: p) },
    .init("2F1") { z, a, b, c, p in z.hypergeometric2F1(a, b, c, precision: p) },
    .init("pFq") { z, a, b, c, p in z.hypergeometric(upper: [a, b], lower: [c, a], precision: p) },
    .init("U") { z, a, b, _, p in z.hypergeometricU(a, b, precision: p) },
    .init("chebyshevT") { z, a, _, _, p in z.chebyshevT(degree: a, precision: p) },
    .init("jacobiP") { z, a, b, c, p in z.jacobiP(degree: a, b, c, precision: p) },
    .init("gegenbauerC") { z, a, b, _, p in z.gegenbauerC(degree: a, b, precision: p) },
    .init("laguerreL") { z, a, b, _, p in z.laguerreL(degree: a, b, precision: p) },
    .init("hermiteH") { z, a, _, _, p in z.hermiteH(degree: a, precision: p) },
    .init("legendreP") { z, a, b, _, p in z.legendreP(degree: a, order: b, precision: p) },
    .init("legendreQ") { z, a, b, _, p in z.legendreQ(degree: a, order: b, precision: p) },
    .init("zeta") { z, _, _, _, p in z.zeta(precision: p) },
    .init("polygamma") { z, a, _, _, p in z.polygamma(order: a, precision: p) },
    .init("lambertW") { z, _, _, _, p in z.lambertW(branch: 3, precision: p) },
    .init("barnesG") { z, _, _, _, p in z.barnesG(precision: p) },
    .init("ellipticF") { z, a, _, _, p in z.ellipticF(angle: a, analytic: true, precision: p) },
    .init("weierstrassP") { z, a, _, _, p in z.weierstrassP(tau: a, precision: p) },
    .init("carlsonRF") { z, a, b, _, p in z.carlsonRF(a, b, precision: p) },
    .init("agm") { z, a, _, _, p in z.agm(a, precision: p) },
    .init("risingFactorial") { z, a, _, _, p in z.risingFactorial(a, precision: p) },
    .init("gamma") { z, _, _, _, p in z.gamma(precision: p) },
    .init("airyAi") { z, _, _, _, p in z.airyAi(precision: p) },
    .init("fresnel") { z, _, _, _, p in z.fresnel(precision: p).s },
  ]

  @Test("nothing aborts, and two precisions overlap", arguments: complexCases)
  func complexFunctions(_ test: Case) {
    var random = SeededGenerator(20_261_121)
    for _ in 0..<FuzzTests.rounds {
      let (z, a, b, c) = (random.complexBall(), random.complexBall(), random.complexBall(), random.complexBall())
      let coarse = test.call(z, a, b, c, 53)
      let fine = test.call(z, a, b, c, 96)
      if coarse.isFinite && fine.isFinite { #expect(coarse.overlaps(fine), "\(test.name) at \(z), \(a), \(b), \(c)") }
    }
  }

  @Test("real functions agree with complex ones where both are finite")
  func realFunctions() {
    var random = SeededGenerator(7)
    for _ in 0..<FuzzTests.rounds {
      let (x, a, b) = (random.ball(), random.ball(), random.ball())
      let (z, s, t) = (ComplexBall(x), ComplexBall(a), ComplexBall(b))
      let pairs: [(RealBall, ComplexBall)] = [
        (x.besselJ(order: a, precision: 64), z.besselJ(order: s, precision: 64)),
        (x.besselI(order: a, precision: 64), z.besselI(order: s, precision: 64)),
        (x.hypergeometric1F1(a, b, precision: 64), z.hypergeometric1F1(s, t, precision: 64)),
        (x.upperGamma(order: a, precision: 64), z.upperGamma(order: s, precision: 64)),
        (x.hermiteH(degree: a, precision: 64), z.hermiteH(degree: s, precision: 64)),
        (x.legendreP(degree: a, order: b, precision: 64), z.legendreP(degree: s, order: t, precision: 64)),
        (x.beta(a, precision: 64), z.beta(s, precision: 64)),
        (x.erf(precision: 64), z.erf(precision: 64)),
        (x.gamma(precision: 64), z.gamma(precision: 64)),
      ]
      for (real, complex) in pairs where real.isFinite && complex.isFinite {
        #expect(real.overlaps(complex.real), "\(real) against \(complex) at \(x), \(a), \(b)")
      }
    }
  }

  @Test("text, bounds and integers of every ball come without aborting")
  func conversions() {
    var random = SeededGenerator(99)
    for _ in 0..<(20 * FuzzTests.rounds) {
      let x = random.ball()
      for y in [
        x, x.exp(precision: 64), x.exp(precision: 64).exp(precision: 64),
        x.squared(precision: 64).inverted(precision: 64),
      ] {
        #expect(y.isIndeterminate || y.lowerBound <= y.upperBound)
        #expect(!y.description.isEmpty)
        if let digits = y.decimalDigits(5) { #expect(digits.digits.utf8.count == 5) }
        if let integer = y.uniqueInteger { #expect(y.contains(integer)) }
        if let double = y.asDouble { #expect(y.lowerBound.nextDown <= double && double <= y.upperBound.nextUp) }
      }
    }
  }

  @Test(
    "numbers are read from text without aborting",
    arguments: [
      "1e1000000000000000000000", "[1 +/- 1e100000000]", "1e-99999999999", "inf", "nan", "[nan +/- inf]", "-", "[",
      "[1 +/-",
      "1e", "0x10", "1/3", "  1  ", "1e5e5",
    ])
  func texts(text: String) {
    if let ball = RealBall(text, precision: 64) { #expect(!ball.description.isEmpty) }
  }
}
