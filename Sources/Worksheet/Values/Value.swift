internal import Exact

/// A value of the worksheet language: small kinds inline, everything else behind one reference (16 bytes in all).
///
/// `int` is Python's integer and `integer` is Sage's: both are exact, but `integer / integer` is rational while
/// `int / int` is a float. Likewise `float` and `complex` are Python's, `real` and `complexNumber` are Sage's numbers of
/// 53 bits. Values are confined to the thread of their session; only the immutable ones of the catalogue are shared.
/// Foreign kinds (symbolic expressions, pictures, arrays) are subclasses of ``WorksheetObject``.
enum Value: @unchecked Sendable {
  /// No value: an unset variable, an argument that was not given. Never seen by a program.
  case missing
  case none
  case ellipsis
  case notImplemented
  case bool(Bool)
  case int(Integer)
  case integer(Integer)
  indirect case rational(Rational)
  case float(Double)
  case real(Double)
  indirect case complex(Double, Double)
  indirect case complexNumber(Double, Double)
  case string(StringObject)
  case bytes(BytesObject)
  case list(ListObject)
  case tuple(TupleObject)
  case dict(DictObject)
  case set(SetObject)
  case range(RangeObject)
  case slice(SliceObject)
  case function(FunctionObject)
  case builtin(Builtin)
  case method(MethodObject)
  case type(ClassObject)
  case instance(InstanceObject)
  case module(ModuleObject)
  case iterator(IteratorObject)
  case generator(GeneratorObject)
  case object(WorksheetObject)
}

extension Value {
  /// A string.
  static func text(_ text: String) -> Value { .string(StringObject(text)) }

  /// A list of these elements.
  static func array(_ elements: [Value]) -> Value { .list(ListObject(elements)) }

  /// A tuple of these elements.
  static func tupled(_ elements: [Value]) -> Value { .tuple(TupleObject(elements)) }

  /// A tuple of these elements.
  static func tupled(_ elements: Value...) -> Value { .tuple(TupleObject(elements)) }

  /// A Python integer.
  static func int(_ value: Int) -> Value { .int(Integer(value)) }

  /// A Sage integer.
  static func integer(_ value: Int) -> Value { .integer(Integer(value)) }

  /// Whether there is a value.
  var isMissing: Bool { if case .missing = self { true } else { false } }

  /// Whether the value is `None`.
  var isNone: Bool { if case .none = self { true } else { false } }

  /// The characters of a string, or of an instance of a subclass of `str`.
  var asString: String? {
    switch self {
    case .string(let object): object.value
    case .instance(let object): object.payload?.asString
    default: nil
    }
  }

  /// The integer of a bool, Python or Sage integer, or an integral rational.
  var asInteger: Integer? {
    switch self {
    case .int(let value), .integer(let value): value
    case .bool(let flag): Integer(flag ? 1 : 0)
    case .rational(let value): value.asInteger
    case .instance(let object): object.payload?.asInteger
    default: nil
    }
  }

  /// The machine integer of a bool, Python or Sage integer.
  var asInt: Int? { asInteger?.asInt }

  /// The nearest `Double` of a real number of any kind that is built in.
  var asDouble: Double? {
    switch self {
    case .float(let value), .real(let value): value
    case .int(let value), .integer(let value): value.asDouble
    case .bool(let flag): flag ? 1 : 0
    case .rational(let value): value.asDouble
    case .instance(let object): object.payload?.asDouble
    default: nil
    }
  }

  /// The elements of a list or tuple.
  var asElements: [Value]? {
    switch self {
    case .list(let object): object.elements
    case .tuple(let object): object.elements
    case .instance(let object): object.payload?.asElements
    default: nil
    }
  }

  /// The reference behind the value, for identity.
  var reference: AnyObject? {
    switch self {
    case .string(let object): object
    case .bytes(let object): object
    case .list(let object): object
    case .tuple(let object): object
    case .dict(let object): object
    case .set(let object): object
    case .range(let object): object
    case .slice(let object): object
    case .function(let object): object
    case .builtin(let object): object
    case .method(let object): object
    case .type(let object): object
    case .instance(let object): object
    case .module(let object): object
    case .iterator(let object): object
    case .generator(let object): object
    case .object(let object): object
    case .missing, .none, .ellipsis, .notImplemented, .bool, .int, .integer, .rational, .float, .real, .complex,
      .complexNumber:
      nil
    }
  }

  /// Python's `is`: the same reference, or equal values of the same inline kind.
  func isIdentical(to other: Value) -> Bool {
    if let left = reference, let right = other.reference {
      if left === right { return true }
      guard case .string(let a) = self, case .string(let b) = other else { return false }
      return a.value == b.value
    }
    switch (self, other) {
    case (.none, .none), (.ellipsis, .ellipsis), (.notImplemented, .notImplemented), (.missing, .missing): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.int(let a), .int(let b)): return a == b
    case (.integer(let a), .integer(let b)): return a == b
    case (.float(let a), .float(let b)), (.real(let a), .real(let b)): return a.bitPattern == b.bitPattern
    default: return false
    }
  }
}
