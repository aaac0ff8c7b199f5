internal import Exact

extension Interpreter {
  /// The iterator of a `for` loop: a generator, or a native iterator.
  func iterator(of value: Value) throws -> Value {
    switch value {
    case .iterator, .generator: return value
    case .range(let range): return .iterator(iterator(over: range))
    case .list(let list):
      var index = 0
      return native("list_iterator") { _ in
        guard index < list.elements.count else { return nil }
        index += 1
        return list.elements[index - 1]
      }
    case .tuple(let tuple): return elements(tuple.elements, "tuple_iterator")
    case .string(let text): return .iterator(iterator(over: text))
    case .bytes(let bytes): return elements(bytes.bytes.map { .int(Int($0)) }, "bytes_iterator")
    case .dict(let dict): return keys(of: dict, "dict_keyiterator") { $0.key }
    case .set(let set):
      let version = set.table.version
      let elements = set.elements
      var position = 0
      return native("set_iterator") { _ in
        guard position < elements.count else { return nil }
        if set.table.version != version { throw Raised(.runtimeError, "the set changed its size during iteration") }
        position += 1
        return elements[position - 1]
      }
    case .object(let object): if let iterator = try object.iterator(in: self) { return .iterator(iterator) }
    case .instance(let object): if let iterator = try iterator(of: object, value) { return iterator }
    case .type(let type):
      if let members = EnumModule.members(of: type) { return elements(members, "iterator") }
    default: break
    }
    throw Raised(.typeError, "a value of type `\(typeName(value))` cannot be iterated", hint: iterationHint(value))
  }

  private func iterationHint(_ value: Value) -> String? {
    switch value {
    case .int, .integer: "`range(n)` counts from 0 to n - 1"
    default: nil
    }
  }

  private func native(_ kind: String, _ step: @escaping (Interpreter) throws -> Value?) -> Value {
    .iterator(IteratorObject(kind, step))
  }

  /// An iterator over fixed elements.
  func elements(_ elements: [Value], _ kind: String) -> Value {
    var index = 0
    return native(kind) { _ in
      guard index < elements.count else { return nil }
      index += 1
      return elements[index - 1]
    }
  }

  private func iterator(over range: RangeObject) -> IteratorObject {
    var index = 0
    return IteratorObject("range_iterator") { _ in
      guard index < range.count else { return nil }
      index += 1
      return range[index - 1]
    }
  }

  private func iterator(over text: StringObject) -> IteratorObject {
    var rest = text.value.unicodeScalars.makeIterator()
    return IteratorObject("str_iterator") { _ in rest.next().map { .text(String($0)) } }
  }

  /// An iterator over a dictionary that notices changes.
  func keys(of dict: DictObject, _ kind: String, _ part: @escaping (HashTable.Entry) -> Value) -> Value {
    let version = dict.table.version
    var position = 0
    return native(kind) { _ in
      if dict.table.version != version {
        throw Raised(
          .runtimeError, "the dictionary changed its size during iteration", hint: "iterate over `list(d)` instead")
      }
      guard let next = dict.table.next(from: position) else { return nil }
      position = next + 1
      return part(dict.table.entries[next])
    }
  }

  private func iterator(of object: InstanceObject, _ value: Value) throws -> Value? {
    if let method = object.type.userMethod("__iter__") {
      let iterator = try call(method, [value])
      switch iterator {
      case .iterator, .generator: return iterator
      case .instance(let inner) where inner.type.userMethod("__next__") != nil: return iterator
      default:
        throw Raised(.typeError, "`__iter__()` returned a value of type `\(typeName(iterator))` that is no iterator")
      }
    }
    if let payload = object.payload { return try self.iterator(of: payload) }
    guard let method = object.type.userMethod("__getitem__") else { return nil }
    var index = 0
    return native("iterator") { vm in
      defer { index += 1 }
      do {
        return try vm.call(method, [value, .int(index)])
      } catch let raised as Raised where raised.exception.type.isSubclass(of: .indexError) {
        return nil
      }
    }
  }

