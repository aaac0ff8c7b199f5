internal import Plotting

extension Interpreter {
  /// Keyword arguments as options of a picture, in the order of writing.
  func plotOptions(_ keywords: [KeywordArgument], ignoring ignored: Set<String> = []) throws -> PlotOptions {
    PlotOptions(
      try keywords.filter { !ignored.contains($0.name) }.map { (name: $0.name, value: try optionValue($0.value)) })
  }

  /// A value as an option: numbers of all kinds, texts, lists, dictionaries; other values by their text.
  func optionValue(_ value: Value) throws -> OptionValue {
    switch value {
    case .none: return .none
    case .bool(let flag): return .bool(flag)
    case .dict(let dict):
      return .table(try dict.table.live.map { .init(try optionValue($0.key), try optionValue($0.value)) })
    case .list, .tuple, .range, .set, .iterator, .generator:
      return .list(try nested { try collect(value).map { try optionValue($0) } })
    case .object(let object as ColorObject): return .text(object.color.hex)
    case .object(let object as ArrayObject): return object.array.optionValue
    default: break
    }
    if let text = value.asString { return .text(text) }
    if let number = plainDouble(value) { return .number(number) }
    if case .object(let object) = value, let latex = try object.latex(in: self) { return .text("$\(latex)$") }
    return .text(try str(value))
  }

  /// The real number that a value is, without raising; nil when it is none.
  func plainDouble(_ value: Value) -> Double? {
    if let number = value.asDouble { return number }
    switch value {
    case .string, .none, .list, .tuple, .dict: return nil
    default: return try? double(value)
    }
  }
}
