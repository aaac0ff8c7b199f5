internal import Exact
internal import Expressions
internal import Functions

/// The parts of expressions.
enum StructureMethods {
  static let all: [Builtin] = [
    .method("variables", "", "the variables, sorted by name") { call in
      .tupled(try call.receiver().expr.symbols.map { .expression(Expr($0)) })
    },
    .method("arguments", "", "the parameters of a function, or the variables") { call in
      let object = try call.receiver()
      return .tupled((object.parameters ?? object.expr.symbols).map { .expression(Expr($0)) })
    },
  ]
}
