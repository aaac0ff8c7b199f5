/// What expressions can do, by topic.
enum ExpressionMethods {
  static let all: [[Builtin]] = [
    CatalogueFunctions.methods, CalculusMethods.all, DifferentiationMethods.all, RewritingMethods.all,
    StructureMethods.all, CoefficientMethods.all,
    PredicateMethods.all, NumericMethods.all, PatternMethods.all, PolynomialMethods.all, ArithmeticMethods.all,
    LimitBuiltins.methods, SeriesBuiltins.methods, IntegralMethods.all, RootMethods.all, LaplaceBuiltins.methods,
    ResidueMethods.all,
  ]

  private static let table = Dictionary(all.joined().map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })

  /// The method with a name.
  static func named(_ name: String) -> Builtin? { table[name] }
}
