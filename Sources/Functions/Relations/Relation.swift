public import Balls
public import Exact
public import Expressions

/// The six relations between two expressions.
public enum Relation: Sendable, CaseIterable {
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
    guard let relation = Relation.allCases.first(where: { $0.function == function }) else { return nil }
    self = relation
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

  /// 1 or 0 as the relation holds, [0, 1] where that is not decided.
  func ball(_ a: ComplexBall, _ b: ComplexBall) -> ComplexBall {
    switch holds(a, b) {
    case .yes: .one
    case .no: .zero
    case .unknown: ComplexBall(RealBall(lower: 0, upper: 1))
    }
  }
}

extension Expr {
  /// The relation and its two sides, if this expression is a relation.
  public var relation: (relation: Relation, left: Expr, right: Expr)? {
    guard case .call(let f, let sides) = node, let relation = Relation(f), sides.count == 2 else { return nil }
    return (relation, sides[0], sides[1])
  }

  /// Whether a relation between constants holds: exact numbers compared, other constants by enclosures.
  ///
  /// Unknown where symbols are left or where the enclosures of different expressions meet.
  public var constantTruth: Truth {
    guard let (relation, left, right) = relation else { return .unknown }
    if left == right, !left.hasInfinity {
      return Truth(relation != .notEqual && relation != .less && relation != .greater)
    }
    if relation == .equal || relation == .notEqual {
      if let a = left.number, let b = right.number, a.isExact, b.isExact { return Truth(relation == .notEqual) }
    }
    guard let sign = (left - right).constantSign else { return .unknown }
    switch relation {
    case .equal: return Truth(sign == 0)
    case .notEqual: return Truth(sign != 0)
    case .less: return Truth(sign < 0)
    case .lessOrEqual: return Truth(sign <= 0)
    case .greater: return Truth(sign > 0)
    case .greaterOrEqual: return Truth(sign >= 0)
    }
  }
}
