internal import Expressions

/// The variables by which a function is differentiated.
enum DifferentiationVariables {
  /// Those of an argument, one or a list; without it the parameters of the function, or all its variables.
  static func given(_ call: Call, _ index: Int, _ object: ExpressionObject) throws -> [Symbol] {
    if call[index].isNone { return object.parameters ?? object.expr.symbols }
    let symbols = try (call[index].asElements ?? [call[index]]).map { value in
      guard let symbol = value.expression?.symbol else { throw call.unexpected(index, "a list of variables") }
      return symbol
    }
    if let twice = symbols.indices.first(where: { symbols[..<$0].contains(symbols[$0]) }) {
      throw Raised(.valueError, "the variable `\(symbols[twice].name)` is named twice", hint: "name each variable once")
    }
    return symbols
  }

  /// One entry for each variable: the coordinates of a point or a vector.
  static func coordinates(_ call: Call, _ index: Int, _ variables: [Symbol]) throws -> [Expr] {
    let entries = try (call[index].asElements ?? [call[index]]).map { value in
      guard let e = value.expression else { throw call.unexpected(index, "a list of numbers or expressions") }
      return e
    }
    if entries.count == variables.count { return entries }
    let names = variables.map { "`\($0.name)`" }.joined(separator: ", ")
    throw Raised(
      .valueError,
      "`\(call.builtin.name)()` needs one entry for each of the variables \(names), found \(entries.count)",
      hint: "`(\(variables.map { _ in "0" }.joined(separator: ", ")))`")
  }
}
