internal import Exact

extension Interpreter {
  /// Whether two values are equal, as dictionaries and `in` ask.
  func areEqual(_ left: Value, _ right: Value) throws -> Bool {
    switch (left, right) {
    case (.string(let a), .string(let b)):
      return a === b || (a.count == b.count && a.value.utf8.elementsEqual(b.value.utf8))
    case (.int(let a), .int(let b)), (.integer(let a), .integer(let b)), (.int(let a), .integer(let b)),
      (.integer(let a), .int(let b)):
      return a == b
    case (.object(let object), _):
      if let other = right.reference, other === object { return true }
      if let answer = try object.isEqual(to: right, in: self) { return answer }
      if case .object(let other) = right { return try other.isEqual(to: left, in: self) ?? false }
      return false
    case (_, .object(let object)): return try object.isEqual(to: left, in: self) ?? false
    default:
      if let a = left.reference, let b = right.reference, a === b { return true }
      return try truth(compare(.equal, left, right))
    }
  }

  /// `left op right`.
  func compare(_ op: ComparisonOperator, _ left: Value, _ right: Value) throws -> Value {
    switch op {
    case .identical: return .bool(left.isIdentical(to: right))
    case .notIdentical: return .bool(!left.isIdentical(to: right))
    case .contained: return .bool(try contains(right, left))
    case .notContained: return .bool(!(try contains(right, left)))
    default: break
    }
    if let answer = try compareBuiltin(op, left, right) { return answer }
    if let answer = try compareForeign(op, left, right) { return answer }
    switch op {
    case .equal: return .bool(left.isIdentical(to: right))
    case .notEqual: return .bool(!left.isIdentical(to: right))
    default:
      throw Raised(
        .typeError, "`\(op.symbol)` does not compare `\(typeName(left))` with `\(typeName(right))`")
    }
  }

  /// Comparisons between kinds of the language; nil when an operand is foreign or the kinds do not mix.
  private func compareBuiltin(_ op: ComparisonOperator, _ left: Value, _ right: Value) throws -> Value? {
    switch (left, right) {
    case (.string(let a), .string(let b)):
      if op == .equal || op == .notEqual { return .bool((try areEqual(left, right)) == (op == .equal)) }
      return .bool(op.holds(order(a.value.unicodeScalars, b.value.unicodeScalars)))
    case (.list(let a), .list(let b)): return .bool(try compare(op, a.elements, b.elements))
    case (.tuple(let a), .tuple(let b)): return .bool(try compare(op, a.elements, b.elements))
    case (.dict(let a), .dict(let b)) where op == .equal || op == .notEqual:
      return .bool(try nested { try areEqual(a, b) } == (op == .equal))
    case (.set(let a), .set(let b)): return .bool(try compare(op, a, b))
    case (.bytes(let a), .bytes(let b)):
      return .bool(op.holds(a.bytes == b.bytes ? 0 : a.bytes.lexicographicallyPrecedes(b.bytes) ? -1 : 1))
    case (.range(let a), .range(let b)) where op == .equal || op == .notEqual:
      let same = a.count == b.count && (a.count == 0 || (a.start == b.start && (a.count == 1 || a.step == b.step)))
      return .bool(same == (op == .equal))
    case (.slice(let a), .slice(let b)):
      return .bool(try compare(op, [a.start, a.stop, a.step], [b.start, b.stop, b.step]))
    case (.method(let a), .method(let b)) where op == .equal || op == .notEqual:
      let same = a.function.isIdentical(to: b.function) && a.receiver.isIdentical(to: b.receiver)
      return .bool(same == (op == .equal))
    case (.object, _), (_, .object), (.instance, _), (_, .instance): return nil
    default: return try compareNumbers(op, left, right).map { .bool($0) }
    }
  }

  private func order(_ a: String.UnicodeScalarView, _ b: String.UnicodeScalarView) -> Int {
    a.lexicographicallyPrecedes(b) ? -1 : b.lexicographicallyPrecedes(a) ? 1 : 0
  }

  private func compare(_ op: ComparisonOperator, _ a: [Value], _ b: [Value]) throws -> Bool {
    try nested {
      if (op == .equal || op == .notEqual) && a.count != b.count { return op == .notEqual }
      for (x, y) in zip(a, b) where !(try areEqual(x, y)) {
        if op == .equal || op == .notEqual { return op == .notEqual }
        return try truth(compare(op, x, y))
      }
      return op.holds(a.count == b.count ? 0 : a.count < b.count ? -1 : 1)
    }
  }

  private func areEqual(_ a: DictObject, _ b: DictObject) throws -> Bool {
    if a.table.count != b.table.count { return false }
    for entry in a.table.live {
      guard let other = try find(entry.key, hash: entry.hash, in: b.table) else { return false }
      if !(try areEqual(entry.value, b.table.entries[other].value)) { return false }
    }
    return true
  }

  private func isSubset(_ a: SetObject, _ b: SetObject) throws -> Bool {
    try a.table.count <= b.table.count
      && a.table.live.allSatisfy { try find($0.key, hash: $0.hash, in: b.table) != nil }
  }

  private func compare(_ op: ComparisonOperator, _ a: SetObject, _ b: SetObject) throws -> Bool {
    let (n, m) = (a.table.count, b.table.count)
    switch op {
    case .equal: return try n == m && isSubset(a, b)
    case .notEqual: return try !(n == m && isSubset(a, b))
    case .less: return try n < m && isSubset(a, b)
    case .lessOrEqual: return try isSubset(a, b)
    case .greater: return try m < n && isSubset(b, a)
    default: return try isSubset(b, a)
    }
  }

