/// What iterators have.
enum IteratorMethods {
  static let all: [Builtin] = [
    .method("__iter__", "", "the iterator itself") { $0[0] },
    .method("__next__", "", "the next value") { call in
      if case .generator(let generator) = call[0] { return try GeneratorMethods.next(call.vm, generator) }
      guard let value = try call.vm.next(call[0]) else { throw Raised(.stopIteration, arguments: []) }
      return value
    },
  ]
}

/// What generators have.
enum GeneratorMethods {
  private static func generator(_ call: Call) throws -> GeneratorObject {
    guard case .generator(let generator) = call[0] else { throw call.unexpected(0, "a generator") }
    return generator
  }

  /// One step; the returned value travels in `StopIteration`.
  static func next(
    _ vm: Interpreter, _ generator: GeneratorObject, sending value: Value = .none, throwing error: Raised? = nil
  )
    throws -> Value
  {
    switch try vm.resume(generator, sending: value, throwing: error) {
    case .yielded(let value): return value
    case .returned(let value): throw Raised(.stopIteration, arguments: value.isNone ? [] : [value])
    }
  }

  static let all: [Builtin] = [
    .method("send", "value", "goes on with a value for the waiting `yield`") { call in
      let generator = try generator(call)
      if !generator.isStarted, !call[1].isNone {
        throw Raised(
          .typeError, "a generator that has not started takes no value", hint: "call `next(generator)` first")
      }
      return try next(call.vm, generator, sending: call[1])
    },
    .method("throw", "type, value=None, traceback=None", "raises an exception at the waiting `yield`") { call in
      let raised = try call.vm.exception(from: call[2].isNone ? call[1] : call[2])
      return try next(call.vm, generator(call), throwing: raised)
    },
    .method("close", "", "ends the generator") { call in
      try call.vm.close(generator(call))
      return .none
    },
  ]
}
