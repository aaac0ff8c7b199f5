import Exact
import Expressions
import Functions

/// The jets of an expression's parts, each once.
///
/// A function that jets do not know is f(u) = f(u₀) + ∫ f′(u)·u′: its value comes from the record, and so does f′, whose
/// jet is needed to an order lower by one only.
struct JetEvaluation<Scalar: JetScalar> {
  /// The highest order of functions that are not elementary: each order is a level of recursion.
  static var highestGeneralOrder: Int { 100 }

  private let precision: Int
  /// The jets that are known, to the highest order that was asked for; `nil` where there is none.
  private var jets: [Expr: (jet: Jet<Scalar>?, order: Int)] = [:]

  init(_ inputs: [Symbol: Jet<Scalar>], order: Int, precision: Int) {
    self.precision = precision
    for (symbol, jet) in inputs { jets[Expr(symbol)] = (jet, order) }
  }

  /// The jet of an expression; `nil` where a part is not analytic or not real.
  mutating func jet(of e: Expr, order: Int) throws(MathError) -> Jet<Scalar>? {
    for part in e.subexpressions where part.hasSymbols && part.relation == nil && !isKnown(part, order) {
      let jet = try compute(part, order)
      jets[part] = (jet.flatMap { $0.isFinite ? $0 : nil }, order)
    }
    return operand(e, order)
  }

  private func isKnown(_ e: Expr, _ order: Int) -> Bool { jets[e].map { $0.order >= order } ?? false }

  private func operand(_ e: Expr, _ order: Int) -> Jet<Scalar>? {
    if let known = jets[e] { return known.jet?.truncated(to: order) }
    return e.enclosure(precision: max(precision, 64) + 16).flatMap(Scalar.jetConstant).map {
      Jet.constant($0, order: order, precision: precision)
    }
  }

  private mutating func compute(_ e: Expr, _ order: Int) throws(MathError) -> Jet<Scalar>? {
    switch e.node {
    case .integer, .number, .constant: return nil
    case .symbol(let symbol):
      throw .undecided("the symbol `\(symbol.name)` has no value; give it one in `values`")
    case .sum(let terms): return sum(terms, order)
    case .product(let factors): return product(factors, order)
    case .call(.piecewise, let arguments): return try piece(Array(arguments), order)
    case .call(let function, let arguments): return try call(function, Array(arguments), order)
    }
  }

  private func sum(_ terms: Terms, _ order: Int) -> Jet<Scalar>? {
    var sum: Jet<Scalar>?
    for term in terms {
      guard let coefficient = operand(term.coefficient, order), let jet = operand(term.term, order) else { return nil }
      let summand = coefficient * jet
      sum = sum.map { $0 + summand } ?? summand
    }
    return sum
  }

  private func product(_ factors: Factors, _ order: Int) -> Jet<Scalar>? {
    var product: Jet<Scalar>?
    for factor in factors {
      guard let power = power(factor, order) else { return nil }
      product = product.map { $0 * power } ?? power
    }
    return product
  }

  private func power(_ factor: Factor, _ order: Int) -> Jet<Scalar>? {
    if factor.base == .e { return operand(factor.exponent, order)?.exp() }
    guard let base = operand(factor.base, order) else { return nil }
    if let n = factor.exponent.smallInteger { return base.power(n) }
    if factor.exponent == .half { return base.sqrt() }
    guard let exponent = operand(factor.exponent, order) else { return nil }
    return exponent.isConstant ? base.power(exponent.value) : base.power(exponent)
  }

  // MARK: Functions

  private static var elementary: [Function: @Sendable (Jet<Scalar>) -> Jet<Scalar>] {
    [
      .log: { $0.log() }, .sin: { $0.sin() }, .cos: { $0.cos() }, .tan: { $0.tan() }, .sinh: { $0.sinh() },
      .cosh: { $0.cosh() }, .tanh: { $0.tanh() }, .arcsin: { $0.asin() }, .arccos: { $0.acos() },
      .arctan: { $0.atan() }, .arcsinh: { $0.asinh() }, .arctanh: { $0.atanh() },
    ]
  }
  private let elementary = JetEvaluation.elementary

  private mutating func call(
    _ function: Function, _ arguments: [Expr], _ order: Int
  ) throws(MathError) -> Jet<Scalar>? {
    var jets: [Jet<Scalar>] = []
    for argument in arguments {
      guard let jet = operand(argument, order) else { return nil }
      jets.append(jet)
    }
    if jets.count == 1, let known = elementary[function] { return known(jets[0]) }
    guard function.spec.definition == .catalogue else {
      throw .undecided("the function `\(function.name)` has no known values and derivatives")
    }
    guard let value = Scalar.jetValue(of: function, at: jets.map(\.value), precision: precision) else { return nil }
    var sum = Jet.constant(value, order: order, precision: precision)
    for (place, inner) in jets.enumerated() where !inner.isConstant && !function.spec.isIntegerValued {
      guard let partial = try partial(function, arguments, place, order - 1) else { return nil }
      sum = sum + partial.integrated(along: inner)
    }
    return sum
  }

  private mutating func partial(
    _ function: Function, _ arguments: [Expr], _ place: Int, _ order: Int
  ) throws(MathError) -> Jet<Scalar>? {
    guard let formula = function.spec.derivative?(arguments, place) else {
      throw .undecided("the derivative of `\(function.name)` by its argument \(place + 1) is not known")
    }
    guard order < Self.highestGeneralOrder else {
      throw .exhausted(
        "order \(order + 1) of `\(function.name)`; at most \(Self.highestGeneralOrder) is computed for functions that "
          + "are not elementary")
    }
    return try jet(of: formula, order: order)
  }

  /// The value whose condition is the first to hold, when the conditions are decided around the point.
  private func piece(_ arguments: [Expr], _ order: Int) throws(MathError) -> Jet<Scalar>? {
    for i in stride(from: 0, to: arguments.count - 1, by: 2) {
      guard let holds = isTrue(arguments[i]) else { return nil }
      if holds { return operand(arguments[i + 1], order) }
    }
    return arguments.count % 2 == 1 ? operand(arguments[arguments.count - 1], order) : nil
  }

  /// Whether a relation holds in a neighbourhood of the point; `nil` when it may change there.
  private func isTrue(_ condition: Expr) -> Bool? {
    guard let sides = condition.relation, let left = operand(sides.left, 0), let right = operand(sides.right, 0) else {
      return nil
    }
    return (left - right).value.definiteSign.map { sides.relation.holds(sign: $0) }
  }
}
