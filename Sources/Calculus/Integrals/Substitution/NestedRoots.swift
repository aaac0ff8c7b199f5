import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// A root of a linear function among other roots: u = (ax + b)^(1/n) leaves one root less.
  static let nestedRoots = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard f.isSmall, let radicals = Radicals(f, x), radicals.bases.count > 1 || f.hasRootsInCalls(x) else { return nil }
    let linear = radicals.bases.filter { $0.linear(in: x) != nil }
    let inner = linear.first { base in radicals.bases.contains { $0 != base && $0.contains(base) } }
    guard let base = inner ?? linear.first, let (a, b) = base.linear(in: x) else { return nil }
    let n = Expr(radicals.index)
    return try search.antiderivative(of: .power(base, 1 / n)) { u throws(MathError) in
      let powers = f.replacingPowers { $0.base == base ? .power(u, $0.exponent * n) : nil }
      let place = (u ** n - b) / a
      let whole = powers.substituting(base, u ** n).substituting(x, place).withPlainRadicands(u)
      return whole.hasTractableRadicals(u) ? (whole * n * u ** (n - 1) / a).tidied : nil
    }
  }
}
