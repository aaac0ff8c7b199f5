import Balls
import Exact
import Expressions

/// The arguments of `piecewise`: conditions and values by turns, and perhaps a last value for all other cases.
enum Cases {
  /// Cases whose condition is false disappear; a true condition ends the list.
  static func settled(_ arguments: [Expr]) -> Expr? {
    var kept: [Expr] = []
    for i in stride(from: 0, to: arguments.count - 1, by: 2) {
      if arguments[i] == .undefined { return .undefined }
      switch arguments[i].constantTruth {
      case .no: continue
      case .yes: return assembled(kept + [arguments[i + 1]], arguments)
      case .unknown: kept += [arguments[i], arguments[i + 1]]
      }
    }
    if !arguments.count.isMultiple(of: 2) { kept.append(arguments[arguments.count - 1]) }
    return assembled(kept, arguments)
  }

  private static func assembled(_ kept: [Expr], _ arguments: [Expr]) -> Expr? {
    if kept.isEmpty { return .undefined }
    if kept.count == 1 { return kept[0] }
    return kept == arguments ? nil : Function.piecewise.held(kept)
  }

  /// The derivative by a value is 1 where its condition is the first to hold; by a condition it is 0 off the border.
  static func derivative(_ arguments: [Expr], _ place: Int) -> Expr? {
    let isLast = place == arguments.count - 1 && !arguments.count.isMultiple(of: 2)
    if place.isMultiple(of: 2) && !isLast { return 0 }
    var list = arguments
    for i in list.indices where !i.isMultiple(of: 2) || (i == list.count - 1 && !list.count.isMultiple(of: 2)) {
      list[i] = i == place ? 1 : 0
    }
    return Function.piecewise(list)
  }

  /// The value of the first case that holds, the hull of all that may; nothing under `analytic` unless it is decided.
  static func ball(_ arguments: [ComplexBall], _ analytic: Bool, _ precision: Int) -> ComplexBall {
    var hull: ComplexBall?
    func joined(_ value: ComplexBall) -> ComplexBall { hull?.union(value, precision: precision) ?? value }
    for i in stride(from: 0, to: arguments.count - 1, by: 2) {
      let condition = arguments[i]
      if condition.isZero == .yes { continue }
      if condition.isEqual(to: .one) == .yes { return joined(arguments[i + 1]) }
      if analytic { return .indeterminate }
      hull = joined(arguments[i + 1])
    }
    return arguments.count.isMultiple(of: 2) ? .indeterminate : joined(arguments[arguments.count - 1])
  }
}
