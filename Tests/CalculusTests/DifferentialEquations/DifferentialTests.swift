import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Simplification
import Testing

/// One row of a table of differential equations.
struct DifferentialCase: Sendable, CustomTestStringConvertible {
  let parts: [String]
  var testDescription: String { parts.joined(separator: "; ") }

  static func rows(_ text: String) -> [DifferentialCase] {
    IntegralText.lines(text).map { line in
      DifferentialCase(parts: line.split(separator: ";").map { $0.trimmingSpaces })
    }
  }

  /// The equation, with formal derivatives for y1, y2, …
  func equation() throws -> DifferentialEquation {
    let (y, x) = (Function.abstract("y"), Expr.symbol("x"))
    var e = try IntegralText.expression(parts[1]).substituting(.symbol("y"), y(x))
    for n in 1...6 {
      let derivative = Function.derivative(of: y, by: [Int](repeating: 0, count: n))
      e = e.substituting(.symbol("y\(n)"), derivative(x))
    }
    return try DifferentialEquation(vanishing: e, for: y, of: Symbol("x"))
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

@Suite("Differential equations") struct DifferentialTests {
  @Test("of the first order are solved", arguments: DifferentialCase.rows(DifferentialTable.firstOrder))
  func firstOrder(_ row: DifferentialCase) throws { try check(row) }

  @Test("that are linear are solved", arguments: DifferentialCase.rows(DifferentialTable.linear))
  func linear(_ row: DifferentialCase) throws { try check(row) }

  @Test("without x or y are solved", arguments: DifferentialCase.rows(DifferentialTable.nonlinear))
  func nonlinear(_ row: DifferentialCase) throws { try check(row) }

  @Test("are solved up to integrals", arguments: DifferentialCase.rows(DifferentialTable.quadratures))
  func quadratures(_ row: DifferentialCase) throws {
    guard case .solutions(let found, _, _) = try row.equation().solved() else {
      Issue.record("not solved")
      return
    }
    for case .explicit(let e) in found {
      var values: [Expr: Expr] = [.symbol("y"): e]
      for n in 1...2 { values[.symbol("y\(n)")] = e.derivative(Symbol("x"), order: n) }
      let left = try IntegralText.expression(row.parts[1]).substituting(values)
      #expect(try left.rationalSimplified() == 0)
    }
  }

  /// Explicit solutions: derivatives as difference quotients; others: constant along the field.
  private func check(_ row: DifferentialCase) throws {
    guard case .solutions(let found, _, _) = try row.equation().solved() else {
      Issue.record("not solved")
      return
    }
    let vanishing = try IntegralText.expression(row.parts[1])
    for solution in found {
      switch solution {
      case .explicit(let e): try #require(Residual(vanishing, e).largest() < 1e-6, "\(e)")
      case .implicit(let left, let right):
        let difference = (left - right).substituting(Function.abstract("y")(Expr.symbol("x")), .symbol("y"))
        let level = Self.solvedForConstant(difference)
        try #require(Residual(vanishing, level: level).largest() < 1e-6, "\(level)")
      }
    }
  }

  /// Φ(x, y) of an equation that says Φ = constant, in which the last constant stands linearly.
  private static func solvedForConstant(_ difference: Expr) -> Expr {
    let names: [Expr] = [.symbol("_K2"), .symbol("_C")]
    guard let constant = names.first(where: { difference.contains($0) }), let symbol = constant.symbol else {
      return difference
    }
    return -difference.substituting(constant, 0) / difference.derivative(symbol)
  }

  @Test("with conditions have the books' solutions", arguments: DifferentialCase.rows(DifferentialTable.conditions))
  func conditions(_ row: DifferentialCase) throws {
    let equation = try row.equation()
    let numbers = try row.parts[2].split(separator: ",").map { try IntegralText.expression($0.trimmingSpaces) }
    let conditions = try DifferentialConditions(numbers, order: equation.order)
    guard case .solutions(let found, _, _) = try equation.solved(conditions) else {
      Issue.record("not solved")
      return
    }
    let expected = try IntegralText.expression(row.parts[3])
    let x = Expr.symbol("x")
    let agree = found.contains { solution in
      guard case .explicit(let e) = solution else {
        guard case .implicit(let left, let right) = solution else { return false }
        let level = (left - right).substituting(Function.abstract("y")(x), expected)
        return [Expr(2) / 7, Expr(13) / 5].allSatisfy { level.substituting(x, $0).isNegligible }
      }
      return [Expr(2) / 7, Expr(13) / 5].allSatisfy { (e - expected).substituting(x, $0).isNegligible }
    }
    #expect(agree, "\(found)")
  }

  @Test("that contradict the conditions say so")
  func impossible() throws {
    let row = DifferentialCase(parts: ["", "y2 + y"])
    let equation = try row.equation()
    guard case .impossible = try equation.solved(try DifferentialConditions([0, 1, .pi, 1], order: 2)) else {
      Issue.record("expected none")
      return
    }
  }

  @Test("of unknown kinds stay unsolved", arguments: ["y1 - x - y - sin(y)", "y2 - sin(x*y)", "y1 - y^3 - x^2"])
  func unknown(_ text: String) throws {
    guard case .unknown = try DifferentialCase(parts: ["", text]).equation().solved() else {
      Issue.record("a solution of \(text)?")
      return
    }
  }
}

extension Expr {
  /// Whether a constant is zero to ten digits.
  fileprivate var isNegligible: Bool {
    guard let (re, im) = try? (self + 1).numeric(bits: 80).asDoubles else { return false }
    return abs(re - 1) + abs(im) < 1e-10
  }
}

/// How far a solution is from solving, by derivatives that no symbolic differentiation made.
struct Residual {
  private let vanishing: Expr
  private let solution: Expr?
  private let level: Expr?
  private let x = Expr.symbol("x")

  init(_ vanishing: Expr, _ solution: Expr) { (self.vanishing, self.solution, level) = (vanishing, solution, nil) }
  init(_ vanishing: Expr, level: Expr) { (self.vanishing, solution, self.level) = (vanishing, nil, level) }

  /// Values of the constants and parameters.
  private static let values: [Expr: Expr] = [
    .symbol("_C"): Expr(13) / 10, .symbol("_K1"): Expr(7) / 5, .symbol("_K2"): Expr(9) / 10,
    .symbol("_K3"): Expr(1) / 3, .symbol("_K4"): -Expr(2) / 5, .symbol("_K5"): Expr(1) / 7, .symbol("_K6"): 2,
    .symbol("a"): Expr(6) / 5, .symbol("b"): Expr(5) / 3, .symbol("c"): Expr(3) / 4, .symbol("w"): Expr(8) / 5,
    .symbol("n"): Expr(7) / 3,
  ]

  /// The largest residual at a few points where everything has a value; infinite when it has one nowhere.
  func largest() throws -> Double {
    var largest = -1.0
    for place in [Expr(1) / 5, Expr(4) / 7, Expr(11) / 8, Expr(9) / 4] {
      let value = try solution.map { try explicit($0, at: place) } ?? implicit(at: place)
      if let value { largest = max(largest, value) }
    }
    return largest < 0 ? .infinity : largest
  }

  /// Taylor coefficients of the solution, from central differences with a step of 2⁻⁴⁰ in 400 bits.
  private func explicit(_ e: Expr, at place: Expr) throws -> Double? {
    let plain = e.substituting(Residual.values)
    let h = Expr.power(2, -40)
    var points: [Expr: Expr] = [x: place]
    for n in 0...6 where vanishing.contains(.symbol(n == 0 ? "y" : "y\(n)")) {
      var sum: Expr = 0
      var binomial: Expr = 1
      for k in 0...n {
        let sign: Expr = (n - k).isMultiple(of: 2) ? 1 : -1
        sum += sign * binomial * plain.substituting(x, place + h * (Expr(k) - Expr(n) / 2))
        binomial = binomial * Expr(n - k) / Expr(k + 1)
      }
      points[.symbol(n == 0 ? "y" : "y\(n)")] = sum / .power(h, Expr(n))
    }
    return size(vanishing.substituting(Residual.values).substituting(points))
  }

  /// Φ at both ends of a step of the field, by Φ_x + Φ_y·y′ with differences.
  private func implicit(at place: Expr) throws -> Double? {
    guard let level else { return nil }
    let plain = level.substituting(Residual.values)
    let (y, h) = (Expr.symbol("y"), Expr.power(2, -60))
    let start = Expr(3) / 5
    func value(_ dx: Expr, _ dy: Expr) -> Expr { plain.substituting([x: place + dx, y: start + dy]) }
    let slope = -(value(h, 0) - value(-h, 0)) / (value(0, h) - value(0, -h))
    var points: [Expr: Expr] = [x: place, y: start, .symbol("y1"): slope]
    if vanishing.contains(.symbol("y2")) {
      func slopeAt(_ dx: Expr, _ dy: Expr) -> Expr {
        -(value(dx + h, dy) - value(dx - h, dy)) / (value(dx, dy + h) - value(dx, dy - h))
      }
      let step = Expr.power(2, -30)
      points[.symbol("y2")] = (slopeAt(step, step * slope) - slopeAt(-step, -step * slope)) / (2 * step)
    }
    return size(vanishing.substituting(Residual.values).substituting(points))
  }

  /// The absolute value, 0 included.
  private func size(_ e: Expr) -> Double? {
    guard let (re, im) = try? (e + 1).numeric(bits: 400).asDoubles else { return nil }
    return (abs(re - 1) + abs(im))
  }
}
