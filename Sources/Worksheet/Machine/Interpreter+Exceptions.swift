internal import Exact

extension Interpreter {
  func performException(_ instruction: Instruction, _ registers: inout Registers) throws {
    switch instruction.op {
    case .raise: throw try exception(from: registers.stack.pop())
    case .raiseFrom:
      let cause = registers.stack.pop()
      let raised = try exception(from: registers.stack.pop())
      raised.exception.exception?.cause = cause.isNone ? .none : .instance(try exception(from: cause).exception)
      throw raised
    case .reraise:
      guard case .instance(let object) = registers.stack.pop() else { return }
      throw again(object)
    case .raiseCurrent:
      guard let object = handledException() else {
        throw Raised(.runtimeError, "there is no exception to raise again")
      }
      throw again(object)
    case .enterHandler:
      registers.frame.handled.removeLast(max(0, registers.frame.handled.count - instruction.index))
      registers.frame.handled.append(registers.stack[below: 1])
    case .leaveHandler:
      registers.frame.handled.removeLast(max(0, registers.frame.handled.count - instruction.index))
    case .matchException:
      let type = registers.stack.pop()
      registers.stack.push(.bool(try matches(registers.stack[below: 1], type)))
    case .endFinally:
      let kind = registers.stack.pop().asInt ?? 0
      let payload = registers.stack.pop()
      if kind > 0 {
        registers.stack.push(payload)
        registers.next = Int(registers.frame.code.finallyTables[instruction.index][kind - 1])
      } else if kind < 0, case .instance(let object) = payload {
        throw again(object)
      }
    case .enterWith: try enterWith(&registers)
    case .exitWith: try exitWith(&registers)
    default:
      let message = registers.stack.pop()
      throw Raised(.assertionError, arguments: message.isMissing ? [] : [message])
    }
  }

  /// The same exception without the place that the machine is about to add once more.
  private func again(_ object: InstanceObject) -> Raised {
    if let state = object.exception, let last = state.trace.last, last.code === currentFrame?.code {
      state.trace.removeLast()
    }
    return Raised(object)
  }

  /// The exception that the innermost handler is busy with.
  func handledException() -> InstanceObject? {
    var frame = currentFrame
    while let current = frame {
      if case .instance(let object) = current.handled.last { return object }
      frame = current.caller
    }
    return nil
  }

  /// What `raise value` raises.
  func exception(from value: Value) throws -> Raised {
    switch value {
    case .type(let type) where type.isSubclass(of: .baseException):
      guard case .instance(let object) = try call(value, []) else { break }
      object.exception?.context = handledException().map { .instance($0) } ?? .none
      return Raised(object)
    case .instance(let object) where object.type.isSubclass(of: .baseException):
      if let handled = handledException(), handled !== object { object.exception?.context = .instance(handled) }
      return Raised(object)
    default: break
    }
    return Raised(.typeError, "exceptions must derive from `BaseException`, found a value of type `\(typeName(value))`")
  }

  private func matches(_ exception: Value, _ type: Value) throws -> Bool {
    guard case .instance(let object) = exception else { return false }
    switch type {
    case .type(let type): return object.type.isSubclass(of: type)
    case .tuple(let types): return try types.elements.contains { try matches(exception, $0) }
    default:
      throw Raised(.typeError, "`except` needs an exception class, found a value of type `\(typeName(type))`")
    }
  }

  // MARK: with

  private func enterWith(_ registers: inout Registers) throws {
    let context = registers.stack.pop()
    guard let enter = try specialMethod("__enter__", of: context),
      let exit = try specialMethod("__exit__", of: context)
    else {
      throw Raised(.typeError, "a value of type `\(typeName(context))` does not work in `with`: it has no `__enter__`")
    }
    registers.stack.push(exit)
    registers.stack.push(try call(enter, []))
  }

  private func exitWith(_ registers: inout Registers) throws {
    let exit = registers.stack[below: 3]
    guard (registers.stack[below: 1].asInt ?? 0) < 0, case .instance(let object) = registers.stack[below: 2] else {
      _ = try call(exit, [.none, .none, .none])
      return
    }
    if try truth(call(exit, [.type(object.type), .instance(object), .none])) {
      registers.stack[below: 1] = .int(0)
    }
  }

  /// A special method bound to its object, as instances and foreign kinds have it.
  func specialMethod(_ name: String, of value: Value) throws -> Value? {
    guard let found = type(of: value).lookup(name) else { return nil }
    return try bound(found, to: value)
  }
}