  // MARK: numbers

  /// The comparison of two numbers of the language; nil when one is no number, or complex numbers are to be ordered.
  private func compareNumbers(_ op: ComparisonOperator, _ left: Value, _ right: Value) throws -> Bool? {
    if let a = left.asInteger, let b = right.asInteger { return op.holds(a == b ? 0 : a < b ? -1 : 1) }
    if let a = rational(left), let b = rational(right) { return op.holds(a == b ? 0 : a < b ? -1 : 1) }
    if let a = left.asDouble, let b = right.asDouble {
      if a.isNaN || b.isNaN { return op == .notEqual }
      if let exact = exactOrder(left, right) { return op.holds(exact) }
      return op.holds(a == b ? 0 : a < b ? -1 : 1)
    }
    guard let a = complex(left), let b = complex(right), op == .equal || op == .notEqual else { return nil }
    return (a.re == b.re && a.im == b.im) == (op == .equal)
  }

  /// Python compares a large integer with a float exactly.
  private func exactOrder(_ left: Value, _ right: Value) -> Int? {
    switch (left, right) {
    case (.int(let a), .float(let b)):
      guard a.bitWidth > 53, let b = Rational(exactly: b) else { return nil }
      return Rational(a) == b ? 0 : Rational(a) < b ? -1 : 1
    case (.float, .int): return exactOrder(right, left).map { -$0 }
    default: return nil
    }
  }

  /// The exact value of an integer or rational.
  func rational(_ value: Value) -> Rational? {
    if case .rational(let value) = value { return value }
    return value.asInteger.map { Rational($0) }
  }

  // MARK: instances and foreign kinds

  private func compareForeign(_ op: ComparisonOperator, _ left: Value, _ right: Value) throws -> Value? {
    if case .object(let object) = left,
      let answer = try nested({ try object.compare(op, right, reflected: false, in: self) })
    {
      return answer
    }
    if case .object(let object) = right,
      let answer = try nested({ try object.compare(op, left, reflected: true, in: self) })
    {
      return answer
    }
    if let answer = try comparisonMethod(op.method, left, right) { return answer }
    if let answer = try comparisonMethod(op.mirrored.method, right, left) { return answer }
    if op == .notEqual, let answer = try comparisonMethod("__eq__", left, right) { return .bool(!(try truth(answer))) }
    if case .object(let a) = left, case .object(let b) = right, op == .equal || op == .notEqual {
      return .bool((a === b) == (op == .equal))
    }
    return try comparePayloads(op, left, right)
  }

  private func comparisonMethod(_ name: String, _ left: Value, _ right: Value) throws -> Value? {
    guard case .instance(let object) = left, let method = object.type.userMethod(name) else { return nil }
    let answer = try call(method, [left, right])
    if case .notImplemented = answer { return nil }
    return answer
  }

  private func comparePayloads(_ op: ComparisonOperator, _ left: Value, _ right: Value) throws -> Value? {
    var (a, b) = (left, right)
    if case .instance(let object) = left, let payload = object.payload { a = payload }
    if case .instance(let object) = right, let payload = object.payload { b = payload }
    if case .instance = a { return nil }
    if case .instance = b { return nil }
    return try compareBuiltin(op, a, b)
  }

  // MARK: membership

  /// `item in container`.
  func contains(_ container: Value, _ item: Value) throws -> Bool {
    if let answer = try containsDirectly(container, item) { return answer }
    var found = false
    try forEachWhile(container) { element in
      found = try self.areEqual(element, item)
      return !found
    }
    return found
  }

  /// Membership where the kind of the container answers it; nil to search by iteration.
  private func containsDirectly(_ container: Value, _ item: Value) throws -> Bool? {
    switch container {
    case .dict(let dict): return try find(item, in: dict.table) != nil
    case .set(let set): return try find(item, in: set.table) != nil
    case .list(let list): return try list.elements.contains { try areEqual($0, item) }
    case .tuple(let tuple): return try tuple.elements.contains { try areEqual($0, item) }
    case .string(let text): return try contains(text, part: item)
    case .range(let range): return contains(range, item)
    case .bytes(let bytes):
      if case .bytes(let part) = item { return part.bytes.isEmpty || bytes.bytes.firstRange(of: part.bytes) != nil }
      return item.asInt.map { byte in bytes.bytes.contains { Int($0) == byte } }
    case .object(let object): return try object.contains(item, in: self)
    case .instance(let object): return try contains(object, container, item)
    default: return nil
    }
  }

  private func contains(_ range: RangeObject, _ item: Value) -> Bool? {
    guard let integer = item.asInteger else { return nil }
    guard let small = integer.asInt else { return false }
    return range.contains(small)
  }

  private func contains(_ text: StringObject, part: Value) throws -> Bool {
    guard let part = part.asString else {
      throw Raised(.typeError, "`in` a string needs a string, found a value of type `\(typeName(part))`")
    }
    return text.value.containsText(part)
  }

  private func contains(_ object: InstanceObject, _ container: Value, _ item: Value) throws -> Bool? {
    if let method = object.type.userMethod("__contains__") { return try truth(call(method, [container, item])) }
    guard object.type.userMethod("__iter__") == nil, let payload = object.payload else { return nil }
    return try contains(payload, item)
  }
}
