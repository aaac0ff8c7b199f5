internal import Exact
internal import Expressions
internal import Functions
internal import KernelProtocol
internal import Simplification
internal import Typesetting

/// A symbolic expression, or a function `(x, t) |--> value` when it has parameters.
final class ExpressionObject: WorksheetObject {
  let expr: Expr
  /// The parameters of a callable function; nil for a plain expression.
  let parameters: [Symbol]?

  init(_ expr: Expr, parameters: [Symbol]? = nil) {
    self.expr = expr
    self.parameters = parameters
  }

  static let type = ClassObject.native(
    "Expression", "a symbolic expression", methods: ExpressionMethods.all,
    qualifiedName: "sage.symbolic.expression.Expression",
    constructor: ClassObject.plain("x", name: "SR") { .object(ExpressionObject(try $0.expression(0))) })

  override var type: ClassObject { ExpressionObject.type }

  /// The same kind of value with another expression.
  func with(_ new: Expr) -> Value { .object(ExpressionObject(new, parameters: parameters)) }

  /// The one parameter, or symbol, when an operation is given no variable; `name` is what to write with one.
  func onlyVariable(of operation: String, _ name: String) throws -> Symbol {
    let symbols = parameters ?? expr.symbols
    if symbols.count == 1 { return symbols[0] }
    let names = symbols.map { "`\($0.name)`" }.joined(separator: ", ")
    throw Raised(
      .valueError,
      symbols.isEmpty
        ? "the \(operation) of a constant needs a variable" : "the \(operation) needs a variable: one of \(names)",
      hint: "`\(name)(f, \(symbols.first?.name ?? "x"))`")
  }

  // MARK: text

  var notation: Notation {
    guard let parameters else { return Notation(expr) }
    return .map(parameters.map(\.name), to: Notation(expr))
  }

  override func repr(in vm: Interpreter) throws -> String { notation.text }
  override func latex(in vm: Interpreter) throws -> String? { notation.latex }

  override func bundle(in vm: Interpreter) throws -> DisplayBundle {
    let notation = notation
    return DisplayBundle(plain: notation.text)
      .with(.latex, "$\\displaystyle \(notation.latex)$")
      .with(.mathML, notation.mathML)
  }

  // MARK: operators

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    guard let right = other.expression else { return nil }
    guard let result = try reflected ? Combination.apply(op, right, expr, vm) : Combination.apply(op, expr, right, vm)
    else { return nil }
    return .object(ExpressionObject(result, parameters: joinedParameters(other)))
  }

  /// The parameters of a combination with another value: those of both, in order.
  private func joinedParameters(_ other: Value) -> [Symbol]? {
    guard case .object(let object) = other, let others = (object as? ExpressionObject)?.parameters else {
      return parameters
    }
    guard let mine = parameters else { return others }
    return mine + others.filter { !mine.contains($0) }
  }

  override func unary(_ op: UnaryOperator, in vm: Interpreter) throws -> Value? {
    switch op {
    case .plus: return .object(self)
    case .minus:
      guard let result = try Combination.apply(.multiply, Expr(-1), expr, vm) else { return nil }
      return with(result)
    case .invert:
      guard let result = try Combination.apply(.divide, 1, expr, vm) else { return nil }
      return with(result)
    case .not: return nil
    }
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard let right = other.expression, let relation = Relation(op) else { return nil }
    let comparison = reflected ? relation.between(right, expr) : relation.between(expr, right)
    return comparesAsNumber(right) ? .bool(try Proof.holds(comparison, in: vm)) : .object(ExpressionObject(comparison))
  }

  /// Whether one of two constants is infinite: infinities compare like numbers, as SageMath's do.
  private func comparesAsNumber(_ other: Expr) -> Bool {
    (expr.hasInfinity || other.hasInfinity)
      && [expr, other].allSatisfy { !$0.hasSymbols && !$0.hasAbstractFunctions && $0.relation == nil }
  }

  override func truth(in vm: Interpreter) throws -> Bool { try Proof.holds(expr, in: vm) }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    name == "op" ? .array(expr.worksheetOperands.map { .expression($0) }) : nil
  }

  override var attributeNames: [String] { ["op"] }

  // MARK: keys

  override func hash(in vm: Interpreter) throws -> Int? {
    guard let number = expr.number, let plain = Value(plain: number) else { return expr.hashValue }
    return try vm.hash(plain)
  }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    guard let right = other.expression else { return nil }
    if right == expr { return true }
    return try Proof.holds(Relation.equal.between(expr, right), in: vm)
  }

  // MARK: numbers

  override func float(in vm: Interpreter) throws -> Double? {
    if let number = expr.number, number.sign != nil { return number.asDoubles.re }
    if expr == .infinity { return .infinity }
    if expr == -.infinity { return -.infinity }
    let number = try Approximation.number(expr, bits: 53, vm)
    guard number.sign != nil else {
      throw Raised(
        .typeError, "the value of `\(expr.text(limit: 60))` is not real", hint: "`CC(value)` makes a complex number")
    }
    return number.asDoubles.re
  }

  override func complex(in vm: Interpreter) throws -> (Double, Double)? {
    try Approximation.number(expr, bits: 53, vm).asDoubles
  }

  override func integer(in vm: Interpreter) throws -> Value? {
    if let integer = expr.integer { return .integer(integer) }
    if expr.hasSymbols || expr.isInexact { return nil }
    return try? expr.simplified(vm.symbolic.assumptions, budget: vm.budget).integer.map { .integer($0) }
  }

  override func magnitude(in vm: Interpreter) throws -> Value? {
    with(Function.abs(expr).withRealParts(vm.symbolic.assumptions))
  }

  // MARK: calls

  override var isCallable: Bool { parameters != nil }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    .object(ExpressionObject(try Substitution.call(self, arguments, keywords, vm)))
  }

  override func format(_ specification: String, in vm: Interpreter) throws -> String? {
    if let integer = expr.integer { return try vm.format(.integer(integer), specification) }
    let last = specification.last
    if last.map({ "eEfFgG%".contains($0) }) == true { return nil }
    return try FormatSpecification(specification).padded(repr(in: vm))
  }
}
