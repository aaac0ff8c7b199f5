internal import Balls
internal import Evaluation
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification

/// Truths of equations and inequalities: proved, refuted, or unknown.
enum Proof {
  /// What `bool(e)` gives: whether a relation is proved, or an expression is not proved to be zero.
  static func holds(_ e: Expr, in vm: Interpreter) throws -> Bool {
    guard let sides = e.relation else {
      if vm.symbolic.isTracing, e.hasSymbols { throw vm.undecidedTrace() }
      return try isZero(e, vm) != .yes
    }
    if sides.relation == .notEqual {
      if vm.symbolic.isTracing, e.hasSymbols { throw vm.undecidedTrace() }
      return try truth(.equal, sides.left, sides.right, vm) != .yes
    }
    let truth = try truth(sides.relation, sides.left, sides.right, vm)
    if truth != .yes, vm.symbolic.isTracing, e.hasSymbols { throw vm.undecidedTrace() }
    return truth == .yes
  }

  /// Whether `left relation right` is proved to hold.
  static func truth(_ relation: Relation, _ left: Expr, _ right: Expr, _ vm: Interpreter) throws -> Truth {
    if left == right {
      if left == .undefined { return .no }
      return Truth(relation.holds(sign: 0))
    }
    let difference = left - right
    switch relation {
    case .equal: return try isZero(difference, vm)
    case .notEqual: return try isZero(difference, vm).not
    default: return try ordering(relation, difference, vm)
    }
  }

  private static func ordering(_ relation: Relation, _ difference: Expr, _ vm: Interpreter) throws -> Truth {
    if !difference.hasSymbols, let sign = try sign(difference, vm) { return Truth(relation.holds(sign: sign)) }
    let wanted = relation.signs
    for form in [difference] + simpler(difference, vm) {
      let signs = vm.symbolic.assumptions.sign(of: form)
      if signs.isSubset(of: wanted) { return .yes }
      if signs.isDisjoint(with: wanted) { return .no }
    }
    guard let (shifted, assumptions) = vm.symbolic.assumptions.shiftedToBounds(difference) else { return .unknown }
    for form in [try? shifted.expanded(), try? shifted.factored()].compactMap({ $0 })
    where assumptions.sign(of: form).isSubset(of: wanted) { return .yes }
    return .unknown
  }

  /// Other forms of a difference, of which one may show its sign.
  private static func simpler(_ e: Expr, _ vm: Interpreter) -> [Expr] {
    let simple = try? e.simplified(vm.symbolic.assumptions, budget: vm.budget)
    return [simple, try? e.factored()].compactMap { $0 }.filter { $0 != e }
  }

  /// The proved sign of a real constant.
  static func sign(_ e: Expr, _ vm: Interpreter) throws -> Int? {
    if e == .infinity { return 1 }
    if e == -.infinity { return -1 }
    let isReal = Assumptions().isReal(e) == .yes
    if let sign = e.provedSign(isReal: isReal) { return sign }
    return try isZero(e, vm) == .yes ? 0 : e.provedSign(isReal: isReal, precision: 1 << 14)
  }

  /// Whether an expression is zero for all values of its symbols that the assumptions allow.
  static func isZero(_ e: Expr, _ vm: Interpreter) throws -> Truth {
    if e == 0 { return .yes }
    if let number = e.number { return Truth(number.asDoubles == (0, 0) && number.isZeroNumber) }
    if e.symbol != nil || e.hasInfinity { return .unknown }
    return try e.isZero(vm.symbolic.assumptions, budget: vm.budget).truth
  }
}

extension Number {
  /// Whether the number is zero.
  fileprivate var isZeroNumber: Bool {
    switch self {
    case .rational(let q): q.isZero
    case .real(let x): x == 0
    case .gaussian, .complex: false
    case .ball(let z, _): z.real.midpoint == 0 && z.imaginary.midpoint == 0
    }
  }
}
