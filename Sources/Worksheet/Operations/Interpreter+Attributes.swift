internal import WorksheetSyntax

extension Interpreter {
  /// `value.name`.
  func attribute(_ value: Value, _ name: String) throws -> Value {
    if let found = try lookUp(name, in: value) { return found }
    throw missingAttribute(name, of: value)
  }

  func missingAttribute(_ name: String, of value: Value) -> Raised {
    let near =
      lateness(of: name, in: value)
      ?? suggestion(for: name, among: attributeNames(of: value)).map { "did you mean `\($0)`?" }
    let owner: String
    switch value {
    case .module(let module): owner = "the module `\(module.name)`"
    case .type(let type): owner = "the class `\(type.name)`"
    default: owner = "a value of type `\(typeName(value))`"
    }
    return Raised(.attributeError, "\(owner) has no attribute `\(name)`", hint: near)
  }

  /// Why a module or an expression does not have a name that its model has.
  func lateness(of name: String, in value: Value) -> String? {
    switch value {
    case .module(let module): module.module?.later[name]
    case .object(is ExpressionObject): LaterNames.reason(name)
    default: nil
    }
  }

  /// The attribute, nil when there is none.
  func lookUp(_ name: String, in value: Value) throws -> Value? {
    switch value {
    case .instance(let object): return try lookUp(name, in: object, value)
    case .type(let type): return try lookUp(name, in: type)
    case .module(let module): return moduleAttribute(name, of: module)
    case .object(let object):
      if let found = try nested({ try object.attribute(name, in: self) }) { return found }
    case .function(let function): if let found = function.attributes[name] { return found }
    default: break
    }
    let type = type(of: value)
    if name == "__class__" { return .type(type) }
    guard let found = type.lookup(name) else { return nil }
    return try bound(found, to: value)
  }

  private func lookUp(_ name: String, in object: InstanceObject, _ value: Value) throws -> Value? {
    let inClass = object.type.lookup(name)
    if case .object(let property as PropertyObject)? = inClass { return try property.get(value, self) }
    if let own = object.attributes[name] { return own }
    if let inClass { return try bound(inClass, to: value) }
    switch name {
    case "__class__": return .type(object.type)
    case "__dict__":
      let dict = try makeDict(zip(object.attributes.names.map { .text($0) }, object.attributes.values).map { ($0, $1) })
      dict.owner = object
      return .dict(dict)
    default: break
    }
    if let payload = object.payload, let found = try lookUp(name, in: payload) { return found }
    guard let method = object.type.userMethod("__getattr__") else { return nil }
    do {
      return try call(method, [value, .text(name)])
    } catch let raised as Raised where raised.exception.type === ClassObject.attributeError {
      throw raised
    }
  }

  private func lookUp(_ name: String, in type: ClassObject) throws -> Value? {
    switch name {
    case "__name__": return .text(type.name)
    case "__qualname__": return .text(type.qualifiedName)
    case "__module__": return .text(type.isNative ? "builtins" : "__main__")
    case "__mro__": return .tupled(type.orderWithSelf.map { .type($0) })
    case "mro": return .builtin(Builtin("mro", "") { _ in .array(type.orderWithSelf.map { .type($0) }) })
    case "__bases__": return .tupled(type.bases.map { .type($0) })
    case "__base__": return type.bases.first.map { .type($0) } ?? Value.none
    case "__class__": return .type(.type)
    case "__dict__":
      return .dict(try makeDict(zip(type.attributes.names.map { .text($0) }, type.attributes.values).map { ($0, $1) }))
    case "__doc__": return type.attributes["__doc__"] ?? (type.doc.isEmpty ? Value.none : .text(type.doc))
    default: break
    }
    guard let found = type.lookup(name) else { return nil }
    if case .object(let object) = found {
      if let method = object as? StaticMethodObject { return method.function }
      if let method = object as? ClassMethodObject { return .method(MethodObject(method.function, .type(type))) }
    }
    if case .instance(let descriptor) = found, let method = descriptor.type.userMethod("__get__") {
      return try call(method, [found, .none, .type(type)])
    }
    return found
  }

