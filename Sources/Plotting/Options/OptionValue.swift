/// A value of an option as the user wrote it: the form in which the worksheet hands over keyword arguments.
public enum OptionValue: Sendable, Equatable {
  /// `None`.
  case none
  /// `True` or `False`.
  case bool(Bool)
  /// Any real number.
  case number(Double)
  /// A string.
  case text(String)
  /// A list or a tuple.
  case list([OptionValue])
  /// A dictionary, in the order of writing.
  case table([Entry])

  /// A key and a value of a dictionary.
  public struct Entry: Sendable, Equatable {
    /// The key.
    public let key: OptionValue
    /// The value.
    public let value: OptionValue

    /// Makes an entry.
    public init(_ key: OptionValue, _ value: OptionValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value for error messages.
  public var description: String {
    switch self {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .number(let value): NumberText.significant(value, digits: 8)
    case .text(let value): "'\(value)'"
    case .list(let values): "[" + values.prefix(6).map(\.description).joined(separator: ", ") + "]"
    case .table: "a dictionary"
    }
  }
}

extension OptionValue: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A list.
  public init(arrayLiteral elements: OptionValue...) { self = .list(elements) }
}
