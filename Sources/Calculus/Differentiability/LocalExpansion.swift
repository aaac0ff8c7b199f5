import Exact
import Expressions
import Simplification

/// A real function near 0, without 0 itself: c + A·Δ + R with |R| ≤ C·|Δ|^r.
///
/// c is 0 unless r > 0, and A is 0 unless r > 1: a smaller r says only how the function is bounded.
struct LocalExpansion {
  var value: Expr
  var row: [Expr]
  /// r.
  var order: Rational

  /// The order of what vanishes faster than every power that matters.
  static let flat = Rational(1000)
  /// The order of a real function of which no bound is known.
  static let unbounded = Rational(-1_000_000)

  /// Whether no bound is known.
  var isUnbounded: Bool { order < -1000 }

  init(_ value: Expr, _ row: [Expr], order: Rational) {
    self.order = order < -1000 ? LocalExpansion.unbounded : min(order, LocalExpansion.flat)
    self.value = order > 0 ? value.settledConstant : 0
    self.row = row.map { order > 1 ? $0.settledConstant : 0 }
  }

  /// O(|Δ|^r).
  static func bound(_ order: Rational, _ count: Int) -> LocalExpansion {
    LocalExpansion(0, [Expr](repeating: 0, count: count), order: order)
  }

  private var isStationary: Bool { row.allSatisfy { $0 == 0 } }

  /// The order of the function without c.
  var tail: Rational { isStationary ? order : min(1, order) }
  /// The order of the function.
  var size: Rational { order > 0 && value != 0 ? 0 : tail }

  func scaled(by factor: Expr) -> LocalExpansion {
    LocalExpansion(value * factor, row.map { $0 * factor }, order: order)
  }

  static func + (a: LocalExpansion, b: LocalExpansion) -> LocalExpansion {
    LocalExpansion(a.value + b.value, zip(a.row, b.row).map { $0 + $1 }, order: min(a.order, b.order))
  }

  static func * (a: LocalExpansion, b: LocalExpansion) -> LocalExpansion {
    if a.isUnbounded || b.isUnbounded { return .bound(unbounded, a.row.count) }
    if a.order <= 0 || b.order <= 0 { return .bound(a.size + b.size, a.row.count) }
    var orders = [a.order + b.tail, b.order + a.tail]
    if a.value != 0 { orders.append(b.order) }
    if b.value != 0 { orders.append(a.order) }
    if !a.isStationary, !b.isStationary { orders.append(2) }
    let row = zip(a.row, b.row).map { a.value * $1 + b.value * $0 }
    return LocalExpansion(a.value * b.value, row, order: orders.min() ?? 0)
  }

  /// What holds of a function that follows one of two others from place to place.
  func joined(_ other: LocalExpansion) -> LocalExpansion {
    let order = min(order, other.order)
    if order > 0, !(value - other.value).isProvedZero { return .bound(0, row.count) }
    let isSame = zip(row, other.row).allSatisfy { ($0 - $1).isProvedZero }
    return LocalExpansion(value, row, order: isSame ? order : min(order, 1))
  }
}

extension Expr {
  /// Whether a constant is proved to be 0.
  var isProvedZero: Bool { self == 0 || !isNumber && (try? isZero().truth) == .yes }

  /// The number 0 for what is proved to be 0.
  fileprivate var settledConstant: Expr { isProvedZero ? 0 : self }
}
