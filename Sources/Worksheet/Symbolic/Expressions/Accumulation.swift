internal import Expressions
internal import Functions
internal import Simplification

/// The sum or the product of values that come one after another, in linear time for expressions too.
///
/// The same as the operator between each two, which would build every partial sum anew: expressions wait until another
/// kind of value, or the end, asks for their sum.
struct Accumulation {
  private let operation: Operation
  private var total: Value
  /// Expressions that are not in `total` yet; when there are any, `total` is the first of them.
  private var waiting: [Expr] = []

  enum Operation { case sum, product }

  init(_ operation: Operation, from start: Value) { (self.operation, total) = (operation, start) }

  /// Adds or multiplies a value.
  mutating func append(_ value: Value, in vm: Interpreter) throws {
    if let next = operation.operand(value), let first = waiting.first ?? operation.start(total) {
      if waiting.isEmpty { waiting = [first] }
      waiting.append(next)
    } else {
      total = try vm.binary(operation == .sum ? .add : .multiply, result(), value)
      waiting = []
    }
  }

  /// The sum or the product of what came so far.
  func result() -> Value {
    if waiting.isEmpty { return total }
    return .expression(operation == .sum ? .sum(waiting) : .product(waiting))
  }

  /// The sum or the product of the elements of an iterable value.
  static func over(
    _ elements: Value, _ operation: Operation, from start: Value, in vm: Interpreter
  ) throws -> Value {
    var accumulation = Accumulation(operation, from: start)
    try vm.forEach(elements) { try accumulation.append($0, in: vm) }
    return accumulation.result()
  }
}

extension Accumulation.Operation {
  /// The expression of a value from which operands may wait.
  fileprivate func start(_ value: Value) -> Expr? {
    if case .object = value { operand(value) } else { nil }
  }

  /// The expression of a value that may wait: any order of the steps gives the same result.
  fileprivate func operand(_ value: Value) -> Expr? {
    switch value {
    case .int, .integer, .rational: return self == .sum ? value.expression : nil
    case .object(let object):
      guard let object = object as? ExpressionObject, object.parameters == nil else { return nil }
      let e = object.expr
      if e.hasInfinity || e.relation != nil { return nil }
      return self == .sum || e.isFreeOfNumericFactors ? e : nil
    default: return nil
    }
  }
}

extension Expr {
  /// Whether no product with such expressions has a numeric factor, which a sum in the product would take in.
  fileprivate var isFreeOfNumericFactors: Bool {
    factors.allSatisfy { factor in
      switch factor.base.node {
      case .symbol, .call: true
      case .sum(let terms): terms.count > 1
      case .integer, .number, .constant, .product: false
      }
    }
  }
}
