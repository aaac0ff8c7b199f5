/// The classes of the values that need no methods of their own.
extension ClassObject {
  static let object = ClassObject(
    "object", bases: [], isNative: true, doc: "the base of all classes",
    constructor: { vm, type, arguments, keywords in
      if !arguments.isEmpty { throw Raised(.typeError, "`object()` takes no arguments, found \(arguments.count)") }
      return .instance(InstanceObject(type))
    }
  ).with(ObjectMethods.all)
  static let type = native("type", "the class of a value") { vm, _, arguments, keywords in
    try TypeFunctions.type(vm, arguments)
  }
  static let noneType = native("NoneType", "the class of `None`")
  static let ellipsisType = native("ellipsis", "the class of `...`")
  static let notImplementedType = native("NotImplementedType", "the class of `NotImplemented`")
  static let function = native(
    "function", "a function defined with `def` or `lambda`", properties: FunctionMethods.properties)
  static let builtinFunction = native(
    "builtin_function_or_method", "a function of the language", properties: FunctionMethods.builtinProperties)
  static let methodType = native(
    "method", "a function with its first argument", properties: FunctionMethods.methodProperties)
  static let module = native("module", "what `import` gives")
  static let iterator = native("iterator", "gives values one after another", methods: [IteratorMethods.all])
  static let generator = native(
    "generator", "a function that stops at each `yield`", methods: [IteratorMethods.all, GeneratorMethods.all])
  static let property = native(
    "property", "an attribute computed by functions", methods: [PropertyMethods.all],
    constructor: plain("fget=None, fset=None, fdel=None, doc=None", name: "property") { call in
      func part(_ index: Int) -> Value? { call[index].isNone ? nil : call[index] }
      return .object(PropertyObject(call[0], setter: part(1), deleter: part(2)))
    })
  static let staticMethod = native(
    "staticmethod", "a function of a class that takes no instance",
    constructor: plain("function, /", name: "staticmethod") { .object(StaticMethodObject($0[0])) })
  static let classMethod = native(
    "classmethod", "a function of a class that takes the class",
    constructor: plain("function, /", name: "classmethod") { .object(ClassMethodObject($0[0])) })
  static let superType = native(
    "super", "the methods of the base classes",
    constructor: plain("type?, object?, /", name: "super") { try TypeFunctions.superObject($0) })
  static let slice = native(
    "slice", "the parts of `start:stop:step`", methods: [SliceMethods.all], properties: SliceMethods.properties,
    constructor: plain("start, stop?, step=None, /", name: "slice") { call in
      guard let stop = call.optional(1) else { return .slice(SliceObject(.none, call[0], .none)) }
      return .slice(SliceObject(call[0], stop, call[2]))
    })

  private func with(_ methods: [Builtin]) -> ClassObject {
    for method in methods { attributes[method.name] = .builtin(method) }
    return self
  }
}

extension DictObject.Flavour {
  /// The class that shows.
  var type: ClassObject {
    switch self {
    case .plain: .dict
    case .defaulting: .defaultdict
    case .ordered: .ordereddict
    case .counter: .counter
    }
  }
}

/// `type` and `super`.
enum TypeFunctions {
  static func type(_ vm: Interpreter, _ arguments: [Value]) throws -> Value {
    if arguments.count == 1 { return .type(vm.type(of: arguments[0])) }
    guard arguments.count == 3, let name = arguments[0].asString, let bases = arguments[1].asElements,
      let namespace = vm.dictionary(arguments[2])
    else { throw Raised(.typeError, "`type()` takes a value, or a name, bases and a dictionary") }
    var attributes = Attributes()
    for entry in namespace.table.live { attributes[entry.key.asString ?? ""] = entry.value }
    let classes = bases.compactMap { if case .type(let type) = $0 { type } else { nil } }
    return .type(try vm.makeClass(name, bases: classes.isEmpty ? [.object] : classes, attributes: attributes))
  }

  static func superObject(_ call: Call) throws -> Value {
    if let type = call.optional(0) {
      guard case .type(let start) = type, let receiver = call.optional(1) else {
        throw Raised(.typeError, "`super()` takes a class and an instance, or nothing")
      }
      return .object(SuperObject(after: start, receiver))
    }
    guard let frame = call.vm.currentFrame, let cell = frame.code.cellNames.firstIndex(of: "__class__"),
      case .type(let start) = frame.cells[cell].value
    else { throw Raised(.runtimeError, "`super()` without arguments works only in a method") }
    if let own = frame.code.cellParameters.first(where: { $0.local == 0 }) {
      return .object(SuperObject(after: start, frame.cells[own.cell].value))
    }
    return .object(SuperObject(after: start, frame[local: 0]))
  }
}

