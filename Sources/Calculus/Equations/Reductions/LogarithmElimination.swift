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
}
