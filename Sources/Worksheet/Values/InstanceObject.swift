/// An instance of a class of the user, or an exception.
final class InstanceObject {
  var type: ClassObject
  var attributes = Attributes()
  /// The value of the native base when the class inherits from `list`, `int`, `str`, ….
  var payload: Value?
  /// What an exception carries.
  var exception: ExceptionState?

  init(_ type: ClassObject) { self.type = type }

  deinit {
    attributes.bury()
    var rest = payload.map { [$0] } ?? []
    payload = nil
    if !rest.isEmpty { Graveyard.bury(&rest) }
  }
}

/// The parts of an exception.
final class ExceptionState {
  var arguments: [Value]
  var cause: Value = .none
  var context: Value = .none
  /// The calls through which the exception passed, innermost first.
  var trace: [TraceEntry] = []
  var hint: String?

  init(_ arguments: [Value]) { self.arguments = arguments }

  deinit {
    var rest = [cause, context]
    cause = .none
    context = .none
    Graveyard.bury(&rest)
  }
}

/// One place of a traceback.
struct TraceEntry {
  let code: Code
  let instruction: Int
}
