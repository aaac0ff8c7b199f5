internal import Exact
internal import Expressions
internal import Functions
internal import Simplification

/// Questions about expressions: true only when proved.
enum PredicateMethods {
  private static func predicate(
    _ name: String, _ doc: String, _ holds: @escaping @Sendable (Expr, Interpreter) throws -> Bool
  ) -> Builtin {
    .method(name, "", doc) { call in .bool(try holds(call.receiver().expr, call.vm)) }
  }

  static let all: [Builtin] = [
    predicate("is_zero", "whether the value is proved to be 0") { e, vm in try Proof.isZero(e, vm) == .yes },
    predicate("is_trivial_zero", "whether this is the number 0") { e, _ in e == 0 },
    predicate("is_constant", "whether there are no variables") { e, _ in !e.hasSymbols },
    predicate("is_numeric", "whether this is a number") { e, _ in e.number != nil },
    predicate("is_symbol", "whether this is a variable") { e, _ in e.symbol != nil },
    predicate("is_relational", "whether this is an equation or inequality") { e, _ in e.relation != nil },
    predicate("is_exact", "whether there are no floating-point numbers") { e, _ in !e.isInexact },
    predicate("is_infinity", "whether this is an infinity") { e, _ in
      e == .infinity || e == -.infinity || e == .complexInfinity
    },
    predicate("is_positive_infinity", "whether this is +Infinity") { e, _ in e == .infinity },
    predicate("is_negative_infinity", "whether this is -Infinity") { e, _ in e == -.infinity },
    predicate("is_NaN", "whether the value is undefined") { e, _ in e == .undefined },
    predicate("is_integer", "whether the value is proved to be an integer") { e, vm in
      vm.symbolic.assumptions.isInteger(e) == .yes
    },
    predicate("is_rational", "whether this is a rational number") { e, _ in e.rational != nil },
    predicate("is_real", "whether the value is proved to be real") { e, vm in
      vm.symbolic.assumptions.isReal(e) == .yes
    },
    predicate("is_positive", "whether the value is proved to be positive") { e, vm in
      try Proof.truth(.greater, e, 0, vm) == .yes
    },
    predicate("is_negative", "whether the value is proved to be negative") { e, vm in
      try Proof.truth(.less, e, 0, vm) == .yes
    },
    predicate("is_nonzero", "whether the value is proved to be different from 0") { e, vm in
      vm.symbolic.assumptions.isNonzero(e) == .yes
    },
    predicate("is_one", "whether this is the number 1") { e, _ in e == 1 },
    predicate("is_algebraic", "whether this is known to be an algebraic number") { e, _ in
      try e.algebraicNumber() != nil
    },
    predicate("has_wild", "whether there are wildcards") { e, _ in Pattern(e) != nil },
    .method("is_callable", "", "whether this is a function of its parameters") { call in
      .bool(try call.receiver().parameters != nil)
    },
    .method("is_trivially_equal", "other", "whether both are the same expression, without any proof") { call in
      .bool(try call.receiver().expr == call.expression(1))
    },
    .method("assume", "", "assumes the relation") { call in
      try AssumptionFunctions.assume([call[0]], call.vm)
      return .none
    },
    .method("forget", "", "forgets the relation") { call in
      try AssumptionFunctions.forget(call[0], call.vm)
      return .none
    },
    predicate("test_relation", "whether the relation is proved") { e, vm in try Proof.holds(e, in: vm) },
  ]
}
