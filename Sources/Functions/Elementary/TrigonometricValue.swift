import Exact
import Expressions

/// Sine and cosine at rational multiples of π with denominators 1, 2, 3, 4, 5, 6, 8, 10 and 12, and shifts by multiples of π/2.
enum TrigonometricValue {
  /// sin z where it is known exactly.
  static func sine(_ z: Expr) -> Expr? {
    if z == 0 { return 0 }
    if let turn = z.multipleOfPi {
      return sine(turn).map { $0 } ?? reduced(turn).map { Function.sin.held([$0 * .pi]) * $1 }
    }
    return nil
  }

  /// cos z = sin(π/2 − z) where it is known exactly.
  static func cosine(_ z: Expr) -> Expr? {
    if z == 0 { return 1 }
    guard let turn = z.multipleOfPi, let half = try? Rational(1, 2) else { return nil }
    return sine(half - turn) ?? cosineReduced(turn)
  }

  /// sin(t·π), t rational.
  private static func sine(_ t: Rational) -> Expr? {
    let full = t - Rational(2) * Rational((t * half).floor)  // 0 ≤ full < 2
    if full >= 1 { return sine(full - 1).map { -$0 } }
    return firstHalfTurn(full <= half ? full : 1 - full)
  }

  /// sin(t·π) for 0 ≤ t ≤ ½.
  private static func firstHalfTurn(_ t: Rational) -> Expr? {
    guard let denominator = t.denominator.asInt, let n = t.numerator.asInt else { return nil }
    switch (n, denominator) {
    case (0, 1): return 0
    case (1, 2): return 1
    case (1, 6): return .half
    case (1, 4): return Expressions.sqrt(2) / 2
    case (1, 3): return Expressions.sqrt(3) / 2
    case (1, 12): return (Expressions.sqrt(6) - Expressions.sqrt(2)) / 4
    case (5, 12): return (Expressions.sqrt(6) + Expressions.sqrt(2)) / 4
    case (1, 10): return (Expressions.sqrt(5) - 1) / 4
    case (3, 10): return (Expressions.sqrt(5) + 1) / 4
    case (1, 5): return Expressions.sqrt(10 - 2 * Expressions.sqrt(5)) / 4
    case (2, 5): return Expressions.sqrt(10 + 2 * Expressions.sqrt(5)) / 4
    case (1, 8): return Expressions.sqrt(2 - Expressions.sqrt(2)) / 2
    case (3, 8): return Expressions.sqrt(2 + Expressions.sqrt(2)) / 2
    default: return nil
    }
  }

  /// t brought to 0 < t ≤ ½ with the sign of the sine, when that changes t.
  private static func reduced(_ t: Rational) -> (Expr, Expr)? {
    let full = t - Rational(2) * Rational((t * half).floor)
    let (rest, sign): (Rational, Expr) = full >= 1 ? (full - 1, -1) : (full, 1)
    let small = rest <= half ? rest : 1 - rest
    return small == t ? nil : (Expr(small), sign)
  }

  private static func cosineReduced(_ t: Rational) -> Expr? {
    let full = t - Rational(2) * Rational((t * half).floor)
    let folded = full <= 1 ? full : Rational(2) - full  // cos(2π − z) = cos z
    let (small, sign): (Rational, Expr) = folded <= half ? (folded, 1) : (1 - folded, -1)
    return small == t ? nil : Function.cos.held([Expr(small) * .pi]) * sign
  }

  private static let half: Rational = (try? Rational(1, 2)) ?? 0
}

extension Expr {
  /// q if this is q·π with rational q ≠ 0.
  var multipleOfPi: Rational? {
    if self == .pi { return 1 }
    guard case .sum(let terms) = node, terms.count == 1, terms[0].term == .pi else { return nil }
    return terms[0].coefficient.rational
  }
}
