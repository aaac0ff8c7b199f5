extension Interpreter {
  /// What a generator does when it is resumed.
  enum Step {
    case yielded(Value)
    case returned(Value)
  }

  /// Resumes a generator with the value of its `yield`, or with an exception raised there.
  func resume(_ generator: GeneratorObject, sending value: Value = .none, throwing error: Raised? = nil) throws -> Step
  {
    guard let frame = generator.frame else {
      if let error { throw error }
      return .returned(.none)
    }
    if generator.isRunning { throw Raised(.valueError, "the generator is already running") }
    generator.isRunning = true
    defer { generator.isRunning = false }
    do {
      if let error, generator.isStarted, let step = try delegate(error, in: frame) { return step }
      if generator.isStarted, error == nil { frame.push(value) }
      generator.isStarted = true
      let result = try run(frame, throwing: error)
      if frame.isSuspended { return .yielded(result) }
      generator.frame = nil
      return .returned(result)
    } catch {
      generator.frame = nil
      throw stopIterationEscaped(error)
    }
  }

  /// Hands an exception to the iterator that `yield from` waits for; nil when the frame itself has to raise it.
  private func delegate(_ error: Raised, in frame: Frame) throws -> Step? {
    guard frame.code.instructions[frame.next].op == .yieldFrom,
      case .generator(let inner) = frame.stack[below: 1]
    else { return nil }
    switch try resume(inner, throwing: error) {
    case .yielded(let value): return .yielded(value)
    case .returned(let value):
      frame.push(value)
      frame.finishDelegation()
      let result = try run(frame)
      return frame.isSuspended ? .yielded(result) : .returned(result)
    }
  }

  /// PEP 479: a `StopIteration` that leaves a generator is a `RuntimeError`.
  private func stopIterationEscaped(_ error: any Error) -> any Error {
    guard let raised = error as? Raised, raised.exception.type.isSubclass(of: .stopIteration) else { return error }
    let replacement = Raised(.runtimeError, "the generator raised StopIteration")
    replacement.exception.exception?.cause = .instance(raised.exception)
    return replacement
  }

  /// One step of `yield from`: the value to yield, or nil when the inner iterator is done.
  func performYieldFrom(_ registers: inout Registers) throws -> Value? {
    let sent = registers.stack.pop()
    let step: Step
    switch registers.stack[below: 1] {
    case .generator(let inner): step = try resume(inner, sending: sent)
    default: step = try next(registers.stack[below: 1]).map { .yielded($0) } ?? .returned(.none)
    }
    switch step {
    case .yielded(let value):
      registers.next -= 1
      registers.save()
      registers.frame.isSuspended = true
      return value
    case .returned(let value):
      registers.stack[below: 1] = value
      return nil
    }
  }

  /// Ends a generator: raises `GeneratorExit` at its `yield`.
  func close(_ generator: GeneratorObject) throws {
    guard generator.frame != nil else { return }
    guard generator.isStarted else {
      generator.frame = nil
      return
    }
    do {
      if case .yielded = try resume(generator, throwing: Raised(.generatorExit, arguments: [])) {
        throw Raised(.runtimeError, "the generator ignored GeneratorExit")
      }
    } catch let raised as Raised
      where raised.exception.type.isSubclass(of: .generatorExit) || raised.exception.type.isSubclass(of: .stopIteration)
    {}
  }
}

extension Frame {
  /// Pushes a value while the frame is not running.
  func push(_ value: Value) {
    var stack = stack
    stack.push(value)
    depth = stack.depth
  }

  /// Replaces the iterator under the result of `yield from` by the result, and goes on after it.
  func finishDelegation() {
    var stack = stack
    let result = stack.pop()
    stack[below: 1] = result
    depth = stack.depth
    next += 1
  }
}
