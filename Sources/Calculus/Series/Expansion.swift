import Exact
import Expressions

/// A truncated generalised power series Σ cᵢ·ω^eᵢ + O(ω^n) for ω → 0+.
///
/// The exponents are real constants in ascending order, and the coefficients do not contain ω; none is the number 0, but
/// one may vanish in disguise. Without order the series is exact and finite.
struct Expansion {
  typealias Term = (exponent: Expr, coefficient: Expr)
  var terms: [Term]
  /// The exponent from which on nothing is known.
  var order: Expr?

  init(_ terms: [Term], order: Expr? = nil) { (self.terms, self.order) = (terms, order) }

  /// A constant.
  static func constant(_ c: Expr) -> Expansion { monomial(c, 0) }
  /// c·ω^e.
  static func monomial(_ c: Expr, _ e: Expr) -> Expansion { Expansion(c == 0 ? [] : [(e, c)]) }

  /// Whether the series is the exact number 0.
  var isZero: Bool { terms.isEmpty && order == nil }

  /// Every coefficient changed by a function that maps 0 to 0 only.
  func mapCoefficients(_ change: (Expr) -> Expr) -> Expansion {
    Expansion(terms.map { ($0.exponent, change($0.coefficient)) }, order: order)
  }

  /// Every exponent and the order raised by e.
  func shifted(by e: Expr) -> Expansion {
    if e == 0 { return self }
    return Expansion(terms.map { ($0.exponent + e, $0.coefficient) }, order: order.map { $0 + e })
  }

  /// The sum of the known terms, with something in place of ω.
  func sum(at omega: Expr) -> Expr { .sum(terms.map { $0.coefficient * .power(omega, $0.exponent) }) }
}
