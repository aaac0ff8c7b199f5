import Balls
import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Testing

@Suite("Gradients by reverse differentiation") struct GradientTapeTests {
  static let x = Symbol("x")
  static let y = Symbol("y")
  static let (X, Y) = (Expr(x), Expr(y))

  /// Rosenbrock's valley with waves, of n variables.
  static func valley(_ variables: [Symbol]) -> Expr {
    let v = variables.map { Expr($0) }
    let sum = zip(v, v.dropFirst()).map { 100 * ($1 - $0 ** 2) ** 2 + (1 - $0) ** 2 + Function.sin($0 * $1) }
    return Function.log(1 + Expr.sum(sum)) + exp(-v[0] * v[v.count - 1])
  }

  @Test("the gradient of 100 variables is the symbolic one")
  func hundredVariables() throws {
    let variables = (0..<100).map { Symbol("x\($0)") }
    let f = Self.valley(variables)
    var generator = SeededGenerator(100)
    let point = variables.map { _ in Double.random(in: -2...2, using: &generator) }
    let symbolic = try Tape(variables.map { f.derivative($0) }, variables: variables)
    let tape = try GradientTape(f, variables: variables)
    let found = try tape.values(at: point)
    let enclosures = try tape.enclosures(at: point.map { RealBall($0) })
    #expect(abs(found.value - (try Tape(f, variables: variables).value(at: point))) < 1e-13)
    for (i, expected) in symbolic.values(atPoint: point).enumerated() {
      #expect(abs(found.gradient[i] - expected) < 1e-11 * max(1, abs(expected)))
      #expect(abs(enclosures.gradient[i].midpoint - expected) < 1e-11 * max(1, abs(expected)))
    }
    for (i, expected) in symbolic.balls(at: point.map { ComplexBall($0) }, precision: 128).enumerated() {
      #expect(enclosures.gradient[i].overlaps(expected.real) && enclosures.gradient[i].relativeAccuracyBits > 80)
    }
  }

  @Test("value and gradient take at most five times the steps of the value, however many variables there are")
  func cost() throws {
    for count in [10, 100, 1000] {
      let variables = (0..<count).map { Symbol("x\($0)") }
      let f = Self.valley(variables)
      let steps = try Tape(f, variables: variables).stepCount
      #expect(try GradientTape(f, variables: variables).stepCount <= 5 * steps, "\(count) variables, \(steps) steps")
    }
  }

  @Test("gradients of functions of two variables are the symbolic ones", arguments: 0..<12)
  func twoVariables(_ index: Int) throws {
    let (x, y, X, Y) = (Self.x, Self.y, Self.X, Self.Y)
    let f: Expr = [
      X * Y + X / Y, X ** Y, sqrt(X ** 2 + Y ** 2), Function.arctan2(Y, X), Function.besselJ(1, X * Y), exp(X - Y ** 3),
      Function.erf(X) / Function.gamma(Y), Function.maximum(X, Y), Function.abs(X - Y), 2 ** (X * Y) - Y ** -5,
      Function.log(X) * Function.tan(Y), (X + Y) ** .pi,
    ][index]
    let point = [x: 0.75, y: 1.25]
    let found = try gradient(of: f, at: point)
    let balls = try gradient(of: f, at: point.mapValues { RealBall($0) })
    for symbol in [x, y] {
      let expected = f.derivative(symbol).substituting([X: Expr(Rational("3/4") ?? 0), Y: Expr(Rational("5/4") ?? 0)])
        .enclosure(precision: 128)?.real
      guard let expected, let value = found[symbol], let ball = balls[symbol] else {
        Issue.record("\(f) has no derivative by \(symbol.name)")
        continue
      }
      #expect(abs(value - expected.midpoint) < 1e-12 * max(1, abs(value)), "\(f) by \(symbol.name)")
      #expect(ball.overlaps(expected) && ball.relativeAccuracyBits > 90, "\(f) by \(symbol.name): \(ball)")
    }
  }

  @Test("over balls the gradient encloses those at all points, and parameters have no derivative")
  func balls() throws {
    let tape = try GradientTape(Self.X ** 3 * Self.Y, variables: [Self.x], parameters: [Self.y])
    let wide = try tape.enclosures(at: [RealBall(lower: 1, upper: 2), RealBall(5)])
    #expect(wide.gradient.count == 1 && [15.0, 60].allSatisfy(wide.gradient[0].contains))
    #expect(try tape.values(at: [2], parameters: [5]).gradient == [60])
  }

  @Test("pieces have gradients off their borders, integers have the gradient 0 off their jumps")
  func pieces() throws {
    let f = Function.piecewise.held([Function.less.held([Self.X, 1]), Self.X ** 3, Self.X * Function.floor(Self.X)])
    let tape = try GradientTape(f, variables: [Self.x])
    #expect(try tape.values(at: [0.5]).gradient == [0.75])
    #expect(try tape.values(at: [2.5]).gradient == [2])
    for border in [1.0, 3] {
      #expect(throws: MathError.self) { try tape.values(at: [border]) }
      #expect(throws: MathError.self) { try tape.enclosures(at: [RealBall(border)]) }
    }
  }

  @Test("poles, kinks, and unknown functions and derivatives are errors")
  func errors() {
    for (f, point) in [
      (1 / Self.X, 0.0), (Function.log(Self.X), -1), (sqrt(Self.X), 0), (Function.abs(Self.X), 0),
      (Function.floor(Self.X), 1), (Function.maximum(Self.X, 1), 1),
    ] {
      #expect(throws: MathError.self, "\(f)") { try gradient(of: f, at: [Self.x: point]) }
      #expect(throws: MathError.self, "\(f)") { try gradient(of: f, at: [Self.x: RealBall(point)]) }
    }
    #expect(throws: MathError.undecided("the derivative of `bessel_J` is not known")) {
      try gradient(of: Function.besselJ(Self.X, Self.Y), at: [Self.x: 1, Self.y: 1])
    }
    #expect(throws: MathError.self) { try gradient(of: Function.abstract("f")(Self.X), at: [Self.x: 1]) }
    #expect(throws: MathError.self) { try gradient(of: Self.X * Self.Y, at: [Self.x: 1]) }
  }
}
