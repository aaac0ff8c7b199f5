import CVectorMath
import Expressions

extension Tape {
  /// The number of points that are computed together: a few columns of them stay in the first-level cache.
  static let blockSize = 512

  /// The values of the first expression at many points, one array for each variable.
  ///
  /// - Precondition: the arrays have equal lengths, and there is one number for each parameter.
  public func values(at columns: [Double]..., parameters: [Double] = []) -> [Double] {
    self.columns(at: columns, parameters: parameters)[0]
  }

  /// The values of all expressions at many points: one array for each expression.
  ///
  /// - Complexity: about 0.1 ns for a point and an arithmetic step, 1–3 ns for an elementary function (AVX-512).
  public func columns(at inputs: [[Double]], parameters: [Double] = []) -> [[Double]] {
    precondition(inputs.count == variables.count, "one array for each variable")
    let count = inputs.first?.count ?? 1
    precondition(inputs.allSatisfy { $0.count == count }, "the arrays of the variables have equal lengths")
    let prologue = prologue(parameters)
    var results = outputs.map { _ in
      unsafe [Double](unsafeUninitializedCapacity: count) { $1 = count }
    }
    let room = program.columnCount * Tape.blockSize
    unsafe withUnsafeTemporaryAllocation(of: Double.self, capacity: max(room, 1)) { scratch in
      unsafe scratch.initialize(repeating: 0)
      unsafe withBlockContext(scratch, prologue) { context in
        for start in stride(from: 0, to: count, by: Tape.blockSize) {
          let size = min(Tape.blockSize, count - start)
          for (k, input) in inputs.enumerated() { context.load(input, start, size, k) }
          context.run(program, size)
          for k in results.indices { context.store(&results[k], start, size, program.outputs[k], prologue) }
        }
      }
    }
    return results
  }

  private func withBlockContext(
    _ scratch: UnsafeMutableBufferPointer<Double>, _ prologue: [Double], _ body: (inout BlockContext) -> Void
  ) {
    let uniforms = program.uniformSteps.map { prologue[$0] } + [0]
    var columns: [UnsafeMutablePointer<Double>?] = unsafe []
    for k in 0..<max(program.columnCount, 1) {
      unsafe columns.append(scratch.baseAddress.map { unsafe $0 + min(k, program.columnCount) * Tape.blockSize })
    }
    unsafe columns.withUnsafeBufferPointer { columns in
      unsafe uniforms.withUnsafeBufferPointer { uniforms in
        var context = unsafe BlockContext(columns: columns, uniforms: uniforms, calls: program.calls)
        body(&context)
      }
    }
  }
}

/// The memory of one evaluation of blocks.
@safe private struct BlockContext {
  let columns: UnsafeBufferPointer<UnsafeMutablePointer<Double>?>
  let uniforms: UnsafeBufferPointer<Double>
  let calls: [BlockProgram.Call]

  /// Copies a piece of an input and repeats its last number up to a multiple of 8.
  func load(_ input: [Double], _ start: Int, _ size: Int, _ k: Int) {
    guard let column = unsafe columns[k] else { return }
    unsafe input.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      unsafe column.update(from: base + start, count: size)
    }
    for i in size..<(size + 7) & ~7 { unsafe column[i] = column[size - 1] }
  }

  mutating func run(_ program: BlockProgram, _ size: Int) {
    unsafe program.instructions.withUnsafeBufferPointer { code in
      unsafe withUnsafeMutablePointer(to: &self) { context in
        unsafe vector_run(
          code.baseAddress, code.count, context.pointee.columns.baseAddress, context.pointee.uniforms.baseAddress,
          (size + 7) & ~7, { unsafe BlockContext.call($0, $1, $2, $3) }, context)
      }
    }
  }

  /// One call of a function without vector code, point by point.
  private static func call(
    _ context: UnsafeMutableRawPointer?, _ n: Int32, _ target: UnsafeMutablePointer<Double>?, _ count: Int
  ) {
    guard let context = unsafe context?.assumingMemoryBound(to: BlockContext.self), let target = unsafe target else {
      return
    }
    let call = unsafe context.pointee.calls[Int(n)]
    if call.operands.count == 1, let evaluate = call.function.spec.double, call.operands[0] >= 0,
      let column = unsafe context.pointee.columns[call.operands[0]]
    {
      for i in 0..<count { unsafe target[i] = evaluate(column[i]) }
      return
    }
    var values = [Double](repeating: 0, count: call.operands.count)
    for i in 0..<count {
      for (k, operand) in call.operands.enumerated() {
        values[k] =
          unsafe operand < 0 ? context.pointee.uniforms[-1 - operand] : context.pointee.columns[operand]?[i] ?? .nan
      }
      unsafe target[i] = call.function.double(values)
    }
  }

  /// Copies a column, or a value that does not vary, to its place in the result.
  func store(_ result: inout [Double], _ start: Int, _ size: Int, _ output: Int, _ prologue: [Double]) {
    unsafe result.withUnsafeMutableBufferPointer { target in
      guard let base = target.baseAddress else { return }
      if output < 0 {
        unsafe (base + start).update(repeating: prologue[-1 - output], count: size)
      } else if let column = unsafe columns[output] {
        unsafe (base + start).update(from: column, count: size)
      }
    }
  }
}
