internal import Expressions

/// An equation or inequality between two expressions.
enum Relation: String, CaseIterable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  init?(_ op: ComparisonOperator) {
    switch op {
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    default: return nil
    }
  }

  private static let functions: [Function] = allCases.map { relation in
    var spec = FunctionSpec(relation.rawValue, arity: 2...2)
    spec.definition = .relation
    return Function(spec)
  }

  private static let byFunction = Dictionary(uniqueKeysWithValues: zip(functions, allCases))

  init?(_ function: Function) {
    guard let relation = Relation.byFunction[function] else { return nil }
    self = relation
  }

  /// The function that the kernel knows the relation by.
  var function: Function { Relation.functions[Relation.allCases.firstIndex(of: self) ?? 0] }

  /// `left op right` as an expression.
  func between(_ left: Expr, _ right: Expr) -> Expr { function.held([left, right]) }

  /// Whether the relation compares sizes.
  var isOrdering: Bool { self != .equal && self != .notEqual }

  /// The relation with its sides exchanged.
  var mirrored: Relation {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

  /// The relation that holds exactly when this one does not, for real sides.
  var negated: Relation {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }
}

/// A relation with its sides.
struct RelationSides {
  let relation: Relation
  let left: Expr
  let right: Expr
  var expression: Expr { relation.between(left, right) }
}

extension Expr {
  /// The sides, if this expression is an equation or inequality.
  var relation: RelationSides? {
    guard hasCalls, case .call(let function, let sides) = node, function.spec.definition == .relation,
      let relation = Relation(function)
    else { return nil }
    return RelationSides(relation: relation, left: sides[0], right: sides[1])
  }
}
