extension Interpreter {
  // MARK: from the machine

  func performCall(_ count: Int, _ registers: inout Registers) throws {
    if let function = simpleFunction(registers.stack[below: count + 1], count) {
      return try enter(function, count, &registers)
    }
    let arguments = registers.stack.pop(count)
    let callee = registers.stack.pop()
    try perform(callee, arguments, [], &registers)
  }

  func performMethodCall(_ count: Int, _ registers: inout Registers) throws {
    if !registers.stack[below: count + 1].isMissing,
      let function = simpleFunction(registers.stack[below: count + 2], count + 1)
    {
      return try enter(function, count + 1, &registers)
    }
    var arguments = registers.stack.pop(count + 1)
    if arguments[0].isMissing { arguments.removeFirst() }
    let callee = registers.stack.pop()
    try perform(callee, arguments, [], &registers)
  }

  /// The function of a call that needs no binding: exactly its positional parameters.
  @inline(__always)
  private func simpleFunction(_ callee: Value, _ count: Int) -> FunctionObject? {
    guard case .function(let function) = callee else { return nil }
    let shape = function.code.parameters
    return shape.isSimple && shape.positional == count && !function.code.isGenerator ? function : nil
  }

  /// Moves the arguments from the stack into the variables of a new frame.
  private func enter(_ function: FunctionObject, _ count: Int, _ registers: inout Registers) throws {
    let frame = Frame(function.code, function: function, cells: function.cells)
    var index = count
    while index > 0 {
      index -= 1
      frame[local: index] = registers.stack.pop()
    }
    _ = registers.stack.pop()
    moveToCells(frame)
    try enterFrame(frame, &registers)
  }

  func performKeywordCall(_ shape: Code.KeywordShape, _ registers: inout Registers) throws {
    let values = registers.stack.pop(shape.names.count)
    let arguments = registers.stack.pop(shape.positional)
    let keywords = zip(shape.names, values).map { (name: $0, value: $1) }
    try perform(registers.stack.pop(), arguments, keywords, &registers)
  }

  func performSpreadCall(_ registers: inout Registers) throws {
    var keywords: [KeywordArgument] = []
    if case .dict(let dict) = registers.stack.pop() {
      keywords = dict.table.live.map { (name: $0.key.asString ?? "", value: $0.value) }
    }
    let arguments = registers.stack.pop().asElements ?? []
    try perform(registers.stack.pop(), arguments, keywords, &registers)
  }

  /// Calls: functions of the user get a frame of this activation, everything else runs natively.
  private func perform(
    _ callee: Value, _ arguments: [Value], _ keywords: [KeywordArgument], _ registers: inout Registers
  ) throws {
    switch callee {
    case .function(let function):
      let frame = try bind(function, arguments, keywords)
      if function.code.isGenerator { return registers.stack.push(.generator(GeneratorObject(frame))) }
      try enterFrame(frame, &registers)
    case .method(let method):
      try perform(method.function, [method.receiver] + arguments, keywords, &registers)
    default: registers.stack.push(try call(callee, arguments, keywords))
    }
  }

  /// object → function, receiver; or → callable, `.missing`.
  func loadMethod(_ name: String, _ stack: inout OperandStack) throws {
    let object = stack[below: 1]
    if let function = try method(name, of: object) {
      stack[below: 1] = function
      stack.push(object)
    } else {
      stack[below: 1] = try attribute(object, name)
      stack.push(.missing)
    }
  }

  // MARK: from everywhere

  /// Calls any value.
  func call(_ callee: Value, _ arguments: [Value], _ keywords: [KeywordArgument] = []) throws -> Value {
    switch callee {
    case .function(let function):
      let frame = try bind(function, arguments, keywords)
      if function.code.isGenerator { return .generator(GeneratorObject(frame)) }
      return try run(frame)
    case .builtin(let builtin): return try builtin.call(arguments, keywords, in: self)
    case .method(let method): return try call(method.function, [method.receiver] + arguments, keywords)
    case .type(let type): return try nested { try instantiate(type, arguments, keywords) }
    case .instance(let object):
      guard let method = object.type.userMethod("__call__") else { throw notCallable(callee) }
      return try call(method, [callee] + arguments, keywords)
    case .object(let object):
      guard let result = try nested({ try object.call(arguments, keywords, in: self) }) else {
        throw notCallable(callee)
      }
      return result
    default: throw notCallable(callee)
    }
  }

