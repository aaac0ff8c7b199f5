internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification

/// Forms of expressions: expanded, factored, simplified, substituted.
enum RewritingMethods {
  /// A rewriting of an expression, done on both sides of a relation; arguments that only steer other systems are
  /// accepted and ignored.
  static func rewrite(
    _ names: [String], _ doc: String, example: (input: String, output: String)? = nil,
    _ change: @escaping @Sendable (Expr, Interpreter) throws -> Expr
  ) -> [Builtin] {
    names.enumerated().map { place, name in
      let examples: KeyValuePairs<String, String> =
        if let example, place == 0 { [example.input: example.output] } else { [:] }
      return .method(name, "*args, **kwargs", doc, examples: examples) { call in
        let object = try call.receiver()
        return object.with(try onSides(object.expr) { try change($0, call.vm) })
      }
    }
  }

  /// A change of an expression, or of both sides of a relation.
  static func onSides(_ e: Expr, _ change: (Expr) throws -> Expr) throws -> Expr {
    guard let sides = e.relation else { return try change(e) }
    return sides.relation.between(try change(sides.left), try change(sides.right))
  }

  static let all: [Builtin] = expanding + SimplifyingMethods.all + substituting

  private static let expanding: [Builtin] =
    rewrite(
      ["expand", "rational_expand", "expand_rational", "expand_sum"], "products and powers of sums multiplied out"
    ) { e, _ in
      try e.expanded()
    }
    + rewrite(["factor"], "the expression as a product of irreducible factors") { e, _ in try e.factored() }
    + rewrite(
      ["simplify_rational", "rational_simplify", "combine", "together", "normalize"], "one fraction in lowest terms",
      example: ("(1/x + 1/(x + 1)).simplify_rational()", "(2*x + 1)/(x^2 + x)")
    ) {
      e, _ in
      try e.rationalSimplified()
    }
    + rewrite(
      ["trig_expand", "expand_trig"], "sines and cosines of sums written in those of the parts",
      example: ("sin(2*x).trig_expand()", "2*cos(x)*sin(x)")
    ) { e, _ in
      e.trigExpanded()
    }
    + rewrite(
      ["trig_reduce", "reduce_trig"], "products of sines and cosines written as sums",
      example: ("(sin(x)*cos(x)).trig_reduce()", "1/2*sin(2*x)")
    ) { e, _ in
      try e.trigReduced()
    }
    + rewrite(["exponentialize"], "trigonometric functions written with exponentials") { e, _ in e.inExponentials() }
    + [
      .method("collect", "s", "the terms gathered by powers of a variable") { call in
        let object = try call.receiver()
        let x = try call.expression(1)
        return object.with(try onSides(object.expr) { try $0.collected(x) })
      },
      .method("factor_list", "dontfactor=None", "the factors with their multiplicities") { call in
        .array(
          try call.receiver().expr.factorList().map { .tupled(.expression($0.factor), .integer($0.multiplicity)) })
      },
    ]

  private static let substituting: [Builtin] =
    ["subs", "substitute", "subs_expr", "substitute_expression"].map { name in
      .method(name, "*args, **kwargs", "the expression with symbols or parts replaced: `e.subs(x=2)`") { call in
        let object = try call.receiver()
        return object.with(try Substitution.substitute(object.expr, call.rest, call.keywords, call.vm))
      }
    } + [
      .method("substitute_function", "original, new", "the expression with a function replaced") { call in
        let object = try call.receiver()
        guard case .object(let old as AbstractFunctionObject) = call[1] else {
          throw call.unexpected(1, "a function made with `function`")
        }
        return object.with(try Substitution.replace(old.function, by: call[2], in: object.expr, call.vm))
      },
      .method("function", "*args", "the expression as a function of variables") { call in
        let symbols = try call.rest.map { value -> Symbol in
          guard let symbol = value.expression?.symbol else {
            throw Raised(.typeError, "`function()` needs variables, found a value of type `\(call.vm.typeName(value))`")
          }
          return symbol
        }
        if symbols.isEmpty { throw Raised(.typeError, "`function()` needs at least one variable") }
        return .object(ExpressionObject(try call.receiver().expr, parameters: symbols))
      },
    ]
}
