import Balls
import Exact
import Testing

/// The number when the value is proved.
extension IntegralValue {
  var ball: RealBall? {
    if case .proved(let ball) = self { ball } else { nil }
  }

  var estimated: (value: Double, error: Double)? {
    if case .estimate(let value, let error, _) = self { (value, error) } else { nil }
  }
}

@Suite("Proved quadrature") struct QuadratureTests {
  /// A Gaussian of integral 1, of width ε = 10^−width around a centre.
  struct Peak: CustomTestStringConvertible, Sendable {
    let width: Int
    let center: @Sendable (Int) -> RealBall
    let name: String
    var testDescription: String { name }

    func integrand(_ z: ComplexBall, _: Regularity, _ bits: Int) throws(MathError) -> ComplexBall {
      let scale = ComplexBall(try Integer(10).power(width))
      let t = z.subtracting(ComplexBall(center(bits)), precision: bits).multiplied(by: scale, precision: bits)
      let bell = (-t.squared(precision: bits)).exp(precision: bits).multiplied(by: scale, precision: bits)
      return bell.divided(by: ComplexBall(RealBall.sqrtPi(precision: bits)), precision: bits)
    }
  }

  static let peaks: [Peak] = [
    Peak(width: 1, center: { _ in .zero }, name: "1e-1 at 0"),
    Peak(width: 3, center: { _ in .zero }, name: "1e-3 at 0"),
    Peak(width: 6, center: { _ in .zero }, name: "1e-6 at 0"),
    Peak(width: 6, center: { _ in RealBall(0.123456) }, name: "1e-6 at 0.123456"),
    Peak(width: 12, center: { _ in .zero }, name: "1e-12 at 0"),
    Peak(
      width: 12, center: { RealBall.pi(precision: $0).divided(by: RealBall(3), precision: $0) }, name: "1e-12 at π/3"),
    Peak(width: 12, center: { _ in RealBall(-4.999) }, name: "1e-12 at −4.999"),
    Peak(width: 12, center: { RealBall(2).sqrt(precision: $0) }, name: "1e-12 at √2"),
  ]

  @Test("a peak is found wherever it is and however narrow, to 50 bits", arguments: peaks)
  func peak(_ peak: Peak) throws {
    let value = try Quadrature.integrateReal(from: .at(-5), to: .at(5), peak.integrand)
    let ball = try #require(value.ball)
    // What lies outside (−5, 5) is below e^(−10⁶).
    #expect(ball.contains(RealBall(1)) || ball.overlaps(RealBall(1)))
    #expect(ball.relativeAccuracyBits >= 50)
  }

  /// An integral with its known value.
  struct Known: CustomTestStringConvertible, Sendable {
    let name: String
    let lower: IntegrationEnd
    let upper: IntegrationEnd
    let value: @Sendable (Int) -> RealBall
    let integrand: @Sendable (ComplexBall, Bool, Int) -> ComplexBall
    var testDescription: String { name }

    init(
      _ name: String, _ lower: IntegrationEnd, _ upper: IntegrationEnd, value: @escaping @Sendable (Int) -> RealBall,
      _ integrand: @escaping @Sendable (ComplexBall, Bool, Int) -> ComplexBall
    ) {
      self.name = name
      self.lower = lower
      self.upper = upper
      self.value = value
      self.integrand = integrand
    }

    func result(_ goal: Quadrature.RealGoal = .init()) throws -> IntegralValue {
      try Quadrature.integrateReal(from: lower, to: upper, goal: goal) { z, regularity, bits throws(MathError) in
        integrand(z, regularity.isHolomorphic, bits)
      }
    }
  }

  private static let pi: @Sendable (Int) -> RealBall = { RealBall.pi(precision: $0) }
  private static let gaussian = Majorant.exponential(ofPolynomial: UnivariatePolynomial([0, 0, -1]))
  private static let lorentz = Majorant.rational(.one, over: UnivariatePolynomial([1, 0, 1]))

