import CVectorMath
import Expressions

/// The varying steps of a tape as instructions for blocks: operands are columns or uniforms.
///
/// Columns are numbered: the array variables first, then temporaries, which are reused as soon as their values are dead.
struct BlockProgram: Sendable {
  /// The instructions.
  let instructions: [vector_instruction]
  /// For each expression its column, or −1 − i for a step i that does not vary.
  let outputs: [Int]
  /// The number of columns, variables included.
  let columnCount: Int
  /// The calls of functions without vector code.
  let calls: [Call]
  /// The steps that instructions read as uniforms, in order.
  let uniformSteps: [Int]

  /// A function and its operands: columns, or −1 − u for the number u of the uniforms.
  struct Call: Sendable {
    let function: Function
    let operands: [Int]
  }

  init(_ live: LiveSteps, variableCount: Int) {
    var allocation = Allocation(live, variableCount)
    for (i, step) in live.steps.enumerated() where live.dependence[i] == .varying { allocation.append(step, i) }
    instructions = allocation.instructions
    calls = allocation.calls
    uniformSteps = allocation.uniformSteps
    columnCount = allocation.columnCount
    outputs = live.outputs.map { live.dependence[$0] == .varying ? allocation.column[$0] : -1 - $0 }
  }

  /// Gives every varying value a column.
  private struct Allocation {
    let live: LiveSteps
    var column: [Int]
    var lastUse: [Int]
    var free: [Int] = []
    var columnCount: Int
    var instructions: [vector_instruction] = []
    var calls: [Call] = []
    var uniformSteps: [Int] = []
    private var uniformNumbers: [Int: Int] = [:]

    init(_ live: LiveSteps, _ variableCount: Int) {
      self.live = live
      columnCount = variableCount
      column = [Int](repeating: -1, count: live.steps.count)
      lastUse = [Int](repeating: -1, count: live.steps.count)
      for (i, step) in live.steps.enumerated() { for a in step.operands(live.arguments) { lastUse[a] = i } }
      for output in live.outputs { lastUse[output] = .max }
    }

    mutating func append(_ step: Step, _ i: Int) {
      if case .input(let k) = step {
        column[i] = k
        lastUse[i] = .max
        return
      }
      let instruction = instruction(step)
      // A target may be the column of an operand that dies here: every kernel reads a point before it writes it.
      for operand in Set(step.operands(live.arguments)) where column[operand] >= 0 && lastUse[operand] == i {
        free.append(column[operand])
      }
      free.sort(by: >)
      let target: Int
      if let reused = free.popLast() {
        target = reused
      } else {
        target = columnCount
        columnCount += 1
      }
      column[i] = target
      instructions.append(instruction.with(target: target))
    }

    private mutating func operand(_ value: Int) -> Int32 {
      if live.dependence[value] == .varying { return Int32(column[value]) }
      if let number = uniformNumbers[value] { return Int32(-1 - number) }
      uniformNumbers[value] = uniformSteps.count
      uniformSteps.append(value)
      return Int32(-uniformSteps.count)
    }

    private mutating func instruction(_ step: Step) -> vector_instruction {
      switch step {
      case .input, .constant: preconditionFailure("inputs and constants are no instructions")
      case .add(let a, let b): return .init(vector_add, operand(a), operand(b))
      case .multiply(let a, let b): return .init(vector_multiply, operand(a), operand(b))
      case .divide(let a, let b): return .init(vector_divide, operand(a), operand(b))
      case .power(let a, let b): return .init(vector_power, operand(a), operand(b))
      case .multiplyAdd(let a, let b, let c): return .init(vector_multiply_add, operand(a), operand(b), operand(c))
      case .integerPower(let a, 2): return .init(vector_square, operand(a))
      case .integerPower(let a, -1): return .init(vector_reciprocal, operand(a))
      case .integerPower(let a, let n): return .init(vector_integer_power, operand(a), n: n)
      case .squareRoot(let a): return .init(vector_square_root, operand(a))
      case .exponential(let a): return .init(vector_exp, operand(a))
      case .call(let function, let list): return call(function, live.arguments[list.range].map { operand($0) })
      }
    }

    private mutating func call(_ function: Function, _ operands: [Int32]) -> vector_instruction {
      if operands.count == 1, let operation = BlockProgram.vectorFunctions[function.name] {
        return .init(operation, operands[0])
      }
      if operands.count == 2, function.name == "arctan2" || function.name == "atan2" {
        return .init(vector_atan2, operands[0], operands[1])
      }
      calls.append(Call(function: function, operands: operands.map(Int.init)))
      return .init(vector_call, 0, n: Int32(calls.count - 1))
    }
  }

  /// Functions with vector code, by their names in the catalogue.
  static let vectorFunctions: [String: vector_operation] = [
    "exp": vector_exp, "log": vector_log, "sqrt": vector_square_root, "abs": vector_magnitude,
    "sin": vector_sin, "cos": vector_cos, "tan": vector_tan, "arcsin": vector_asin, "arccos": vector_acos,
    "arctan": vector_atan, "sinh": vector_sinh, "cosh": vector_cosh, "tanh": vector_tanh, "arcsinh": vector_asinh,
    "arccosh": vector_acosh, "arctanh": vector_atanh, "erf": vector_erf, "erfc": vector_erfc,
    "floor": vector_floor, "ceil": vector_ceiling,
  ]
}

extension vector_instruction {
  fileprivate init(_ operation: vector_operation, _ a: Int32, _ b: Int32 = 0, _ c: Int32 = 0, n: Int32 = 0) {
    self.init(operation: Int32(bitPattern: operation.rawValue), target: 0, a: a, b: b, c: c, n: n)
  }

  fileprivate func with(target: Int) -> vector_instruction {
    var result = self
    result.target = Int32(target)
    return result
  }
}
