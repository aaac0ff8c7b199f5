internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// The arithmetic of expressions and of relations between them.
enum Combination {
  /// `a op b`; nil when the operator does not apply.
  static func apply(_ op: BinaryOperator, _ a: Expr, _ b: Expr, _ vm: Interpreter) throws -> Expr? {
    if a.hasCalls || b.hasCalls, let result = try relations(op, a, b, vm) { return result }
    let result: Expr
    switch op {
    case .add: result = a + b
    case .subtract: result = a - b
    case .multiply: result = a * b
    case .divide: result = a / b
    case .power:
      try checkPower(a, b)
      result = .power(a, b)
    case .modulo, .floorDivide:
      guard let x = a.number, let y = b.number else { return nil }
      return try vm.binary(op, Value(number: x), Value(number: y)).expression
    default: return nil
    }
    if result.hasInfinity { try check(result, op, a, b) }
    return result
  }

  /// Refuses powers of numbers that are too large to write.
  private static func checkPower(_ a: Expr, _ b: Expr) throws {
    guard let base = a.rational, let exponent = b.integer, !base.isZero, base != 1, base != -1 else { return }
    let bits = max(base.numerator.bitWidth, base.denominator.bitWidth)
    guard let n = exponent.magnitude.asInt, n <= Integer.bitLimit / max(bits, 1) else {
      throw Raised(
        .overflowError, "the power \(a.text(limit: 30))^\(b.text(limit: 30)) has too many digits",
        hint: "`log` of it may be what is needed")
    }
  }

  /// Division by zero and undefined results become exceptions, unless an operand has them already.
  static func check(_ result: Expr, _ op: BinaryOperator, _ a: Expr, _ b: Expr) throws {
    let text = "`\(grouped(a)) \(op == .power ? "^" : op.symbol) \(grouped(b))`"
    if a.hasInfinity || b.hasInfinity {
      if result != .undefined || a == .undefined || b == .undefined { return }
      throw Raised(.arithmeticError, "\(text) is undefined")
    }
    if !result.contains(.complexInfinity), !result.contains(.undefined) { return }
    throw Raised(.zeroDivisionError, "division by zero in \(text)")
  }

  private static func grouped(_ e: Expr) -> String {
    let text = e.text(limit: 60)
    return text.contains(" ") || text.hasPrefix("-") || text.contains("/") ? "(\(text))" : text
  }

  /// The result of a change of an expression, when it did not divide by zero.
  static func checked(_ result: Expr, from e: Expr, _ what: String) throws -> Expr {
    if result.hasInfinity, !e.hasInfinity, result.contains(.complexInfinity) || result.contains(.undefined) {
      throw Raised(.zeroDivisionError, "division by zero in \(what) `\(e.text(limit: 60))`")
    }
    return result
  }

  // MARK: relations

  private static func relations(_ op: BinaryOperator, _ a: Expr, _ b: Expr, _ vm: Interpreter) throws -> Expr? {
    switch (a.relation, b.relation) {
    case (nil, nil): return nil
    case (let x?, nil): return try sides(op, x, (b, b), vm)
    case (nil, let y?): return try sides(op, y, (a, a), vm, reflected: true)
    case (let x?, let y?):
      if x.relation != y.relation {
        throw Raised(.typeError, "relations of different kinds do not combine: `\(a)` and `\(b)`")
      }
      if x.relation != .equal, op != .add {
        throw Raised(.typeError, "inequalities can only be added, found `\(op.symbol)`")
      }
      return try sides(op, x, (y.left, y.right), vm)
    }
  }

  /// The operator on both sides; an inequality turns round when it is multiplied with a negative number.
  private static func sides(
    _ op: BinaryOperator, _ x: RelationSides, _ other: (Expr, Expr), _ vm: Interpreter, reflected: Bool = false
  ) throws -> Expr? {
    let (l, r) = other
    guard let left = try reflected ? apply(op, l, x.left, vm) : apply(op, x.left, l, vm),
      let right = try reflected ? apply(op, r, x.right, vm) : apply(op, x.right, r, vm)
    else { return nil }
    var relation = x.relation
    if relation.isOrdering, op != .add {
      if op == .subtract {
        if reflected { relation = relation.mirrored }
      } else {
        guard op == .multiply || op == .divide && !reflected else {
          throw Raised(.typeError, "`\(op.symbol)` does not apply to the inequality `\(x.expression)`")
        }
        let sign = vm.symbolic.assumptions.sign(of: l)
        if sign == .negative {
          relation = relation.mirrored
        } else if sign != .positive {
          throw Raised(
            .valueError, "the sign of `\(l.text(limit: 60))` is not known, so the inequality has no direction",
            hint: "`assume(\(l.text(limit: 60)) > 0)`")
        }
      }
    }
    return relation.between(left, right)
  }
}
