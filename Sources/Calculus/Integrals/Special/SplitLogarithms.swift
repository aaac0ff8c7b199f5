import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// R(x)·h(w(x)) for rational R and w and a logarithm or inverse function h: h(w) = K + Σ cᵢ·log(x − ρᵢ) with the poles
  /// ρᵢ and residues cᵢ of h(w)′ and a K that is constant between the jumps of h(w).
  static let splitLogarithms = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    let names: Set<String> = ["log", "arctan", "arccot", "arctanh", "arccoth"]
    guard let call = f.factors.first(where: { $0.base.unaryCall.map { names.contains($0.function.name) } ?? false }),
      call.exponent == 1, !call.base.lacks(x), PowerLogarithm(call.base, x) == nil
    else { return nil }
    let rational = f / call.base
    if let w = call.base.argument(.log), w.isRational(in: x) {
      // Li₂(1 − w)′ = log(w)·w′/(1 − w)
      let ratio = (rational * (1 - w) / w.derivative(search.symbol)).reduced
      if ratio.lacks(x) { return ratio * Function.dilog((1 - w).reduced) }
    }
    guard rational != 1, let logarithms = try PoleLogarithms(call.base, search),
      try logarithms.areSplit(by: rational, x)
    else { return nil }
    guard let whole = try search.antiderivative(of: rational) else { return nil }
    var sum: Expr = 0
    for (c, logarithm) in logarithms.terms {
      guard let part = try search.antiderivative(of: rational * logarithm) else { return nil }
      sum += c * part
    }
    let constant = call.base - .sum(logarithms.terms.map { $0.residue * $0.logarithm })
    let start = constant.substituting(x, 0)
    if !start.hasInfinity, !start.contains(.undefined) {
      let plain = start * whole + sum
      let check = AntiderivativeCheck(of: f, search.symbol, search.assumptions, search.budget)
      if try check.verdict(on: plain) == .everywhere { return plain }
    }
    return constant * whole + sum
  }
}

/// A function with a rational derivative that has simple poles only, as a sum of logarithms.
private struct PoleLogarithms {
  private(set) var terms: [(residue: Expr, logarithm: Expr)] = []
  private let denominator: Expr

  init?(_ h: Expr, _ search: IntegralSearch) throws(MathError) {
    let (x, slope) = (search.x, h.derivative(search.symbol))
    guard slope.isRational(in: x), let fractions = try PartialFractions(integrand: slope, x),
      fractions.polynomial.isZero, (1...4).contains(fractions.parts.count)
    else { return nil }
    denominator = try slope.numeratorAndDenominator().denominator
    for part in fractions.parts {
      guard part.power == 1, let poles = try part.splittingPoles(search.budget) else { return nil }
      for pole in poles {
        terms.append((pole.residue, Function.log(pole.place == 0 ? x : (1 - x / pole.place).reduced)))
      }
    }
  }

  /// Whether a simple pole of the cofactor is none of ours: integration by parts cannot help then.
  func areSplit(by cofactor: Expr, _ x: Expr) throws(MathError) -> Bool {
    guard cofactor.isRational(in: x), let fractions = try PartialFractions(integrand: cofactor, x) else { return false }
    for part in fractions.parts where part.power == 1 {
      let rest = try (denominator / part.base.expression(x)).numeratorAndDenominator()
      if !rest.denominator.lacks(x) { return true }
    }
    return false
  }
}
