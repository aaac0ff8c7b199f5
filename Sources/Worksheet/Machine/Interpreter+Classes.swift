extension Interpreter {
  /// Runs a class body and makes the class. Stack: list of bases, keywords → class.
  func buildClass(_ code: Code, _ registers: inout Registers) throws {
    let keywords = registers.stack.pop()
    var bases: [ClassObject] = []
    for base in registers.stack.pop().asElements ?? [] { bases.append(try baseClass(base)) }
    if bases.isEmpty { bases = [.object] }
    let cells = code.captures.map { registers.frame.cells[$0] }
    let frame = Frame(code, function: nil, cells: cells)
    let namespace = Frame.Namespace()
    frame.namespace = namespace
    if let doc = code.doc { namespace.attributes["__doc__"] = .text(doc) }
    if !code.annotations.isEmpty {
      namespace.attributes["__annotations__"] = .tupled(code.annotations.map { .text($0) })
    }
    _ = try run(frame)
    markAbstract(namespace, bases)
    let type = try makeClass(code.name, bases: bases, attributes: namespace.attributes)
    type.qualifiedName = code.qualifiedName
    if code.ownCellCount > 0 { frame.cells[0].value = .type(type) }
    try notifySubclass(type, keywords)
    registers.stack.push(.type(type))
  }

  /// Keeps the names of the abstract methods that a class does not define.
  private func markAbstract(_ namespace: Frame.Namespace, _ bases: [ClassObject]) {
    guard bases.contains(where: { $0.isSubclass(of: .abstractBase) }) else { return }
    var names: [String] = []
    for base in bases {
      names +=
        base.lookup("__abstractmethods__")?.asElements?.compactMap(\.asString).filter {
          namespace.attributes[$0] == nil
        } ?? []
    }
    for (name, value) in zip(namespace.attributes.names, namespace.attributes.values) where isAbstract(value) {
      names.append(name)
    }
    namespace.attributes["__abstractmethods__"] = .tupled(names.map { .text($0) })
  }

  private func isAbstract(_ value: Value) -> Bool {
    switch value {
    case .function(let function): function.attributes["__isabstractmethod__"] != nil
    case .object(let property as PropertyObject): isAbstract(property.getter)
    case .object(let method as StaticMethodObject): isAbstract(method.function)
    case .object(let method as ClassMethodObject): isAbstract(method.function)
    default: false
    }
  }

  private func baseClass(_ value: Value) throws -> ClassObject {
    switch value {
    case .type(let type):
      if type.isSubclass(of: .bool) || type === ClassObject.function || type === ClassObject.range {
        throw Raised(.typeError, "the type `\(type.name)` cannot be a base class")
      }
      return type
    case .builtin(let builtin) where builtin.name == "namedtuple": return .object
    default: throw Raised(.typeError, "a base class is needed, found a value of type `\(typeName(value))`")
    }
  }

  /// A class of the user with its method resolution order.
  func makeClass(_ name: String, bases: [ClassObject], attributes: Attributes) throws -> ClassObject {
    let type = ClassObject(name, bases: bases, order: try linearize(bases), isNative: false)
    type.attributes = attributes
    for (name, value) in zip(attributes.names, attributes.values) {
      guard let hook = type.attributes[name], case .instance(let object) = hook,
        let method = object.type.userMethod("__set_name__")
      else { continue }
      _ = try call(method, [value, .type(type), .text(name)])
    }
    try EnumModule.complete(type, self)
    return type
  }

  private func notifySubclass(_ type: ClassObject, _ keywords: Value) throws {
    guard case .dict(let dict) = keywords else { return }
    let named = dict.table.live.map { (name: $0.key.asString ?? "", value: $0.value) }
    if let hook = type.lookup("__init_subclass__", after: type) {
      let function: Value = if case .object(let object as ClassMethodObject) = hook { object.function } else { hook }
      _ = try call(function, [.type(type)], named)
    } else if let first = named.first(where: { $0.name != "metaclass" }) {
      throw Raised(.typeError, "the class `\(type.name)` takes no argument `\(first.name)`")
    }
  }

  /// The C3 linearization of the ancestors (Barrett and others, 1996).
  private func linearize(_ bases: [ClassObject]) throws -> [ClassObject] {
    var lists = bases.map { $0.orderWithSelf } + [bases]
    var order: [ClassObject] = []
    while true {
      lists.removeAll { $0.isEmpty }
      if lists.isEmpty { return order }
      let heads = lists.compactMap(\.first)
      guard
        let next = heads.first(where: { head in !lists.contains { $0.dropFirst().contains { $0 === head } } })
      else {
        throw Raised(
          .typeError,
          "the bases \(bases.map { "`\($0.name)`" }.joined(separator: ", ")) have no consistent order of methods")
      }
      order.append(next)
      for index in lists.indices where lists[index].first === next { lists[index].removeFirst() }
    }
  }

  // MARK: instances

  /// `type(…)`.
  func instantiate(_ type: ClassObject, _ arguments: [Value], _ keywords: [KeywordArgument]) throws -> Value {
    if type.isNative {
      guard let constructor = type.constructor else {
        throw Raised(.typeError, "the type `\(type.name)` cannot be called")
      }
      return try constructor(self, type, arguments, keywords)
    }
    let value: Value
    if let new = type.userMethod("__new__") {
      let function: Value = if case .object(let object as StaticMethodObject) = new { object.function } else { new }
      value = try call(function, [.type(type)] + arguments, keywords)
      guard case .instance(let object) = value, object.type.isSubclass(of: type) else { return value }
    } else {
      value = try allocate(type, arguments, keywords)
    }
    if let initializer = type.userMethod("__init__") {
      if !(try call(initializer, [value] + arguments, keywords).isNone) {
        throw Raised(.typeError, "`__init__()` should return None")
      }
    } else if case .instance(let object) = value, object.payload == nil, object.exception == nil,
      let first = arguments.first ?? keywords.first?.value, type.userMethod("__new__") == nil
    {
      _ = first
      throw Raised(
        .typeError, "`\(type.name)()` takes no arguments, found \(arguments.count + keywords.count)",
        hint: "a class takes arguments when it has a method `__init__`")
    }
    return value
  }

  /// A fresh instance, with the payload that a native base needs.
  func allocate(_ type: ClassObject, _ arguments: [Value], _ keywords: [KeywordArgument]) throws -> Value {
    if let abstract = type.lookup("__abstractmethods__"), let names = abstract.asElements, !names.isEmpty {
      let list = names.compactMap(\.asString).map { "`\($0)`" }.joined(separator: ", ")
      throw Raised(.typeError, "the class `\(type.name)` is abstract: it lacks \(list)")
    }
    let object = InstanceObject(type)
    guard let base = type.nativeBase, base !== ClassObject.object, base !== ClassObject.abstractBase else {
      return .instance(object)
    }
    if base.isSubclass(of: .baseException) {
      object.exception = ExceptionState(arguments)
    } else if let constructor = base.constructor {
      let hasInitializer = type.userMethod("__init__") != nil
      let isMutable = base === ClassObject.list || base === ClassObject.dict || base === ClassObject.set
      let useNone = hasInitializer && isMutable
      object.payload = try constructor(self, base, useNone ? [] : arguments, useNone ? [] : keywords)
    }
    return .instance(object)
  }
}
