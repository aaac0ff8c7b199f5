import Exact
import Expressions
import Functions
import Simplification

extension LaplaceRule {
  /// f(t) ↦ laplace(f(t), t, s), and its derivatives: sⁿ·F − sⁿ⁻¹·f(0) − … − f⁽ⁿ⁻¹⁾(0).
  static let unknownFunctions = LaplaceRule { search, f throws(MathError) in
    guard f.hasUnknownFunctions, case .call(let function, let arguments) = f.node, let place = search.place(arguments)
    else { return nil }
    switch function.spec.definition {
    case .abstract:
      return try search.unknown(function, Array(arguments), place)
    case .derivative(of: let base, by: let places):
      guard arguments[place] == search.t else { return nil }
      let others = places.filter { $0 != place }
      let inner = others.isEmpty ? base : Function.derivative(of: base, by: others)
      let order = places.count - others.count
      let image = Function.laplace.held([inner(Array(arguments)), search.t, search.s])
      var value = Expr.power(search.s, Expr(order)) * image
      for k in 0..<order {
        let slope =
          k + others.count == 0
          ? base
          : Function.derivative(
            of: base, by: others + [Int](repeating: place, count: k))
        value -= Expr.power(search.s, Expr(order - 1 - k)) * slope(Array(arguments)).substituting(search.t, 0)
      }
      return LaplaceImage(value, [])
    case .catalogue, .relation: return nil
    }
  }

  /// ∫ g(u) du from 0 to t ↦ G/s, and convolutions ∫ g(u)·h(t − u) du ↦ G·H.
  static let integrals = LaplaceRule { search, f throws(MathError) in
    guard let form = IntegralForm(f), let (lower, upper) = form.ends, lower == 0, upper == search.t else { return nil }
    let (t, u) = (search.t, form.variable)
    if form.integrand.lacks(t) {
      guard let image = try search.image(of: form.integrand.substituting(u, t)) else { return nil }
      return LaplaceImage(image.value / search.s, image.rates + [0])
    }
    var (plain, shifted): ([Expr], [Expr]) = ([], [])
    for factor in form.integrand.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.lacks(t) {
        plain.append(power)
      } else {
        let later = (try? power.substituting(t, t + u).expanded()) ?? power
        if !later.lacks(u) { return nil }
        shifted.append(later)
      }
    }
    guard let first = try search.image(of: Expr.product(plain).substituting(u, t)),
      let second = try search.image(of: Expr.product(shifted))
    else { return nil }
    return LaplaceImage(first.value * second.value, first.rates + second.rates)
  }
}

extension LaplaceSearch {
  /// The place of the only argument that contains t.
  fileprivate func place(_ arguments: Operands) -> Int? {
    let places = arguments.indices.filter { arguments[$0].contains(t) }
    return places.count == 1 ? places[0] : nil
  }

  /// f(a·t) ↦ F(s/a)/a for a > 0.
  fileprivate func unknown(_ function: Function, _ arguments: [Expr], _ place: Int) throws(MathError) -> LaplaceImage? {
    guard let (a, b) = arguments[place].linear(in: t), b == 0, sign(of: a) == 1 else { return nil }
    var plain = arguments
    plain[place] = t
    return LaplaceImage(Function.laplace.held([function(plain), t, s / a]) / a, [])
  }
}
