/// The exceptions of Python, with their hierarchy.
extension ClassObject {
  private static func exception(_ name: String, _ base: ClassObject, _ doc: String = "") -> ClassObject {
    native(name, doc, bases: [base], constructor: makeException)
  }

  private static let makeException: Constructor = { _, type, arguments, keywords in
    if let keyword = keywords.first {
      throw Raised(.typeError, "`\(type.name)()` has no argument `\(keyword.name)`")
    }
    let object = InstanceObject(type)
    object.exception = ExceptionState(arguments)
    return .instance(object)
  }

  static let baseException = native(
    "BaseException", "the common base of all exceptions", methods: [ExceptionMethods.all],
    properties: ExceptionMethods.properties, constructor: makeException)
  static let exception = exception("Exception", baseException, "the base of the exceptions that programs catch")
  static let generatorExit = exception("GeneratorExit", baseException, "raised in a generator that is closed")
  static let keyboardInterrupt = exception("KeyboardInterrupt", baseException, "the user stopped the program")
  static let systemExit = exception("SystemExit", baseException)
  static let arithmeticError = exception("ArithmeticError", exception)
  static let zeroDivisionError = exception("ZeroDivisionError", arithmeticError, "a division by zero")
  static let overflowError = exception("OverflowError", arithmeticError, "a number is too large")
  static let floatingPointError = exception("FloatingPointError", arithmeticError)
  static let assertionError = exception("AssertionError", exception, "an `assert` failed")
  static let attributeError = exception("AttributeError", exception, "a value has no such attribute")
  static let bufferError = exception("BufferError", exception)
  static let eofError = exception("EOFError", exception)
  static let importError = exception("ImportError", exception, "a module or a name in it does not exist")
  static let moduleNotFoundError = exception("ModuleNotFoundError", importError)
  static let lookupError = exception("LookupError", exception)
  static let indexError = exception("IndexError", lookupError, "an index is out of range")
  static let keyError = exception("KeyError", lookupError, "a key is not in the dictionary")
  static let memoryError = exception("MemoryError", exception, "a result is too large")
  static let nameError = exception("NameError", exception, "a name is not defined")
  static let unboundLocalError = exception("UnboundLocalError", nameError)
  static let osError = exception("OSError", exception)
  static let fileNotFoundError = exception("FileNotFoundError", osError)
  static let permissionError = exception("PermissionError", osError)
  static let timeoutError = exception("TimeoutError", osError)
  static let referenceError = exception("ReferenceError", exception)
  static let runtimeError = exception("RuntimeError", exception)
  static let notImplementedError = exception("NotImplementedError", runtimeError)
  static let recursionError = exception("RecursionError", runtimeError, "calls are nested too deeply")
  static let stopIteration = exception("StopIteration", exception, "an iterator has no more values")
  static let stopAsyncIteration = exception("StopAsyncIteration", exception)
  static let syntaxError = exception("SyntaxError", exception)
  static let indentationError = exception("IndentationError", syntaxError)
  static let systemError = exception("SystemError", exception)
  static let typeError = exception("TypeError", exception, "a value has the wrong type")
  static let valueError = exception("ValueError", exception, "a value is not acceptable")
  static let unicodeError = exception("UnicodeError", valueError)
  static let unicodeDecodeError = exception("UnicodeDecodeError", unicodeError)
  static let unicodeEncodeError = exception("UnicodeEncodeError", unicodeError)
  static let warning = exception("Warning", exception)
  static let deprecationWarning = exception("DeprecationWarning", warning)
  static let runtimeWarning = exception("RuntimeWarning", warning)
  static let userWarning = exception("UserWarning", warning)
  static let futureWarning = exception("FutureWarning", warning)

  /// All of them, as global names.
  static let exceptions: [ClassObject] = [
    baseException, exception, generatorExit, keyboardInterrupt, systemExit, arithmeticError, zeroDivisionError,
    overflowError, floatingPointError, assertionError, attributeError, bufferError, eofError, importError,
    moduleNotFoundError, lookupError, indexError, keyError, memoryError, nameError, unboundLocalError, osError,
    fileNotFoundError, permissionError, timeoutError, referenceError, runtimeError, notImplementedError, recursionError,
    stopIteration, stopAsyncIteration, syntaxError, indentationError, systemError, typeError, valueError, unicodeError,
    unicodeDecodeError, unicodeEncodeError, warning, deprecationWarning, runtimeWarning, userWarning, futureWarning,
  ]
}

/// The methods of exceptions.
enum ExceptionMethods {
  static let all: [Builtin] = [
    .method("__init__", "*args", "sets the arguments") { call in
      if case .instance(let object) = call[0] { object.exception?.arguments = call.rest }
      return .none
    },
    .method("with_traceback", "tb", "returns the exception") { $0[0] },
    .method("add_note", "note", "adds a line to the message") { call in
      if case .instance(let object) = call[0] { object.exception?.hint = try call.string(1) }
      return .none
    },
  ]

  private static func state(_ call: Call) -> ExceptionState? {
    guard case .instance(let object) = call[0] else { return nil }
    return object.exception
  }

  static let properties: [Builtin] = [
    .method("args", "", "the arguments of the exception") { .tupled(state($0)?.arguments ?? []) },
    .method("__cause__", "", "the exception given after `from`") { state($0)?.cause ?? .none },
    .method("__context__", "", "the exception that was being handled") { state($0)?.context ?? .none },
    .method("__traceback__", "", "always None") { _ in .none },
    .method("value", "", "the first argument") { state($0)?.arguments.first ?? .none },
  ]
}
