import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Calculus

@Suite struct DifferentiabilityTests {
  private static let names = [Symbol("x"), Symbol("y")]
  private var x: Expr { Expr(Self.names[0]) }
  private var y: Expr { Expr(Self.names[1]) }

  /// A smooth real function of the variables.
  private static func smooth(_ random: inout SeededGenerator, _ depth: Int, _ leaves: [Expr]) -> Expr {
    if depth == 0 { return leaves[Int.random(in: 0..<leaves.count, using: &random)] }
    let (a, b) = (smooth(&random, depth - 1, leaves), smooth(&random, depth - 1, leaves))
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return a + b
    case 1: return a * b
    case 2: return Function.sin(a)
    case 3: return Function.cos(a) - b
    case 4: return exp(a / 4)
    case 5: return Function.arctan(a) * b
    case 6: return a / (b ** 2 + 2)
    case 7: return Function.erf(a) + b ** 3
    default: return sqrt(a ** 2 + 1)
    }
  }

  private static func point(_ random: inout SeededGenerator) -> [Expr] {
    names.map { _ in Expr(Int.random(in: -3...3, using: &random)) / Expr(Int.random(in: 1...3, using: &random)) }
  }

  @Test("smooth functions have their gradient, and a kink added breaks it", arguments: 0..<30)
  func smoothFunctions(seed: Int) throws {
    var random = SeededGenerator(UInt64(seed))
    let f = Self.smooth(&random, 3, [x, y, x - y, 2, x * y])
    let a = Self.point(&random)
    let place = [x: a[0], y: a[1]]
    guard case .differentiable(let rows) = Expr.differentiability(of: [f], Self.names, at: a) else {
      return #expect(Bool(false), "\(f) is smooth")
    }
    for (entry, name) in zip(rows[0], Self.names) {
      let slope = f.derivative(name).substituting(place)
      let difference = (entry - slope).enclosure(precision: 200)
      #expect(difference?.containsZero == true && difference?.isFinite == true)
    }
    let (m, n) = (Int.random(in: 1...4, using: &random), Int.random(in: -4...4, using: &random))
    let kink = Function.abs(Expr(m) * (x - a[0]) + Expr(n) * (y - a[1]))
    guard case .notDifferentiable = Expr.differentiability(of: [f + kink], Self.names, at: a) else {
      return #expect(Bool(false), "\(f + kink) has a kink at \(a)")
    }
  }

  /// A function that may have kinks and singular points at 0.
  private static func rough(_ random: inout SeededGenerator, _ depth: Int, _ leaves: [Expr]) -> Expr {
    if depth == 0 { return leaves[Int.random(in: 0..<leaves.count, using: &random)] }
    let (a, b) = (rough(&random, depth - 1, leaves), rough(&random, depth - 1, leaves))
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return a + b
    case 1, 2: return a * b
    case 3: return Function.abs(a)
    case 4: return Function.maximum(a, b)
    case 5: return Function.sin(a)
    case 6: return a / (leaves[0] ** 2 + leaves[1] ** 2)
    case 7: return sqrt(Function.abs(a))
    case 8: return a * Function.cos(1 / (leaves[0] ** 4 + leaves[1] ** 2))
    default: return Function.piecewise(Relation.less.between(a, b), a, b)
    }
  }

  /// (f(Δ) − c − A·Δ)/|Δ| at one point, in balls.
  private func remainder(_ f: Expr, _ c: Expr, _ row: [Expr], _ delta: [Rational]) -> RealBall? {
    let place = [x: Expr(delta[0]), y: Expr(delta[1])]
    let norm = sqrt(x ** 2 + y ** 2)
    let ratio = (f - c - row[0] * x - row[1] * y) / norm
    return ratio.substituting(place).enclosure(precision: 300)?.real
  }

  @Test("a proved differential leaves a small remainder, and what breaks one does not", arguments: 0..<60)
  func roughFunctions(seed: Int) throws {
    var random = SeededGenerator(UInt64(seed + 1000))
    let formula = Self.rough(&random, 3, [x, y, x, y, 1, x + y])
    let f = Function.piecewise(Relation.equal.between(x ** 2 + y ** 2, 0), 0, formula)
    switch Expr.differentiability(of: [f], Self.names, at: [0, 0], budget: Budget(seconds: 5)) {
    case .differentiable(let rows):
      // Roots make remainders of the order |Δ|^(1/8) at worst.
      for direction in [(1, 0), (0, -1), (3, 2), (-2, 1), (-1, -3)] {
        let size = try #require(Rational(exactly: 0x1p-200))
        let delta = [Rational(direction.0) * size, Rational(direction.1) * size]
        let ratio = try #require(remainder(formula, 0, rows[0], delta))
        #expect(ratio.magnitude.upperBound < 1e-3, "\(formula) at \(direction)")
      }
    case .notDifferentiable(_, .remainder(let jacobian, let curve, let parameter, .tends(let limit))):
      let t = try #require(Rational(exactly: 0x1p-200))
      let delta = curve.map { $0.substituting(Expr(parameter), Expr(t)).rational ?? 0 }
      let ratio = try #require(remainder(formula, 0, jacobian, delta))
      let expected = limit.hasInfinity ? 10 : (limit.enclosure(precision: 64)?.real.midpoint ?? 0)
      #expect(limit.hasInfinity ? ratio.magnitude.lowerBound > 10 : abs(ratio.midpoint - expected) < 1e-3, "\(formula)")
    default: break
    }
  }

  @Test func whatIsNotDecidedIsUnknown() {
    let abstract = Function.abstract("g")(x)
    for f in [abstract, x * .symbol("k"), x + Expr(0.5)] {
      guard case .unknown = Expr.differentiability(of: [f], [Self.names[0]], at: [0]) else {
        return #expect(Bool(false), "\(f) cannot be decided")
      }
    }
  }
}
