extension Interpreter {
  /// `text.format(*arguments, **keywords)`.
  func formatted(_ text: String, _ arguments: [Value], _ keywords: [KeywordArgument], level: Int = 0) throws -> String {
    var counter = 0
    return try formatted(text, arguments, keywords, &counter, level)
  }

  private func formatted(
    _ text: String, _ arguments: [Value], _ keywords: [KeywordArgument], _ counter: inout Int, _ level: Int
  ) throws -> String {
    if level > 2 { throw Raised(.valueError, "the fields of a format are nested too deeply") }
    var result = ""
    var rest = Array(text)[...]
    while let character = rest.popFirst() {
      if character == "}" {
        guard rest.popFirst() == "}" else { throw Raised(.valueError, "a single `}` stands in the format") }
        result.append("}")
      } else if character != "{" {
        result.append(character)
      } else if rest.first == "{" {
        rest.removeFirst()
        result.append("{")
      } else {
        let field = try takeField(&rest)
        let (name, conversion, specification) = splitField(field)
        var value = try fieldValue(name, arguments, keywords, &counter)
        switch conversion {
        case "r": value = .text(try repr(value))
        case "s": value = .text(try str(value))
        case "a": value = .text(try ascii(value))
        case let other?: throw Raised(.valueError, "a conversion is `!r`, `!s` or `!a`, found `!\(other)`")
        case nil: break
        }
        let inner =
          specification.contains("{")
          ? try formatted(specification, arguments, keywords, &counter, level + 1) : specification
        result += try format(value, inner)
      }
    }
    return result
  }

  private func takeField(_ rest: inout ArraySlice<Character>) throws -> String {
    var field = ""
    var depth = 1
    while let character = rest.popFirst() {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if depth == 0 { return field }
      field.append(character)
    }
    throw Raised(.valueError, "a `{` of the format is not closed")
  }

  private func splitField(_ field: String) -> (name: String, conversion: Character?, specification: String) {
    var name = ""
    var rest = field[...]
    var brackets = 0
    while let character = rest.first {
      if character == "[" { brackets += 1 }
      if character == "]" { brackets -= 1 }
      if brackets == 0, character == ":" || character == "!" { break }
      name.append(character)
      rest.removeFirst()
    }
    var conversion: Character?
    if rest.first == "!" {
      rest.removeFirst()
      conversion = rest.popFirst()
    }
    if rest.first == ":" { rest.removeFirst() }
    return (name, conversion, String(rest))
  }

  /// The value of `0`, `name`, `0.attribute` or `name[key]`.
  private func fieldValue(
    _ field: String, _ arguments: [Value], _ keywords: [KeywordArgument], _ counter: inout Int
  ) throws -> Value {
    let first = field.prefix { $0 != "." && $0 != "[" }
    var rest = field.dropFirst(first.count)
    var value: Value
    if let number = first.isEmpty ? counter : Int(first) {
      guard first.isEmpty ? counter >= 0 : counter <= 0 else {
        throw Raised(.valueError, "the fields of a format are numbered all or none, found both")
      }
      // Negative: the fields carry their own numbers.
      counter = first.isEmpty ? counter + 1 : -1
      guard arguments.indices.contains(number) else {
        throw Raised(.indexError, "the format has a field \(number), found \(arguments.count) arguments")
      }
      value = arguments[number]
    } else if let found = keywords.first(where: { $0.name == first }) {
      value = found.value
    } else {
      throw Raised(.keyError, arguments: [.text(String(first))])
    }
    while let character = rest.popFirst() {
      if character == "." {
        let name = rest.prefix { $0 != "." && $0 != "[" }
        rest.removeFirst(name.count)
        value = try attribute(value, String(name))
      } else {
        let key = rest.prefix { $0 != "]" }
        rest.removeFirst(min(key.count + 1, rest.count))
        let isIndex = key.allSatisfy { $0.isASCII && $0.isNumber }
        value = try subscripted(value, (isIndex ? Int(key) : nil).map { .int($0) } ?? .text(String(key)))
      }
    }
    return value
  }
}
