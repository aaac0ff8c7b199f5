import Exact
import Expressions
import Functions
import Simplification

extension Expr {
  /// n₁·log u₁ + n₂·log u₂ + … + r = 0 with integers nᵢ as u₁^n₁·u₂^n₂·…·e^r = 1, which holds wherever it does.
  func withoutLogarithms(_ x: Expr) -> Expr? {
    guard let power = exponentiatedSum(of: { $0.contains(x) }),
      !power.subexpressions.contains(where: { $0.argument(.log)?.contains(x) ?? false })
    else { return nil }
    return power - 1
  }

  /// log(u^p) = p·log u for −1 < p ≤ 1, which holds for all complex u ≠ 0; `nil` without such logarithms.
  func withLogarithmsOfBases(_ x: Expr) -> Expr? {
    let plain = transformed { e -> Expr in
      guard let z = e.argument(.log), z.contains(x), case .product(let factors) = z.node, factors.count == 1,
        let p = factors[0].exponent.rational, p > -1, p <= 1
      else { return e }
      return factors[0].exponent * Function.log(factors[0].base)
    }
    return plain == self ? nil : plain
  }
}
