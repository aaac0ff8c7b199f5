internal import Exact

extension Interpreter {
  /// Whether a value counts as true.
  @inline(__always)
  func truth(_ value: Value) throws -> Bool {
    if case .bool(let flag) = value { return flag }
    return try slowTruth(value)
  }

  private func slowTruth(_ value: Value) throws -> Bool {
    switch value {
    case .none, .missing: false
    case .bool(let flag): flag
    case .int(let number), .integer(let number): !number.isZero
    case .rational(let number): !number.isZero
    case .float(let number), .real(let number): number != 0
    case .complex(let re, let im), .complexNumber(let re, let im): re != 0 || im != 0
    case .string(let text): text.count > 0
    case .bytes(let bytes): !bytes.bytes.isEmpty
    case .list(let list): !list.elements.isEmpty
    case .tuple(let tuple): !tuple.elements.isEmpty
    case .dict(let dict): dict.table.count > 0
    case .set(let set): set.table.count > 0
    case .range(let range): range.count > 0
    case .instance(let object): try truth(of: object, value)
    case .object(let object): try nested { try object.truth(in: self) }
    default: true
    }
  }

  private func truth(of object: InstanceObject, _ value: Value) throws -> Bool {
    if let method = object.type.userMethod("__bool__") { return try truth(call(method, [value])) }
    if let method = object.type.userMethod("__len__") { return try truth(call(method, [value])) }
    return try object.payload.map { try truth($0) } ?? true
  }

  // MARK: hashes and tables

  /// The hash of a value; mutable containers have none.
  func hash(_ value: Value) throws -> Int {
    switch value {
    case .string(let text): return text.hash
    case .int(let number), .integer(let number): return Interpreter.hash(number)
    case .bool(let flag): return flag ? 1 : 0
    case .float(let number), .real(let number): return Interpreter.hash(number)
    case .rational(let number): return Interpreter.hash(number.asDouble)
    case .complex(let re, let im), .complexNumber(let re, let im):
      return im == 0 ? Interpreter.hash(re) : Interpreter.hash(re) &+ 1_000_003 &* Interpreter.hash(im)
    case .none, .missing: return 0x1F3A_2217
    case .ellipsis: return 0x0E11_1951
    case .notImplemented: return 0x0707_1713
    case .bytes(let bytes): return StringObject.hash(of: bytes.bytes)
    case .tuple(let tuple):
      return try nested {
        try tuple.elements.reduce(0x345678) { try ($0 ^ hash($1)) &* 1_000_003 &+ 97531 }
      }
    case .set(let set) where set.isFrozen: return set.table.live.reduce(1_927_868_237) { $0 ^ ($1.hash &* 0x9E37_79B9) }
    case .range(let range): return range.start &* 31 &+ range.count &* 17 &+ range.step
    case .instance(let object): return try hash(of: object, value)
    case .object(let object):
      if let hash = try object.hash(in: self) { return hash }
    case .method(let method): return try hash(method.function) &* 31 &+ hash(method.receiver)
    case .function, .builtin, .type, .module, .iterator, .generator:
      if let reference = value.reference { return ObjectIdentifier(reference).hashValue }
    case .list, .dict, .set, .slice: break
    }
    throw Raised(
      .typeError, "a value of type `\(typeName(value))` cannot be a key: it has no hash",
      hint: value.asElements == nil ? nil : "a tuple can be a key")
  }

  private func hash(of object: InstanceObject, _ value: Value) throws -> Int {
    if let method = object.type.userMethod("__hash__") {
      if method.isNone { throw Raised(.typeError, "a value of type `\(object.type.name)` cannot be a key") }
      return Interpreter.hash(try call(method, [value]).asInteger ?? 0)
    }
    if object.type.userMethod("__eq__") != nil {
      throw Raised(
        .typeError, "a value of type `\(object.type.name)` cannot be a key: its class has `__eq__` but no `__hash__`")
    }
    if let payload = object.payload { return try hash(payload) }
    return ObjectIdentifier(object).hashValue
  }

