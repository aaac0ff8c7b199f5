import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Evaluation

let x = Symbol("x")
let t = Symbol("t")
let X = Expr(x)
let T = Expr(t)

/// exp(−x²/4t)/(2√(πt)).
let heat = 1 / (2 * sqrt(.pi * T)) * exp(-(X ** 2) / (4 * T))

@Suite("Tapes") struct TapeTests {
  @Test("the heat kernel takes four varying steps, its parameter is hoisted")
  func hoisting() throws {
    let tape = try Tape(heat, variables: [x], parameters: [t])
    #expect(tape.program.instructions.count == 4)
    let value = tape.value(at: [0.5], parameters: [0.1])
    #expect(abs(value - 0.47748641153355664) < 1e-15)
  }

  @Test("blocks, points and balls agree, for every length of a block", arguments: [1, 7, 8, 9, 511, 512, 513, 1030])
  func blocks(count: Int) throws {
    let f = heat + Function.sin(X) * X ** 5 / (1 + X ** 2) + X ** -3 + (X ** 2 + 1) ** (Expr.half * 3)
    let tape = try Tape([f, X, T], variables: [x], parameters: [t])
    let xs = (0..<count).map { 0.1 + Double($0) * 0.01 }
    let columns = tape.columns(at: [xs], parameters: [0.3])
    #expect(columns[1] == xs)
    #expect(columns[2].allSatisfy { $0 == 0.3 })
    for (i, point) in xs.enumerated() {
      let scalar = tape.value(at: [point], parameters: [0.3])
      #expect(abs(columns[0][i] - scalar) <= 1e-14 * abs(scalar))
      let ball = tape.balls(at: [ComplexBall(point), ComplexBall(0.3)], precision: 100)[0]
      #expect(abs(ball.real.midpoint - scalar) <= 1e-13 * abs(scalar))
    }
  }

  @Test("outside the real domain the value is NaN")
  func domain() throws {
    let tape = try Tape(sqrt(X) + Function.log(X), variables: [x])
    #expect(tape.value(at: [-1]).isNaN)
    #expect(tape.values(at: [-1, 1, -2])[0].isNaN)
    #expect(try Tape(.i * X, variables: [x]).value(at: [1]).isNaN)
  }

  @Test("what cannot be evaluated is named")
  func errors() {
    #expect(throws: MathError.undecided("the symbol `t` has no numeric value; substitute one first")) {
      try Tape(X + T, variables: [x])
    }
    #expect(throws: MathError.undecided("the function `f` is undefined and has no numeric value")) {
      try Tape(Function.abstract("f")(X), variables: [x])
    }
    #expect(throws: MathError.self) { try Tape(.undefined, variables: [x]) }
  }

  @Test("an expression of 100 000 levels compiles and evaluates")
  func depth() throws {
    var e = X
    for _ in 0..<50_000 { e = 1 / (1 + e) }
    let golden = (5.0.squareRoot() - 1) / 2
    let tape = try Tape(e, variables: [x])
    #expect(abs(tape.value(at: [0.3]) - golden) < 1e-15)
    #expect(abs(tape.values(at: [0.3, 0.4])[1] - golden) < 1e-15)
    #expect(tape.balls(at: [ComplexBall(1)], precision: 64)[0].real.relativeAccuracyBits > -10)
  }
}

@Suite("Ranges") struct RangeTests {
  static let functions: [Expr] = [
    X * exp(-(X ** 2)), Function.sin(X) / X, 1 / X, sqrt(X), Function.log(X) * X, X ** 3 - X, heat.substituting(T, 1),
    Function.erf(X) * Function.cos(3 * X), X ** (Expr(2) / 3), Function.log(Function.sin(X) + 2),
  ]

