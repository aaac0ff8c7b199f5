/// The operations of `match`: each takes a value and leaves its parts, the first on top, and above them whether they are
/// there. When they are not, nothing lies below the answer.
extension Interpreter {
  func performMatch(_ instruction: Instruction, _ registers: inout Registers) throws {
    switch instruction.op {
    case .copyPlace: registers.stack.push(registers.stack[below: registers.stack.depth - instruction.index])
    case .storePlace:
      let value = registers.stack.pop()
      registers.stack[below: registers.stack.depth - instruction.index] = value
    case .isMapping: registers.stack[below: 1] = .bool(dictionary(registers.stack[below: 1]) != nil)
    case .matchSequence:
      let star = registers.stack.pop().asInt ?? -1
      let value = registers.stack.pop()
      answer(try sequenceParts(value, instruction.index, star: star), &registers.stack)
    case .matchMapping:
      let keys = registers.stack.pop().asElements ?? []
      let value = registers.stack.pop()
      answer(try mappingParts(value, keys, wantsRest: instruction.index == 1), &registers.stack)
    default:
      let shape = registers.frame.code.keywordShapes[instruction.index]
      let type = registers.stack.pop()
      let value = registers.stack.pop()
      answer(try attributeParts(value, type, shape), &registers.stack)
    }
  }

  private func answer(_ parts: [Value]?, _ stack: inout OperandStack) {
    for part in (parts ?? []).reversed() { stack.push(part) }
    stack.push(.bool(parts != nil))
  }

  /// The elements of a sequence of a length; those at the place of the star as a list.
  private func sequenceParts(_ value: Value, _ count: Int, star: Int) throws -> [Value]? {
    guard isSequence(value) else { return nil }
    let elements = try collect(value)
    if star < 0 { return elements.count == count ? elements : nil }
    if elements.count < count - 1 { return nil }
    let after = elements.count - (count - 1 - star)
    return elements[..<star] + [.array(Array(elements[star..<after]))] + elements[after...]
  }

  /// Lists, tuples, ranges and deques are sequences, strings are not.
  private func isSequence(_ value: Value) -> Bool {
    switch value {
    case .list, .tuple, .range: true
    case .instance(let object): object.payload.map(isSequence) ?? false
    case .object(let object): object is Deque
    default: false
    }
  }

  /// The values of a mapping at these keys, and what else it holds.
  private func mappingParts(_ value: Value, _ keys: [Value], wantsRest: Bool) throws -> [Value]? {
    guard let dict = dictionary(value), dict.table.count >= keys.count else { return nil }
    let seen = SetObject()
    var parts: [Value] = []
    for key in keys {
      if try find(key, in: seen.table) != nil {
        throw Raised(.valueError, "the mapping pattern names the key \(try repr(key)) twice")
      }
      try insert(key, into: seen)
      guard let part = try get(key, in: dict) else { return nil }
      parts.append(part)
    }
    if !wantsRest { return parts + [.none] }
    let rest = DictObject()
    for entry in dict.table.live where try find(entry.key, in: seen.table) == nil {
      try set(entry.key, to: entry.value, in: rest)
    }
    return parts + [.dict(rest)]
  }

  /// The attributes of an instance of a class: the positional ones by `__match_args__`, then those with a name.
  private func attributeParts(_ value: Value, _ type: Value, _ shape: Code.KeywordShape) throws -> [Value]? {
    guard let belongs = isSubclass(self.type(of: value), of: type), !isTuple(type) else {
      throw Raised(
        .typeError, "a class is needed before `(` in a pattern, found a value of type `\(typeName(type))`")
    }
    if !belongs { return nil }
    if shape.positional == 1, case .type(let type) = type, matchesItself(type) {
      return try attributes([], shape.names, of: value).map { [value] + $0 }
    }
    let names = try positionalNames(type, shape.positional)
    if let twice = names.first(where: { shape.names.contains($0) }) {
      throw Raised(.typeError, "the class pattern matches the attribute `\(twice)` twice")
    }
    return try attributes(names, shape.names, of: value)
  }

  private func isTuple(_ value: Value) -> Bool { if case .tuple = value { true } else { false } }

  /// Whether `type(x)` binds x to the value itself: numbers, texts and containers of the language.
  private func matchesItself(_ type: ClassObject) -> Bool {
    if type.lookup("__match_args__") != nil { return false }
    let itself: [ClassObject] = [
      .bool, .bytes, .dict, .float, .frozenset, .int, .integer, .list, .rational, .real, .set, .str, .tuple,
    ]
    return type.nativeBase.map { base in itself.contains { base.isSubclass(of: $0) } } ?? false
  }

  private func positionalNames(_ type: Value, _ count: Int) throws -> [String] {
    if count == 0 { return [] }
    guard case .type(let type) = type else {
      throw Raised(.typeError, "the class in a pattern takes no positional patterns, found \(count)")
    }
    guard let list = type.lookup("__match_args__") else {
      throw Raised(
        .typeError, "`\(type.name)()` takes no positional patterns, found \(count)",
        hint: "name the attributes, `\(type.name)(x=…)`, or list them in `__match_args__`")
    }
    guard case .tuple(let tuple) = list else {
      throw Raised(
        .typeError, "`\(type.name).__match_args__` must be a tuple, found a value of type `\(typeName(list))`")
    }
    if tuple.elements.count < count {
      throw Raised(
        .typeError, "`\(type.name)()` takes at most \(tuple.elements.count) positional patterns, found \(count)")
    }
    return try tuple.elements.prefix(count).map { name in
      guard let text = name.asString else {
        throw Raised(
          .typeError, "the names in `__match_args__` must be strings, found a value of type `\(typeName(name))`")
      }
      return text
    }
  }

  private func attributes(_ positional: [String], _ named: [String], of value: Value) throws -> [Value]? {
    var parts: [Value] = []
    for name in positional + named {
      guard let part = try optionalAttribute(name, of: value) else { return nil }
      parts.append(part)
    }
    return parts
  }
}