  /// What an attribute of a class becomes when it is taken from an instance.
  func bound(_ attribute: Value, to receiver: Value) throws -> Value {
    switch attribute {
    case .function: return .method(MethodObject(attribute, receiver))
    case .builtin(let builtin) where builtin.isMethod: return .method(MethodObject(attribute, receiver))
    case .object(let object):
      switch object {
      case let property as PropertyObject: return try property.get(receiver, self)
      case let method as StaticMethodObject: return method.function
      case let method as ClassMethodObject: return .method(MethodObject(method.function, .type(type(of: receiver))))
      default: return attribute
      }
    case .instance(let object):
      guard let method = object.type.userMethod("__get__") else { return attribute }
      return try call(method, [attribute, receiver, .type(type(of: receiver))])
    default: return attribute
    }
  }

  /// The function behind `value.name(…)` when it takes `value` as its first argument; nil to take the attribute.
  func method(_ name: String, of value: Value) throws -> Value? {
    let found: Value?
    switch value {
    case .instance(let object):
      found = object.type.lookup(name)
      if object.attributes[name] != nil { return nil }
    case .type, .module, .function: return nil
    case .object(let object):
      if try nested({ try object.attribute(name, in: self) }) != nil { return nil }
      found = type(of: value).lookup(name)
    default: found = type(of: value).lookup(name)
    }
    switch found {
    case .function?: return found
    case .builtin(let builtin)? where builtin.isMethod: return found
    default: return nil
    }
  }

  // MARK: setting

  /// `value.name = new`.
  func setAttribute(_ value: Value, _ name: String, to new: Value) throws {
    switch value {
    case .instance(let object):
      if let method = object.type.userMethod("__setattr__") {
        _ = try call(method, [value, .text(name), new])
        return
      }
      return try storeAttribute(object, value, name, new)
    case .type(let type) where !type.isNative:
      if EnumModule.entries(of: type).contains(where: { $0.name == name }) {
        throw Raised(.attributeError, "the member `\(name)` of the enumeration `\(type.name)` cannot be set")
      }
      type.attributes[name] = new
      return
    case .function(let function):
      if name == "__name__", let text = new.asString { function.name = text }
      function.attributes[name] = new
      return
    case .object(let object):
      if try nested({ try object.setAttribute(name, to: new, in: self) }) { return }
    default: break
    }
    throw Raised(.attributeError, "the attribute `\(name)` of a value of type `\(typeName(value))` cannot be set")
  }

  /// Sets an attribute of an instance without asking its `__setattr__`.
  func storeAttribute(_ object: InstanceObject, _ value: Value, _ name: String, _ new: Value) throws {
    switch object.type.lookup(name) {
    case .object(let property as PropertyObject)?:
      guard let setter = property.setter else {
        throw Raised(.attributeError, "the property `\(name)` of `\(object.type.name)` has no setter")
      }
      _ = try call(setter, [value, new])
    case .instance(let descriptor)?:
      guard let method = descriptor.type.userMethod("__set__") else { fallthrough }
      _ = try call(method, [.instance(descriptor), value, new])
    default:
      if name == "__class__", case .type(let type) = new { object.type = type } else { object.attributes[name] = new }
    }
  }

  /// `del value.name`.
  func deleteAttribute(_ value: Value, _ name: String) throws {
    switch value {
    case .instance(let object):
      if let method = object.type.userMethod("__delattr__") {
        _ = try call(method, [value, .text(name)])
        return
      }
      if case .object(let property as PropertyObject)? = object.type.lookup(name), let deleter = property.deleter {
        _ = try call(deleter, [value])
        return
      }
      if object.attributes[name] != nil {
        object.attributes[name] = nil
        return
      }
    case .type(let type) where !type.isNative && type.attributes[name] != nil:
      type.attributes[name] = nil
      return
    case .function(let function) where function.attributes[name] != nil:
      function.attributes[name] = nil
      return
    default: break
    }
    throw missingAttribute(name, of: value)
  }

  // MARK: names

  /// The names of the attributes of a value, sorted.
  func attributeNames(of value: Value) -> [String] {
    var names: Set<String> = []
    switch value {
    case .instance(let object):
      names.formUnion(object.attributes.names)
      if let payload = object.payload { names.formUnion(attributeNames(of: payload)) }
    case .type(let type): for ancestor in type.orderWithSelf { names.formUnion(ancestor.attributes.names) }
    case .module(let module): names.formUnion(moduleNames(module))
    case .object(let object): names.formUnion(object.attributeNames)
    default: break
    }
    for ancestor in type(of: value).orderWithSelf { names.formUnion(ancestor.attributes.names) }
    return names.sorted()
  }
}
