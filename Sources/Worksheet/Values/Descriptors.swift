/// A property of a class: computed when it is read.
final class PropertyObject: WorksheetObject {
  var getter: Value
  var setter: Value?
  var deleter: Value?

  init(_ getter: Value, setter: Value? = nil, deleter: Value? = nil) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
  }

  override var type: ClassObject { .property }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    switch name {
    case "fget": getter
    case "fset": setter ?? Value.none
    case "fdel": deleter ?? Value.none
    case "__doc__": try vm.lookUp("__doc__", in: getter)
    default: nil
    }
  }

  func get(_ receiver: Value, _ vm: Interpreter) throws -> Value { try vm.call(getter, [receiver]) }
}

/// A function of a class that takes no instance.
final class StaticMethodObject: WorksheetObject {
  let function: Value
  init(_ function: Value) { self.function = function }
  override var type: ClassObject { .staticMethod }
  override var isCallable: Bool { true }
  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    try vm.call(function, arguments, keywords)
  }
}

/// A function of a class that takes the class.
final class ClassMethodObject: WorksheetObject {
  let function: Value
  init(_ function: Value) { self.function = function }
  override var type: ClassObject { .classMethod }
}

/// `super()`: looks attributes up after a class in the order of the object's class.
final class SuperObject: WorksheetObject {
  let start: ClassObject
  let receiver: Value

  init(after start: ClassObject, _ receiver: Value) {
    self.start = start
    self.receiver = receiver
  }

  override var type: ClassObject { .superType }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    let type: ClassObject = if case .type(let type) = receiver { type } else { vm.type(of: receiver) }
    guard let found = type.lookup(name, after: start) else { return nil }
    if case .object(let method as ClassMethodObject) = found {
      return .method(MethodObject(method.function, .type(type)))
    }
    if case .type = receiver {
      if case .object(let method as StaticMethodObject) = found { return method.function }
      return found
    }
    if case .builtin(let builtin) = found, builtin.isMethod, case .instance(let object) = receiver,
      let payload = object.payload, !builtin.takesInstance
    {
      return .method(MethodObject(found, payload))
    }
    return try vm.bound(found, to: receiver)
  }
}
