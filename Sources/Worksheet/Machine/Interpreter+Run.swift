internal import Exact

/// The registers of the machine while it runs: the frame and what is kept outside of it for speed.
struct Registers {
  var frame: Frame
  var stack: OperandStack
  var instructions: [Instruction]
  var next: Int

  init(_ frame: Frame) {
    self.frame = frame
    stack = frame.stack
    instructions = frame.code.instructions
    next = frame.next
  }

  /// Stores what the frame needs to go on later.
  mutating func save() {
    frame.depth = stack.depth
    frame.next = next
  }
}

extension Interpreter {
  /// Runs a frame until it returns or yields; with `throwing`, begins by raising that at the frame's present place.
  func run(_ entry: Frame, throwing error: (any Error)? = nil) throws -> Value {
    nativeDepth += 1
    depth += 1
    let outer = currentFrame
    currentFrame = entry
    defer {
      nativeDepth -= 1
      depth -= 1
      currentFrame = outer
    }
    if nativeDepth > Interpreter.nativeLimit || depth > limits.recursion { throw tooDeep() }
    var registers = Registers(entry)
    var pending = error
    while true {
      do {
        if let error = pending {
          pending = nil
          throw error
        }
        return try execute(&registers, until: entry)
      } catch {
        try unwind(&registers, error, until: entry)
      }
    }
  }

  /// Finds the handler of an error; throws when there is none in the frames of this activation.
  private func unwind(_ registers: inout Registers, _ error: any Error, until entry: Frame) throws {
    let raised = raised(from: error)
    while true {
      let place = registers.next - 1
      if let raised {
        raised.exception.exception?.trace.append(TraceEntry(code: registers.frame.code, instruction: place))
        if let handler = registers.frame.code.handlers.first(where: { $0.range.contains(place) }) {
          registers.stack.truncate(to: handler.depth)
          registers.stack.push(.instance(raised.exception))
          registers.next = handler.target
          return
        }
      }
      registers.frame.depth = registers.stack.depth
      registers.frame.isSuspended = false
      if registers.frame === entry {
        if let raised { throw raised }
        throw error as? Stopped ?? Stopped(message: "interrupted")
      }
      leaveFrame(&registers)
    }
  }

  /// Goes back to the frame that called the present one.
  @inline(__always)
  func leaveFrame(_ registers: inout Registers) {
    guard let caller = registers.frame.caller else { return }
    registers.frame.caller = nil
    depth -= 1
    currentFrame = caller
    registers = Registers(caller)
  }

  /// Goes into the frame of a called function.
  @inline(__always)
  func enterFrame(_ frame: Frame, _ registers: inout Registers) throws {
    if depth >= limits.recursion { throw tooDeep() }
    registers.save()
    frame.caller = registers.frame
    depth += 1
    currentFrame = frame
    registers = Registers(frame)
  }

  /// The loop of the machine: the frequent operations; the others are in ``perform(_:_:)``.
  private func execute(_ registers: inout Registers, until entry: Frame) throws -> Value {
    var ticks = 0
    while true {
      let instruction = registers.instructions[registers.next]
      registers.next += 1
      switch instruction.op {
      case .constant: registers.stack.push(registers.frame.code.constants[instruction.index])
      case .loadLocal:
        let value = registers.frame[local: instruction.index]
        if value.isMissing { throw unboundLocal(registers.frame.code.localNames[instruction.index]) }
        registers.stack.push(value)
      case .storeLocal: registers.frame[local: instruction.index] = registers.stack.pop()
      case .loadGlobal:
        let value = globals.values[instruction.index]
        registers.stack.push(value.isMissing ? try fallback(instruction.index) : value)
      case .storeGlobal: globals.values[instruction.index] = registers.stack.pop()
      case .pop: _ = registers.stack.pop()
      case .binary: try performBinary(instruction, &registers.stack)
      case .inPlace: try performInPlace(instruction, &registers.stack)
      case .compare: try performComparison(instruction, &registers.stack)
      case .jump: registers.next = instruction.index
      case .jumpBack:
        registers.next = instruction.index
        ticks &+= 1
        if ticks & 255 == 0 { try poll() }
      case .jumpIfFalse: if !(try truth(registers.stack.pop())) { registers.next = instruction.index }
      case .jumpIfTrue: if try truth(registers.stack.pop()) { registers.next = instruction.index }
      case .forIterate:
        ticks &+= 1
        if ticks & 255 == 0 { try poll() }
        if let value = try next(registers.stack[below: 1]) {
          registers.stack.push(value)
        } else {
          _ = registers.stack.pop()
          registers.next = instruction.index
        }
      case .call:
        ticks &+= 1
        if ticks & 255 == 0 { try poll() }
        try performCall(instruction.index, &registers)
      case .callMethod:
        ticks &+= 1
        if ticks & 255 == 0 { try poll() }
        try performMethodCall(instruction.index, &registers)
      case .return:
        let value = registers.stack.pop()
        registers.frame.depth = registers.stack.depth
        registers.frame.isSuspended = false
        if registers.frame === entry { return value }
        leaveFrame(&registers)
        registers.stack.push(value)
      case .yield:
        let value = registers.stack.pop()
        registers.save()
        registers.frame.isSuspended = true
        return value
      case .yieldFrom: if let value = try performYieldFrom(&registers) { return value }
      default: try perform(instruction, &registers)
      }
    }
  }

