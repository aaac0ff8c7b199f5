internal import Exact
internal import WorksheetSyntax

/// The parameters of a built-in, read from Python's notation.
struct Signature: Sendable {
  struct Parameter: Sendable {
    let name: String
    let isPositional: Bool
    let isKeyword: Bool
    let isRequired: Bool
    /// What stands for an argument that is not given.
    let fallback: Value
  }

  /// As it was written, optional parameters marked `?`.
  let source: String
  private(set) var parameters: [Parameter] = []
  private(set) var hasRest = false
  private(set) var hasKeywords = false
  private(set) var positionalCount = 0

  /// As help shows it.
  var text: String { source.replacing("?", with: "") }

  /// Reads a signature; every built-in of the language does so once, so it is read byte by byte.
  init(_ source: String) {
    self.source = source
    var isPositional = true
    for item in source.utf8.split(separator: UInt8(ascii: ",")) {
      let item = item.drop { $0 == UInt8(ascii: " ") }
      let stars = item.prefix { $0 == UInt8(ascii: "*") }.count
      if item.first == UInt8(ascii: "/") {
        parameters = parameters.map { Parameter(positionalOnly: $0) }
      } else if stars == 2 {
        hasKeywords = true
      } else if stars == 1 {
        hasRest = hasRest || item.count > 1
        isPositional = false
      } else {
        parameters.append(Parameter(item, isPositional: isPositional))
      }
    }
    positionalCount = parameters.count { $0.isPositional }
  }

  /// The arguments in the order of the parameters; then `*args` as a tuple and `**kwargs` as a dictionary.
  func bind(
    _ arguments: [Value], _ keywords: [KeywordArgument], for builtin: Builtin, in vm: Interpreter
  ) throws -> [Value] {
    if arguments.count > positionalCount, !hasRest { throw tooMany(arguments.count, builtin) }
    if keywords.isEmpty, !hasRest, !hasKeywords, arguments.count == parameters.count { return arguments }
    var values = Array(arguments.prefix(positionalCount))
    values.reserveCapacity(parameters.count + 2)
    while values.count < parameters.count { values.append(.missing) }
    let extra = DictObject()
    for (name, value) in keywords {
      if let place = parameters.firstIndex(where: { $0.name == name && $0.isKeyword }) {
        if !values[place].isMissing {
          throw Raised(.typeError, "`\(builtin.name)()` got the argument `\(name)` twice")
        }
        values[place] = value
      } else if hasKeywords {
        try vm.set(.text(name), to: value, in: extra)
      } else {
        throw vm.unexpectedKeyword(builtin.name, name, among: parameters.filter(\.isKeyword).map(\.name))
      }
    }
    for (place, parameter) in parameters.enumerated() where values[place].isMissing {
      if parameter.isRequired { throw tooFew(parameter, builtin) }
      values[place] = parameter.fallback
    }
    if hasRest { values.append(.tupled(Array(arguments.dropFirst(positionalCount)))) }
    if hasKeywords { values.append(.dict(extra)) }
    return values
  }

  private func counts(_ builtin: Builtin) -> (least: Int, most: Int) {
    let own = builtin.isMethod ? 1 : 0
    let positional = parameters.filter(\.isPositional)
    return (positional.count(where: \.isRequired) - own, positional.count - own)
  }

  private func tooMany(_ found: Int, _ builtin: Builtin) -> Raised {
    let (least, most) = counts(builtin)
    let wanted = least == most ? "\(most)" : "\(least) to \(most)"
    let noun = wanted == "1" ? "argument" : "arguments"
    let count = found - (builtin.isMethod ? 1 : 0)
    return Raised(.typeError, "`\(builtin.name)()` takes \(wanted) \(noun), found \(count)", hint: builtin.heading)
  }

  private func tooFew(_ parameter: Parameter, _ builtin: Builtin) -> Raised {
    Raised(.typeError, "`\(builtin.name)()` needs the argument `\(parameter.name)`", hint: builtin.heading)
  }
}

extension Signature.Parameter {
  /// Reads `name`, `name?` or `name=default`.
  init(_ item: Substring.UTF8View, isPositional: Bool) {
    let name = item.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "?") }
    let rest = item[name.endIndex...]
    let hasFallback = rest.first == UInt8(ascii: "=")
    self.init(
      name: String(Substring(name)), isPositional: isPositional, isKeyword: true, isRequired: rest.isEmpty,
      fallback: hasFallback ? Signature.Parameter.value(String(Substring(rest.dropFirst()))) : .missing)
  }

  /// The same parameter, not to be given by name.
  init(positionalOnly other: Self) {
    self.init(
      name: other.name, isPositional: other.isPositional, isKeyword: false, isRequired: other.isRequired,
      fallback: other.fallback)
  }

  private static func value(_ text: String) -> Value {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    case _ where text.hasPrefix("b'"): return .bytes(BytesObject(Array(text.utf8.dropFirst(2).dropLast())))
    default:
      let isQuoted = text.hasPrefix("'")
      if !isQuoted, let integer = Int(text) { return .int(integer) }
      if !isQuoted, let number = Double(text) { return .float(number) }
      return .text(String(text.dropFirst().dropLast()))
    }
  }
}

extension Interpreter {
  func unexpectedKeyword(_ function: String, _ name: String, among known: [String]) -> Raised {
    let near = suggestion(for: name, among: known).map { "did you mean `\($0)`?" }
    let all = known.isEmpty ? nil : "it has " + known.map { "`\($0)`" }.joined(separator: ", ")
    return Raised(.typeError, "`\(function)()` has no argument `\(name)`", hint: near ?? all)
  }
}
