internal import Exact
internal import Expressions
internal import Simplification

/// Forms of expressions: expanded, simplified, substituted.
enum RewritingMethods {
  /// A rewriting of an expression, done on both sides of a relation.
  static func rewrite(
    _ names: [String], _ doc: String, examples: KeyValuePairs<String, String> = [:],
    _ change: @escaping @Sendable (Expr, Interpreter) throws -> Expr
  ) -> [Builtin] {
    names.map { name in
      .method(name, "*args, **kwargs", doc, examples: examples) { call in
        let object = try call.receiver()
        return object.with(try onSides(object.expr) { try change($0, call.vm) })
      }
    }
  }

  static func onSides(_ e: Expr, _ change: (Expr) throws -> Expr) throws -> Expr {
    guard let sides = e.relation else { return try change(e) }
    return sides.relation.between(try change(sides.left), try change(sides.right))
  }

  static let all: [Builtin] =
    rewrite(["expand"], "products and powers of sums multiplied out") { e, _ in try e.expanded() }
    + rewrite(
      ["simplify_full", "full_simplify", "simplify", "simplify_real"],
      "the simplest of several equal forms, with the assumptions of the worksheet"
    ) { e, vm in try e.simplified(vm.symbolic.assumptions, budget: vm.budget) }
    + [
      .method("subs", "*args, **kwargs", "the expression with symbols or parts replaced: `e.subs(x=2)`") { call in
        let object = try call.receiver()
        return object.with(try Substitution.substitute(object.expr, call.rest, call.keywords, call.vm))
      },
      .method("substitute", "*args, **kwargs", "the same as `subs`") { call in
        let object = try call.receiver()
        return object.with(try Substitution.substitute(object.expr, call.rest, call.keywords, call.vm))
      },
    ]
}
