internal import Functions

extension Relation {
  /// The relation that an operator of the language stands for; nil for `in` and `is`.
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
}