  func unboundLocal(_ name: String) -> Raised {
    Raised(.unboundLocalError, "local variable `\(name)` is used before it has a value")
  }

  // MARK: operators

  @inline(__always)
  private func performBinary(_ instruction: Instruction, _ stack: inout OperandStack) throws {
    let right = stack.pop()
    let left = stack[below: 1]
    if let quick = quickArithmetic(instruction.operand, left, right) {
      stack[below: 1] = quick
    } else {
      stack[below: 1] = try binary(BinaryOperator(rawValue: UInt8(instruction.operand)) ?? .add, left, right)
    }
  }

  @inline(__always)
  private func performInPlace(_ instruction: Instruction, _ stack: inout OperandStack) throws {
    let right = stack.pop()
    let left = stack[below: 1]
    if let quick = quickArithmetic(instruction.operand, left, right) {
      stack[below: 1] = quick
    } else {
      stack[below: 1] = .none
      stack[below: 1] = try inPlace(BinaryOperator(rawValue: UInt8(instruction.operand)) ?? .add, left, right)
    }
  }

  /// Sums, differences and products of small integers of one kind, of floats, and of reals that stay in their range.
  @inline(__always)
  private func quickArithmetic(_ op: Int32, _ left: Value, _ right: Value) -> Value? {
    switch (left, right) {
    case (.int(let a), .int(let b)): quickInteger(op, a, b).map { .int($0) }
    case (.integer(let a), .integer(let b)): quickInteger(op, a, b).map { .integer($0) }
    case (.float(let a), .float(let b)): quickDouble(op, a, b).map { .float($0) }
    case (.real(let a), .real(let b)): quickDouble(op, a, b).flatMap { $0.isNormal ? .real($0) : nil }
    default: nil
    }
  }

  @inline(__always)
  private func quickInteger(_ op: Int32, _ a: Integer, _ b: Integer) -> Integer? {
    guard let a = a.asInt, let b = b.asInt else { return nil }
    let (result, overflow) =
      switch op {
      case 0: a.addingReportingOverflow(b)
      case 1: a.subtractingReportingOverflow(b)
      case 2: a.multipliedReportingOverflow(by: b)
      default: (0, true)
      }
    return overflow ? nil : Integer(result)
  }

  @inline(__always)
  private func quickDouble(_ op: Int32, _ a: Double, _ b: Double) -> Double? {
    switch op {
    case 0: a + b
    case 1: a - b
    case 2: a * b
    default: nil
    }
  }

  @inline(__always)
  private func performComparison(_ instruction: Instruction, _ stack: inout OperandStack) throws {
    let right = stack.pop()
    let left = stack[below: 1]
    let op = ComparisonOperator(rawValue: UInt8(instruction.operand)) ?? .equal
    switch (left, right) {
    case (.int(let a), .int(let b)), (.integer(let a), .integer(let b)), (.integer(let a), .int(let b)),
      (.int(let a), .integer(let b)):
      if op.rawValue <= 5, let a = a.asInt, let b = b.asInt {
        stack[below: 1] = .bool(op.holds(a == b ? 0 : a < b ? -1 : 1))
        return
      }
    default: break
    }
    stack[below: 1] = try compare(op, left, right)
  }
}
