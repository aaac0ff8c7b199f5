/// The special methods of native kinds, as `super().__getitem__(i)` and `'abc'.__len__()` ask for them.
///
/// They work on the native value, also inside an instance of a class of the user, whose own methods may call them.
enum ProtocolMethods {
  /// The native value of an argument.
  private static func plain(_ value: Value) -> Value {
    if case .instance(let object) = value, let payload = object.payload { return payload }
    return value
  }

  private static func method(
    _ name: String, _ signature: String, _ doc: String, _ body: @escaping @Sendable (Call, Value) throws -> Value
  ) -> Builtin {
    .method(name, signature.isEmpty ? "" : signature + ", /", doc) { try body($0, plain($0[0])) }
  }

  /// What all containers have.
  static let container: [Builtin] = [
    method("__len__", "", "the number of elements") { .int(try $0.vm.count($1)) },
    method("__iter__", "", "an iterator") { try $0.vm.iterator(of: $1) },
    method("__contains__", "item", "whether an element is equal") { .bool(try $0.vm.contains($1, $0[1])) },
  ]

  /// What sequences and mappings have.
  static let subscripts: [Builtin] = [
    method("__getitem__", "key", "the element at a place") { try $0.vm.subscripted($1, $0[1]) }
  ]

  /// What lists and dictionaries have.
  static let changes: [Builtin] = [
    method("__setitem__", "key, value", "sets the element at a place") { call, value in
      try call.vm.setSubscript(value, call[1], to: call[2])
      return .none
    },
    method("__delitem__", "key", "removes the element at a place") { call, value in
      try call.vm.deleteSubscript(value, call[1])
      return .none
    },
  ]

  /// The comparisons; a kind that does not compare with another gives `NotImplemented`.
  static let comparisons: [Builtin] = [
    ComparisonOperator.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
  ].map { op in
    method(op.method, "other", "`self \(op.symbol) other`") { call, value in
      let other = plain(call[1])
      if op == .equal || op == .notEqual { return try call.vm.compare(op, value, other) }
      return try attempted { try call.vm.compare(op, value, other) }
    }
  }

  /// The operators of numbers and of sequences.
  static func operators(_ operators: [BinaryOperator]) -> [Builtin] {
    operators.flatMap { op in
      [
        method(op.method, "other", "`self \(op.symbol) other`") { call, value in
          try attempted { try call.vm.binary(op, value, plain(call[1])) }
        },
        method(op.reflectedMethod, "other", "`other \(op.symbol) self`") { call, value in
          try attempted { try call.vm.binary(op, plain(call[1]), value) }
        },
      ]
    }
  }

  /// The signs, and the conversions of numbers.
  static let number: [Builtin] = [
    method("__neg__", "", "the opposite") { try $0.vm.unary(.minus, $1) },
    method("__pos__", "", "the same number") { try $0.vm.unary(.plus, $1) },
    method("__abs__", "", "the absolute value") { try AbsFunction.record.call([$1], [], in: $0.vm) },
    method("__bool__", "", "whether it is not 0") { .bool(try $0.vm.truth($1)) },
    method("__int__", "", "the integer") { try ClassObject.int.constructor?($0.vm, .int, [$1], []) ?? .none },
    method("__float__", "", "the float") { try ClassObject.float.constructor?($0.vm, .float, [$1], []) ?? .none },
  ]

  /// All of Python's real numbers.
  static let real =
    comparisons + operators([.add, .subtract, .multiply, .divide, .modulo, .floorDivide, .power]) + number
  /// Those of sequences that can be joined.
  static let sequence = comparisons + container + subscripts + operators([.add, .multiply])
  /// Those of sets.
  static let set = comparisons + container + operators([.and, .or, .xor, .subtract])
  /// Those of dictionaries.
  static let mapping = comparisons + container + subscripts + changes + operators([.or])

  private static func attempted(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let raised as Raised where raised.exception.type === ClassObject.typeError {
      return .notImplemented
    }
  }
}
