internal import Calculus
internal import Exact
internal import Expressions
internal import Functions

/// `series`, `taylor`, `taylor_polynomial`, `taylor_remainder`, `asymptotic` and `O`.
enum SeriesBuiltins {
  static let methods: [Builtin] = [
    .method(
      "series", "x, order=20, *, dir=None",
      "the series about 0, `f.series(x, 5)`, or another point, `f.series(x == 1, 5)`"
    ) { call in
      let (x, point) = try place(call, 1)
      return .object(SeriesObject(try series(call, x, point, try call.int(2))))
    },
    .method("asymptotic", "x, order=6", "the series in 1/x for x to infinity") { call in
      .object(SeriesObject(try series(call, try call.symbol(1), .infinity, try call.int(2))))
    },
    .method("taylor", "*args", taylorSummary) { try taylor($0) },
    .method("taylor_polynomial", "*args", taylorSummary) { try taylor($0) },
    .method(
      "taylor_remainder", "x, a, n, form='lagrange', p=None",
      "the remainder of Taylor's formula with theta between 0 and 1: form is 'lagrange', 'cauchy', 'schlomilch' (with "
        + "p > 0), 'peano' (f minus its polynomial) or 'integral' (the integrand in theta)"
    ) { try remainder($0) },
  ]

  private static let taylorSummary =
    "the Taylor polynomial of order n: `taylor(f, x, a, n)`, or `taylor(f, (x, a), (y, b), n)` in several variables"

  static let functions: [Builtin] =
    ["series", "asymptotic", "taylor", "taylor_polynomial", "taylor_remainder"].map { taking($0) }
    + [
      Builtin("O", "x", "the remainder of a series: `O(x^5)`") { call in
        let e = try call.expression(0)
        guard e.symbols.count == 1, let x = e.symbols.first, let order = try? e.degree(of: x) else {
          throw call.unexpected(0, "a power of one variable")
        }
        return .object(SeriesObject(.bigO(x, at: 0, order: order)))
      }
    ]

  /// The function of a method. Vectors are refused where the method is the Lagrange remainder.
  private static func taking(_ name: String) -> Builtin {
    let function = MethodFunctions.function(name, method: name)
    return Builtin(name, "*args, **kwargs", function.doc) { call in
      if name == "taylor_remainder", let first = call.rest.first, first.asElements != nil { throw vectorValued }
      return try function.call(call.rest, call.keywords, in: call.vm)
    }
  }

  private static let vectorValued = Raised(
    .valueError,
    "Taylor's formula with the Lagrange remainder does not hold for vector-valued functions: each component has a theta "
      + "of its own, and no common one need exist, as (cos(t), sin(t)) from 0 to 2*pi shows",
    hint: "take the remainder of each component")

  private static func place(_ call: Call, _ index: Int) throws -> (Symbol, Expr) {
    if let sides = call[index].expression?.relation, sides.relation == .equal, let x = sides.left.symbol {
      return (x, sides.right)
    }
    return (try call.symbol(index), 0)
  }

  private static func series(_ call: Call, _ x: Symbol, _ point: Expr, _ order: Int) throws -> Series {
    try call.receiver().expr.series(
      x, at: point, order: order, assumptions: call.vm.symbolic.assumptions, budget: call.vm.budget.slice(seconds: 30))
  }

  private static func taylor(_ call: Call) throws -> Value {
    let object = try call.receiver()
    let arguments = call.rest
    guard let n = arguments.last?.asInteger?.asInt else { throw misuse(call) }
    var points: [(variable: Symbol, point: Expr)] = []
    if arguments.count == 3, let x = arguments[0].expression?.symbol, let a = arguments[1].expression {
      points = [(x, a)]
    } else {
      for pair in arguments.dropLast() {
        guard let parts = pair.asElements, parts.count == 2, let x = parts[0].expression?.symbol,
          let a = parts[1].expression
        else { throw misuse(call) }
        points.append((x, a))
      }
    }
    guard !points.isEmpty else { throw misuse(call) }
    return object.with(
      try object.expr.taylorPolynomial(
        points, order: n, assumptions: call.vm.symbolic.assumptions, budget: call.vm.budget.slice(seconds: 30)))
  }

  private static func misuse(_ call: Call) -> Raised {
    Raised(
      .typeError, "`\(call.builtin.name)()` needs a variable, a point and an order",
      hint: "`taylor(f, x, 0, 5)` or `taylor(f, (x, 0), (y, 0), 3)`")
  }

  private static func remainder(_ call: Call) throws -> Value {
    let object = try call.receiver()
    return object.with(
      try object.expr.taylorRemainder(
        try call.symbol(1), at: try call.expression(2), order: try call.int(3), form: try form(call),
        assumptions: call.vm.symbolic.assumptions))
  }

  private static func form(_ call: Call) throws -> RemainderForm {
    switch try call.string(4) {
    case "lagrange": return .lagrange
    case "cauchy": return .cauchy
    case "peano": return .peano
    case "integral": return .integral
    case "schlomilch", "schlömilch":
      guard !call[5].isNone else {
        throw Raised(.valueError, "the form of Schlömilch needs its exponent p > 0", hint: "`p=2`")
      }
      return .schlomilch(p: try call.expression(5))
    default:
      throw Raised(
        .valueError, "\(try call.vm.repr(call[4])) is no form of the remainder",
        hint: "'lagrange', 'cauchy', 'schlomilch', 'peano' or 'integral'")
    }
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
