import Balls
import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Testing

private let symbol = Symbol("x")
private let x = Expr(symbol)
private func sin(_ e: Expr) -> Expr { Function.sin(e) }
private func log(_ e: Expr) -> Expr { Function.log(e) }

/// The exact k-th derivative at a rational point, as a narrow ball; `nil` when symbols alone do not tell.
private func exact(_ f: Expr, _ k: Int, at point: Rational) -> RealBall? {
  let value = f.derivative(symbol, order: k).substituting(x, Expr(point)).enclosure(precision: 320)
  return value.flatMap { $0.isFinite && $0.imaginary.containsZero ? $0.real : nil }
}

@Suite("Jets") struct JetTests {
  /// At 7/10.
  static let expressions: [Expr] = [
    x ** 5 - 3 * x ** 2 + 1, 1 / (1 + x ** 2), (x + 2) ** -3, sqrt(x), 1 / sqrt(1 + x), x ** (Expr(2) / 3), x ** .pi,
    x ** x, exp(x), exp(-(x ** 2)), 2 ** x, log(x), log(1 + x ** 2), sin(x), Function.cos(3 * x), Function.tan(x),
    Function.cot(x), Function.sec(x), Function.csc(x), Function.arcsin(x), Function.arccos(x), Function.arctan(x),
    Function.sinh(x), Function.cosh(x), Function.tanh(2 * x), Function.coth(x), Function.arcsinh(x),
    Function.arccosh(x + 1), Function.arctanh(x), Function.erf(x), Function.erfc(x), Function.erfi(x),
    Function.gamma(x),
    Function.logGamma(x), Function.psi(x), Function.ei(x), Function.sinIntegral(x), Function.cosIntegral(x),
    Function.logIntegral(x + 2), Function.besselJ(0, x), Function.besselK(1, x), Function.airyAi(x),
    Function.lambertW(x),
    Function.dilog(x - 1), Function.abs(x) * x, Function.maximum(x, x ** 2), Function.arctan2(x, 2 + sin(x)),
    sin(exp(x)) * log(x + 3) / (1 + x ** 2), exp(sin(x) ** 2), sqrt(1 + sqrt(1 + x)), sqrt(2) * sin(.pi * x),
  ]

  @Test("the derivatives up to order 8 are those of the symbols", arguments: expressions.indices)
  func derivatives(_ index: Int) throws {
    let f = Self.expressions[index]
    let point: Rational = try Rational(7, 10)
    let enclosures = try f.jet(symbol, at: RealBall(point, precision: 160), order: 8, precision: 160)
    let doubles = try f.jet(symbol, at: 0.7, order: 8)
    var compared = 0
    for k in 0...8 {
      guard let expected = exact(f, k, at: point) else { continue }
      compared += 1
      let found = enclosures.derivative(k)
      #expect(found.contains(expected), "\(f), order \(k): \(found) misses \(expected)")
      #expect(found.relativeAccuracyBits > 60 || found.magnitude.upperBound < 1e-30, "\(f), order \(k): \(found)")
      let scale = max(abs(expected.midpoint), 1)
      #expect(abs(doubles.derivative(k) - expected.midpoint) < 1e-9 * scale, "\(f), order \(k)")
    }
    #expect(compared >= 5, "\(f): the symbolic derivatives have values")
  }

