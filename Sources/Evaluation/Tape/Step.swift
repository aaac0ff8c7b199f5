import Expressions

/// One step of a tape in static single assignment form: value i is the result of step i, operands are earlier values.
enum Step: Hashable, Sendable {
  case input(Int)
  /// A number or a named constant.
  case constant(Expr)
  case add(Int, Int)
  case multiply(Int, Int)
  case divide(Int, Int)
  /// a·b + c.
  case multiplyAdd(Int, Int, Int)
  case integerPower(Int, Int32)
  case squareRoot(Int)
  case exponential(Int)
  case power(Int, Int)
  /// A function of the catalogue on a list of values: their place in `Tape.arguments`.
  case call(Function, ArgumentList)

  /// A piece of the list of arguments.
  struct ArgumentList: Hashable, Sendable {
    let first: Int
    let count: Int
    var range: Range<Int> { first..<first + count }
  }

  /// The values read by this step.
  func operands(_ arguments: [Int]) -> [Int] {
    switch self {
    case .input, .constant: []
    case .integerPower(let a, _), .squareRoot(let a), .exponential(let a): [a]
    case .add(let a, let b), .multiply(let a, let b), .divide(let a, let b), .power(let a, let b): [a, b]
    case .multiplyAdd(let a, let b, let c): [a, b, c]
    case .call(_, let list): Array(arguments[list.range])
    }
  }
}
