internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// `residue`: as a function and as a method of expressions.
enum ResidueMethods {
  static let all: [Builtin] = [
    .method(
      "residue", "*args",
      "the residue at a point: `f.residue(x == a)`, `residue(f, x, a)`; `a` may be `oo`",
      examples: [
        "(1/(x^2 + 1)).residue(x == I)": "-1/2*I", "residue(exp(1/x), x, 0)": "1", "residue(1/sin(x)^2, x, 0)": "0",
      ]
    ) { call in
      let object = try call.receiver()
      let (x, point) = try place(call)
      return .expression(
        try object.expr.residue(
          x, at: point, assuming: call.vm.symbolic.assumptions, budget: call.vm.searchBudget))
    }
  ]

  private static func place(_ call: Call) throws -> (Symbol, Expr) {
    let arguments = call.rest.compactMap(\.expression)
    if arguments.count == 1, let sides = arguments[0].relation, sides.relation == .equal, let x = sides.left.symbol {
      return (x, sides.right)
    }
    if arguments.count == 2, let x = arguments[0].symbol { return (x, arguments[1]) }
    throw Raised(
      .typeError, "`residue()` needs a variable and a point, found \(call.rest.count) arguments",
      hint: "`residue(f, x, a)` or `f.residue(x == a)`")
  }
}
