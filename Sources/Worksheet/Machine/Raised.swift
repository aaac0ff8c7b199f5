/// An exception of the language on its way to a handler.
struct Raised: Error, @unchecked Sendable {
  let exception: InstanceObject

  init(_ exception: InstanceObject) { self.exception = exception }

  /// A new exception with a message in the style of the house.
  init(_ type: ClassObject, _ message: String, hint: String? = nil) {
    exception = InstanceObject(type)
    exception.exception = ExceptionState([.text(message)])
    exception.exception?.hint = hint
  }

  /// A new exception with these arguments.
  init(_ type: ClassObject, arguments: [Value]) {
    exception = InstanceObject(type)
    exception.exception = ExceptionState(arguments)
  }
}

/// The user stopped the computation. No handler of the language catches this.
struct Stopped: Error {
  let message: String
}
