import Exact
import Expressions
import Functions
import Simplification

extension RadicalRoots {
  /// xⁿ = a: one root times the n-th roots of unity; of a rational number a the modulus and the arguments.
  static func binomial(_ n: Int, _ a: Expr) throws(MathError) -> [Root]? {
    if a == 0 { return [(0, n)] }
    if n > largestExponent { return nil }
    if n == 2 { return [(-sqrt(a), 1), (sqrt(a), 1)] }
    let isNegative = a.number?.sign == -1
    let modulus = Expr.power(isNegative ? -a : a, 1 / Expr(n))
    var all: [Root] = []
    for k in 0..<n {
      let turn = Expr(isNegative ? 2 * k + 1 : 2 * k) / Expr(n)
      all.append((try (unit(turn, n) * modulus).expanded(), 1))
    }
    return all
  }

  private static let largestExponent = 100

  /// e^(iπ·turn), with real and imaginary part where these are short.
  private static func unit(_ turn: Expr, _ n: Int) -> Expr {
    guard 24 % n == 0, n <= 12 else { return exp(.i * .pi * turn) }
    return Function.cos(.pi * turn) + .i * Function.sin(.pi * turn)
  }
}
