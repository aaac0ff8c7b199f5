import Exact
import Expressions
import Functions

extension SummationMethod {
  /// Σ log g(k) = log ∏ g(k) for positive factors.
  static let logarithms = SummationMethod("logarithms") { search throws(MathError) in
    guard search.lower != -.infinity, let g = search.f.argument(.log) else { return nil }
    let product = ProductSearch(g, search.symbol, search.lower, search.upper, search.assumptions, search.budget)
    guard let value = try product.result().value, value != 0 else { return nil }
    return Function.log(value)
  }
}
