import Balls
import Exact
import Expressions
import Functions
import Simplification

/// Logarithms and powers of coefficients, and where functions are regular.
extension Germs {
  /// log c for a coefficient that does not vanish, taken apart as far as its factors are positive; a negative c is
  /// reached from above (turn 1) or below (turn −1) the cut.
  func logarithm(_ c: Expr, turn: Int) throws(Obstacle) -> Expr {
    if let sign = try knownSign(c), sign < 0 {
      return try logarithm(-c, turn: 1) + (turn < 0 ? -.i * .pi : .i * .pi)
    }
    guard varies(c) else { return Function.log(c) }
    var parts: [Expr] = []
    var rest: [Expr] = []
    for factor in c.factors {
      if isPositive(factor.base), isReal(factor.exponent) == .yes {
        parts.append(factor.exponent * (factor.base == .e ? 1 : Function.log(factor.base)))
      } else {
        rest.append(.power(factor.base, factor.exponent))
      }
    }
    return .sum(parts) + (rest.isEmpty ? 0 : Function.log(.product(rest)))
  }

  /// c^p, with the roots of positive factors taken apart.
  func power(_ c: Expr, _ p: Expr, turn: Int) throws(Obstacle) -> Expr {
    if p.integer != nil { return .power(c, p) }
    if turn < 0 { return .power(.e, p * (try logarithm(c, turn: turn))) }
    guard varies(c) else { return .power(c, p) }
    if let sign = try knownSign(c), sign < 0 { return try power(-c, p, turn: 1) * .power(-1, p) }
    var parts: [Expr] = []
    var rest: [Expr] = []
    for factor in c.factors {
      if isPositive(factor.base), isReal(factor.exponent) == .yes {
        parts.append(.power(factor.base, factor.exponent * p))
      } else {
        rest.append(.power(factor.base, factor.exponent))
      }
    }
    return .product(parts) * .power(.product(rest), p)
  }

  /// The sign of a real germ; `nil` for parameters of unknown sign, which are taken as they are.
  private func knownSign(_ c: Expr) throws(Obstacle) -> Int? {
    do { return try signIfReal(c) } catch {
      if case .sign = error, !varies(c) { return nil }
      throw error
    }
  }

  private func isPositive(_ base: Expr) -> Bool {
    if base == .e { return true }
    guard isReal(base) == .yes, let sign = try? sign(base) else { return false }
    return sign > 0
  }

  /// Whether the function is holomorphic about a point, as far as the point is known.
  func isHolomorphic(_ function: Function, _ arguments: [Expr], _ place: Int) -> Bool {
    if arguments.contains(where: { $0.symbols.contains(where: isOscillator) }) {
      return isHolomorphicOnRange(function, arguments, place)
    }
    if arguments.contains(where: \.hasSymbols) { return !function.spec.continuesFromReals }
    return evaluate(function, arguments, place, analytic: true)
  }

  /// Whether the function has finite values on the real line about a point.
  func isFinite(_ function: Function, _ arguments: [Expr], _ place: Int) -> Bool {
    evaluate(function, arguments, place, analytic: false)
  }

  private func evaluate(_ function: Function, _ arguments: [Expr], _ place: Int, analytic: Bool) -> Bool {
    var balls: [ComplexBall] = []
    for (i, argument) in arguments.enumerated() {
      guard let ball = argument.enclosure(precision: 128) else { return false }
      if i == place, !analytic, !ball.imaginary.containsZero { return false }
      let radius = RealBall(0x1p-30)
      balls.append(
        i == place ? (analytic ? ball.widened(by: radius) : ComplexBall(ball.real.widened(by: radius))) : ball)
    }
    return function.spec.ball?(balls, analytic, 128).isFinite ?? false
  }

  private func isHolomorphicOnRange(_ function: Function, _ arguments: [Expr], _ place: Int) -> Bool {
    guard arguments.allSatisfy({ $0.symbols.allSatisfy(isOscillator) }), let evaluator = function.spec.ball else {
      return function.spec.isMeromorphic && function.spec.realDomain == .line
    }
    guard let pieces = try? pieces(of: arguments) else { return false }
    return pieces.allSatisfy { evaluator($0, true, 64).isFinite }
  }
}
