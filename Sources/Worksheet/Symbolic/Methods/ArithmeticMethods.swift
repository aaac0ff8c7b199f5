internal import Expressions
internal import Functions
internal import Simplification
internal import Typesetting

/// Operators and functions of two arguments as methods, and what expressions are inside.
enum ArithmeticMethods {
  static let all: [Builtin] = operators + SumBuiltins.methods + functions + others

  private static let operators: [Builtin] = [
    accumulated("add", "the sum with other expressions", .sum),
    accumulated("mul", "the product with other expressions", .product),
    .method("power", "exp", "the power") { try $0.vm.binary(.power, $0[0], $0[1]) },
    .method("abs", "", "the absolute value") { try AbsFunction.magnitude($0[0], $0.vm) },
    .method("norm", "", "the product with the conjugate", examples: ["(3 + 4*I).norm()": "25"]) { call in
      let object = try call.receiver()
      let conjugate = Function.conjugate(object.expr).withRealParts(call.vm.symbolic.assumptions)
      return object.with(try (object.expr * conjugate).expanded())
    },
  ]

  private static func accumulated(_ name: String, _ doc: String, _ operation: Accumulation.Operation) -> Builtin {
    .method(name, "*args", doc) { call in
      try Accumulation.over(.array(call.rest), operation, from: call[0], in: call.vm)
    }
  }

  private static let functions: [Builtin] = ["binomial", "arctan2", "beta"].compactMap { name in
    CatalogueFunctions.named(name).map { function in
      .method(name, "other", function.spec.summary) { call in
        try CatalogueFunctions.apply(function, name, [call[0], call[1]], call.vm)
      }
    }
  }

  /// A global function as a method.
  private static func global(_ name: String, _ doc: String) -> Builtin {
    .method(name, "*args, **kwargs", doc) { call in
      guard let function = call.vm.builtin(name) else { return .none }
      return try call.vm.call(function, [call[0]] + call.rest, call.keywords)
    }
  }

  private static let others: [Builtin] = [
    .method("rectform", "", "the expression as x + I*y with real x and y") { call in
      let object = try call.receiver()
      return object.with(object.expr.rectangularForm(call.vm.symbolic.assumptions))
    },
    .method("pyobject", "", "the number that the expression is") { call in
      let e = try call.receiver().expr
      if e.isNumber { return .simplest(e) }
      throw Raised(.typeError, "`\(e.text(limit: 60))` is not a number")
    },
    .method("default_variable", "", "the first variable, or x") { call in
      .expression(Expr(try call.receiver().expr.symbols.first ?? Symbol("x")))
    },
    global("plot", "the picture of the graph, as `plot(self, …)`"),
    global("find_root", "a zero between two points, as `find_root(self, a, b)`"),
    .method("iterator", "", "the operands, one after another") { call in
      try call.vm.iterator(of: .array(call.receiver().expr.worksheetOperands.map { .expression($0) }))
    },
  ]
}
