import Exact

/// Arithmetic with ∞, the point at infinity and the undefined value, in the one place where it is decided.
enum Infinity {
  /// Whether `e` is ±∞ (or a multiple by a number), the point at infinity, or undefined.
  static func isInfinite(_ e: Expr) -> Bool { direction(e) != nil }

  enum Direction: Equatable { case positive, negative, unknown, undefined }

  static func direction(_ e: Expr) -> Direction? {
    switch e {
    case .infinity: return .positive
    case .complexInfinity: return .unknown
    case .undefined: return .undefined
    default: break
    }
    guard case .sum(let terms) = e.node, terms.count == 1, terms[0].term == .infinity else { return nil }
    return (terms[0].coefficient.number?.sign ?? 0) < 0 ? .negative : .unknown
  }

  static func expression(_ direction: Direction) -> Expr {
    switch direction {
    case .positive: .infinity
    case .unknown: .complexInfinity
    case .undefined: .undefined
    case .negative: minusInfinity
    }
  }

  private static let minusInfinity = PairList.with(capacity: 1) { list in
    list.append(.infinity, .minusOne)
    return list.intern(.sum)
  }

  /// ∞ + finite = ∞; ∞ − ∞ and anything with the point at infinity twice is undefined.
  static func sum(_ terms: [Expr]) -> Expr {
    var result: Direction?
    for term in terms {
      guard let next = direction(term) else { continue }
      guard let known = result else { result = next; continue }
      result = known == next && next != .unknown ? next : .undefined
    }
    return expression(result ?? .undefined)
  }

  /// ∞·c by the sign of the number c; 0·∞ is undefined; ∞·x stays until the sign of x is known.
  static func product(_ factors: [Expr]) -> Expr {
    var result = Direction.positive
    var rest: [Expr] = []
    for factor in factors {
      if let next = direction(factor) {
        result = multiply(result, next)
      } else if let number = factor.number {
        result = multiply(result, number)
      } else {
        rest.append(factor)
      }
    }
    if rest.isEmpty || result == .undefined { return expression(result) }
    return PairList.with(capacity: rest.count + 1) { list in
      list.append(result == .unknown ? .complexInfinity : .infinity, .one)
      for factor in rest { list.append(factor, .one) }
      return list.makeSettledProduct(result == .negative ? .minusOne : .one)
    }
  }

  private static func multiply(_ a: Direction, _ b: Direction) -> Direction {
    if a == .undefined || b == .undefined { return .undefined }
    if a == .unknown || b == .unknown { return .unknown }
    return a == b ? .positive : .negative
  }

  private static func multiply(_ a: Direction, _ number: Number) -> Direction {
    switch number.sign {
    case 0: .undefined
    case 1: a
    case -1: multiply(a, .negative)
    default: a == .undefined ? a : .unknown
    }
  }

  static func power(_ base: Expr, _ exponent: Expr) -> Expr {
    if base == .undefined || exponent == .undefined { return .undefined }
    if let direction = direction(exponent) { return power(base, toInfinity: direction) }
    guard let sign = exponent.number?.sign else { return Expr.pair(base, exponent) }
    if sign == 0 { return .undefined }
    if sign < 0 { return .zero }
    if base == .infinity || exponent.integer == nil { return base == .infinity ? .infinity : .complexInfinity }
    return direction(base) == .negative && exponent.integer?.isOdd == false ? .infinity : base
  }

  /// e^∞ = ∞, e^(−∞) = 0 and the like for a number as base; anything else is undefined.
  private static func power(_ base: Expr, toInfinity direction: Direction) -> Expr {
    guard direction == .positive || direction == .negative else { return .undefined }
    let size: Double? =
      base == .e || base == .pi
      ? 2 : base == .infinity ? .infinity : base.number?.sign.map { _ in base.someNumber.asDoubles.re }
    guard let size, size > 0, size != 1 else { return size == 0 && direction == .positive ? .zero : .undefined }
    return (size > 1) == (direction == .positive) ? .infinity : .zero
  }
}