  /// Equal numbers of all kinds have equal hashes.
  static func hash(_ number: Integer) -> Int {
    number.asInt ?? Int(truncatingIfNeeded: Int64(bitPattern: number.asDouble.bitPattern &>> 1))
  }

  static func hash(_ number: Double) -> Int {
    if let integer = Int(exactly: number) { return integer }
    return Int(truncatingIfNeeded: Int64(bitPattern: number.bitPattern &>> 1))
  }

  /// The position of a key.
  func find(_ key: Value, hash: Int, in table: HashTable) throws -> Int? {
    var found: Int?
    try table.search(hash: hash) { position in
      if try areEqual(table.entries[position].key, key) { found = position }
      return found != nil
    }
    return found
  }

  func find(_ key: Value, in table: HashTable) throws -> Int? {
    table.count == 0 ? nil : try find(key, hash: hash(key), in: table)
  }

  func set(_ key: Value, to value: Value, in dict: DictObject) throws {
    if let owner = dict.owner, let name = key.asString { owner.attributes[name] = value }
    let hash = try hash(key)
    if let position = try find(key, hash: hash, in: dict.table) {
      dict.table.setValue(value, at: position)
    } else {
      if dict.table.count >= limits.elements { throw tooManyElements() }
      dict.table.append(hash: hash, key: key, value: value)
    }
  }

  func get(_ key: Value, in dict: DictObject) throws -> Value? {
    let hash = try hash(key)
    return try find(key, hash: hash, in: dict.table).map { dict.table.entries[$0].value }
  }

  func insert(_ key: Value, into set: SetObject) throws {
    let hash = try hash(key)
    if try find(key, hash: hash, in: set.table) != nil { return }
    if set.table.count >= limits.elements { throw tooManyElements() }
    set.table.append(hash: hash, key: key, value: .none)
  }

  func makeSet(_ elements: [Value], frozen: Bool = false) throws -> SetObject {
    let set = SetObject(frozen: frozen)
    for element in elements { try insert(element, into: set) }
    return set
  }

  func makeDict(_ pairs: [(Value, Value)]) throws -> DictObject {
    let dict = DictObject()
    for (key, value) in pairs { try set(key, to: value, in: dict) }
    return dict
  }

  /// `dict.update(other)`: a mapping, or pairs.
  func update(_ dict: DictObject, from other: Value) throws {
    if let source = dictionary(other) {
      for entry in source.table.live { try set(entry.key, to: entry.value, in: dict) }
      return
    }
    if case .instance = other, let keys = try? attribute(other, "keys") {
      try forEach(call(keys, [])) { try self.set($0, to: self.subscripted(other, $0), in: dict) }
      return
    }
    try forEach(other) { pair in
      let parts = try self.collect(pair, atMost: 3)
      if parts.count != 2 {
        throw Raised(.valueError, "pairs of key and value are needed, found \(parts.count) values")
      }
      try self.set(parts[0], to: parts[1], in: dict)
    }
  }

  /// The dictionary behind a value: itself, or the payload of an instance of a subclass.
  func dictionary(_ value: Value) -> DictObject? {
    switch value {
    case .dict(let dict): dict
    case .instance(let object): object.payload.flatMap { dictionary($0) }
    default: nil
    }
  }

  func mergeKeywords(_ value: Value, into dict: DictObject) throws {
    guard let source = dictionary(value) else {
      throw Raised(.typeError, "`**` needs a dictionary, found a value of type `\(typeName(value))`")
    }
    for entry in source.table.live {
      guard let name = entry.key.asString else { throw Raised(.typeError, "keywords must be strings") }
      if try get(entry.key, in: dict) != nil { throw Raised(.typeError, "got the argument `\(name)` twice") }
      try set(entry.key, to: entry.value, in: dict)
    }
  }

  func tooManyElements() -> Raised {
    Raised(.memoryError, "a container of more than \(limits.elements) elements is too large")
  }
}
