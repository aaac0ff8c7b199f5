import CFlint

extension Integer: CustomStringConvertible {
  /// The decimal digits, with a leading `-` for negative values.
  public var description: String { description(radix: 10) }

  /// The digits in base `radix` (2…36, letters in lower case), with a leading `-` for negative values.
  public func description(radix: Int) -> String {
    precondition((2...36).contains(radix), "a radix lies between 2 and 36")
    switch storage {
    case .small(let value): return String(value, radix: radix)
    case .big:
      return withRaw { raw in
        guard let digits = unsafe fmpz_get_str(nil, Int32(radix), raw) else { return "" }
        defer { unsafe flint_free(digits) }
        return unsafe String(cString: digits)
      }
    }
  }
}

extension Integer: LosslessStringConvertible {
  /// The integer written in decimal, or `nil` when `text` is anything but an optional sign and digits.
  public init?(_ text: String) { self.init(text, radix: 10) }

  /// The integer written in base `radix` (2…36), or `nil` when `text` is anything but an optional sign and digits.
  public init?(_ text: some StringProtocol, radix: Int = 10) {
    precondition((2...36).contains(radix), "a radix lies between 2 and 36")
    if let small = Int(text, radix: radix) {
      self.init(small)
      return
    }
    let digits = text.first == "+" || text.first == "-" ? String(text.dropFirst()) : String(text)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ Integer.isDigit($0, radix: radix) }) else { return nil }
    let value = Integer.make { raw in
      unsafe digits.withCString { _ = unsafe fmpz_set_str(raw, $0, Int32(radix)) }
    }
    self = text.first == "-" ? -value : value
  }

  private static func isDigit(_ character: UInt8, radix: Int) -> Bool {
    let value =
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(character - UInt8(ascii: "a")) + 10
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 10
      default: radix
      }
    return value < radix
  }
}
