public import Expressions

extension Function {
  /// An integral that nobody evaluated: integrate(f, x), or integrate(f, x, a, b) from a to b.
  ///
  /// It is no function of the catalogue: its first two arguments belong together, and x is bound where there are ends.
  public static let integral: Function = {
    var f = FunctionSpec("integrate", latex: #"\int"#, arity: 2...4)
    f.summary = "the integral of f over x, or from a to b"
    f.reference = "DLMF 1.4(iv)"
    f.bindingArity = 4
    return Function(f)
  }()
}
