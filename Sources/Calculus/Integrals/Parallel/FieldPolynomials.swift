import Exact
import Expressions
import Simplification

/// The ring of polynomials in the variables and parameters of a differential field, with its derivation q·d/dx.
struct FieldPolynomials {
  let ring: PolynomialRing
  let symbols: [Symbol]
  /// How many of the variables are functions; the others are constants.
  let functionCount: Int
  /// The least common denominator of the derivatives.
  let denominator: MultivariatePolynomial
  /// q·θᵢ′.
  private var derivation: [MultivariatePolynomial] = []

  init(_ field: DifferentialField, _ f: Expr) throws(MathError) {
    var symbols = field.variables + field.parameters
    for e in field.derivatives + [f] { for s in e.symbols where !symbols.contains(s) { symbols.append(s) } }
    self.symbols = symbols
    functionCount = field.variables.count
    ring = PolynomialRing(variableCount: symbols.count)
    var fractions: [(MultivariatePolynomial, MultivariatePolynomial)] = []
    var q = ring.constant(1)
    for e in field.derivatives {
      let fraction = try FieldPolynomials.fraction(e, ring, symbols)
      fractions.append(fraction)
      q = try FieldPolynomials.lcm(q, fraction.1)
    }
    denominator = q
    for (top, bottom) in fractions { derivation.append(try top * FieldPolynomials.quotient(q, bottom)) }
  }

  func fraction(_ e: Expr) throws(MathError) -> (MultivariatePolynomial, MultivariatePolynomial) {
    try FieldPolynomials.fraction(e, ring, symbols)
  }

  private static func fraction(
    _ e: Expr, _ ring: PolynomialRing, _ symbols: [Symbol]
  ) throws(MathError) -> (MultivariatePolynomial, MultivariatePolynomial) {
    let (top, bottom) = try e.numeratorAndDenominator()
    return (try polynomial(top, ring, symbols), try polynomial(bottom, ring, symbols))
  }

  private static func polynomial(
    _ e: Expr, _ ring: PolynomialRing, _ symbols: [Symbol]
  ) throws(MathError) -> MultivariatePolynomial {
    switch e.node {
    case .integer, .number:
      guard let q = e.rational else { throw .undecided("a coefficient is not rational") }
      return ring.constant(q)
    case .symbol(let symbol):
      guard let i = symbols.firstIndex(of: symbol) else { throw .undecided("an unknown variable") }
      return ring.variable(i)
    case .sum(let terms):
      var sum = ring.constant(0)
      for term in terms {
        sum = try sum + polynomial(term.coefficient, ring, symbols) * polynomial(term.term, ring, symbols)
      }
      return sum
    case .product(let factors):
      var product = ring.constant(1)
      for factor in factors {
        guard let n = factor.exponent.smallInteger, n >= 0 else { throw .undecided("no polynomial") }
        product = try product.multiplied(by: polynomial(factor.base, ring, symbols).power(n))
      }
      return product
    case .constant, .call: throw .undecided("no polynomial")
    }
  }

  /// q·dp/dx.
  func derivative(_ p: MultivariatePolynomial) -> MultivariatePolynomial {
    var sum = ring.constant(0)
    for (i, d) in derivation.enumerated() where p.degree(in: i) > 0 { sum = sum + d * p.derivative(in: i) }
    return sum
  }

  /// The variable of highest number that p contains, among the functions.
  func mainVariable(_ p: MultivariatePolynomial) -> Int? { (0..<functionCount).last { p.degree(in: $0) > 0 } }

  /// The sum of the degrees in the functions.
  func degree(_ p: MultivariatePolynomial) throws(MathError) -> Int {
    let terms = try p.terms()
    return (0..<terms.count).map { terms.exponents(of: $0).prefix(functionCount).reduce(0, +) }.max() ?? 0
  }

  static func lcm(_ p: MultivariatePolynomial, _ q: MultivariatePolynomial) throws(MathError) -> MultivariatePolynomial
  {
    try p * quotient(q, .gcd(p, q))
  }

  static func quotient(_ p: MultivariatePolynomial, _ q: MultivariatePolynomial) throws(MathError)
    -> MultivariatePolynomial
  {
    guard let result = p.exactlyDivided(by: q) else { throw .undecided("a division with remainder") }
    return result
  }

  /// p as an expression in the variables.
  func expression(_ p: MultivariatePolynomial) throws(MathError) -> Expr {
    let terms = try p.terms()
    return .sum(
      (0..<terms.count).map { i in
        let powers = zip(symbols, terms.exponents(of: i)).map { Expr.power(Expr($0), Expr($1)) }
        return .product([Expr(terms.coefficient(of: i))] + powers)
      })
  }
}
