public import Exact
public import Expressions

/// A relation with its two sides.
public struct RelationSides: Sendable, Hashable {
  /// The relation between the sides.
  public let relation: Relation
  /// What stands on the left.
  public let left: Expr
  /// What stands on the right.
  public let right: Expr

  /// `left relation right`.
  public init(_ relation: Relation, _ left: Expr, _ right: Expr) {
    self.relation = relation
    self.left = left
    self.right = right
  }

  /// The relation as an expression.
  public var expression: Expr { relation.between(left, right) }
}

extension Expr {
  /// The relation and its two sides, if this expression is an equation or inequality.
  public var relation: RelationSides? {
    guard hasCalls, case .call(let function, let sides) = node, let relation = Relation(function) else { return nil }
    return RelationSides(relation, sides[0], sides[1])
  }

  /// Whether a relation between constants holds: exact numbers compared, other constants by enclosures; of a number,
  /// whether it is not zero.
  ///
  /// Unknown where symbols are left or where the enclosures of different expressions meet.
  public var constantTruth: Truth {
    if let number { return Truth(number.sign != 0) }
    guard let sides = relation else { return .unknown }
    let (relation, left, right) = (sides.relation, sides.left, sides.right)
    if left == right, !left.hasInfinity { return Truth(relation.holds(sign: 0)) }
    if relation == .equal || relation == .notEqual {
      if let a = left.number, let b = right.number, a.isExact, b.isExact { return Truth(relation == .notEqual) }
    }
    guard let sign = (left - right).constantSign else { return .unknown }
    return Truth(relation.holds(sign: sign))
  }
}
