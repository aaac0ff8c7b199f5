public import Exact
public import Expressions

extension Expr {
  /// The expression with products multiplied out; arguments of functions stay as they are.
  ///
  /// - Throws: `.exhausted` when the result would have more terms than can be kept.
  public func expanded() throws(MathError) -> Expr {
    guard isExpandable else { return self }
    if let result = Distribution.expand(self) { return result }
    let result = try PolynomialForm(self).expression()
    return isInexact ? result.withFloatingNumbers : result
  }

  /// The expression as one fraction in lowest terms, numerator and denominator multiplied out.
  ///
  /// - Throws: `.undefined` when a denominator vanishes identically.
  public func rationalSimplified() throws(MathError) -> Expr {
    if isNumber || isMonomial || isIntegerPolynomial { return self }
    let result = try FractionForm(self).expression()
    return isInexact ? result.withFloatingNumbers : result
  }

  /// The fraction in lowest terms, where there is one.
  package var reduced: Expr { (try? rationalSimplified()) ?? self }

  /// The expression as one fraction in lowest terms whose denominator is free of roots of small degree:
  /// 1/(√x + 1) = (√x − 1)/(x − 1), which holds where that denominator is not zero.
  public func rationalizedDenominator() throws(MathError) -> Expr {
    if isInexact { return try rationalSimplified() }
    return try FractionForm(self, freesSymbols: true).expression()
  }

  /// Numerator and denominator of the expression as one fraction in lowest terms.
  public func numeratorAndDenominator() throws(MathError) -> (numerator: Expr, denominator: Expr) {
    try FractionForm(self).parts()
  }

  /// The factorisation over ℚ into irreducible factors, of numerator and denominator.
  public func factored() throws(MathError) -> Expr {
    let form = try FractionForm(self)
    let top = try form.generators.factored(form.fraction.numerator)
    let bottom = try form.generators.factored(form.fraction.denominator)
    let result = top / bottom
    return isInexact ? result.withFloatingNumbers : result
  }

  /// The irreducible factors of a polynomial over ℚ with their multiplicities, the constant first if it is not 1.
  public func factorList() throws(MathError) -> [(factor: Expr, multiplicity: Int)] {
    let form = try FractionForm(self)
    let top = try form.generators.factorList(form.fraction.numerator)
    let bottom = try form.generators.factorList(form.fraction.denominator).map { ($0.factor, -$0.multiplicity) }
    return (top + bottom).filter { $0.factor != 1 }
  }

  /// Whether this is a product of a rational number and of integer powers of symbols.
  private var isMonomial: Bool {
    switch node {
    case .symbol: true
    case .product(let factors):
      factors.allSatisfy { ($0.base.symbol != nil || $0.base.rational != nil) && $0.exponent.smallInteger != nil }
    case .integer, .number, .constant, .sum, .call: false
    }
  }

  /// Whether this is a sum of products of integers and of positive powers of symbols.
  private var isIntegerPolynomial: Bool {
    guard case .sum(let terms) = node else { return false }
    return terms.allSatisfy { term in
      term.coefficient.smallInteger != nil && (term.term == 1 || term.term.isMonomial)
        && term.term.factors.allSatisfy { $0.exponent.smallInteger.map { $0 > 0 } ?? false }
    }
  }

  /// Whether multiplying out can change anything.
  private var isExpandable: Bool {
    switch node {
    case .sum, .product: true
    case .integer, .number, .symbol, .constant, .call: false
    }
  }

  /// Rational numbers that are no integers turned into doubles again.
  private var withFloatingNumbers: Expr {
    transformed { e in
      guard case .sum(let terms) = e.node else { return e }
      return .sum(
        terms.map { term in
          guard let q = term.coefficient.rational, !q.isInteger else { return term.coefficient * term.term }
          return Expr(q.asDouble) * term.term
        })
    }
  }
}

extension Generators {
  fileprivate func factored(_ polynomial: MultivariatePolynomial) throws(MathError) -> Expr {
    .product(try factorList(polynomial).map { .power($0.factor, Expr($0.multiplicity)) })
  }

  /// Constant and irreducible factors, each with integer coefficients and a positive leading one.
  fileprivate func factorList(
    _ polynomial: MultivariatePolynomial
  ) throws(MathError) -> [(factor: Expr, multiplicity: Int)] {
    if polynomial.isZero { return [(0, 1)] }
    let factorization = try polynomial.factored()
    var result: [(factor: Expr, multiplicity: Int)] = [(Expr(factorization.constant), 1)]
    for (factor, multiplicity) in factorization.factors { result.append((try expression(factor), multiplicity)) }
    return result
  }
}
