import Exact
import Expressions
import Functions
import Simplification

extension InverseLaplaceRule {
  /// −(original of F′)/t where F′ is simpler than F and F(∞) = 0: logarithms and arctangents.
  static let derivative = InverseLaplaceRule { search, image throws(MathError) in
    let hasLogarithm = image.subexpressions.contains { e in
      guard let (function, z) = e.unaryCall, z.contains(search.s) else { return false }
      return [Function.log, .arctan, .arccot, .arctanh, .arccoth].contains(function)
    }
    let slope = image.derivative(search.frequency).reduced
    guard hasLogarithm, slope.isRational(in: search.s) else { return nil }
    let end = image.limit(
      search.frequency, at: .infinity, assumptions: search.assumptions, budget: search.budget.slice(seconds: 2))
    guard case .value(0) = end, let inner = try search.original(of: slope) else { return nil }
    return inner.gathered(search.t).distributedDivision(by: -search.t)
  }

  /// G/s ↦ ∫ g from 0 to t.
  static let division = InverseLaplaceRule { search, image throws(MathError) in
    guard let (n, _) = image.splittingPower(of: search.s), n < 0 else { return nil }
    guard let inner = try search.original(of: search.s * image), LaplaceForm.isFree(inner) else { return nil }
    let u = Symbol.fresh("_u")
    let integral = try inner.substituting(search.t, Expr(u)).integral(
      u, from: 0, to: search.t, assuming: search.assumptions.forgetting(u), budget: search.budget.slice(seconds: 4))
    return integral.value
  }

  /// s·G ↦ g′ where g(0) = 0.
  static let differentiation = InverseLaplaceRule { search, image throws(MathError) in
    guard let (n, _) = image.splittingPower(of: search.s), n > 0,
      let inner = try search.original(of: image / search.s), !inner.isOnlyReal, LaplaceForm.isFree(inner)
    else { return nil }
    let start = inner.limit(
      search.symbol, at: 0, direction: .above, assumptions: search.assumptions, budget: search.budget.slice(seconds: 2))
    guard case .value(0) = start else { return nil }
    return inner.derivative(search.symbol)
  }

  /// G·H ↦ ∫ g(u)·h(t − u) du from 0 to t.
  static let convolution = InverseLaplaceRule { search, image throws(MathError) in
    let factors = image.factors.filter { !Expr.power($0.base, $0.exponent).lacks(search.s) }
    guard factors.count == 2, search.depth < 4 else { return nil }
    let parts = factors.map { Expr.power($0.base, $0.exponent) }
    guard let g = try search.original(of: parts[0]), let h = try search.original(of: parts[1]),
      LaplaceForm.isFree(g), LaplaceForm.isFree(h), !g.hasImpulses, !h.hasImpulses
    else { return nil }
    let u = Symbol.fresh("_u")
    let integrand = g.substituting(search.t, Expr(u)) * h.substituting(search.t, search.t - Expr(u))
    let integral = try integrand.integral(
      u, from: 0, to: search.t, assuming: search.assumptions.forgetting(u), budget: search.budget.slice(seconds: 4))
    return integral.value
  }

  /// K·laplace(f(u), u, s): derivatives of f for a polynomial K, a convolution with f for a proper fraction.
  static let unknownFunctions = InverseLaplaceRule { search, image throws(MathError) in
    let forms = image.subexpressions.compactMap { LaplaceForm($0) }.filter { $0.argument == search.s }
    guard let form = forms.first, !form.isInverse, let u = form.variable.symbol else { return nil }
    let held = Function.laplace.held([form.body, form.variable, search.s])
    let dummy = Expr(Symbol.fresh("_Y"))
    guard let (factor, rest) = image.substituting(held, dummy).linear(in: dummy), factor.isRational(in: search.s),
      let fractions = try PartialFractions(factor, search.s, degreeLimit: 50)
    else { return nil }
    var (result, initial): ([Expr], [Expr]) = ([], [])
    for (n, c) in fractions.polynomial.coefficients.enumerated() where c != 0 {
      result.append(c * form.body.derivative(u, order: n).substituting(form.variable, search.t))
      for k in 0..<n {
        let slope = form.body.derivative(u, order: k).substituting(form.variable, 0)
        initial.append(c * Expr.power(search.s, Expr(n - 1 - k)) * slope)
      }
    }
    guard let others = try search.original(of: (rest + Expr.sum(initial)).reduced) else { return nil }
    let proper = (factor - fractions.polynomial.expression(search.s)).reduced
    if proper != 0 {
      guard let kernel = try search.original(of: proper) else { return nil }
      let v = Expr(Symbol("u").name == search.symbol.name ? Symbol("v") : Symbol("u"))
      let integrand = kernel.substituting(search.t, search.t - v) * form.body.substituting(form.variable, v)
      result.append(Function.integral.held([integrand, v, 0, search.t]))
    }
    return Expr.sum(result) + others
  }
}

extension Expr {
  /// The terms multiplied out, those with the same function of `t` united under one coefficient in lowest terms.
  fileprivate func gathered(_ t: Expr) -> Expr {
    var groups: [(bound: Expr, constants: [Expr])] = []
    for term in ((try? expanded()) ?? self).terms {
      let (constant, bound) = term.splitConstant(t)
      if let i = groups.firstIndex(where: { $0.bound == bound }) {
        groups[i].constants.append(constant)
      } else {
        groups.append((bound, [constant]))
      }
    }
    return Expr.sum(groups.map { Expr.sum($0.constants).reduced * $0.bound })
  }

  fileprivate func distributedDivision(by divisor: Expr) -> Expr { Expr.sum(terms.map { $0 / divisor }) }

  /// Whether dirac_delta occurs.
  var hasImpulses: Bool {
    subexpressions.contains { e in
      if case .call(.diracDelta, _) = e.node { return true }
      return false
    }
  }
}
