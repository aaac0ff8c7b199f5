/// The power operator: binds tighter than multiplication, from right to left.
precedencegroup PowerPrecedence {
  associativity: right
  higherThan: MultiplicationPrecedence
}

/// Power: `x ** 2`. Prefix minus binds tighter in Swift, so write `-(x ** 2)`.
infix operator ** : PowerPrecedence

extension Expr {
  /// The power, canonicalised.
  public static func ** (base: Expr, exponent: Expr) -> Expr { power(base, exponent) }
  /// Adds in place.
  public static func += (a: inout Expr, b: Expr) { a = a + b }
  /// Subtracts in place.
  public static func -= (a: inout Expr, b: Expr) { a = a - b }
  /// Multiplies in place.
  public static func *= (a: inout Expr, b: Expr) { a = a * b }
  /// Divides in place.
  public static func /= (a: inout Expr, b: Expr) { a = a / b }
}

/// The principal square root, the power ½.
public func sqrt(_ z: Expr) -> Expr { .power(z, .half) }

/// e to the power z.
public func exp(_ z: Expr) -> Expr { .power(.e, z) }

extension Expr {
  /// ½.
  public static let half = Expr(fraction: 1, 2)
}
