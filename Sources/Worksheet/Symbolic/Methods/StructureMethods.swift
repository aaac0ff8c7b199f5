internal import Exact
internal import Expressions
internal import Functions
internal import KernelProtocol
internal import Simplification
internal import Typesetting

/// The parts of expressions.
enum StructureMethods {
  static let all: [Builtin] = parts + sides + others

  private static func symbols(_ name: String, _ doc: String) -> Builtin {
    .method(name, "", doc) { call in
      let object = try call.receiver()
      return .tupled((object.parameters ?? object.expr.symbols).map { .expression(Expr($0)) })
    }
  }

  private static let parts: [Builtin] = [
    symbols("arguments", "the parameters of a function, or the variables"),
    symbols("args", "the parameters of a function, or the variables"),
    .method("variables", "", "the variables, sorted by name") { call in
      .tupled(try call.receiver().expr.symbols.map { .expression(Expr($0)) })
    },
    .method("free_variables", "", "the variables, sorted by name") { call in
      .tupled(try call.receiver().expr.symbols.map { .expression(Expr($0)) })
    },
    .method("number_of_arguments", "", "how many parameters a function has") { call in
      let object = try call.receiver()
      return .integer((object.parameters ?? object.expr.symbols).count)
    },
    .method("operands", "", "the terms of a sum, the factors of a product, the arguments of a function") { call in
      .array(try call.receiver().expr.worksheetOperands.map { .expression($0) })
    },
    .method("nops", "", "the number of operands") { .integer(try $0.receiver().expr.worksheetOperands.count) },
    .method("number_of_operands", "", "the number of operands") {
      .integer(try $0.receiver().expr.worksheetOperands.count)
    },
    .method("operator", "", "what joins the operands; None for variables and numbers") { call in
      OperandMethods.value(of: try call.receiver().expr, call.vm)
    },
    .method("has_symbol", "pattern", "whether the expression contains a variable") { call in
      .bool(try call.receiver().expr.contains(call.expression(1)))
    },
    .method("numerator", "normalize=True", "the numerator of the expression as one fraction") { call in
      let object = try call.receiver()
      return object.with(try object.expr.numeratorAndDenominator().numerator)
    },
    .method("denominator", "normalize=True", "the denominator of the expression as one fraction") { call in
      let object = try call.receiver()
      return object.with(try object.expr.numeratorAndDenominator().denominator)
    },
    .method("numerator_denominator", "normalize=True", "numerator and denominator") { call in
      let (top, bottom) = try call.receiver().expr.numeratorAndDenominator()
      return .tupled(.expression(top), .expression(bottom))
    },
  ]

  private static func side(_ name: String, _ part: @escaping @Sendable (RelationSides) -> Expr) -> Builtin {
    .method(name, "", "one side of an equation or inequality") { call in
      let e = try call.receiver().expr
      guard let sides = e.relation else {
        throw Raised(.valueError, "the expression `\(e)` is no equation and has no sides", hint: "`a == b` makes one")
      }
      return .expression(part(sides))
    }
  }

  private static func both(_ name: String, _ op: BinaryOperator) -> Builtin {
    .method(name, "x", "the operation on both sides") { call in try call.vm.binary(op, call[0], call[1]) }
  }

  private static let sides: [Builtin] =
    ["lhs", "left", "left_hand_side"].map { side($0) { $0.left } }
    + ["rhs", "right", "right_hand_side"].map { side($0) { $0.right } }
    + [
      both("add_to_both_sides", .add), both("subtract_from_both_sides", .subtract),
      both("multiply_both_sides", .multiply), both("divide_both_sides", .divide),
      .method("negation", "", "the relation that holds when this one does not") { call in
        guard let sides = try call.receiver().expr.relation else {
          throw Raised(.valueError, "only relations have a negation")
        }
        return .expression(sides.relation.negated.between(sides.left, sides.right))
      },
    ]

  private static let others: [Builtin] = [
    .method("parent", "", "the set that the value belongs to") { _ in .object(SymbolicRing()) },
    .method("_latex_", "", "the LaTeX of the expression") { .text(try $0.receiver().notation.latex) },
    .method("show", "**kwargs", "shows the expression") { call in
      try call.vm.emit(.display(call.receiver().bundle(in: call.vm)))
      return .none
    },
  ]
}
