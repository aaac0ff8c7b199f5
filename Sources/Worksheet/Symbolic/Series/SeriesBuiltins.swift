internal import Calculus
internal import Exact
internal import Expressions
internal import Functions

/// `series`, `asymptotic` and `O`; what belongs to Taylor's formula is in `TaylorBuiltins`.
enum SeriesBuiltins {
  static let methods: [Builtin] =
    [
      .method(
        "series", "x, order=20, *, dir=None",
        "the series about 0, `f.series(x, 5)`, or another point, `f.series(x == 1, 5)`"
      ) { call in
        let (x, point) = try place(call, 1)
        return .object(SeriesObject(try series(call, x, point, try call.int(2))))
      },
      .method(
        "asymptotic", "x, order=6",
        "the asymptotic expansion for x to infinity, in powers of 1/x, with exponentials outside: Stirling's for gamma(x)",
        examples: ["gamma(x).asymptotic(x, 2)": "sqrt(2)*sqrt(pi)*x^(x - 1/2)*e^(-x)*(1 + 1/12/x + O(x^(-2)))"]
      ) { call in
        let x = try call.symbol(1)
        let expansion = try call.receiver().expr.asymptotic(
          x, order: try call.int(2), assumptions: call.vm.symbolic.assumptions,
          budget: call.vm.searchBudget)
        return AsymptoticObject.value(expansion, x)
      },
      .method(
        "pade", "x, m, n", "the quotient of polynomials of degrees m and n with the same Taylor polynomial at 0",
        examples: ["exp(-x).pade(x, 1, 1)": "-(x - 2)/(x + 2)"]
      ) { call in
        let object = try call.receiver()
        return object.with(
          try object.expr.padeApproximant(
            try call.symbol(1), try call.int(2), try call.int(3), call.vm.symbolic.assumptions,
            budget: call.vm.budget.slice(seconds: 30)))
      },
    ] + TaylorBuiltins.methods

  static let functions: [Builtin] =
    ["series", "asymptotic", "pade"].map { MethodFunctions.function($0, method: $0) } + TaylorBuiltins.functions
    + [
      Builtin("O", "x", "the remainder of a series: `O(x^5)`") { call in
        let e = try call.expression(0)
        guard e.symbols.count == 1, let x = e.symbols.first, let order = try? e.degree(of: x) else {
          throw call.unexpected(0, "a power of one variable")
        }
        return .object(SeriesObject(.bigO(x, at: 0, order: order)))
      }
    ]

  private static func place(_ call: Call, _ index: Int) throws -> (Symbol, Expr) {
    if let sides = call[index].expression?.relation, sides.relation == .equal, let x = sides.left.symbol {
      return (x, sides.right)
    }
    return (try call.symbol(index), 0)
  }

  private static func series(_ call: Call, _ x: Symbol, _ point: Expr, _ order: Int) throws -> Series {
    let assumptions = call.vm.symbolic.assumptions
    let series = try call.receiver().expr.series(
      x, at: point, order: order, assumptions: assumptions, budget: call.vm.searchBudget)
    if series.side == .above, !assumptions.sign(of: series.parameter).isPositive {
      try call.vm.warn(
        "the series holds for \(x.name) > \(point) only: on the other side of the branch point it differs")
    }
    return series
  }
}

extension Expr {
  /// n of c·xⁿ with c ≠ 0.
  fileprivate func degree(of x: Symbol) throws -> Expr? {
    if self == Expr(x) { return 1 }
    guard case .product(let factors) = node, factors.count == 1, factors[0].base == Expr(x) else { return nil }
    return factors[0].exponent
  }
}
