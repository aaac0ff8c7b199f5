public import Expressions

extension Function {
  /// A sum that nobody evaluated: sum(f, k, a, b) over the integers k from a to b; k is bound.
  ///
  /// Like the integral it is no function of the catalogue: its first two arguments belong together.
  public static let symbolicSum = overIntegers("sum", #"\sum"#, "the sum of f over the integers k from a to b")

  /// A product that nobody evaluated: product(f, k, a, b) over the integers k from a to b; k is bound.
  public static let symbolicProduct = overIntegers(
    "product", #"\prod"#, "the product of f over the integers k from a to b")

  private static func overIntegers(_ name: String, _ latex: String, _ summary: String) -> Function {
    var f = FunctionSpec(name, latex: latex, arity: 4...4)
    f.summary = summary
    f.reference = "DLMF 1.2, 1.9(vii)"
    f.bindingArity = 4
    return Function(f)
  }
}
