import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// (ax + b)^(i/n)·(cx + d)^(j/n) with an integer (i + j)/n: u = ((ax + b)/(cx + d))^(1/n).
  static let linearFractionRoots = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard let radicals = Radicals(f, x), radicals.bases.count == 2, let (a, b) = radicals.bases[0].linear(in: x),
      let (c, d) = radicals.bases[1].linear(in: x)
    else { return nil }
    let (p, q, n) = (radicals.bases[0], radicals.bases[1], Expr(radicals.index))
    let u = Expr.power(p, 1 / n) / .power(q, 1 / n)
    return try search.antiderivative(of: u) { u throws(MathError) in
      guard let symbol = u.symbol else { return nil }
      var isPaired = true
      let replaced = f.transformed { e -> Expr in
        guard case .product(let factors) = e.node else { return e }
        let i = factors.first { $0.base == p && $0.exponent.integer == nil }?.exponent ?? 0
        let j = factors.first { $0.base == q && $0.exponent.integer == nil }?.exponent ?? 0
        if (i + j).integer == nil { isPaired = false }
        return e * .power(p, -i) * .power(q, i) * .power(u, i * n)
      }
      guard isPaired else { return nil }
      let place = ((d * u ** n - b) / (a - c * u ** n)).reduced
      let whole = replaced.substituting(x, place) * place.derivative(symbol)
      return whole.isSmall ? whole.tidied : nil
    }
  }
}
