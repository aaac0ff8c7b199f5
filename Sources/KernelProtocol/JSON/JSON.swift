/// A JSON value to be written: members keep their order, so the same value always gives the same bytes.
///
/// Values are built by our own code and are a few levels deep, which is why writing may recurse.
public enum JSON: Hashable, Sendable {
  /// One member of an object.
  public struct Member: Hashable, Sendable {
    let key: String
    let value: JSON
  }

  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSON])
  case members([Member])
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// An object with members in the order of the literal; keys must differ.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .members(elements.map { Member(key: $0.0, value: $0.1) })
  }
}
