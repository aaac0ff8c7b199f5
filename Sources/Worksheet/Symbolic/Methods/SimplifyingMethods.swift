internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification

/// Expressions in simpler or other forms. Every form is compared with the expression in balls, at points that the
/// assumptions allow, before it is returned; `canonicalize_radical` alone leaves the principal branch.
enum SimplifyingMethods {
  static let all: [Builtin] = general + exponentials + special + [contraction, rewriting]

  /// A rewriting that keeps the value: where a ball proves the contrary, the expression stays as it is.
  private static func keepingValue(
    _ names: [String], _ doc: String, example: (input: String, output: String)? = nil,
    _ change: @escaping @Sendable (Expr, Interpreter) throws -> Expr
  ) -> [Builtin] {
    RewritingMethods.rewrite(names, doc, example: example) { e, vm in try checked(change(e, vm), e, vm) }
  }

  private static func checked(_ new: Expr, _ old: Expr, _ vm: Interpreter) -> Expr {
    new.isRefuted(equalTo: old, vm.symbolic.assumptions, budget: vm.searchBudget) ? old : new
  }

  private static let general: [Builtin] =
    keepingValue(
      [
        "simplify_full", "full_simplify", "simplify", "simplify_real", "simplify_hypergeometric",
        "hypergeometric_simplify",
      ],
      "the simplest of several equal forms, with the assumptions of the worksheet",
      example: ("(sin(x)^2 + cos(x)^2).simplify_full()", "1")
    ) { e, vm in try e.simplified(vm.symbolic.assumptions, budget: vm.searchBudget) }
    + keepingValue(
      ["simplify_trig", "trig_simplify"], "simplified with sin² + cos² = 1 and cosh² − sinh² = 1",
      example: ("(cos(3*x)/cos(x)).simplify_trig()", "4*cos(x)^2 - 3")
    ) { e, vm in
      try e.trigExpanded().simplified(vm.symbolic.assumptions, budget: vm.searchBudget)
    }
    + keepingValue(["simplify_rectform"], "the form x + I*y where it is simpler") { e, vm in
      e.rectangularSimplified(vm.symbolic.assumptions)
    }

  private static let exponentials: [Builtin] =
    keepingValue(
      ["simplify_exp", "exp_simplify"], "exponentials multiplied together and cancelled",
      example: ("((e^(2*x) - 1)/(e^x - 1)).simplify_exp()", "e^x + 1")
    ) { e, vm in e.exponentialsSimplified(vm.symbolic.assumptions) }
    + RewritingMethods.rewrite(
      ["canonicalize_radical", "radical_simplify", "simplify_radical"],
      "roots, exponentials and logarithms of products taken apart on one branch, the same for all of them: the result "
        + "may differ from the principal value, as `x` does from `sqrt(x^2)` for negative x; with assumptions, "
        + "`simplify_full` takes apart what they prove",
      example: ("sqrt(x^2).canonicalize_radical()", "x")
    ) { e, _ in try e.canonicalRadicals() }
    + keepingValue(
      ["log_expand", "expand_log"], "logarithms of products taken apart where the assumptions prove it",
      example: ("log(4*x).log_expand()", "log(x) + log(4)")
    ) { e, vm in e.radicalSimplified(vm.symbolic.assumptions) }

  private static let special: [Builtin] =
    keepingValue(
      ["simplify_factorial", "factorial_simplify", "gamma_normalize"],
      "quotients of factorials and gamma functions cancelled",
      example: ("(factorial(x + 1)/factorial(x)).simplify_factorial()", "x + 1")
    ) { e, _ in try e.factorialSimplified() }
    + keepingValue(["demoivre"], "exponentials with imaginary exponents written as cosines and sines") { e, _ in
      try e.withSinesForExponentials()
    }
    + RewritingMethods.rewrite(["unhold"], "held calls evaluated") { e, vm in try unheld(e, vm) }

  /// `simplify_log`.
  private static let contraction = Builtin.method(
    "simplify_log", "algorithm=None",
    "sums of logarithms written as one where the assumptions prove that it holds; `algorithm` says which multiples are "
      + "taken inside: 'ones', 'ratios', 'constants' or 'all', without it those by integers",
    examples: [
      "assume(x > 0); (log(x) + 2*log(x + 1)).simplify_log()": "log((x + 1)^2*x)",
      "assume(x > 0); (log(x)/2 + log(3)).simplify_log('ratios')": "log(3*sqrt(x))",
    ]
  ) { call in
    let object = try call.receiver()
    let multiples = try multiples(call)
    return object.with(
      try RewritingMethods.onSides(object.expr) { e in
        checked(e.logarithmsContracted(call.vm.symbolic.assumptions, multiples), e, call.vm)
      })
  }

  private static func multiples(_ call: Call) throws -> LogarithmMultiples {
    if call[1].isNone { return .integers }
    guard let multiples = LogarithmMultiples(rawValue: try call.string(1)) else {
      throw call.unexpected(
        1, "one of " + LogarithmMultiples.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
    }
    return multiples
  }

  /// `rewrite`.
  private static let rewriting = Builtin.method(
    "rewrite", "target",
    "the expression written in other functions: 'exp', 'log', 'sincos', 'tan', 'sinhcosh', 'sqrt', 'gamma' or "
      + "'factorial'",
    examples: [
      "sinh(x).rewrite('exp')": "1/2*e^x - 1/2*e^(-x)",
      "tan(x).rewrite('sincos')": "sin(x)/cos(x)",
      "arctanh(x).rewrite('log')": "1/2*log(x + 1) - 1/2*log(-x + 1)",
      "(factorial(x)/2).rewrite('gamma')": "1/2*gamma(x + 1)",
    ]
  ) { call in
    guard let target = RewriteTarget(rawValue: try call.string(1)) else {
      throw call.unexpected(1, "one of " + RewriteTarget.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
    }
    let object = try call.receiver()
    let assumptions = call.vm.symbolic.assumptions
    return object.with(
      try RewritingMethods.onSides(object.expr) { e in
        checked(try e.rewritten(target, assumptions), e, call.vm)
      })
  }

  private static func unheld(_ e: Expr, _ vm: Interpreter) throws -> Expr {
    try e.fold { (part: Expr, value: (Expr) -> Expr) throws(any Error) -> Expr in
      guard case .call(let function, let arguments) = part.node else { return part.rebuilt(value) }
      let call = function(arguments.map(value))
      return try SumForm(call).map { try SumBuiltins.value(of: $0, vm) } ?? call
    }
  }
}
