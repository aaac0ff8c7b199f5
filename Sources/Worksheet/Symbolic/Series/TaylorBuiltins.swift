internal import Calculus
internal import Exact
internal import Expressions

/// `taylor`, `taylor_polynomial`, `taylor_remainder` and `taylor_bound`, functions and methods alike.
enum TaylorBuiltins {
  static let methods: [Builtin] = records { .method($0, $1, $2, examples: $3, $4) }
  static let functions: [Builtin] = records { Builtin($0, "f, /, " + $1, $2, examples: $3, $4) }

  private typealias Maker = (
    String, String, String, KeyValuePairs<String, String>, @escaping @Sendable (Call) throws -> Value
  ) -> Builtin

  private static func records(_ make: Maker) -> [Builtin] {
    [
      make("taylor", "*args", polynomialDoc, ["taylor(sin(x), x, 0, 5)": "1/120*x^5 - 1/6*x^3 + x"], polynomial),
      make("taylor_polynomial", "*args", polynomialDoc, [:], polynomial),
      make("taylor_remainder", "*args, form='lagrange', p=None, at=None", remainderDoc, remainderExamples, remainder),
      make(
        "taylor_bound", "*args", boundDoc,
        ["taylor_bound(x^4, x, 0, 3, (-1, 1)).coefficient": "(1.00000000000000, 1.00000000000000)"],
        bound),
    ]
  }

  private static let polynomialDoc =
    "the Taylor polynomial of order n: `taylor(f, x, a, n)`, or `taylor(f, (x, a), (y, b), n)` in several variables"

  private static let remainderDoc = """
    the remainder f − Tₙ of Taylor's formula with theta between 0 and 1: `taylor_remainder(f, x, a, n)`
    `form` is 'lagrange', 'cauchy', 'schlomilch' (with p > 0), 'peano' (f minus its polynomial) or 'integral' (the
    integrand in theta). With `at=b` its value at b, proved: `.enclosure`, the `.bound` for every theta, and all `.theta`.
    In several variables `taylor_remainder(f, (x, a), (y, b), n)`, with dⁿ⁺¹f(a + θΔ)/(n + 1)!.
    """

  private static let remainderExamples: KeyValuePairs = [
    "taylor_remainder(exp(x), x, 0, 3)": "1/24*x^4*e^(theta*x)",
    "taylor_remainder(sin(x), x, 0, 0, at=2*pi).expression": "2*pi*cos(2*pi*theta)",
  ]

  private static let boundDoc = """
    the proved band of Taylor's formula: `taylor_bound(f, x, a, n, (b, c))` bounds the remainder for b <= x <= c
    `.bound` is the largest |f − Tₙ|, `.lower` and `.upper` are the curves between which f lies. For a list of functions
    the norm of the remainder is bounded.
    """

  private static let polynomial: @Sendable (Call) throws -> Value = { call in
    let request = try TaylorRequest(call)
    return try request.mapped { f in
      f.with(
        try f.expr.taylorPolynomial(
          request.points, order: request.order, assumptions: call.vm.symbolic.assumptions,
          budget: call.vm.searchBudget))
    }
  }

  // MARK: the remainder

  private static let remainder: @Sendable (Call) throws -> Value = { call in
    let request = try TaylorRequest(call)
    let form = try form(call, request.rest.first ?? call[1])
    if request.isVector, form.hasTheta { throw vectorValued }
    let target = call[3].isNone ? nil : try request.target(call, 3)
    let theta = unusedTheta(request)
    return try request.mapped { f in
      let expression = try f.expr.taylorRemainder(
        request.points, order: request.order, form: form, theta: theta, assumptions: call.vm.symbolic.assumptions,
        budget: call.vm.searchBudget)
      guard let target else { return f.with(expression) }
      return .object(try proved(f.expr, request, form, expression, target, call.vm))
    }
  }

  /// theta, or another name where the function has a variable theta.
  private static func unusedTheta(_ request: TaylorRequest) -> Symbol {
    let used = Set(
      request.functions.flatMap(\.expr.symbols) + request.points.flatMap { [$0.variable] + $0.point.symbols })
    let names = ["theta", "vartheta"] + (1...(used.count + 1)).map { "theta\($0)" }
    return names.map { Symbol($0) }.first { !used.contains($0) } ?? Symbol("theta")
  }

  private static func proved(
    _ f: Expr, _ request: TaylorRequest, _ form: RemainderForm, _ expression: Expr, _ target: [Expr], _ vm: Interpreter
  ) throws -> TaylorRemainderObject {
    let budget = vm.searchBudget
    let enclosure = try f.taylorEnclosure(
      request.points, order: request.order, to: target, form: form, budget: budget)
    try vm.poll()
    let place = Dictionary(uniqueKeysWithValues: zip(request.points.map { Expr($0.variable) }, target))
    return TaylorRemainderObject(
      order: request.order, target: target, expression: expression.substituting(place), form: form, enclosure)
  }

  private static let vectorValued = Raised(
    .valueError,
    "Taylor's formula with a theta, as Lagrange's, does not hold for vector-valued functions: each component has a theta "
      + "of its own, and no common one need exist, as (cos(t), sin(t)) from 0 to 2*pi shows",
    hint: "take the remainder of each component, `form='integral'`, or `taylor_bound` for the norm")

  private static func form(_ call: Call, _ value: Value) throws -> RemainderForm {
    switch value.asString {
    case "lagrange": return .lagrange
    case "cauchy": return .cauchy
    case "peano": return .peano
    case "integral": return .integral
    case "schlomilch", "schlömilch", "schloemilch":
      guard !call[2].isNone else {
        throw Raised(.valueError, "the form of Schlömilch needs its exponent p > 0", hint: "`p=2`")
      }
      return .schlomilch(p: try call.expression(2))
    default:
      throw Raised(
        .valueError, "\(try call.vm.repr(value)) is no form of the remainder",
        hint: "'lagrange', 'cauchy', 'schlomilch', 'peano' or 'integral'")
    }
  }

  // MARK: the band

  private static let bound: @Sendable (Call) throws -> Value = { call in
    let request = try TaylorRequest(call)
    let ends = request.rest.count == 1 ? request.rest[0].asElements ?? [] : request.rest
    guard request.points.count == 1, ends.count == 2, let lower = ends[0].expression, let upper = ends[1].expression
    else {
      throw Raised(
        .typeError, "`taylor_bound()` needs one variable, a point, an order and an interval",
        hint: "`taylor_bound(sin(x), x, 0, 5, (-1, 1))`")
    }
    let (x, a) = request.points[0]
    let band = try Expr.taylorBand(
      of: request.functions.map(\.expr), x, at: a, order: request.order, from: lower, to: upper)
    let polynomial =
      try request.isVector
      ? nil
      : request.functions[0].expr.taylorPolynomial(
        x, at: a, order: request.order, assumptions: call.vm.symbolic.assumptions)
    return .object(
      TaylorBandObject(band, variable: x, point: a, order: request.order, ends: (lower, upper), polynomial))
  }
}
