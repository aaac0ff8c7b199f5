/// How a string literal is written: its prefix and its quotes.
struct StringStyle: OptionSet, Sendable {
  let rawValue: UInt8
  static let raw = StringStyle(rawValue: 1)
  static let bytes = StringStyle(rawValue: 2)
  static let formatted = StringStyle(rawValue: 4)
  static let triple = StringStyle(rawValue: 8)
  /// A prefix of two letters; one letter is counted by `prefixed`.
  static let twoLetters = StringStyle(rawValue: 16)
  static let prefixed = StringStyle(rawValue: 32)

  var prefixLength: Int { contains(.twoLetters) ? 2 : contains(.prefixed) ? 1 : 0 }
  var quoteLength: Int { contains(.triple) ? 3 : 1 }
}
