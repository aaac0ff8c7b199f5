import CFlint

extension Integer {
  /// The sum.
  @inlinable public static func + (x: Integer, y: Integer) -> Integer {
    if case .small(let a) = x.storage, case .small(let b) = y.storage {
      let (sum, overflow) = a.addingReportingOverflow(b)
      if !overflow { return Integer(sum) }
    }
    return bigSum(x, y)
  }

  /// The difference.
  @inlinable public static func - (x: Integer, y: Integer) -> Integer {
    if case .small(let a) = x.storage, case .small(let b) = y.storage {
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      if !overflow { return Integer(difference) }
    }
    return bigDifference(x, y)
  }

  /// The product, of whatever size; see `multiplied(by:)`.
  @inlinable public static func * (x: Integer, y: Integer) -> Integer {
    if case .small(let a) = x.storage, case .small(let b) = y.storage {
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      if !overflow { return Integer(product) }
    }
    return bigProduct(x, y)
  }

  /// The opposite.
  @inlinable public static prefix func - (x: Integer) -> Integer { Integer(0) - x }

  /// Adds in place.
  @inlinable public static func += (x: inout Integer, y: Integer) { x = x + y }
  /// Subtracts in place.
  @inlinable public static func -= (x: inout Integer, y: Integer) { x = x - y }
  /// Multiplies in place.
  @inlinable public static func *= (x: inout Integer, y: Integer) { x = x * y }

  @usableFromInline static func bigSum(_ x: Integer, _ y: Integer) -> Integer {
    binary(x, y) { unsafe fmpz_add($0, $1, $2) }
  }

  @usableFromInline static func bigDifference(_ x: Integer, _ y: Integer) -> Integer {
    binary(x, y) { unsafe fmpz_sub($0, $1, $2) }
  }

  @usableFromInline static func bigProduct(_ x: Integer, _ y: Integer) -> Integer {
    binary(x, y) { unsafe fmpz_mul($0, $1, $2) }
  }

  /// The product, refused with `.exhausted` when it would have more than `Integer.bitLimit` bits.
  public func multiplied(by other: Integer) throws(MathError) -> Integer {
    if asInt == nil || other.asInt == nil { try Integer.checkSize(bits: bitWidth + other.bitWidth - 1) }
    return self * other
  }

  /// Throws `.exhausted` when a result of `bits` bits is beyond `Integer.bitLimit`.
  package static func checkSize(bits: Int) throws(MathError) {
    if bits > bitLimit {
      throw .exhausted("the result would have more than \(bitLimit) bits (found about \(bits))")
    }
  }
}
