internal import Exact

extension Interpreter {
  /// The less frequent operations.
  func perform(_ instruction: Instruction, _ registers: inout Registers) throws {
    let index = instruction.index
    switch instruction.op {
    case .missing: registers.stack.push(.missing)
    case .number: registers.stack.push(.int(index))
    case .loadCell: registers.stack.push(try loadCell(index, registers.frame))
    case .storeCell: registers.frame.cells[index].value = registers.stack.pop()
    case .duplicate: registers.stack.push(registers.stack[below: 1])
    case .duplicateTwo:
      registers.stack.push(registers.stack[below: 2])
      registers.stack.push(registers.stack[below: 2])
    case .swap: swap(&registers.stack)
    case .rotateThree: rotate(&registers.stack)
    case .truncate: registers.stack.truncate(to: index)
    case .keepTop:
      let top = registers.stack.pop()
      registers.stack.truncate(to: index)
      registers.stack.push(top)
    case .unary:
      let value = registers.stack.pop()
      registers.stack.push(try unary(UnaryOperator(rawValue: UInt8(index)) ?? .plus, value))
    case .not: registers.stack[below: 1] = .bool(!(try truth(registers.stack[below: 1])))
    case .loadAttribute:
      registers.stack[below: 1] = try attribute(registers.stack[below: 1], registers.frame.code.names[index])
    case .loadMethod: try loadMethod(registers.frame.code.names[index], &registers.stack)
    case .storeAttribute:
      let object = registers.stack.pop()
      try setAttribute(object, registers.frame.code.names[index], to: registers.stack.pop())
    case .deleteAttribute: try deleteAttribute(registers.stack.pop(), registers.frame.code.names[index])
    case .loadSubscript:
      let place = registers.stack.pop()
      registers.stack[below: 1] = try subscripted(registers.stack[below: 1], place)
    case .storeSubscript:
      let place = registers.stack.pop()
      let object = registers.stack.pop()
      try setSubscript(object, place, to: registers.stack.pop())
    case .deleteSubscript:
      let place = registers.stack.pop()
      try deleteSubscript(registers.stack.pop(), place)
    case .jumpIfFalseKeep:
      if try truth(registers.stack[below: 1]) { _ = registers.stack.pop() } else { registers.next = index }
    case .chain: try chain(orJumpTo: index, &registers)
    case .jumpIfTrueKeep:
      if try truth(registers.stack[below: 1]) { registers.next = index } else { _ = registers.stack.pop() }
    case .getIterator: registers.stack[below: 1] = try iterator(of: registers.stack[below: 1])
    case .unpack: try unpack(index, &registers.stack)
    case .unpackStar: try unpackStar(before: index >> 16, after: index & 0xFFFF, &registers.stack)
    case .callKeywords: try performKeywordCall(registers.frame.code.keywordShapes[index], &registers)
    case .callSpread: try performSpreadCall(&registers)
    case .makeFunction: makeFunction(registers.frame.code.children[index], &registers)
    case .buildClass: try buildClass(registers.frame.code.children[index], &registers)
    case .deleteLocal, .deleteGlobal, .deleteCell, .deleteName, .loadName, .storeName, .loadClassCell:
      try performName(instruction, &registers)
    case .raise, .raiseFrom, .reraise, .raiseCurrent, .enterHandler, .leaveHandler, .matchException, .endFinally,
      .enterWith, .exitWith, .assertionFailed:
      try performException(instruction, &registers)
    case .copyPlace, .storePlace, .isMapping, .matchSequence, .matchMapping, .matchClass:
      try performMatch(instruction, &registers)
    default: try build(instruction, &registers)
    }
  }

  private func swap(_ stack: inout OperandStack) {
    let top = stack.pop()
    let under = stack.pop()
    stack.push(top)
    stack.push(under)
  }

  /// a, b, c → c, a, b.
  private func rotate(_ stack: inout OperandStack) {
    let top = stack.pop()
    let middle = stack.pop()
    let bottom = stack.pop()
    stack.push(top)
    stack.push(bottom)
    stack.push(middle)
  }

  private func loadCell(_ index: Int, _ frame: Frame) throws -> Value {
    let value = frame.cells[index].value
    if value.isMissing {
      let name = frame.code.cellNames[index]
      throw index < frame.code.ownCellCount ? unboundLocal(name) : unknownName(name)
    }
    return value
  }

  /// Goes on with a chained comparison, or leaves it with what it gave.
  private func chain(orJumpTo end: Int, _ registers: inout Registers) throws {
    let result = registers.stack.pop()
    if case .object = result, let operand = ChainedRelation.operand(registers.stack[below: 1], after: result) {
      registers.stack[below: 1] = operand
    } else if try !truth(result) {
      registers.stack.push(result)
      registers.next = end
    }
  }

  private func performName(_ instruction: Instruction, _ registers: inout Registers) throws {
    let frame = registers.frame
    let index = instruction.index
    switch instruction.op {
    case .loadName:
      let name = frame.code.names[index]
      let value = frame.namespace?.attributes[name] ?? globals[name]
      registers.stack.push(try value ?? fallback(globals.slot(of: name)))
    case .storeName: frame.namespace?.attributes[frame.code.names[index]] = registers.stack.pop()
    case .loadClassCell:
      let (name, cell) = frame.code.classCells[index]
      registers.stack.push(try frame.namespace?.attributes[name] ?? loadCell(cell, frame))
    case .deleteLocal:
      if frame[local: index].isMissing { throw unboundLocal(frame.code.localNames[index]) }
      frame[local: index] = .missing
    case .deleteGlobal:
      if globals.values[index].isMissing { throw unknownName(globals.names[index]) }
      globals.values[index] = .missing
    case .deleteCell: frame.cells[index].value = .missing
    default:
      let name = frame.code.names[index]
      guard frame.namespace?.attributes[name] != nil else { throw unknownName(name) }
      frame.namespace?.attributes[name] = nil
    }
  }

