import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// √(ax² + bx + c) inside other functions: Euler's t = √a·x + √(ax² + bx + c).
  static let nestedQuadratic = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard f.isSmall, let radicals = Radicals(f, x), radicals.bases.count > 1 || f.hasRootsInCalls(x) else { return nil }
    let quadratics = radicals.bases.filter { $0.quadratic(in: x) != nil }
    guard quadratics.count == 1, let (a, b, c) = quadratics[0].quadratic(in: x), !a.hasNegativeCoefficient else {
      return nil
    }
    let (root, k) = (sqrt(quadratics[0]), a.someSquareRoot)
    return try search.antiderivative(of: root + k * x) { t throws(MathError) in
      guard let symbol = t.symbol else { return nil }
      let place = (t ** 2 - c) / (2 * k * t + b)
      let whole = f.replacing(root, by: t - k * x).substituting(x, place).withPlainRadicands(t)
      return whole.hasTractableRadicals(t) ? (whole * place.derivative(symbol).reduced).tidied : nil
    }
  }
}