  static let proved: [Known] = [
    .init("4/(1+x²) over (0, 1)", .at(0), .at(1), value: pi) { z, _, bits in
      ComplexBall(4).divided(by: z.squared(precision: bits).adding(.one, precision: bits), precision: bits)
    },
    .init("√x over (0, 1)", .at(0), .at(1), value: { RealBall(2).divided(by: RealBall(3), precision: $0) }) {
      $0.sqrt(analytic: $1, precision: $2)
    },
    .init("|x| over (−1, 2)", .at(-1), .at(2), value: { _ in RealBall(2.5) }) {
      $0.realMagnitude(analytic: $1, precision: $2)
    },
    .init(
      "sin(x + eˣ) over (0, 8), Rump", .at(0), .at(8),
      value: { _ in
        RealBall("[0.34740017265724780787951215911989312465745625486618018388549271361674 +/- 1e-60]", precision: 300)!
      }
    ) {
      $0.adding($0.exp(precision: $2), precision: $2).sin(precision: $2)
    },
    .init("x³ over (−1, 1)", .at(-1), .at(1), value: { _ in .zero }) { z, _, bits in z.power(3, precision: bits) },
    .init("descending ends", .at(1), .at(0), value: { _ in RealBall(-0.5) }) { z, _, _ in z },
    .init("e^(−1000) over (0, 1)", .at(0), .at(1), value: { RealBall(-1000).exp(precision: $0) }) { _, _, bits in
      ComplexBall(-1000).exp(precision: bits)
    },
    .init("π as an end", .at(0), .at { RealBall.pi(precision: $0) }, value: { _ in RealBall(2) }) { z, _, bits in
      z.sin(precision: bits)
    },
    .init(
      "e^(−x²) over ℝ", .minusInfinity(majorant: gaussian), .plusInfinity(majorant: gaussian),
      value: { RealBall.sqrtPi(precision: $0) }
    ) { z, _, bits in (-z.squared(precision: bits)).exp(precision: bits) },
    .init(
      "x² e^(−x²) over ℝ, by the calculus of majorants", .minusInfinity(majorant: gaussian * .power(2)),
      .plusInfinity(majorant: gaussian * .power(2)), value: { RealBall.sqrtPi(precision: $0).scaled(byPowerOfTwo: -1) }
    ) { z, _, bits in
      let square = z.squared(precision: bits)
      return (-square).exp(precision: bits).multiplied(by: square, precision: bits)
    },
    .init(
      "e^(−x) over (1, ∞) with a bound of its own", .at(1), .plusInfinity(tail: { (-$0).exp(precision: 64) }),
      value: { RealBall(-1).exp(precision: $0) }
    ) { z, _, bits in (-z).exp(precision: bits) },
    .init(
      "1/(1+x²) over ℝ", .minusInfinity(majorant: lorentz), .plusInfinity(majorant: lorentz), value: pi
    ) { z, _, bits in z.squared(precision: bits).adding(.one, precision: bits).inverted(precision: bits) },
    .init(
      "x^(−1/2) over (0, 1)", .at(0, majorant: .power(0.5)), .at(1), value: { _ in RealBall(2) }
    ) { $0.rsqrt(analytic: $1, precision: $2) },
    .init(
      "log x over (0, 1)", .at(0, majorant: .logarithm()), .at(1), value: { _ in RealBall(-1) }
    ) { $0.log(analytic: $1, precision: $2) },
    .init(
      "1/√(1 − x²) over (−1, 1)", .at(-1, majorant: .power(0.5)), .at(1, majorant: .power(0.5)), value: pi
    ) { z, analytic, bits in
      // (1 − x)(1 + x) keeps the relative accuracy at both ends, which 1 − x² would lose.
      ComplexBall.one.subtracting(z, precision: bits).multiplied(
        by: ComplexBall.one.adding(z, precision: bits), precision: bits
      )
      .rsqrt(analytic: analytic, precision: bits)
    },
    .init(
      "Γ(1/2) as an integral over (0, ∞)", .at(0, majorant: .power(0.5)),
      .plusInfinity(majorant: .exponential(ofPolynomial: UnivariatePolynomial([0, -1]))),
      value: { RealBall.sqrtPi(precision: $0) }
    ) { z, analytic, bits in
      z.rsqrt(analytic: analytic, precision: bits).multiplied(by: (-z).exp(precision: bits), precision: bits)
    },
  ]

  @Test("known integrals are proved to 50 bits and contain their value", arguments: proved)
  func known(_ known: Known) throws {
    let result = try known.result()
    let ball = try #require(result.ball, "\(known.name): \(result)")
    #expect(ball.overlaps(known.value(300)), "\(ball)")
    #expect(ball.relativeAccuracyBits >= 50 || ball.radius < 1e-25, "\(ball)")
  }

  @Test("more digits are proved on demand")
  func digits() throws {
    let ball = try #require(try Self.proved[0].result(.init(relativeBits: 300)).ball)
    #expect(ball.relativeAccuracyBits >= 300)
    #expect(ball.overlaps(.pi(precision: 500)))
  }

