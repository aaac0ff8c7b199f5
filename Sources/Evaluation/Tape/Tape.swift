public import Exact
public import Expressions

/// One or several expressions compiled for repeated evaluation.
///
/// The inputs are array variables, which differ from point to point, and parameters, which are the same for all points of
/// a call; whatever depends on parameters only is computed once a call, and constants once for ever, correctly to double
/// precision. A tape is immutable and may be shared between threads.
///
/// Evaluation in doubles stays on the real line: the value is NaN wherever a step leaves it (√ of a negative number), and
/// infinite at poles. Evaluation in balls is complex.
/// - Complexity: compilation is linear in the number of distinct subexpressions, and so is every evaluation; neither
///   recurses.
public struct Tape: Sendable {
  /// The array variables, in the order of the columns.
  public let variables: [Symbol]
  /// The parameters, in the order of their values.
  public let parameters: [Symbol]
  /// The steps; operands stand before the steps that use them.
  let steps: [Step]
  let arguments: [Int]
  let dependence: [TapeBuilder.Dependence]
  /// The values of the expressions.
  let outputs: [Int]
  /// The values of constant steps; 0 elsewhere.
  let constants: [Double]
  let program: BlockProgram
  /// Whether a function is called whose balls continue its values on the real line.
  let continuesFromReals: Bool

  /// Compiles expressions.
  ///
  /// - Throws: `.undecided` for a symbol that is no input, an undefined function, or a function without evaluator, with
  ///   its name; `.undefined` for a relation or an undefined value.
  public init(_ expressions: [Expr], variables: [Symbol], parameters: [Symbol] = []) throws(MathError) {
    var builder = TapeBuilder(inputs: variables + parameters, variableCount: variables.count)
    var outputs: [Int] = []
    for e in expressions { outputs.append(try builder.compile(e)) }
    self.init(builder, outputs, variables, parameters)
  }

  /// Compiles one expression.
  public init(_ expression: Expr, variables: [Symbol], parameters: [Symbol] = []) throws(MathError) {
    try self.init([expression], variables: variables, parameters: parameters)
  }

  /// The live part of what a builder made.
  init(_ builder: TapeBuilder, _ outputs: [Int], _ variables: [Symbol], _ parameters: [Symbol]) {
    self.variables = variables
    self.parameters = parameters
    let live = LiveSteps(builder, outputs)
    (steps, arguments, dependence, self.outputs) = (live.steps, live.arguments, live.dependence, live.outputs)
    continuesFromReals = live.steps.contains { step in
      if case .call(let function, _) = step { function.spec.continuesFromReals } else { false }
    }
    constants = Tape.constants(live.steps, live.arguments, live.dependence)
    program = BlockProgram(live, variableCount: variables.count)
  }

  /// The number of steps, a measure of the work.
  public var stepCount: Int { steps.count }
  /// The number of expressions.
  public var outputCount: Int { outputs.count }
}

/// The steps on which the outputs depend, renumbered.
struct LiveSteps {
  var steps: [Step] = []
  var arguments: [Int] = []
  var dependence: [TapeBuilder.Dependence] = []
  var outputs: [Int] = []

  init(_ builder: TapeBuilder, _ wanted: [Int]) {
    var isLive = [Bool](repeating: false, count: builder.steps.count)
    for output in wanted { isLive[output] = true }
    for i in builder.steps.indices.reversed() where isLive[i] {
      for operand in builder.steps[i].operands(builder.arguments) { isLive[operand] = true }
    }
    var number = [Int](repeating: 0, count: isLive.count)
    for i in isLive.indices where isLive[i] {
      number[i] = steps.count
      let step = renumbered(builder.steps[i], number, builder.arguments)
      steps.append(step)
      dependence.append(builder.dependence[i])
    }
    outputs = wanted.map { number[$0] }
  }

  private mutating func renumbered(_ step: Step, _ n: [Int], _ old: [Int]) -> Step {
    switch step {
    case .input, .constant: return step
    case .add(let a, let b): return .add(n[a], n[b])
    case .multiply(let a, let b): return .multiply(n[a], n[b])
    case .divide(let a, let b): return .divide(n[a], n[b])
    case .multiplyAdd(let a, let b, let c): return .multiplyAdd(n[a], n[b], n[c])
    case .integerPower(let a, let k): return .integerPower(n[a], k)
    case .squareRoot(let a): return .squareRoot(n[a])
    case .exponential(let a): return .exponential(n[a])
    case .power(let a, let b): return .power(n[a], n[b])
    case .call(let function, let list):
      let new = Step.ArgumentList(first: arguments.count, count: list.count)
      arguments += old[list.range].map { n[$0] }
      return .call(function, new)
    }
  }
}
