public import Balls
public import Exact
public import Expressions

/// The six relations between two expressions.
public enum Relation: Sendable, Hashable, CaseIterable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// The relation as a function of two arguments.
  public var function: Function {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    }
  }

  /// The relation that a function stands for.
  public init?(_ function: Function) {
    guard function.spec.definition == .relation, let relation = Relation.byFunction[function] else { return nil }
    self = relation
  }

  private static let byFunction = Dictionary(uniqueKeysWithValues: allCases.map { ($0.function, $0) })

  /// `left relation right` as an expression, kept as it is written.
  public func between(_ left: Expr, _ right: Expr) -> Expr { function.held([left, right]) }

  /// How the relation is written.
  public var symbol: String { function.name }

  /// Whether the relation compares sizes.
  public var isOrdering: Bool { self != .equal && self != .notEqual }

  /// The signs of left − right for which the relation holds between real numbers.
  public var signs: SignSet {
    switch self {
    case .equal: .zero
    case .notEqual: [.negative, .positive]
    case .less: .negative
    case .lessOrEqual: .nonpositive
    case .greater: .positive
    case .greaterOrEqual: .nonnegative
    }
  }

  /// Whether the relation holds between real numbers whose difference has this sign.
  public func holds(sign: Int) -> Bool {
    signs.contains(sign < 0 ? .negative : sign > 0 ? .positive : .zero)
  }

  /// The relation that holds exactly where this one does not (of real numbers).
  public var negated: Relation {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

  /// The relation with its sides exchanged.
  public var mirrored: Relation {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

  /// Whether the relation holds between all numbers of two balls; order relations are unknown off the real line.
  public func holds(_ a: ComplexBall, _ b: ComplexBall) -> Truth {
    switch self {
    case .equal: return a.overlaps(b) ? a.isEqual(to: b) : a.isFinite && b.isFinite ? .no : .unknown
    case .notEqual: return Relation.equal.holds(a, b).not
    case .greater, .greaterOrEqual: return mirrored.holds(b, a)
    case .less, .lessOrEqual:
      guard a.isReal == .yes, b.isReal == .yes else { return .unknown }
      return self == .less ? a.real.isLess(than: b.real) : a.real.isLessOrEqual(to: b.real)
    }
  }

  /// 1 or 0 as the relation holds, [0, 1] where that is not decided; with `analytic` nothing where the sides meet.
  func ball(_ a: ComplexBall, _ b: ComplexBall, _ analytic: Bool) -> ComplexBall {
    if analytic, a.overlaps(b) { return .indeterminate }
    switch holds(a, b) {
    case .yes: return .one
    case .no: return .zero
    case .unknown: return ComplexBall(RealBall(lower: 0, upper: 1))
    }
  }
}
