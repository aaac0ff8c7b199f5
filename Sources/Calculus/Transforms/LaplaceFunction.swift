public import Expressions

extension Function {
  /// A Laplace transform that nobody evaluated: laplace(f, t, s) = ∫ f·e^(−st) dt from 0⁻ to ∞; t is bound.
  ///
  /// Like the integral it is no function of the catalogue: its first two arguments belong together.
  public static let laplace = transform("laplace", #"\mathcal{L}"#, "the Laplace transform of f over t, at s")

  /// An inverse Laplace transform that nobody evaluated: inverse_laplace(F, s, t); s is bound.
  public static let inverseLaplace = transform(
    "inverse_laplace", #"\mathcal{L}^{-1}"#, "the function of t whose Laplace transform is F, a function of s")

  private static func transform(_ name: String, _ latex: String, _ summary: String) -> Function {
    var f = FunctionSpec(name, latex: latex, arity: 3...3)
    f.summary = summary
    f.reference = "DLMF 1.14(iii)"
    f.bindingArity = 3
    return Function(f)
  }
}