/// What every object has.
enum ObjectMethods {
  static let all: [Builtin] = [
    .method("__init__", "*args, **kwargs", "prepares a new instance") { _ in .none },
    .method("__repr__", "", "the text of the value") { .text(try $0.vm.repr($0[0])) },
    .method("__str__", "", "the text of the value") { .text(try $0.vm.str($0[0])) },
    .method("__eq__", "other", "whether both are the same object") { .bool($0[0].isIdentical(to: $0[1])) },
    .method("__hash__", "", "the hash of the value") { .int(try $0.vm.hash($0[0])) },
    .method("__format__", "specification", "the value as text") { .text(try $0.vm.format($0[0], $0.string(1))) },
    .method("__dir__", "", "the names of the attributes") { .array($0.vm.attributeNames(of: $0[0]).map { .text($0) }) },
    .method("__setattr__", "name, value", "sets an attribute") { call in
      guard case .instance(let object) = call[0] else { throw call.unexpected(0, "an instance") }
      try call.vm.storeAttribute(object, call[0], call.string(1), call[2])
      return .none
    },
    .method("__getattribute__", "name", "takes an attribute") { try $0.vm.attribute($0[0], $0.string(1)) },
    .method("__delattr__", "name", "deletes an attribute") { call in
      guard case .instance(let object) = call[0] else { throw call.unexpected(0, "an instance") }
      object.attributes[try call.string(1)] = nil
      return .none
    },
    Builtin("__new__", "cls, *args, **kwargs", "makes an instance") { call in
      guard case .type(let type) = call[0] else { throw call.unexpected(0, "a class") }
      return try call.vm.allocate(type, call.rest, call.keywords)
    },
    Builtin("__init_subclass__", "*args, **kwargs", "called for each new subclass") { _ in .none },
  ]
}

/// What functions have.
enum FunctionMethods {
  private static func function(_ call: Call) throws -> FunctionObject {
    guard case .function(let function) = call[0] else { throw call.unexpected(0, "a function") }
    return function
  }

  static let properties: [Builtin] = [
    .method("__name__", "", "the name") { .text(try function($0).name) },
    .method("__qualname__", "", "the name with what is around") { .text(try function($0).code.qualifiedName) },
    .method("__module__", "", "where it is defined") { _ in .text("__main__") },
    .method("__doc__", "", "the documentation") { try function($0).code.doc.map { .text($0) } ?? .none },
    .method("__defaults__", "", "the default values") { .tupled(try function($0).defaults) },
    .method("__wrapped__", "", "the wrapped function") { call in
      throw call.vm.missingAttribute("__wrapped__", of: call[0])
    },
    .method("__dict__", "", "the attributes") { call in
      let attributes = try function(call).attributes
      return .dict(try call.vm.makeDict(zip(attributes.names, attributes.values).map { (.text($0), $1) }))
    },
  ]

  static let builtinProperties: [Builtin] = [
    .method("__name__", "", "the name") { call in
      if case .builtin(let builtin) = call[0] { .text(builtin.name) } else { .none }
    },
    .method("__doc__", "", "the documentation") { call in
      if case .builtin(let builtin) = call[0] { .text(builtin.doc) } else { .none }
    },
  ]

  static let methodProperties: [Builtin] = [
    .method("__name__", "", "the name") { call in
      if case .method(let method) = call[0] { try call.vm.attribute(method.function, "__name__") } else { .none }
    },
    .method("__doc__", "", "the documentation") { call in
      if case .method(let method) = call[0] { try call.vm.attribute(method.function, "__doc__") } else { .none }
    },
    .method("__self__", "", "the first argument") { call in
      if case .method(let method) = call[0] { method.receiver } else { .none }
    },
    .method("__func__", "", "the function") { call in
      if case .method(let method) = call[0] { method.function } else { .none }
    },
  ]
}

/// What properties have.
enum PropertyMethods {
  private static func changed(_ call: Call, _ change: (PropertyObject) -> Void) throws -> Value {
    guard case .object(let object) = call[0], let property = object as? PropertyObject else {
      throw call.unexpected(0, "a property")
    }
    let copy = PropertyObject(property.getter, setter: property.setter, deleter: property.deleter)
    change(copy)
    return .object(copy)
  }

  static let all: [Builtin] = [
    .method("getter", "function", "the property with another getter") { call in
      try changed(call) { $0.getter = call[1] }
    },
    .method("setter", "function", "the property with a setter") { call in
      try changed(call) { $0.setter = call[1] }
    },
    .method("deleter", "function", "the property with a deleter") { call in
      try changed(call) { $0.deleter = call[1] }
    },
  ]
}

/// What slices have.
enum SliceMethods {
  private static func slice(_ call: Call) throws -> SliceObject {
    guard case .slice(let slice) = call[0] else { throw call.unexpected(0, "a slice") }
    return slice
  }

  static let all: [Builtin] = [
    .method("indices", "length", "start, stop and step for a sequence of this length") { call in
      let (start, stop, step) = try call.vm.bounds(slice(call), call.int(1))
      return .tupled(.int(start), .int(stop), .int(step))
    }
  ]

  static let properties: [Builtin] = [
    .method("start", "", "what stands before the first colon") { try slice($0).start },
    .method("stop", "", "what stands after the first colon") { try slice($0).stop },
    .method("step", "", "what stands after the second colon") { try slice($0).step },
  ]
}
