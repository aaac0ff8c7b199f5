internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// `laplace` and `inverse_laplace`, as functions and as methods.
enum LaplaceBuiltins {
  static let functions: [Builtin] = [
    Builtin(
      "laplace", "ex, t, s, algorithm=None, region=False", forward,
      examples: [
        "var('t s a'); laplace(exp(a*t)*cos(t), t, s)": "-(a - s)/(a^2 - 2*a*s + s^2 + 1)",
        "var('t s'); laplace(t^2*exp(3*t), t, s, region=True)": "(2/(s - 3)^3, real_part(s) > 3)",
      ]
    ) { call in try transform(call, call.flag(4)) },
    Builtin(
      "inverse_laplace", "ex, s, t, algorithm=None", inverse,
      examples: ["var('t s'); inverse_laplace(1/(s^2*(s + 1)), s, t)": "t + e^(-t) - 1"]
    ) { call in try original(call) },
  ]

  static let methods: [Builtin] = [
    .method("laplace", "t, s, algorithm=None, region=False", forward) { call in try transform(call, call.flag(4)) },
    .method("inverse_laplace", "s, t, algorithm=None", inverse) { call in try original(call) },
  ]

  private static let forward =
    "the Laplace transform, the integral of f(t)·e^(-s·t) over t from 0 to infinity, where `dirac_delta(t)` counts whole; "
    + "`region=True` gives also a half plane of s in which the integral converges. Each answer is compared with "
    + "quadrature; what is not found stays as `laplace(f, t, s)`"

  private static let inverse =
    "the function of t > 0 with this Laplace transform, with `heaviside` for delays and `dirac_delta` for constants; each "
    + "answer is compared with quadrature, and what is not found stays as `inverse_laplace(F, s, t)`"

  /// How long the search may take.
  private static let seconds = 30.0

  private static func transform(_ call: Call, _ showsRegion: Bool) throws -> Value {
    let (f, t, s) = try parts(call)
    let budget = call.vm.budget.slice(seconds: seconds)
    let found = try f.laplaceTransform(t, s, assuming: call.vm.symbolic.assumptions, budget: budget)
    try suggest(found, call)
    if !showsRegion { return .simplest(found.value) }
    guard let abscissa = found.abscissa else { return .tupled([.simplest(found.value), .none]) }
    let region = Relation.greater.between(Function.realPart(Expr(s)), abscissa)
    return .tupled([.simplest(found.value), .expression(region)])
  }

  private static func original(_ call: Call) throws -> Value {
    let (image, s, t) = try parts(call)
    let budget = call.vm.budget.slice(seconds: seconds)
    let found = try image.inverseLaplaceTransform(s, t, assuming: call.vm.symbolic.assumptions, budget: budget)
    try suggest(found, call)
    return .simplest(found.value)
  }

  private static func suggest(_ found: LaplaceTransform, _ call: Call) throws {
    try call.vm.poll()
    guard !found.missing.isEmpty, !found.value.symbols.isEmpty else { return }
    let facts = found.missing.map { $0.text(limit: 60) }.joined(separator: ", ")
    try call.vm.warn("the transform depends on signs that are not known; `assume(\(facts))` can state them")
  }

  /// The expression and two different variables, of which it contains the second one nowhere.
  private static func parts(_ call: Call) throws -> (Expr, Symbol, Symbol) {
    guard let e = call[0].expression, e.relation == nil else { throw call.unexpected(0, "an expression") }
    let (from, to) = (try call.symbol(1), try call.symbol(2))
    if from == to {
      throw Raised(
        .valueError, "a transform needs two different variables, found `\(from.name)` twice",
        hint: "`\(call.builtin.name)(f, \(from.name), \(from.name == "s" ? "t" : "s"))`")
    }
    if e.containsFreely(to) {
      throw Raised(
        .valueError, "the new variable `\(to.name)` occurs in the expression already",
        hint: "choose another name for it")
    }
    return (e, from, to)
  }
}
