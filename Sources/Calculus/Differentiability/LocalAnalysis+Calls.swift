import Balls
import Exact
import Expressions
import Functions
import Simplification

/// Functions of the catalogue.
extension LocalAnalysis {
  /// |log u| ≤ C·|Δ|^(−ε) for every ε > 0 where u lies between two powers of |Δ|.
  private static let ofLogarithm = Rational(exactly: -0x1p-10) ?? -1

  /// Functions with bounded values on the real line.
  private static let bounded: [Function] = [
    .sin, .cos, .arctan, .tanh, .erf, .sech, .sgn, .heaviside, .unitStep, .frac,
  ]
  /// Functions that are constant between the points at which they jump.
  private static let steps: [Function] = [.sgn, .heaviside, .unitStep, .floor, .ceil, .round]

  func call(_ function: Function, _ arguments: [Expr]) -> LocalExpansion? {
    switch function {
    case .piecewise: return cases(arguments)
    case .maximum, .minimum: return extremum(function, arguments)
    default: break
    }
    guard arguments.filter(\.hasSymbols).count == 1, let place = arguments.firstIndex(where: \.hasSymbols),
      let u = expansion(arguments[place])
    else { return nil }
    if arguments.count > 1 {
      return composed({ z in function(arguments.indices.map { $0 == place ? z : arguments[$0] }) }, u)
    }
    if function == .abs { return magnitude(u) }
    if function == .log, u.order > 0, u.value == 0 { return logarithm(of: arguments[0]) }
    if LocalAnalysis.steps.contains(function) { return step(function, u) }
    if let smooth = composed({ function($0) }, u) { return smooth }
    return LocalAnalysis.bounded.contains(function) ? bound(0) : nil
  }

  private func magnitude(_ u: LocalExpansion) -> LocalExpansion? {
    if u.order > 0, u.value != 0 {
      guard let sign = u.value.provedSign(isReal: true), sign != 0 else { return bound(0) }
      return u.scaled(by: Expr(sign))
    }
    return bound(u.tail)
  }

  private func logarithm(of argument: Expr) -> LocalExpansion? {
    guard isNonnegative(argument), lower(argument) != nil else { return nil }
    return bound(LocalAnalysis.ofLogarithm)
  }

  /// A constant where balls prove that the value is not one at which the function jumps; otherwise bounded by the argument.
  private func step(_ function: Function, _ u: LocalExpansion) -> LocalExpansion? {
    if u.order > 0, let ball = u.value.enclosure(precision: 256) {
      let around = ComplexBall(ball.real.widened(by: RealBall(1).scaled(byPowerOfTwo: -120)))
      if let value = function.spec.ball?([around], true, 256), value.isFinite {
        return LocalExpansion(function(u.value), variables.map { _ in 0 }, order: LocalExpansion.flat)
      }
    }
    return bound(LocalAnalysis.bounded.contains(function) ? 0 : min(0, u.size))
  }

  /// The larger or the smaller of several functions, each of which may be chosen unless its limit rules that out.
  private func extremum(_ function: Function, _ arguments: [Expr]) -> LocalExpansion? {
    var parts: [LocalExpansion] = []
    for argument in arguments {
      guard let part = expansion(argument) else { return nil }
      parts.append(part)
    }
    let chosen = parts.filter { part in
      !parts.contains { other in
        guard part.order > 0, other.order > 0 else { return false }
        return (part.value - other.value).provedSign(isReal: true) == (function == .maximum ? -1 : 1)
      }
    }
    return chosen.dropFirst().reduce(chosen.first) { result, part in result?.joined(part) }
  }

  // MARK: cases

  private func cases(_ arguments: [Expr]) -> LocalExpansion? {
    var (reached, found) = (conditions, [LocalExpansion]())
    for i in stride(from: 0, to: arguments.count, by: 2) {
      let isLast = i == arguments.count - 1
      let truth = isLast ? .yes : reached.truth(of: arguments[i], self)
      if truth == .unknown, !LocalAnalysis(variables, reached, budget).isDefined(arguments[i]) { return nil }
      if truth != .no {
        let inside = isLast ? reached : reached.assuming(arguments[i])
        let analysis = inside == conditions ? self : LocalAnalysis(variables, inside, budget)
        guard let part = analysis.expansion(arguments[isLast ? i : i + 1]) else { return nil }
        found.append(part)
      }
      if truth == .yes { return found.dropFirst().reduce(found.first) { $0?.joined($1) } }
      reached = reached.assumingNot(arguments[i])
    }
    return nil
  }

  /// Whether both sides of a condition are real at all points near 0.
  private func isDefined(_ condition: Expr) -> Bool {
    guard let sides = condition.relation else { return false }
    return expansion(sides.left) != nil && expansion(sides.right) != nil
  }
}