  @Test("a range contains all values", arguments: functions.indices)
  func contains(_ index: Int) throws {
    let f = try RealFunction(Self.functions[index], of: x)
    var generator = SeededGenerator(UInt64(index))
    for _ in 0..<200 {
      let a = Double.random(in: -3...3, using: &generator)
      let b = a + Double.random(in: 0...1, using: &generator) * Double.random(in: 0...1, using: &generator)
      guard let range = f.enclosure(over: a, b) else {
        #expect(f.value(at: a).isNaN || f.value(at: b).isNaN)
        continue
      }
      for k in 0...10 {
        let value = f.value(at: min(a + (b - a) * Double(k) / 10, b))
        guard value.isFinite else { continue }
        #expect(range.lower <= value + 1e-14 && value - 1e-14 <= range.upper, "\(Self.functions[index]) \(a) \(b)")
      }
    }
  }

  @Test("ranges of monotone pieces are exact to rounding, others shrink with the square of the width")
  func sharpness() throws {
    let f = try RealFunction(X * exp(-(X ** 2)), of: x)
    let monotone = try #require(f.enclosure(over: 0, 0.5))
    #expect(monotone.lower == 0 && abs(monotone.upper - f.value(at: 0.5)) < 1e-15)
    let top = 0.5.squareRoot()
    let narrow = try #require(f.enclosure(over: top - 0.001, top + 0.001))
    #expect(narrow.upper - narrow.lower < 1e-5)
  }
}

@Suite("Digits") struct NumericTests {
  @Test("constants are correctly rounded to doubles")
  func doubles() throws {
    let cases: [(Expr, Double)] = [
      (.pi, .pi), (sqrt(2), 2.0.squareRoot()), (exp(1), 2.718281828459045), (Expr(1) / 3, 1.0 / 3),
      (exp(.pi * sqrt(163)) - 262537412640768744, -7.499274028018143e-13),
      (Function.sin(Expr(10) ** 22), -0.8522008497671888),
    ]
    for (e, expected) in cases {
      guard case .real(let value) = try e.numeric() else {
        Issue.record("\(e) is no real number")
        continue
      }
      #expect(value == expected)
    }
  }

  @Test("a thousand digits of π, their ends known (A000796)")
  func digits() throws {
    let digits = try Expr.pi.decimalDigits(1000).real.digits
    #expect(digits.hasPrefix("314159265358979323846264338327950288419716939937510"))
    #expect(digits.hasSuffix("3001927876611195909216420199"))
    #expect(digits.count == 1000)
    let e = try exp(1).decimalDigits(60).real.digits
    #expect(e == "271828182845904523536028747135266249775724709369995957496697")
  }

  @Test("complex values have two parts, both correct")
  func complex() throws {
    guard case .complex(let re, let im) = try (Expr(-1) ** (Expr(1) / 3)).numeric() else {
      Issue.record("no complex number")
      return
    }
    #expect(re == 0.5 && im == 0.8660254037844386)
  }

  @Test("a value that cannot be told from zero is said to be so")
  func zero() {
    #expect(throws: MathError.self) { try (sqrt(2) + sqrt(3) - sqrt(5 + 2 * sqrt(6))).numeric() }
    #expect(throws: MathError.self) { try (X + 1).numeric() }
    #expect(throws: MathError.self) { try Expr.infinity.numeric() }
  }

  @Test("symbols stay, constants beside them become numbers, exponents remain exact")
  func symbols() throws {
    #expect(try (.pi * X ** 2).numericParts() == Expr(Double.pi) * X ** 2)
    #expect(try Function.sin(X * sqrt(2)).numericParts() == Function.sin(Expr(2.0.squareRoot()) * X))
    #expect(try exp(-X).numericParts() == exp(Expr(-1.0) * X))
  }

  @Test("a probe refutes with a witness and counts agreement")
  func probe() throws {
    guard case .refuted(let witness, let value) = try BallProbe(Function.sin(X) ** 2 - X).outcome() else {
      Issue.record("not refuted")
      return
    }
    #expect(witness.count == 1 && !value.containsZero)
    let zero = Function.sin(X) ** 2 + Function.cos(X) ** 2 - 1
    guard case .agrees(let bits, let points) = try BallProbe(zero).outcome() else {
      Issue.record("refuted what is true")
      return
    }
    #expect(bits > 400 && points == 8)
  }
}
