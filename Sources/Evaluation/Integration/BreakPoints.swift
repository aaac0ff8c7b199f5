import Balls
import Exact
import Expressions

/// Points where a function may be singular or have a kink: the zeros of what is divided by, of radicands, and of the
/// arguments of log, |·| and steps, as far as these are polynomials of degree ≤ 2 or trigonometric of linear ones.
struct BreakPoints {
  private let x: Symbol
  private let lower: RealBall
  private let upper: RealBall
  private(set) var points: [(point: Expr, ball: RealBall)] = []

  private static let limit = 64

  /// The points strictly between two ends, ascending.
  init(_ f: Expr, _ x: Symbol, _ lower: RealBall, _ upper: RealBall) {
    (self.x, self.lower, self.upper) = (x, lower, upper)
    for e in f.subexpressions where e.contains(Expr(x)) {
      switch e.node {
      case .product(let factors):
        for factor in factors where !(factor.exponent.integer.map { !$0.isNegative } ?? false) && factor.base != .e {
          collect(factor.base)
        }
      case .call(let function, let arguments): collect(function, Array(arguments))
      case .integer, .number, .constant, .symbol, .sum: break
      }
    }
    points.sort { $0.ball.isLess(than: $1.ball) == .yes }
  }

  /// The points strictly between two ends where one of these changes its sign, ascending; `nil` unless all are known.
  static func borders(of list: [Expr], _ x: Symbol, _ lower: RealBall, _ upper: RealBall) -> [Expr]? {
    var points = BreakPoints(0, x, lower, upper)
    for e in list where !points.collect(e) { return nil }
    guard points.points.count < limit else { return nil }
    return points.points.sorted { $0.ball.isLess(than: $1.ball) == .yes }.map(\.point)
  }

  private mutating func collect(_ function: Function, _ arguments: [Expr]) {
    switch function.name {
    case "log", "abs", "sgn", "heaviside", "unit_step": collect(arguments[0])
    case "max", "min":
      for (i, a) in arguments.enumerated() { for b in arguments[(i + 1)...] { collect(a - b) } }
    case "tan", "sec": collectZeros(ofSine: arguments[0] + .half * .pi)
    case "cot", "csc": collectZeros(ofSine: arguments[0])
    default: break
    }
  }

  /// The zeros of one expression; whether they are all that there are.
  @discardableResult private mutating func collect(_ g: Expr) -> Bool {
    if case .call(let function, let arguments) = g.node, arguments.count == 1 {
      switch function.name {
      case "sin": return collectZeros(ofSine: arguments[0])
      case "cos": return collectZeros(ofSine: arguments[0] + .half * .pi)
      case "log": return collect(arguments[0] - 1)
      case "sinh", "tanh", "arctan", "abs", "erf": return collect(arguments[0])
      default: return false
      }
    }
    guard let coefficients = polynomial(g) else { return false }
    let (c, b, a) = (coefficients[0] ?? 0, coefficients[1] ?? 0, coefficients[2] ?? 0)
    if a == 0 {
      if b != 0 { add(-c / b) }
    } else {
      let root = sqrt(b ** 2 - 4 * a * c)
      add((-b - root) / (2 * a))
      add((-b + root) / (2 * a))
    }
    return true
  }

  /// The points where a linear function is a multiple of π.
  @discardableResult private mutating func collectZeros(ofSine g: Expr) -> Bool {
    guard let coefficients = polynomial(g), coefficients[2] == nil, let slope = coefficients[1] else { return false }
    let offset = coefficients[0] ?? 0
    let turns = [lower, upper].map { end in
      end.multiplied(by: slope.realBall, precision: 64).adding(offset.realBall, precision: 64)
        .divided(by: .pi(precision: 64), precision: 64)
    }
    guard turns.allSatisfy(\.isFinite) else { return false }
    let range = turns[0].union(turns[1], precision: 64)
    guard range.upperBound - range.lowerBound < Double(BreakPoints.limit), abs(range.lowerBound) < 1e6 else {
      return false
    }
    for n in Int(range.lowerBound.rounded(.down))...Int(range.upperBound.rounded(.up)) {
      add((Expr(n) * .pi - offset) / slope)
    }
    return true
  }

  /// The coefficients of a polynomial of degree ≤ 2.
  private func polynomial(_ g: Expr) -> [Int: Expr]? {
    guard let series = Bound(g, x, .plusInfinity).series else { return nil }
    var result: [Int: Expr] = [:]
    for term in series.terms {
      guard let n = term.exponent.asInteger?.asInt, (0...2).contains(n) else { return nil }
      result[n] = term.coefficient
    }
    return result
  }

  private mutating func add(_ point: Expr) {
    guard points.count < BreakPoints.limit else { return }
    let ball = point.realBall
    guard lower.isLess(than: ball) == .yes, ball.isLess(than: upper) == .yes,
      !points.contains(where: { $0.ball.overlaps(ball) })
    else { return }
    points.append((point, ball))
  }
}
