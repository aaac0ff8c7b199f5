import Exact
import Expressions
import Functions
import Simplification

extension SummationMethod {
  /// Σ rᵏ·cos(αk + β) and with sin: the real and imaginary part of a geometric sum (Gradshteyn and Ryzhik 1.34, 1.35).
  ///
  /// Products and powers of sines and cosines are written as sums first.
  static let circularFunctions = SummationMethod("circular functions") { search throws(MathError) in
    guard search.lower != -.infinity, search.f.hasCalls else { return nil }
    if let wave = Wave(search.f, search.k) { return wave.sum(search) }
    let reduced = try search.f.trigReduced()
    guard reduced != search.f, reduced.terms.count > 1, reduced.terms.count <= 12 else { return nil }
    var sum: Expr = 0
    for term in reduced.terms {
      guard let value = try search.with(term).result().value else { return nil }
      sum += value
    }
    return sum
  }
}

/// A term rᵏ·g(αk + β) where g is the sine or the cosine.
struct Wave {
  let function: Function
  let slope: Expr
  let offset: Expr
  let rest: GeometricTerm

  /// nil for anything else; `rest` is what multiplies the wave.
  init?(_ f: Expr, _ k: Expr) {
    var wave: (function: Function, argument: Expr)?
    var others: [Expr] = []
    for factor in f.factors {
      if wave == nil, factor.exponent == 1, let call = factor.base.unaryCall, !call.argument.lacks(k),
        call.function == .sin || call.function == .cos
      {
        wave = call
      } else {
        others.append(.power(factor.base, factor.exponent))
      }
    }
    guard let wave, let (slope, offset) = wave.argument.linear(in: k),
      let rest = GeometricTerm(.product(others), k), rest.power == nil
    else { return nil }
    (function, self.slope, self.offset, self.rest) = (wave.function, slope, offset, rest)
  }

  private func g(_ place: Expr) -> Expr {
    let angle = slope * place + offset
    return function((try? angle.expanded()) ?? angle)
  }

  func sum(_ search: SumSearch) -> Expr? {
    guard rest.rational == 1 else { return nil }
    let (a, b, r) = (search.lower, search.upper, rest.ratio)
    if r == 1 {
      let half = Function.sin(slope / 2)
      if search.isInfinite || half == 0 { return nil }
      return rest.constant * Function.sin((slope * (b - a + 1) / 2).reduced) / half * g((a + b) / 2)
    }
    let start = Expr.power(r, a) * g(a) - .power(r, a + 1) * g(a - 1)
    let norm = r ** 2 - 2 * r * Function.cos(slope) + 1
    if search.isInfinite {
      guard case .below = Magnitude(r, search.assumptions).comparison else { return nil }
      return rest.constant * start / norm
    }
    return rest.constant * (.power(r, b + 2) * g(b) - .power(r, b + 1) * g(b + 1) + start) / norm
  }
}
