import Exact
import Expressions
import Functions

extension IntegrationMethod {
  /// arctan x = u, x = tan u, (x² + 1)^q = cos(u)^(−2q); arcsin x = u, x = sin u, (1 − x²)^q = cos(u)^(2q).
  static let inverseCircularSubstitution = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    for (function, square, place) in rows(x) where f.contains(function(x)) {
      let value = try search.antiderivative(of: function(x)) { u throws(MathError) in
        guard let symbol = u.symbol else { return nil }
        let (cosine, inverse) = (Function.cos(u), place(u))
        let replaced = f.substituting(function(x), u).replacingPowers { factor in
          factor.base == square.base ? .power(cosine, 2 * square.sign * factor.exponent) : nil
        }
        return replaced.substituting(x, inverse) * inverse.derivative(symbol)
      }
      if let value { return value }
    }
    return nil
  }

  private static func rows(_ x: Expr) -> [(Function, square: (base: Expr, sign: Expr), @Sendable (Expr) -> Expr)] {
    [
      (.arctan, (x ** 2 + 1, -1), { Function.sin($0) / Function.cos($0) }),
      (.arcsin, (1 - x ** 2, 1), { Function.sin($0) }),
    ]
  }
}