  /// The next value of an iterator, nil at its end.
  @inline(__always)
  func next(_ iterator: Value) throws -> Value? {
    switch iterator {
    case .iterator(let object): return try step(object)
    default: return try slowNext(iterator)
    }
  }

  @inline(__always)
  private func step(_ iterator: IteratorObject) throws -> Value? {
    nativeDepth += 1
    defer { nativeDepth -= 1 }
    if nativeDepth > Interpreter.nativeLimit { throw tooDeep() }
    return try iterator.next(self)
  }

  private func slowNext(_ iterator: Value) throws -> Value? {
    switch iterator {
    case .generator(let generator):
      if case .yielded(let value) = try resume(generator) { return value }
      return nil
    case .instance(let object):
      guard let method = object.type.userMethod("__next__") else { break }
      do {
        return try call(method, [iterator])
      } catch let raised as Raised where raised.exception.type.isSubclass(of: .stopIteration) {
        return nil
      }
    default: break
    }
    throw Raised(.typeError, "a value of type `\(typeName(iterator))` is no iterator")
  }

  /// Calls `body` with each element.
  func forEach(_ value: Value, _ body: (Value) throws -> Void) throws {
    try forEachWhile(value) {
      try body($0)
      return true
    }
  }

  /// Calls `body` with each element until it returns false; polls for interruption.
  func forEachWhile(_ value: Value, _ body: (Value) throws -> Bool) throws {
    if case .tuple(let tuple) = value {
      for element in tuple.elements where !(try body(element)) { return }
      return
    }
    let iterator = try iterator(of: value)
    var ticks = 0
    while let element = try next(iterator) {
      ticks &+= 1
      if ticks & 255 == 0 { try poll() }
      if !(try body(element)) { return }
    }
  }

  /// The elements of an iterable, at most `limit` of them.
  func collect(_ value: Value, atMost limit: Int = .max) throws -> [Value] {
    switch value {
    case .list(let list): return limit < list.elements.count ? Array(list.elements.prefix(limit)) : list.elements
    case .tuple(let tuple): return limit < tuple.elements.count ? Array(tuple.elements.prefix(limit)) : tuple.elements
    case .range(let range): if min(range.count, limit) > limits.elements { throw tooManyElements() }
    default: break
    }
    var elements: [Value] = []
    if limit == 0 { return [] }
    try forEachWhile(value) {
      elements.append($0)
      if elements.count > limits.elements { throw tooManyElements() }
      return elements.count < limit
    }
    return elements
  }

  /// `len(value)`.
  func count(_ value: Value) throws -> Int {
    switch value {
    case .string(let text): return text.count
    case .bytes(let bytes): return bytes.bytes.count
    case .list(let list): return list.elements.count
    case .tuple(let tuple): return tuple.elements.count
    case .dict(let dict): return dict.table.count
    case .set(let set): return set.table.count
    case .range(let range): return range.count
    case .object(let object): if let count = try object.count(in: self) { return count }
    case .instance(let object):
      if let method = object.type.userMethod("__len__") { return try index(call(method, [value])) }
      if let payload = object.payload { return try count(payload) }
    case .type(let type):
      if let members = EnumModule.members(of: type) { return members.count }
    default: break
    }
    throw Raised(.typeError, "a value of type `\(typeName(value))` has no length")
  }

  /// A machine integer where an index or a count is needed.
  func index(_ value: Value) throws -> Int {
    if case .instance(let object) = value, let method = object.type.userMethod("__index__") {
      return try index(call(method, [value]))
    }
    if let integer = value.asInteger {
      if let small = integer.asInt { return small }
      throw Raised(.overflowError, "the integer is too large here")
    }
    if case .object(let object) = value, let integer = try object.integer(in: self) { return try index(integer) }
    if case .real(let number) = value, let integer = Int(exactly: number) { return integer }
    throw Raised(.typeError, "an integer is needed, found a value of type `\(typeName(value))`")
  }
}