  @Test("every function of the catalogue has the jets of its derivatives, or says why not")
  func catalogue() throws {
    var compared = 0
    for function in Function.catalogue where function.spec.arity.contains(1) && function.spec.ball != nil {
      let f = function.held([x])
      for point in [Rational("7/10") ?? 1, Rational("17/10") ?? 1, Rational("-3/10") ?? 1] {
        guard let jet = try? f.jet(symbol, at: RealBall(point, precision: 128), order: 3) else { continue }
        for k in 0...3 {
          guard let expected = exact(f, k, at: point) else { continue }
          #expect(
            jet.derivative(k).overlaps(expected), "\(f) at \(point), order \(k): \(jet.derivative(k)) \(expected)")
          compared += 1
        }
      }
    }
    #expect(compared > 400)
  }

  @Test("over a ball the coefficients enclose those at all its points")
  func balls() throws {
    for f in [sin(x) * exp(x), log(x) / x, Function.besselJ(0, x), Function.abs(x)] {
      let wide = try f.jet(symbol, at: RealBall(lower: 0.5, upper: 0.625), order: 6)
      for point in [0.5, 0.53, 0.625] {
        let narrow = try f.jet(symbol, at: RealBall(point), order: 6)
        for k in 0...6 { #expect(wide.derivative(k).contains(narrow.derivative(k)), "\(f) at \(point), order \(k)") }
      }
    }
  }

  @Test("jets compute like the functions that they stand for")
  func arithmetic() {
    let t = Jet.variable(at: 0.3, order: 12)
    let one = Jet.constant(1, order: 12)
    let (s, c) = t.sinCos()
    let laws: [(String, Jet<Double>, Jet<Double>)] = [
      ("sin² + cos² = 1", s * s + c * c, one), ("tan = sin/cos", t.tan(), s / c), ("log exp", t.exp().log(), t),
      ("√t² = t", (t * t).sqrt(), t), ("tanh = sinh/cosh", t.tanh(), t.sinh() / t.cosh()),
      ("t⁻³", t.power(-3) * t.power(3), one), ("t^r", t.power(0.5), t.sqrt()), ("t^t", t.power(t), (t * t.log()).exp()),
      ("asin sin", s.asin(), t), ("acos cos", c.acos(), t), ("atan tan", t.tan().atan(), t),
      ("asinh sinh", t.sinh().asinh(), t), ("atanh tanh", t.tanh().atanh(), t), ("−t", -t + t, one - one),
    ]
    for (law, left, right) in laws {
      for (a, b) in zip(left.coefficients, right.coefficients) {
        let size = max(1, left.coefficients.map(abs).max() ?? 1)
        #expect(abs(a - b) < 1e-9 * size, "\(law): \(left.coefficients) \(right.coefficients)")
      }
    }
    #expect(Jet.variable(at: 2.0, order: 3).power(0).coefficients == [1, 0, 0, 0])
  }

  @Test("parameters have values, and pieces are chosen by their conditions")
  func values() throws {
    let a = Symbol("a")
    let jet = try (Expr(a) * x ** 2).jet(symbol, at: 3.0, order: 3, values: [a: 5])
    #expect((0...3).map(jet.derivative) == [45, 30, 10, 0])
    let f = Function.piecewise.held([Function.less.held([x, 0]), log(-x), Function.less.held([x, 2]), x ** 2, 7])
    #expect(try f.jet(symbol, at: 1.0, order: 2).coefficients == [1, 2, 1])
    #expect(try f.jet(symbol, at: 3.0, order: 2).coefficients == [7, 0, 0])
    #expect(throws: MathError.self) { try f.jet(symbol, at: 2.0, order: 2) }
  }

  @Test("poles, kinks, branch points and unknown derivatives are errors")
  func errors() {
    let singular: [(Expr, Double)] = [
      (1 / x, 0), (log(x), 0), (log(x), -1), (sqrt(x), 0), (Function.abs(x), 0), (Function.floor(x), 2),
      (Function.gamma(x), -1), (Function.tan(x) / x, 0), (Function.maximum(x, -x), 0),
      (Function.arcsin(x), 1), (sqrt(x), -1), (x * log(x), 0),
    ]
    for (f, point) in singular {
      #expect(throws: MathError.self, "\(f) at \(point)") { try f.jet(symbol, at: point, order: 2) }
      #expect(throws: MathError.self, "\(f) at \(point)") { try f.jet(symbol, at: RealBall(point), order: 2) }
    }
    #expect(throws: MathError.self) { try exp(x).jet(symbol, at: 1000.0, order: 2) }
    #expect(throws: MathError.self) { try x.jet(symbol, at: 0.0, order: 1 << 20) }
    #expect(throws: MathError.undecided("the symbol `y` has no value; give it one in `values`")) {
      try (x * Expr.symbol("y")).jet(symbol, at: 1.0, order: 2)
    }
    #expect(throws: MathError.undecided("the function `f` has no known values and derivatives")) {
      try Function.abstract("f")(x).jet(symbol, at: 1.0, order: 2)
    }
    #expect(throws: MathError.undecided("the derivative of `bessel_J` by its argument 1 is not known")) {
      try Function.besselJ(x, 2).jet(symbol, at: 1.0, order: 2)
    }
    #expect(throws: MathError.self) { try Function.besselJ(0, x).jet(symbol, at: 1.0, order: 5000) }
  }

  @Test("an expression of 20 000 levels has jets")
  func depth() throws {
    var e = x
    for _ in 0..<10_000 { e = 1 / (1 + e) }
    let jet = try e.jet(symbol, at: 0.3, order: 2)
    #expect(abs(jet.value - (5.0.squareRoot() - 1) / 2) < 1e-12)
  }
}
