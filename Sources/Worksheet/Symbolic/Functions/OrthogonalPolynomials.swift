internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification

/// Classical orthogonal polynomials of a given degree (DLMF 18.5, 18.9), and Ferrers' functions of integer order.
enum OrthogonalPolynomials {
  static let all: [Builtin] = families.map(record) + [associated]

  /// p₀ = 1, p₁ and pₙ₊₁ from pₙ and pₙ₋₁ by a recurrence; the coefficients from the leading one down by their ratios.
  private struct Family: Sendable {
    let name: String
    let doc: String
    let example: (input: String, output: String)
    let first: @Sendable (Expr) -> Expr
    let next: @Sendable (Int, Expr, Expr, Expr) -> Expr
    /// The leading coefficient of pₙ, divided by that of pₙ₋₁.
    let growth: @Sendable (Int) -> (top: Int, bottom: Int)
    /// By how much the exponents of neighbouring terms differ.
    let step: Int
    /// The quotient of the coefficients k + 1 and k of pₙ, from the leading one on.
    let ratio: @Sendable (Int, Int) -> (top: Int, bottom: Int)
    /// pₙ(1) for every integer n ≥ 0, when pₙ(−x) = (−1)ⁿ·pₙ(x).
    let atOne: (@Sendable (Expr) -> Expr)?
  }

  private static let families: [Family] = [
    Family(
      name: "chebyshev_T", doc: "Chebyshev's polynomial of the first kind",
      example: ("chebyshev_T(3, x)", "4*x^3 - 3*x"),
      first: { $0 }, next: { _, x, p, q in 2 * x * p - q },
      growth: { n in (n == 1 ? 1 : 2, 1) },
      step: 2, ratio: { n, k in (-(n - 2 * k) * (n - 2 * k - 1), 4 * (k + 1) * (n - k - 1)) }, atOne: { _ in 1 }),
    Family(
      name: "chebyshev_U", doc: "Chebyshev's polynomial of the second kind",
      example: ("chebyshev_U(2, x)", "4*x^2 - 1"),
      first: { 2 * $0 }, next: { _, x, p, q in 2 * x * p - q },
      growth: { _ in (2, 1) },
      step: 2, ratio: { n, k in (-(n - 2 * k) * (n - 2 * k - 1), 4 * (k + 1) * (n - k)) }, atOne: { $0 + 1 }),
    Family(
      name: "legendre_P", doc: "Legendre's polynomial", example: ("legendre_P(2, x)", "3/2*x^2 - 1/2"),
      first: { $0 }, next: { n, x, p, q in (Expr(2 * n + 1) * x * p - Expr(n) * q) / Expr(n + 1) },
      growth: { n in (2 * n - 1, n) },
      step: 2, ratio: { n, k in (-(n - 2 * k) * (n - 2 * k - 1), 2 * (k + 1) * (2 * n - 2 * k - 1)) },
      atOne: { _ in 1 }),
    Family(
      name: "hermite", doc: "Hermite's polynomial of the physicists", example: ("hermite(3, x)", "8*x^3 - 12*x"),
      first: { 2 * $0 }, next: { n, x, p, q in 2 * x * p - Expr(2 * n) * q },
      growth: { _ in (2, 1) },
      step: 2, ratio: { n, k in (-(n - 2 * k) * (n - 2 * k - 1), 4 * (k + 1)) }, atOne: nil),
    Family(
      name: "laguerre", doc: "Laguerre's polynomial", example: ("laguerre(2, x)", "1/2*x^2 - 2*x + 1"),
      first: { 1 - $0 }, next: { n, x, p, q in (Expr(2 * n + 1) * p - x * p - Expr(n) * q) / Expr(n + 1) },
      growth: { n in (-1, n) },
      step: 1, ratio: { n, k in (-(n - k) * (n - k), k + 1) }, atOne: nil),
  ]

  private static let largestDegree = 5000

  private static func degree(_ call: Call, _ place: Int) throws -> Int {
    let n = try call.int(place)
    guard (0...largestDegree).contains(n) else {
      throw Raised(.valueError, "the degree is between 0 and \(largestDegree), found \(n)")
    }
    return n
  }

  private static func record(_ family: Family) -> Builtin {
    Builtin(
      family.name, "n, x", "\(family.doc) of degree n", examples: [family.example.input: family.example.output]
    ) { call in
      let z = try call.expression(1)
      if let value = try atEnd(family, call, z) { return .simplest(value) }
      let n = try degree(call, 0)
      return .simplest(try z.isInexact ? value(family, n, at: z, call.vm) : polynomial(family, n, at: z, call.vm))
    }
  }

  /// pₙ(±1) for a symbol n that is known to be an integer.
  private static func atEnd(_ family: Family, _ call: Call, _ z: Expr) throws -> Expr? {
    guard z == 1 || z == -1, let atOne = family.atOne, let n = call[0].expression, n.hasSymbols,
      call.vm.symbolic.assumptions.isInteger(n) == .yes
    else { return nil }
    return z == 1 ? atOne(n) : .power(-1, n) * atOne(n)
  }

  /// The polynomial multiplied out.
  private static func polynomial(_ family: Family, _ n: Int, at z: Expr, _ vm: Interpreter) throws -> Expr {
    var coefficient = Rational(1)
    for k in stride(from: 1, through: n, by: 1) { coefficient = coefficient * (try quotient(family.growth(k))) }
    var terms: [Expr] = []
    for k in 0...(n / family.step) {
      try vm.budget.check()
      terms.append(Expr(coefficient) * .power(z, Expr(n - family.step * k)))
      if k < n / family.step { coefficient = coefficient * (try quotient(family.ratio(n, k))) }
    }
    return .sum(terms)
  }

  private static func quotient(_ parts: (top: Int, bottom: Int)) throws -> Rational {
    try Rational(Integer(parts.top), Integer(parts.bottom))
  }

  /// The value at a floating-point number, by the recurrence: sums of large terms of both signs would lose all digits.
  private static func value(_ family: Family, _ n: Int, at z: Expr, _ vm: Interpreter) throws -> Expr {
    var (previous, current): (Expr, Expr) = (1, family.first(z))
    if n == 0 { return 1 }
    for k in 1..<n {
      try vm.budget.check()
      (previous, current) = (current, try family.next(k, z, current, previous).expanded())
    }
    return current
  }

  private static let associated = Builtin(
    "gen_legendre_P", "n, m, x",
    "Ferrers' function (−1)ᵐ·(1 − x²)^(m/2)·dᵐ/dxᵐ P_n(x) of degree n and order m, for |x| < 1",
    examples: ["gen_legendre_P(2, 1, x)": "-3*sqrt(-x^2 + 1)*x"]
  ) { call in
    let (n, m) = (try degree(call, 0), try degree(call, 1))
    guard let legendre = families.first(where: { $0.name == "legendre_P" }) else { return .integer(0) }
    let x = Symbol("x")
    var derivative = try polynomial(legendre, n, at: Expr(x), call.vm)
    for _ in 0..<m { derivative = derivative.derivative(x) }
    let z = try call.expression(2)
    let root = Expr.power(1 - z ** 2, Expr(m) / 2)
    return .simplest((m.isMultiple(of: 2) ? 1 : -1) * root * derivative.substituting(Expr(x), z))
  }
}
