internal import WorksheetSyntax

extension Tree {
  /// Appends the operands of an expression that opens no scope.
  func appendOperands(of id: ExpressionID, to list: inout [ExpressionID]) {
    switch self[id] {
    case .boolOp(_, let values), .joinedStr(let values): list += self[values]
    case .binOp(let left, _, let right): list += [left, right]
    case .unaryOp(_, let operand): list.append(operand)
    case .ifExp(let test, let body, let orelse): list += [test, body, orelse]
    case .dict(let entries):
      for entry in self[entries] {
        if let key = entry.key { list.append(key) }
        list.append(entry.value)
      }
    case .set(let elements), .list(let elements), .tuple(let elements), .sageRange(let elements, _):
      list += self[elements]
    case .compare(let left, _, let comparators):
      list.append(left)
      list += self[comparators]
    case .call(let function, let arguments, let keywords):
      list.append(function)
      list += self[arguments]
      list += self[keywords].map(\.value)
    case .formattedValue(let value, _, let specification):
      list.append(value)
      if let specification { list.append(specification) }
    case .attribute(let value, _), .starred(let value), .generatorAccess(let value, _): list.append(value)
    case .subscript(let value, let slice): list += [value, slice]
    case .slice(let lower, let upper, let step): list += [lower, upper, step].compactMap { $0 }
    case .namedExpr, .lambda, .listComp, .setComp, .dictComp, .generatorExp, .yield, .yieldFrom, .constant, .name,
      .error:
      break
    }
  }
}
