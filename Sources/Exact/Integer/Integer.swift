import CFlint

/// An integer of any size.
///
/// Values that fit in `Int` are stored as such and never touch FLINT; others sit in an immutable box. Equal values
/// have equal representations. The operators `+`, `-` and `*` are total and unchecked: where sizes come from a user,
/// call `multiplied(by:)`, `power(_:)` and `shiftedLeft(by:)`, which refuse results beyond `Integer.bitLimit`.
@frozen public struct Integer: Sendable {
  @usableFromInline enum Storage: Sendable {
    case small(Int)
    case big(Box)
  }

  /// A number outside the range of `Int`, owned by FLINT and never changed.
  @usableFromInline final class Box: @unchecked Sendable {
    let raw: fmpz
    init(taking raw: fmpz) { self.raw = raw }
    deinit {
      var raw = raw
      unsafe fmpz_clear(&raw)
    }
  }

  @usableFromInline let storage: Storage

  @inlinable init(storage: Storage) { self.storage = storage }

  /// The integer with the value of a machine integer.
  @inlinable public init(_ value: Int) { storage = .small(value) }

  /// The most bits that a checked operation may produce: 2²⁶, about twenty million decimal digits.
  public static let bitLimit = 1 << 26

  /// The integer 0.
  public static var zero: Integer { Integer(0) }
  /// The integer 1.
  public static var one: Integer { Integer(1) }

  /// The value as `Int`, or `nil` when it does not fit.
  @inlinable public var asInt: Int? {
    if case .small(let value) = storage { value } else { nil }
  }

  /// Whether the value is 0.
  @inlinable public var isZero: Bool { asInt == 0 }
  /// Whether the value is 1.
  @inlinable public var isOne: Bool { asInt == 1 }
  /// Whether the value is below 0.
  public var isNegative: Bool { signum < 0 }
  /// Whether the value is above 0.
  public var isPositive: Bool { signum > 0 }

  /// −1, 0 or 1 with the sign of the value.
  public var signum: Int {
    switch storage {
    case .small(let value): value.signum()
    case .big: withRaw { unsafe Int(fmpz_sgn($0)) }
    }
  }

  /// Whether the value is odd.
  public var isOdd: Bool {
    switch storage {
    case .small(let value): value & 1 == 1
    case .big: withRaw { unsafe fmpz_is_odd($0) != 0 }
    }
  }

  /// Whether the value is even.
  public var isEven: Bool { !isOdd }

  /// The number of binary digits of the absolute value; 0 for 0.
  public var bitWidth: Int {
    switch storage {
    case .small(let value): Int.bitWidth - value.magnitude.leadingZeroBitCount
    case .big: withRaw { unsafe Int(fmpz_bits($0)) }
    }
  }

  /// The absolute value.
  public var magnitude: Integer { isNegative ? -self : self }
}

extension Integer: ExpressibleByIntegerLiteral {
  /// The value of a literal.
  @inlinable public init(integerLiteral value: Int) { self.init(value) }
}