  /// Displays, imports and what belongs to worksheets.
  private func build(_ instruction: Instruction, _ registers: inout Registers) throws {
    let index = instruction.index
    let names = registers.frame.code.names
    switch instruction.op {
    case .buildList: registers.stack.push(.array(registers.stack.pop(index)))
    case .buildTuple: registers.stack.push(.tupled(registers.stack.pop(index)))
    case .buildSet: registers.stack.push(.set(try makeSet(registers.stack.pop(index))))
    case .buildDict: registers.stack.push(.dict(DictObject()))
    case .buildSlice:
      let parts = registers.stack.pop(3)
      registers.stack.push(.slice(SliceObject(parts[0], parts[1], parts[2])))
    case .buildString: registers.stack.push(try joined(registers.stack.pop(index)))
    case .listAppend, .setAdd, .dictAdd, .listExtend, .setUpdate, .dictUpdate, .dictMerge:
      try extend(instruction, &registers.stack)
    case .listToTuple: registers.stack.push(.tupled(registers.stack.pop().asElements ?? []))
    case .formatValue:
      let specification = index & 16 != 0 ? registers.stack.pop().asString ?? "" : ""
      let value = try converted(registers.stack.pop(), index & 15)
      registers.stack.push(.text(try format(value, specification)))
    case .sageRange:
      registers.stack.push(try ellipsisRange(registers.stack.pop().asElements ?? [], isList: index == 0))
    case .importName: registers.stack.push(try importModule(names[index]))
    case .importFrom: registers.stack.push(try importName(names[index], from: registers.stack[below: 1]))
    case .importStar: try importAll(from: registers.stack[below: 1])
    case .display: try display(registers.stack.pop())
    case .help: showHelp(for: registers.stack.pop())
    case .magic:
      let argument = registers.stack.pop().asString ?? ""
      try runMagic(registers.stack.pop().asString ?? "", argument)
    case .symbolicVariable: registers.stack.push(SymbolicSyntax.variable(names[index]))
    case .symbolicFunction:
      let parameters = popNames(&registers.stack)
      registers.stack.push(try SymbolicSyntax.callable(parameters, registers.stack.pop(), self))
    case .generatorRing:
      let generators = popNames(&registers.stack)
      registers.stack.push(try PolynomialRing.named(generators, registers.stack.pop(), self))
    case .generatorAccess:
      let number = registers.stack.pop().asString ?? "0"
      let gen = try attribute(registers.stack.pop(), "gen")
      registers.stack.push(try call(gen, [.int(Compiler.integer(number))]))
    case .realLiteral: registers.stack.push(SymbolicSyntax.real(registers.stack.pop().asString ?? "0"))
    case .imaginary: registers.stack.push(SymbolicSyntax.imaginary(registers.stack.pop().asString ?? "0"))
    default: throw Raised(.systemError, "the instruction \(instruction.op) has no meaning")
    }
  }

  private func popNames(_ stack: inout OperandStack) -> [String] {
    (stack.pop().asElements ?? []).compactMap(\.asString)
  }

  private func extend(_ instruction: Instruction, _ stack: inout OperandStack) throws {
    let value = stack.pop()
    let distance = instruction.index + 1
    switch (instruction.op, instruction.op == .dictAdd ? stack[below: distance + 1] : stack[below: distance]) {
    case (.listAppend, .list(let list)):
      list.elements.append(value)
      if list.elements.count > limits.elements { throw tooManyElements() }
    case (.listExtend, .list(let list)): try forEach(value) { list.elements.append($0) }
    case (.setAdd, .set(let set)): try insert(value, into: set)
    case (.setUpdate, .set(let set)): try forEach(value) { try self.insert($0, into: set) }
    case (.dictAdd, .dict(let dict)): try set(stack.pop(), to: value, in: dict)
    case (.dictUpdate, .dict(let dict)): try update(dict, from: value)
    case (.dictMerge, .dict(let dict)): try mergeKeywords(value, into: dict)
    default: break
    }
  }

  private func unpack(_ count: Int, _ stack: inout OperandStack) throws {
    let value = stack.pop()
    let elements: [Value]
    if case .tuple(let tuple) = value {
      elements = tuple.elements
    } else {
      elements = try collect(value, atMost: count + 1)
    }
    if elements.count != count {
      let found = elements.count > count ? "more than \(count)" : "\(elements.count)"
      throw Raised(.valueError, "\(count) values are needed to unpack, found \(found)")
    }
    for element in elements.reversed() { stack.push(element) }
  }

  private func unpackStar(before: Int, after: Int, _ stack: inout OperandStack) throws {
    let elements = try collect(stack.pop())
    if elements.count < before + after {
      throw Raised(.valueError, "at least \(before + after) values are needed to unpack, found \(elements.count)")
    }
    for element in elements.suffix(after).reversed() { stack.push(element) }
    stack.push(.array(Array(elements[before..<(elements.count - after)])))
    for element in elements.prefix(before).reversed() { stack.push(element) }
  }
}
