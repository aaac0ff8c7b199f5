import Balls
public import Exact
public import Expressions

extension Function {
  /// A root of an irreducible polynomial over ℚ: complex_root_of(k, c₀, …, cₙ) is the k-th zero of c₀ + … + cₙzⁿ, the real
  /// ones first and ascending, then the others by real and imaginary part (the order of SageMath and SymPy).
  ///
  /// It is no function of the catalogue: in worksheets and in print it is complex_root_of(p, k) with the polynomial.
  public static let complexRootOf: Function = {
    var f = FunctionSpec("complex_root_of", latex: #"\operatorname{RootOf}"#, arity: 3...1002)
    f.summary = "the k-th zero of a polynomial, the real ones first"
    f.reference = "DLMF 1.11"
    f.derivative = { _, _ in 0 }
    f.ball = { z, _, precision in
      let integers = z.compactMap(\.uniqueInteger)
      guard integers.count == z.count, let root = AlgebraicNumber(root: integers) else { return .indeterminate }
      return root.enclosure(precision: precision)
    }
    return Function(f)
  }()
}

extension AlgebraicNumber {
  /// The root number k of c₀ + … + cₙzⁿ, given as [k, c₀, …, cₙ].
  fileprivate init?(root list: [Integer]) {
    guard let k = list.first?.asInt, k >= 0,
      let roots = try? AlgebraicNumber.ascendingRoots(of: UnivariatePolynomial(list.dropFirst().map { Rational($0) })),
      k < roots.count
    else { return nil }
    self = roots[k]
  }

  /// The different roots of a polynomial: the real ones ascending, then the others by real and imaginary part.
  /// - Throws: `.undefined` for zero, `.exhausted` beyond the degrees that ``roots(of:)`` takes.
  public static func ascendingRoots(of polynomial: UnivariatePolynomial) throws(MathError) -> [AlgebraicNumber] {
    try roots(of: polynomial).sorted(by: isBefore)
  }

  fileprivate static func isBefore(_ a: AlgebraicNumber, _ b: AlgebraicNumber) -> Bool {
    if a.isReal != b.isReal { return a.isReal }
    let order = a.compareReal(b)
    return order == 0 ? a.compareImaginary(b) < 0 : order < 0
  }
}

extension Expr {
  /// The different zeros of a polynomial over ℚ, in the order of ``AlgebraicNumber/ascendingRoots(of:)``: rational numbers,
  /// otherwise `complex_root_of` with the minimal polynomial.
  /// - Throws: `.undefined` for zero, `.exhausted` beyond degree 64.
  public static func roots(of polynomial: UnivariatePolynomial) throws(MathError) -> [Expr] {
    var roots: [(number: AlgebraicNumber, e: Expr)] = []
    for (factor, _) in try polynomial.factored().factors where factor.degree > 0 {
      let coefficients = (0...factor.degree).map { Expr(factor.coefficient($0)) }
      for (k, root) in try AlgebraicNumber.ascendingRoots(of: factor).enumerated() {
        let isRational = factor.degree == 1
        roots.append(
          (
            root,
            isRational ? -coefficients[0] / coefficients[1] : Function.complexRootOf.held([Expr(k)] + coefficients)
          ))
      }
    }
    return roots.sorted { AlgebraicNumber.isBefore($0.number, $1.number) }.map(\.e)
  }

  /// The number that a `complex_root_of` is; nil for anything else.
  public var algebraicRoot: AlgebraicNumber? {
    guard case .call(.complexRootOf, let arguments) = node else { return nil }
    let integers = arguments.compactMap(\.integer)
    return integers.count == arguments.count ? AlgebraicNumber(root: integers) : nil
  }
}