  private func notCallable(_ value: Value) -> Raised {
    Raised(.typeError, "a value of type `\(typeName(value))` cannot be called", hint: callHint(value))
  }

  private func callHint(_ value: Value) -> String? {
    switch value {
    case .int, .integer, .rational, .float, .real: "is a `*` missing between the factors?"
    case .list, .tuple, .dict: "elements are taken with brackets: `value[index]`"
    default: nil
    }
  }

  /// Whether `call` may succeed.
  func isCallable(_ value: Value) -> Bool {
    switch value {
    case .function, .builtin, .method, .type: true
    case .instance(let object): object.type.userMethod("__call__") != nil
    case .object(let object): object.isCallable
    default: false
    }
  }

  // MARK: functions of the user

  /// Makes the function that the operands on the stack and the code describe.
  func makeFunction(_ code: Code, _ registers: inout Registers) {
    let keywordDefaults = registers.stack.pop(code.parameters.keywordOnly)
    let defaults = registers.stack.pop(code.parameters.defaults)
    let cells = code.captures.map { registers.frame.cells[$0] }
    registers.stack.push(
      .function(FunctionObject(code, defaults: defaults, keywordDefaults: keywordDefaults, cells: cells)))
  }

  @inline(__always)
  private func moveToCells(_ frame: Frame) {
    for (local, cell) in frame.code.cellParameters { frame.cells[cell].value = frame[local: local] }
  }

  /// A frame with the arguments in its variables.
  func bind(_ function: FunctionObject, _ arguments: [Value], _ keywords: [KeywordArgument]) throws -> Frame {
    let code = function.code
    let shape = code.parameters
    let frame = Frame(code, function: function, cells: function.cells)
    for (index, value) in arguments.prefix(shape.positional).enumerated() { frame[local: index] = value }
    if arguments.count > shape.positional, !shape.hasRest { throw tooMany(function, arguments.count) }
    let restSlot = shape.positional + shape.keywordOnly
    if shape.hasRest { frame[local: restSlot] = .tupled(Array(arguments.dropFirst(shape.positional))) }
    try bindKeywords(function, keywords, frame)
    var absent: [String] = []
    for index in 0..<restSlot where frame[local: index].isMissing {
      let isPositional = index < shape.positional
      let fallback = index - (shape.positional - shape.defaults)
      if isPositional, fallback >= 0, fallback < function.defaults.count {
        frame[local: index] = function.defaults[fallback]
      } else if !isPositional, !function.keywordDefaults[index - shape.positional].isMissing {
        frame[local: index] = function.keywordDefaults[index - shape.positional]
      } else {
        absent.append("`\(code.localNames[index])`")
      }
    }
    if !absent.isEmpty {
      let noun = absent.count == 1 ? "the argument" : "the arguments"
      throw Raised(.typeError, "`\(function.name)()` needs \(noun) \(absent.joined(separator: ", "))")
    }
    moveToCells(frame)
    return frame
  }

  private func bindKeywords(_ function: FunctionObject, _ keywords: [KeywordArgument], _ frame: Frame) throws {
    let code = function.code
    let shape = code.parameters
    let named = shape.positional + shape.keywordOnly
    let extra = DictObject()
    for (name, value) in keywords {
      if let slot = code.localNames[shape.positionalOnly..<named].firstIndex(of: name) {
        if !frame[local: slot].isMissing {
          throw Raised(.typeError, "`\(function.name)()` got the argument `\(name)` twice")
        }
        frame[local: slot] = value
      } else if shape.hasKeywords {
        try set(.text(name), to: value, in: extra)
      } else {
        throw unexpectedKeyword(function.name, name, among: Array(code.localNames[shape.positionalOnly..<named]))
      }
    }
    if shape.hasKeywords { frame[local: shape.count - 1] = .dict(extra) }
  }

  private func tooMany(_ function: FunctionObject, _ found: Int) -> Raised {
    let shape = function.code.parameters
    let least = shape.positional - shape.defaults
    let wanted = least == shape.positional ? "\(least)" : "\(least) to \(shape.positional)"
    let noun = wanted == "1" ? "argument" : "arguments"
    return Raised(.typeError, "`\(function.name)()` takes \(wanted) \(noun), found \(found)")
  }
}