  static let unproved: [Known] = [
    .init("e^(−x²) over ℝ", .minusInfinity(), .plusInfinity(), value: { RealBall.sqrtPi(precision: $0) }) {
      z, _, bits in
      (-z.squared(precision: bits)).exp(precision: bits)
    },
    .init(
      "1/(1+x²) over (0, ∞)", .at(0), .plusInfinity(), value: { RealBall.pi(precision: $0).scaled(byPowerOfTwo: -1) }
    ) {
      z, _, bits in z.squared(precision: bits).adding(.one, precision: bits).inverted(precision: bits)
    },
    .init("log x over (0, 1)", .at(0), .at(1), value: { _ in RealBall(-1) }) { $0.log(analytic: $1, precision: $2) },
    .init("x^(−1/2) over (0, 4)", .at(0), .at(4), value: { _ in RealBall(4) }) {
      $0.rsqrt(analytic: $1, precision: $2)
    },
    .init(
      "1/(x log² x) over (2, ∞), slower than any power", .at(2), .plusInfinity(),
      value: { RealBall.log2(precision: $0).inverted(precision: $0) }
    ) { z, analytic, bits in
      let log = z.log(analytic: analytic, precision: bits)
      return log.squared(precision: bits).multiplied(by: z, precision: bits).inverted(precision: bits)
    },
    .init(
      "|x − √2|^(−1/2) over (−1, 4)", .at(-1), .at(4),
      value: { bits in
        let root = RealBall(2).sqrt(precision: bits)
        let left = root.adding(.one, precision: bits).sqrt(precision: bits)
        let right = RealBall(4).subtracting(root, precision: bits).sqrt(precision: bits)
        return left.adding(right, precision: bits).scaled(byPowerOfTwo: 1)
      }
    ) { z, analytic, bits in
      z.subtracting(ComplexBall(RealBall(2).sqrt(precision: bits)), precision: bits)
        .realMagnitude(analytic: analytic, precision: bits).rsqrt(analytic: analytic, precision: bits)
    },
    .init("|x|^(−1/2) over (−1, 4)", .at(-1), .at(4), value: { _ in RealBall(6) }) {
      $0.realMagnitude(analytic: $1, precision: $2).rsqrt(analytic: $1, precision: $2)
    },
  ]

  @Test("without a majorant the value is right but called an estimate", arguments: unproved)
  func estimates(_ known: Known) throws {
    let result = try known.result()
    let estimate = try #require(result.estimated, "\(known.name): \(result)")
    let exact = known.value(64).midpoint
    #expect(abs(estimate.value - exact) <= 1e-2 * abs(exact), "\(estimate) against \(exact)")
    #expect(abs(estimate.value - exact) <= 10 * estimate.error, "\(estimate) against \(exact)")
  }

  @Test("divergent integrals get no value")
  func divergent() throws {
    let cases: [(IntegrationEnd, IntegrationEnd)] = [
      (.at(1), .plusInfinity()), (.at(0), .at(1)), (.at(-1), .at(1)), (.at(0), .plusInfinity()),
    ]
    for (lower, upper) in cases {
      let value = try Quadrature.integrateReal(from: lower, to: upper) { z, _, bits throws(MathError) in
        z.inverted(precision: bits)
      }
      guard case .unresolved = value else {
        Issue.record("1/x over (\(lower), \(upper)) gave \(value)")
        continue
      }
    }
  }

  @Test("a pole inside the path is found wherever it lies, and gives no value")
  func poles() throws {
    for end in [3.0, 1.7, 100] {
      let value = try Quadrature.integrateReal(from: .at(0), to: .at(end)) { z, _, bits throws(MathError) in
        z.tan(precision: bits)
      }
      guard case .unresolved = value else {
        Issue.record("tan over (0, \(end)) gave \(value)")
        continue
      }
    }
  }

  @Test("a function that is not real on the path is said to be so")
  func complexValues() throws {
    let value = try Quadrature.integrateReal(from: .at(-2), to: .at(-1)) { z, regularity, bits throws(MathError) in
      z.log(analytic: regularity.isHolomorphic, precision: bits)
    }
    guard case .unresolved(let reason) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(reason.contains("not real"))
  }

  @Test("errors of the integrand cross C and end the computation")
  func errors() {
    #expect(throws: MathError.undefined("no")) {
      try Quadrature.integrate(from: .zero, to: .one, precision: 64) { _, _, _ throws(MathError) in
        throw .undefined("no")
      }
    }
    #expect(throws: MathError.self) {
      try Quadrature.integrate(from: .zero, to: .one, precision: 64, budget: Budget(steps: 5)) {
        z, _, bits throws(MathError) in
        z.sin(precision: bits)
      }
    }
    #expect(throws: MathError.self) {
      try Quadrature.integrate(from: .indeterminate, to: .one, precision: 64) { z, _, _ throws(MathError) in z }
    }
  }

  @Test("cancelled budgets end an integral, with nothing known")
  func cancellation() {
    let budget = Budget()
    budget.cancel()
    #expect(throws: MathError.interrupted) {
      try Quadrature.integrateReal(from: .at(0), to: .at(1), budget: budget) { z, _, _ throws(MathError) in z }
    }
  }

  @Test("∮ dz/z = 2πi around the unit square")
  func contour() throws {
    let corners = [ComplexBall(1, -1), ComplexBall(1, 1), ComplexBall(-1, 1), ComplexBall(-1, -1), ComplexBall(1, -1)]
    var sum = ComplexBall.zero
    for (a, b) in zip(corners, corners.dropFirst()) {
      let side = try Quadrature.integrate(from: a, to: b, precision: 100) { z, _, bits throws(MathError) in
        z.inverted(precision: bits)
      }
      sum = sum.adding(side, precision: 100)
    }
    #expect(sum.overlaps(ComplexBall(.zero, RealBall.pi(precision: 100).scaled(byPowerOfTwo: 1))))
    #expect(sum.imaginary.relativeAccuracyBits > 80)
  }

  @Test("inexact end points widen the value by what they contribute")
  func inexactEnds() throws {
    let end = ComplexBall(RealBall(midpoint: 1, radius: 1e-6))
    let value = try Quadrature.integrate(from: .zero, to: end, precision: 64) { z, _, bits throws(MathError) in
      z.exp(precision: bits)
    }
    for x in [1 - 1e-6, 1, 1 + 1e-6] { #expect(value.real.overlaps(RealBall(x).expm1(precision: 100))) }
    #expect(value.real.radius < 1e-5)
  }
}

