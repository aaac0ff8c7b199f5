internal import Exact

extension Interpreter {
  /// `left op right`.
  func binary(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value {
    if let result = try numbers(op, left, right) { return result }
    if let result = try sequences(op, left, right) { return result }
    if let result = try foreign(op, left, right) { return result }
    throw unsupported(op.symbol, left, right)
  }

  func unsupported(_ symbol: String, _ left: Value, _ right: Value) -> Raised {
    var hint: String?
    if symbol == "+", left.asString != nil || right.asString != nil {
      hint = "`str(value)` makes a string of a value"
    } else if left.isNone || right.isNone {
      hint = "`None` is what a function without `return` gives"
    }
    return Raised(
      .typeError, "`\(symbol)` does not apply to `\(typeName(left))` and `\(typeName(right))`", hint: hint)
  }

  /// `left op= right`: containers change in place.
  func inPlace(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value {
    switch (left, op) {
    case (.list(let list), .add):
      let new = try collect(right)
      if list.elements.count + new.count > limits.elements { throw tooManyElements() }
      list.elements += new
      return left
    case (.list(let list), .multiply):
      if case .list(let result) = try binary(op, left, right) { list.elements = result.elements }
      return left
    case (.set(let set), .or), (.set(let set), .and), (.set(let set), .subtract), (.set(let set), .xor):
      if !set.isFrozen, case .set(let result) = try binary(op, left, right) {
        set.table = result.table
        return left
      }
    case (.dict(let dict), .or):
      try update(dict, from: right)
      return left
    case (.instance(let object), _):
      if let method = object.type.userMethod(op.inPlaceMethod) {
        let result = try call(method, [left, right])
        if case .notImplemented = result { break }
        return result
      }
    default: break
    }
    return try binary(op, left, right)
  }

  // MARK: sequences

  private func sequences(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value? {
    switch (op, left, right) {
    case (.add, .string(let a), .string(let b)):
      if a.value.utf8.count + b.value.utf8.count > limits.stringBytes { throw tooLongText() }
      return .string(StringObject(a.value + b.value, count: a.count + b.count))
    case (.add, .list(let a), .list(let b)):
      if a.elements.count + b.elements.count > limits.elements { throw tooManyElements() }
      return .array(a.elements + b.elements)
    case (.add, .tuple(let a), .tuple(let b)): return .tupled(a.elements + b.elements)
    case (.add, .bytes(let a), .bytes(let b)): return .bytes(BytesObject(a.bytes + b.bytes))
    case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _), (.multiply, .bytes, _):
      return try right.asInteger.map { try repeated(left, $0) }
    case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple), (.multiply, _, .bytes):
      return try left.asInteger.map { try repeated(right, $0) }
    case (.modulo, .string(let text), _): return .text(try formatted(text.value, right))
    case (.or, .set(let a), .set(let b)), (.and, .set(let a), .set(let b)), (.subtract, .set(let a), .set(let b)),
      (.xor, .set(let a), .set(let b)):
      return .set(try combine(op, a, b))
    case (.or, .dict(let a), .dict(let b)):
      if a.flavour == .counter || b.flavour == .counter { return try counters(op, a, b) }
      let result = copy(a)
      try update(result, from: right)
      return .dict(result)
    case (.add, .dict(let a), .dict(let b)), (.subtract, .dict(let a), .dict(let b)),
      (.and, .dict(let a), .dict(let b)):
      return try counters(op, a, b)
    default: return nil
    }
  }

  func tooLongText() -> Raised { Raised(.memoryError, "a string of more than \(limits.stringBytes) bytes is too long") }

  func copy(_ dict: DictObject) -> DictObject {
    let result = DictObject()
    result.table = dict.table
    result.flavour = dict.flavour
    result.defaultFactory = dict.defaultFactory
    return result
  }

  private func repeated(_ value: Value, _ count: Integer) throws -> Value {
    let times = count.isNegative ? 0 : count.asInt ?? .max
    func check(_ length: Int, _ limit: Int, _ error: Raised) throws {
      if length > 0, times > limit / length { throw error }
    }
    switch value {
    case .string(let text):
      try check(text.value.utf8.count, limits.stringBytes, tooLongText())
      return .text(text.count == 0 ? "" : String(repeating: text.value, count: times))
    case .bytes(let bytes):
      try check(bytes.bytes.count, limits.stringBytes, tooLongText())
      return .bytes(BytesObject(bytes.bytes.isEmpty ? [] : (0..<times).flatMap { _ in bytes.bytes }))
    default:
      let elements = value.asElements ?? []
      try check(elements.count, limits.elements, tooManyElements())
      var result: [Value] = []
      if !elements.isEmpty {
        result.reserveCapacity(elements.count * times)
        for _ in 0..<times { result += elements }
      }
      if case .list = value { return .array(result) }
      return .tupled(result)
    }
  }

  /// Set operations; the order is that of the left operand, then of the right one.
  func combine(_ op: BinaryOperator, _ a: SetObject, _ b: SetObject) throws -> SetObject {
    let result = SetObject(frozen: a.isFrozen)
    for entry in a.table.live {
      let isShared = try find(entry.key, hash: entry.hash, in: b.table) != nil
      if op == .or || isShared == (op == .and) {
        result.table.append(hash: entry.hash, key: entry.key, value: .none)
      }
    }
    if op == .or || op == .xor {
      for entry in b.table.live where try find(entry.key, hash: entry.hash, in: a.table) == nil {
        result.table.append(hash: entry.hash, key: entry.key, value: .none)
      }
    }
    return result
  }

  /// The operators of `collections.Counter`, which keep positive counts only.
  private func counters(_ op: BinaryOperator, _ a: DictObject, _ b: DictObject) throws -> Value? {
    guard a.flavour == .counter, b.flavour == .counter else { return nil }
    let result = DictObject()
    result.flavour = .counter
    var keys = a.table.live
    for entry in b.table.live where try find(entry.key, hash: entry.hash, in: a.table) == nil { keys.append(entry) }
    for entry in keys {
      let x = try get(entry.key, in: a) ?? .int(0)
      let y = try get(entry.key, in: b) ?? .int(0)
      let value: Value =
        switch op {
        case .add, .subtract: try binary(op, x, y)
        case .or: try truth(compare(.less, x, y)) ? y : x
        default: try truth(compare(.less, x, y)) ? x : y
        }
      if try truth(compare(.greater, value, .int(0))) { try set(entry.key, to: value, in: result) }
    }
    return .dict(result)
  }

  // MARK: instances and foreign kinds

  private func foreign(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value? {
    if case .object(let object) = left,
      let result = try nested({ try object.binary(op, right, reflected: false, in: self) })
    {
      return result
    }
    if case .instance(let a) = left, case .instance(let b) = right, a.type !== b.type, b.type.isSubclass(of: a.type),
      let result = try operatorMethod(op.reflectedMethod, right, left)
    {
      return result
    }
    if let result = try operatorMethod(op.method, left, right) { return result }
    if case .object(let object) = right,
      let result = try nested({ try object.binary(op, left, reflected: true, in: self) })
    {
      return result
    }
    if let result = try operatorMethod(op.reflectedMethod, right, left) { return result }
    return try payloads(op, left, right)
  }

  private func operatorMethod(_ name: String, _ receiver: Value, _ other: Value) throws -> Value? {
    guard case .instance(let object) = receiver, let method = object.type.userMethod(name) else { return nil }
    let result = try call(method, [receiver, other])
    if case .notImplemented = result { return nil }
    return result
  }

  private func payloads(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value? {
    var (a, b) = (left, right)
    if case .instance(let object) = left, let payload = object.payload { a = payload }
    if case .instance(let object) = right, let payload = object.payload { b = payload }
    if case .instance = a { return nil }
    if case .instance = b { return nil }
    if a.isIdentical(to: left), b.isIdentical(to: right) { return nil }
    return try numbers(op, a, b) ?? sequences(op, a, b)
  }

  // MARK: unary operators

  /// `-value`, `+value`, `~value`.
  func unary(_ op: UnaryOperator, _ value: Value) throws -> Value {
    switch (op, value) {
    case (.minus, .int(let number)): return .int(-number)
    case (.minus, .integer(let number)): return .integer(-number)
    case (.minus, .rational(let number)): return .rational(-number)
    case (.minus, .float(let number)): return .float(-number)
    case (.minus, .real(let number)): return .real(-number)
    case (.minus, .bool(let flag)): return .int(flag ? -1 : 0)
    case (.minus, .complex(let re, let im)): return .complex(-re, -im)
    case (.minus, .complexNumber(let re, let im)): return .complexNumber(-re, -im)
    case (.plus, .bool(let flag)): return .int(flag ? 1 : 0)
    case (.plus, .int), (.plus, .integer), (.plus, .rational), (.plus, .float), (.plus, .real), (.plus, .complex),
      (.plus, .complexNumber):
      return value
    case (.invert, .int(let number)): return .int(~number)
    case (.invert, .integer(let number)): return .integer(~number)
    case (.invert, .bool(let flag)): return .int(flag ? -2 : -1)
    case (.invert, .rational(let number)): return .rational(try number.inverted())
    case (_, .object(let object)):
      if let result = try nested({ try object.unary(op, in: self) }) { return result }
    case (_, .instance(let object)):
      if let method = object.type.userMethod(op.method) { return try call(method, [value]) }
      if let payload = object.payload { return try unary(op, payload) }
    default: break
    }
    throw Raised(.typeError, "`\(op.symbol)` does not apply to `\(typeName(value))`")
  }
}
