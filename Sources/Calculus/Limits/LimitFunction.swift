public import Expressions

extension Function {
  /// A limit that nobody found: limit(f, x, a), or limit(f, x, a, plus) and limit(f, x, a, minus) from one side; x is bound.
  ///
  /// Like the integral it is no function of the catalogue: its first two arguments belong together.
  public static let limit: Function = {
    var f = FunctionSpec("limit", latex: #"\lim"#, arity: 3...4)
    f.summary = "the limit of f as x tends to a"
    f.reference = "DLMF 1.4(ii)"
    f.bindingArity = 3
    return Function(f)
  }()
}
