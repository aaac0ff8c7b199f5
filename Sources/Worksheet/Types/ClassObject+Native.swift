extension ClassObject {
  /// A class of the language with its methods and properties.
  static func native(
    _ name: String, _ doc: String, bases: [ClassObject] = [.object], methods: [[Builtin]] = [],
    properties: [Builtin] = [], values: [(String, Value)] = [], qualifiedName: String? = nil,
    constructor: Constructor? = nil
  ) -> ClassObject {
    let type = ClassObject(name, bases: bases, isNative: true, doc: doc, constructor: constructor)
    for method in methods.joined() { type.attributes[method.name] = .builtin(method) }
    for property in properties { type.attributes[property.name] = .object(PropertyObject(.builtin(property))) }
    for (name, value) in values { type.attributes[name] = value }
    if let qualifiedName { type.qualifiedName = qualifiedName }
    return type
  }

  /// A function of the class itself, which gets no instance, as one of its values.
  static func ofClass(_ function: Builtin) -> (String, Value) {
    (function.name, .object(StaticMethodObject(.builtin(function))))
  }

  /// A constructor without class and keywords.
  static func plain(
    _ signature: String, name: String, _ body: @escaping @Sendable (Call) throws -> Value
  ) -> Constructor {
    let builtin = Builtin(name, signature, "", body)
    return { vm, _, arguments, keywords in try builtin.call(arguments, keywords, in: vm) }
  }
}

extension Interpreter {
  /// The class of a value.
  func type(of value: Value) -> ClassObject {
    switch value {
    case .missing, .none: .noneType
    case .ellipsis: .ellipsisType
    case .notImplemented: .notImplementedType
    case .bool: .bool
    case .int: .int
    case .integer: .integer
    case .rational: .rational
    case .float: .float
    case .real: .real
    case .complex: .complex
    case .complexNumber: .complexNumber
    case .string: .str
    case .bytes: .bytes
    case .list: .list
    case .tuple: .tuple
    case .dict(let dict): dict.flavour.type
    case .set(let set): set.isFrozen ? .frozenset : .set
    case .range: .range
    case .slice: .slice
    case .function: .function
    case .builtin: .builtinFunction
    case .method: .methodType
    case .type: .type
    case .instance(let object): object.type
    case .module: .module
    case .iterator: .iterator
    case .generator: .generator
    case .object(let object): object.type
    }
  }

  /// The name of the class of a value, for messages.
  func typeName(_ value: Value) -> String {
    if case .iterator(let iterator) = value { return iterator.kind }
    return type(of: value).name
  }
}
