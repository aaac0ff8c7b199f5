internal import Exact

/// `isinstance`, `hasattr`, `id`, … : functions about values and their classes.
enum ObjectBuiltins {
  static let all: [Builtin] = [
    Builtin(
      "isinstance", "obj, class_or_tuple, /", "whether a value belongs to a class",
      examples: ["isinstance('a', str)": "True"]
    ) { call in
      .bool(try belongs(call.vm.type(of: call[0]), call))
    },
    Builtin(
      "issubclass", "cls, class_or_tuple, /", "whether a class inherits from another",
      examples: ["issubclass(bool, int)": "True"]
    ) { call in
      guard case .type(let type) = call[0] else { throw call.unexpected(0, "a class") }
      return .bool(try belongs(type, call))
    },
    Builtin("callable", "obj, /", "whether a value can be called", examples: ["callable(len)": "True"]) {
      .bool($0.vm.isCallable($0[0]))
    },
    Builtin("hasattr", "obj, name, /", "whether a value has an attribute", examples: ["hasattr('a', 'upper')": "True"])
    { call in
      .bool(try call.vm.optionalAttribute(call.string(1), of: call[0]) != nil)
    },
    Builtin(
      "getattr", "obj, name, default?, /", "the attribute with a name", examples: ["getattr('a', 'upper')()": "'A'"]
    ) { call in
      do {
        if let found = try call.vm.lookUp(call.string(1), in: call[0]) { return found }
      } catch let raised as Raised
        where raised.exception.type.isSubclass(of: .attributeError) && call.optional(2) != nil
      {}
      if let fallback = call.optional(2) { return fallback }
      throw call.vm.missingAttribute(try call.string(1), of: call[0])
    },
    Builtin("setattr", "obj, name, value, /", "sets the attribute with a name") { call in
      try call.vm.setAttribute(call[0], call.string(1), to: call[2])
      return .none
    },
    Builtin("delattr", "obj, name, /", "deletes the attribute with a name") { call in
      try call.vm.deleteAttribute(call[0], call.string(1))
      return .none
    },
    Builtin("id", "obj, /", "a number that belongs to the value alone while it lives") { call in
      if let reference = call[0].reference { return .int(ObjectIdentifier(reference).hashValue & 0xFFFF_FFFF_FFFF) }
      return .int(try call.vm.hash(call[0]))
    },
    Builtin("hash", "obj, /", "a number that equal values share", examples: ["hash(1) == hash(1/1)": "True"]) {
      .int(try $0.vm.hash($0[0]))
    },
    Builtin("dir", "obj?, /", "the names of the attributes, or of the variables") { call in
      guard let value = call.optional(0) else {
        return .array(call.vm.globals.defined.map(\.name).sorted().map { .text($0) })
      }
      return .array(call.vm.attributeNames(of: value).map { .text($0) })
    },
    Builtin("vars", "obj?, /", "the attributes of an object as a dictionary") { call in
      guard let value = call.optional(0) else { return try variables(call.vm) }
      guard let found = try call.vm.lookUp("__dict__", in: value) else {
        throw call.unexpected(0, "an object with attributes")
      }
      return found
    },
    Builtin("globals", "", "the variables of the worksheet, as a copy") { try globals($0.vm) },
    Builtin("locals", "", "the variables of the function, as a copy") { try variables($0.vm) },
  ]

  private static func belongs(_ type: ClassObject, _ call: Call) throws -> Bool {
    guard let answer = call.vm.isSubclass(type, of: call[1]) else {
      throw call.unexpected(1, "a class or a tuple of classes")
    }
    return answer
  }

  private static func globals(_ vm: Interpreter) throws -> Value {
    .dict(try vm.makeDict(vm.globals.defined.map { (.text($0.name), $0.value) }))
  }

  private static func variables(_ vm: Interpreter) throws -> Value {
    guard let frame = vm.currentFrame, frame.function != nil else { return try globals(vm) }
    let dict = DictObject()
    for (index, name) in frame.code.localNames.enumerated() where !frame[local: index].isMissing && name != ".0" {
      try vm.set(.text(name), to: frame[local: index], in: dict)
    }
    for (index, name) in frame.code.cellNames.enumerated() where !frame.cells[index].value.isMissing {
      try vm.set(.text(name), to: frame.cells[index].value, in: dict)
    }
    return .dict(dict)
  }
}

extension Interpreter {
  /// Whether a class is or inherits from another, or from one of a tuple; nil when these are no classes.
  func isSubclass(_ type: ClassObject, of classes: Value) -> Bool? {
    switch classes {
    case .type(let other): return type.isSubclass(of: other)
    case .tuple(let tuple):
      for other in tuple.elements {
        guard let answer = isSubclass(type, of: other) else { return nil }
        if answer { return true }
      }
      return false
    case .object(let object): return object.isClass(of: type)
    default: return nil
    }
  }

  /// The attribute of a value, nil when there is none or its getter says so.
  func optionalAttribute(_ name: String, of value: Value) throws -> Value? {
    do {
      return try lookUp(name, in: value)
    } catch let raised as Raised where raised.exception.type.isSubclass(of: .attributeError) {
      return nil
    }
  }
}

/// What Python has and worksheets refuse, with the reason.
enum RefusedBuiltins {
  private static func refused(_ name: String, _ reason: String, hint: String) -> Builtin {
    Builtin(name, "*args, **kwargs", "not available: \(reason)") { _ in
      throw Raised(.notImplementedError, "`\(name)()` is not available: \(reason)", hint: hint)
    }
  }

  static let all: [Builtin] = [
    refused("input", "a worksheet does not wait for text", hint: "assign the value to a variable"),
    refused("open", "a worksheet reads and writes no files", hint: "put the data into the worksheet"),
    refused("eval", "a worksheet does not run text as code", hint: "`Integer(text)` and `float(text)` read numbers"),
    refused("exec", "a worksheet does not run text as code", hint: "write the statements into a cell"),
    refused("compile", "a worksheet does not run text as code", hint: "write the statements into a cell"),
    refused("__import__", "modules are imported with `import`", hint: "`import name`"),
    refused("breakpoint", "there is no debugger", hint: "`print` shows values on the way"),
    refused("load", "a worksheet reads no files", hint: "put the code into a cell"),
    refused("attach", "a worksheet reads no files", hint: "put the code into a cell"),
  ]
}
