import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// A rational function of sin w and cos w with linear w: Bioche's rules, then u = tan(w/2). Hyperbolic functions of v
  /// are circular ones of w = iv.
  static let trigonometricSubstitution = IntegrationMethod { search, f throws(MathError) in
    guard let form = CircularForm(f, search.x) else { return nil }
    for rule in CircularForm.rules {
      guard let integrand = try rule.integrand(form) else { continue }
      let value = try search.antiderivative(of: rule.inner(form.angle)) { u throws(MathError) in
        let g = integrand.substituting(CircularForm.u, u)
        return g.lacks(CircularForm.sine) && g.lacks(CircularForm.cosine) ? g / form.slope : nil
      }
      if let value { return value }
    }
    return nil
  }
}

/// A function of S = sin w and C = cos w.
struct CircularForm {
  static let sine = Expr.symbol("∫S")
  static let cosine = Expr.symbol("∫C")
  static let u = Expr.symbol("∫u")

  /// w.
  let angle: Expr
  /// dw/dx.
  let slope: Expr
  private let value: Expr

  init?(_ f: Expr, _ x: Expr) {
    let names = [CircularForm.circular, CircularForm.hyperbolic].first { names in
      f.subexpressions.contains { e in e.unaryCall.map { names.contains($0.function.name) } ?? false }
    }
    guard let names, let angle = CircularForm.commonAngle(f, x, names), let (slope, _) = angle.linear(in: x) else {
      return nil
    }
    let turn: Expr = names == CircularForm.hyperbolic ? .i : 1
    (self.angle, self.slope) = (turn * angle, turn * slope)
    let w = Expr.symbol("∫w")
    let inner = f.transformed { e -> Expr in
      guard let (function, argument) = e.unaryCall, let n = (argument / angle).reduced.integer,
        names.contains(function.name)
      else { return e }
      return CircularForm.inSines(function.name, Expr(n) * w)
    }
    let replaced = inner.trigExpanded().substituting([
      Function.sin(w): CircularForm.sine, Function.cos(w): CircularForm.cosine,
    ])
    guard replaced.lacks(x), replaced.lacks(w), replaced.isSmall, !replaced.hasCalls,
      let reduced = try? replaced.rationalSimplified()
    else { return nil }
    value = reduced
  }

  private static let circular: Set<String> = ["sin", "cos", "tan", "cot", "sec", "csc"]
  private static let hyperbolic: Set<String> = ["sinh", "cosh", "tanh", "coth", "sech", "csch"]

  private static func inSines(_ name: String, _ w: Expr) -> Expr {
    let (s, c) = (Function.sin(w), Function.cos(w))
    switch name {
    case "sin": return s
    case "cos": return c
    case "tan": return s / c
    case "cot": return c / s
    case "sec", "sech": return 1 / c
    case "csc": return 1 / s
    case "cosh": return c
    case "sinh": return -.i * s
    case "tanh": return -.i * s / c
    case "coth": return .i * c / s
    default: return .i / s
    }
  }

  /// The angle of which all arguments are integer multiples.
  private static func commonAngle(_ f: Expr, _ x: Expr, _ names: Set<String>) -> Expr? {
    var found: Expr?
    for e in f.subexpressions {
      guard let (function, argument) = e.unaryCall, !argument.lacks(x) else { continue }
      guard names.contains(function.name), argument.linear(in: x) != nil else { return nil }
      guard let known = found else { found = argument; continue }
      guard let q = (argument / known).reduced.rational else { return nil }
      found = known / Expr(q.denominator)
    }
    return found
  }

  /// One substitution: when it applies, what becomes of R(S, C)·dw, and u as a function of w.
  struct Rule: Sendable {
    let integrand: @Sendable (CircularForm) throws(MathError) -> Expr?
    let inner: @Sendable (Expr) -> Expr
  }

  /// R odd in S: u = cos w. R odd in C: u = sin w. R unchanged by (−S, −C): u = tan w. Always: u = tan(w/2).
  static let rules: [Rule] = [
    Rule(
      integrand: { form throws(MathError) in
        guard form.isOdd(sine) else { return nil }
        return try -(form.value / sine).withEvenPowers(sine, 1 - u ** 2).substituting(cosine, u)
      }, inner: { Function.cos($0) }),
    Rule(
      integrand: { form throws(MathError) in
        guard form.isOdd(cosine) else { return nil }
        return try (form.value / cosine).withEvenPowers(cosine, 1 - u ** 2).substituting(sine, u)
      }, inner: { Function.sin($0) }),
    Rule(
      integrand: { form throws(MathError) in
        let mirrored = form.value.substituting([sine: -sine, cosine: -cosine])
        guard (mirrored - form.value).reduced == 0 else { return nil }
        let inCosine = form.value.substituting(sine, u * cosine)
        return try inCosine.withEvenPowers(cosine, 1 / (1 + u ** 2)) / (1 + u ** 2)
      }, inner: { Function.tan($0) }),
    Rule(
      integrand: { form throws(MathError) in
        let square = 1 + u ** 2
        return try (form.value.substituting([sine: 2 * u / square, cosine: (1 - u ** 2) / square]) * 2 / square)
          .rationalSimplified()
      }, inner: { Function.tan($0 / 2) }),
  ]

  private func isOdd(_ part: Expr) -> Bool {
    (value.substituting(part, -part) + value).reduced == 0
  }
}

extension Expr {
  /// The fraction with even powers p²ᵏ replaced by squareᵏ.
  fileprivate func withEvenPowers(_ p: Expr, _ square: Expr) throws(MathError) -> Expr {
    let form = try rationalSimplified().replacingPowers { factor in
      guard factor.base == p, let n = factor.exponent.smallInteger, n.isMultiple(of: 2) else { return nil }
      return .power(square, Expr(n / 2))
    }
    return try form.rationalSimplified()
  }
}
