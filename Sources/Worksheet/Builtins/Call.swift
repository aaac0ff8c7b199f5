internal import Exact

/// One call of a built-in: its arguments in the order of its parameters.
struct Call {
  let vm: Interpreter
  let builtin: Builtin
  let values: [Value]

  /// The argument of a parameter.
  subscript(index: Int) -> Value { values[index] }

  /// The argument of a parameter that was marked `?`, nil when it was not given.
  func optional(_ index: Int) -> Value? { values[index].isMissing ? nil : values[index] }

  /// The arguments of `*args`.
  var rest: [Value] {
    let place = values.count - (builtin.signature.hasKeywords ? 2 : 1)
    return values[place].asElements ?? []
  }

  /// The arguments of `**kwargs`.
  var keywords: [KeywordArgument] {
    guard case .dict(let dict)? = values.last else { return [] }
    return dict.table.live.map { (name: $0.key.asString ?? "", value: $0.value) }
  }

  private func name(_ index: Int) -> String {
    index < builtin.signature.parameters.count ? builtin.signature.parameters[index].name : "argument \(index + 1)"
  }

  /// A `TypeError` about one argument.
  func unexpected(_ index: Int, _ expected: String) -> Raised {
    Raised(
      .typeError,
      "`\(builtin.name)()` needs \(expected) for `\(name(index))`, found a value of type `\(vm.typeName(values[index]))`"
    )
  }

  /// The object that a method belongs to; `expected` says in words what it should be.
  func own<Object: WorksheetObject>(_ kind: Object.Type, _ expected: String) throws -> Object {
    if case .object(let object) = self[0], let own = object as? Object { return own }
    throw unexpected(0, expected)
  }

  /// An argument as an exact integer.
  func integer(_ index: Int) throws -> Integer {
    if let integer = values[index].asInteger { return integer }
    if let double = values[index].asDouble, case .real = values[index], let integer = Integer(exactly: double) {
      return integer
    }
    if case .object(let object) = values[index], let value = try object.integer(in: vm)?.asInteger { return value }
    if case .instance = values[index], let small = try? vm.index(values[index]) { return Integer(small) }
    throw unexpected(index, "an integer")
  }

  /// An argument as a machine integer.
  func int(_ index: Int) throws -> Int {
    let integer = try integer(index)
    guard let small = integer.asInt else {
      throw Raised(.overflowError, "`\(builtin.name)()`: the integer for `\(name(index))` is too large")
    }
    return small
  }

  /// An argument as a float.
  func double(_ index: Int) throws -> Double {
    if let value = try vm.double(values[index]) { return value }
    throw unexpected(index, "a real number")
  }

  /// An argument as a string.
  func string(_ index: Int) throws -> String {
    if let text = values[index].asString { return text }
    throw unexpected(index, "a string")
  }

  /// An argument as a truth value.
  func flag(_ index: Int) throws -> Bool { try vm.truth(values[index]) }

  /// The elements of an iterable argument.
  func elements(_ index: Int) throws -> [Value] { try vm.collect(values[index]) }
}