@Suite("Majorants") struct MajorantTests {
  @Test("tails are never below the exact value", arguments: [2.0, 4, 16])
  func tails(r: Double) throws {
    let x = RealBall(r)
    let gaussian = Majorant.exponential(ofPolynomial: UnivariatePolynomial([0, 0, -1]))
    let exact = x.erfc(precision: 200).multiplied(by: .sqrtPi(precision: 200), precision: 200).scaled(byPowerOfTwo: -1)
    let bound = try #require(gaussian.tail(from: x))
    #expect(exact.isLessOrEqual(to: bound) == .yes)
    #expect(bound.isLess(than: exact.scaled(byPowerOfTwo: 1)) == .yes)
    let square = try #require(Majorant.rational(.one, over: UnivariatePolynomial([1, 0, 1]))?.tail(from: x))
    #expect(x.inverted(precision: 64).atan(precision: 64).isLessOrEqual(to: square) == .yes)
  }

  @Test("sums and products of majorants majorise sums and products of functions")
  func calculus() {
    let samples: [(Majorant, @Sendable (RealBall) -> RealBall)] = [
      (.power(1.5), { $0.power(RealBall(1.5), precision: 64) }),
      (
        .exponential(ofPolynomial: UnivariatePolynomial([0, 0, -1])),
        { (-$0.squared(precision: 64)).exp(precision: 64) }
      ),
      (
        .exponential(ofPolynomial: UnivariatePolynomial([3, -2])),
        { x in
          RealBall(3).subtracting(x.scaled(byPowerOfTwo: 1), precision: 64).exp(precision: 64)
        }
      ),
      (.exponential(ofPolynomial: UnivariatePolynomial([0, 1])), { $0.exp(precision: 64) }),
      (.logarithm(), { $0.log(precision: 64) }),
      (
        .rational(UnivariatePolynomial([1, 1]), over: UnivariatePolynomial([-5, 0, 2]))!,
        { x in
          x.adding(.one, precision: 64)
            .divided(
              by: x.squared(precision: 64).scaled(byPowerOfTwo: 1).subtracting(RealBall(5), precision: 64),
              precision: 64)
        }
      ),
    ]
    for (f, fValue) in samples {
      for (g, gValue) in samples {
        for x in [1.5, 3, 10, 40].map({ RealBall($0) }) {
          check(f * g, fValue(x).multiplied(by: gValue(x), precision: 64), x)
          check(f + g, fValue(x).adding(gValue(x), precision: 64), x)
        }
      }
    }
  }

  private func check(_ majorant: Majorant, _ value: RealBall, _ x: RealBall) {
    guard majorant.validFrom.isLessOrEqual(to: x) == .yes else { return }
    let decay = (-majorant.rate.multiplied(by: x.power(RealBall(majorant.exponent), precision: 64), precision: 64)).exp(
      precision: 64)
    let bound = majorant.constant.multiplied(by: x.power(RealBall(majorant.power), precision: 64), precision: 64)
      .multiplied(by: decay, precision: 64)
    #expect(bound.isLess(than: value.magnitude) != .yes)
  }

  @Test("no tail without decay or before the bound holds")
  func refusal() {
    #expect(Majorant.power(-1).tail(from: RealBall(10)) == nil)
    #expect(Majorant.exponential(ofPolynomial: .x).tail(from: RealBall(10)) == nil)
    #expect(Majorant(constant: .one, power: -2, validFrom: RealBall(100)).tail(from: RealBall(10)) == nil)
    #expect(Majorant(constant: .indeterminate, power: -2).tail(from: RealBall(10)) == nil)
    #expect(Majorant.rational(.one, over: .zero) == nil)
  }
}
