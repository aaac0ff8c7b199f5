/// A commutative ring with 1 whose equality with zero may be undecided.
public protocol Ring: Sendable {
  /// The neutral element of addition.
  static var zero: Self { get }
  /// The neutral element of multiplication.
  static var one: Self { get }
  static func + (x: Self, y: Self) -> Self
  static func - (x: Self, y: Self) -> Self
  static func * (x: Self, y: Self) -> Self
  static prefix func - (x: Self) -> Self
  /// Whether the element is zero.
  var equalsZero: Truth { get }
}

/// A ring in which everything but zero has an inverse.
public protocol Field: Ring {
  /// The inverse; undefined for zero, undecided when it is unknown whether the element is zero.
  func inverted() throws(MathError) -> Self
}

extension Ring {
  /// The n-th power, n ≥ 0, by repeated squaring; x⁰ = 1.
  public func raised(to n: Int) -> Self {
    precondition(n >= 0, "a power in a ring is not negative")
    return repeatedSquaring(self, n.magnitude, one: Self.one) { $0 * $1 }
  }
}

/// baseⁿ by repeated squaring, x⁰ = `one`.
package func repeatedSquaring<Element>(
  _ base: Element, _ n: UInt, one: Element, _ multiply: (Element, Element) -> Element
) -> Element {
  var result = one
  var square = base
  var rest = n
  while rest > 0 {
    if rest & 1 == 1 { result = multiply(result, square) }
    rest >>= 1
    if rest > 0 { square = multiply(square, square) }
  }
  return result
}

extension Integer: Ring {
  /// Whether the number is zero; always decided.
  public var equalsZero: Truth { Truth(isZero) }
}

extension Rational: Field {
  /// Whether the number is zero; always decided.
  public var equalsZero: Truth { Truth(isZero) }
}
