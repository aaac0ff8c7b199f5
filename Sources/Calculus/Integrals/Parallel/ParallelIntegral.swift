import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// The parallel Risch heuristic: an ansatz with undetermined coefficients in a differential field.
  ///
  /// M. Bronstein, *Poor man's integrator*; J. Davenport and B. Trager, *On the parallel Risch algorithm*, 1982. Not finding
  /// an answer proves nothing.
  static let parallelRisch = IntegrationMethod { search, f throws(MathError) in
    guard f.isSmall, !f.hasAbstractFunctions, !f.isOnlyReal, var field = DifferentialField(containing: f, search.symbol)
    else { return nil }
    let element = try ParallelIntegral.prepared(f, &field)
    return try ParallelIntegral(field, element, search)?.antiderivative()
  }
}

/// F = A/D + Σ bᵢ·log pᵢ + Σ cⱼ·Sⱼ with unknown polynomial A and constants bᵢ, cⱼ.
struct ParallelIntegral {
  private let field: DifferentialField
  private let polynomials: FieldPolynomials
  private let numerator: MultivariatePolynomial
  private let denominator: MultivariatePolynomial
  private let special: [(function: Expr, derivative: Expr)]
  private let search: IntegralSearch

  /// N/t of a candidate arctan(N/t).
  private typealias Arctangent = (numerator: MultivariatePolynomial, denominator: MultivariatePolynomial)

  /// More unknowns are not tried.
  private static let unknownLimit = 140

  static func prepared(_ f: Expr, _ field: inout DifferentialField) throws(MathError) -> Expr {
    try field.integrand(f).rationalSimplified()
  }

  init?(_ field: DifferentialField, _ f: Expr, _ search: IntegralSearch) throws(MathError) {
    var field = field
    let candidates = SpecialCandidates(field, search.symbol).found
    var special: [(Expr, Expr)] = []
    for (function, derivative) in candidates {
      var larger = field
      let element = larger.element(derivative)
      if larger.kernels.count > field.kernels.count { continue }
      field = larger
      special.append((function, element))
    }
    self.field = field
    self.special = special
    self.search = search
    polynomials = try FieldPolynomials(field, .sum([f] + special.map(\.1)))
    (numerator, denominator) = try polynomials.fraction(f)
  }

  func antiderivative() throws(MathError) -> Expr? {
    let (special, normal) = try split(denominator)
    let (fieldSpecial, _) = try split(polynomials.denominator)
    let bottom = try special * deflation(normal)
    let logarithms = try logarithmCandidates([special, normal, fieldSpecial])
    var arctangents: [Arctangent] = []
    for p in logarithms { if let found = try arctangent(p) { arctangents.append(found) } }
    let degree = try 1 + max(polynomials.degree(numerator), polynomials.degree(denominator))
    for bound in [degree, degree + 1] {
      guard let monomials = monomials(upTo: bound) else { return nil }
      try search.budget.check()
      if let found = try solve(bottom, monomials, logarithms, arctangents) { return field.function(found) }
    }
    return nil
  }

  // MARK: The ansatz

  /// (special part, normal part): p and q·p′ have the special part in common.
  private func split(_ p: MultivariatePolynomial) throws(MathError) -> (MultivariatePolynomial, MultivariatePolynomial)
  {
    guard let v = polynomials.mainVariable(p) else { return (polynomials.ring.constant(1), p) }
    let (content, primitive) = try content(p, v)
    let below = try split(content)
    let common = try MultivariatePolynomial.gcd(primitive, polynomials.derivative(primitive))
    let s = try FieldPolynomials.quotient(common, .gcd(common, .gcd(primitive, primitive.derivative(in: v))))
    if s.degree(in: v) == 0 { return (below.0, primitive * below.1) }
    let rest = try split(FieldPolynomials.quotient(primitive, s))
    return (below.0 * rest.0 * s, below.1 * rest.1)
  }

  private func content(
    _ p: MultivariatePolynomial, _ v: Int
  ) throws(MathError) -> (MultivariatePolynomial, MultivariatePolynomial) {
    var content = polynomials.ring.constant(0)
    for c in try p.coefficients(in: v) { content = try .gcd(content, c) }
    return (content, try FieldPolynomials.quotient(p, content))
  }

  /// The denominator that an antiderivative has: every multiplicity lowered by one.
  private func deflation(_ p: MultivariatePolynomial) throws(MathError) -> MultivariatePolynomial {
    guard let v = polynomials.mainVariable(p) else { return p }
    let (content, primitive) = try content(p, v)
    return try deflation(content) * .gcd(primitive, primitive.derivative(in: v))
  }

  private func logarithmCandidates(_ parts: [MultivariatePolynomial]) throws(MathError) -> [MultivariatePolynomial] {
    var found: [MultivariatePolynomial] = []
    for part in parts where !part.isConstant {
      for (factor, _) in try part.factored().factors where polynomials.mainVariable(factor) != nil {
        if !found.contains(factor) { found.append(factor) }
      }
    }
    for (i, kernel) in field.kernels.enumerated() where kernel.argument(.tan) != nil {
      let p = polynomials.ring.variable(i) * polynomials.ring.variable(i) + polynomials.ring.constant(1)
      if !found.contains(p) { found.append(p) }
    }
    return found
  }

  /// For p = av² + bv + c with 4ac − b² = t²: 4ap = (2av + b)² + t², and arctan((2av + b)/t) has the denominator p.
  private func arctangent(_ p: MultivariatePolynomial) throws(MathError) -> Arctangent? {
    guard let v = polynomials.mainVariable(p), p.degree(in: v) == 2 else { return nil }
    let c = try p.coefficients(in: v)
    let four = polynomials.ring.constant(4)
    guard let t = (four * c[2] * c[0] - c[1] * c[1]).exactSquareRoot, !t.isZero else { return nil }
    return (c[2].scaled(by: 2) * polynomials.ring.variable(v) + c[1], t)
  }

  private func monomials(upTo degree: Int) -> [MultivariatePolynomial]? {
    var exponents: [[Int]] = [[]]
    for _ in 0..<polynomials.functionCount {
      exponents = exponents.flatMap { row in (0...max(degree - row.reduce(0, +), 0)).map { row + [$0] } }
      if exponents.count > ParallelIntegral.unknownLimit { return nil }
    }
    return exponents.map { row in
      let padding = [Int](repeating: 0, count: polynomials.symbols.count - row.count)
      return polynomials.ring.polynomial(exponents: row + padding, coefficients: [1])
    }
  }

  // MARK: The linear system

  private func solve(
    _ bottom: MultivariatePolynomial, _ monomials: [MultivariatePolynomial], _ logarithms: [MultivariatePolynomial],
    _ arctangents: [Arctangent]
  ) throws(MathError) -> Expr? {
    // q·f = Σ aₘ·(m′D − mD′)/D² + Σ b·p′/p + Σ c·q·S′ over a common denominator L
    let square = bottom * bottom
    var common = try FieldPolynomials.lcm(square, denominator)
    for p in logarithms { common = try FieldPolynomials.lcm(common, p) }
    var fractions: [(MultivariatePolynomial, MultivariatePolynomial)] = []
    for (n, t) in arctangents {
      let top = t * polynomials.derivative(n) - n * polynomials.derivative(t)
      fractions.append((top, t * t + n * n))
    }
    for (_, derivative) in special {
      let (top, below) = try polynomials.fraction(derivative)
      fractions.append((polynomials.denominator * top, below))
    }
    for (_, below) in fractions { common = try FieldPolynomials.lcm(common, below) }
    var columns: [MultivariatePolynomial] = []
    let (bottomSlope, scale) = (polynomials.derivative(bottom), try FieldPolynomials.quotient(common, square))
    for m in monomials { columns.append((polynomials.derivative(m) * bottom - m * bottomSlope) * scale) }
    for p in logarithms { columns.append(try polynomials.derivative(p) * FieldPolynomials.quotient(common, p)) }
    for (top, below) in fractions {
      columns.append(try top * FieldPolynomials.quotient(common, below))
    }
    let right = try polynomials.denominator * numerator * FieldPolynomials.quotient(common, denominator)
    guard let solution = try LinearCoefficients(columns, right, polynomials, search.budget).solution else { return nil }
    return try assembled(solution, bottom, monomials, logarithms, arctangents)
  }

  private func assembled(
    _ solution: [Expr], _ bottom: MultivariatePolynomial, _ monomials: [MultivariatePolynomial],
    _ logarithms: [MultivariatePolynomial], _ arctangents: [Arctangent]
  ) throws(MathError) -> Expr {
    var (top, result): ([Expr], [Expr]) = ([], [])
    for (c, m) in zip(solution, monomials) where c != 0 { top.append(c * (try polynomials.expression(m))) }
    let fraction = Expr.sum(top) / (try polynomials.expression(bottom))
    result.append((try? fraction.rationalSimplified()) ?? fraction)
    for (c, p) in zip(solution.dropFirst(monomials.count), logarithms) where c != 0 {
      result.append(c * Function.log(try polynomials.expression(p)))
    }
    let known = monomials.count + logarithms.count
    for (c, (n, t)) in zip(solution.dropFirst(known), arctangents) where c != 0 {
      let argument = try polynomials.expression(n) / polynomials.expression(t)
      result.append(c * Function.arctan(argument.reduced))
    }
    for (c, s) in zip(solution.dropFirst(known + arctangents.count), special) where c != 0 {
      result.append(c * s.function)
    }
    return .sum(result)
  }
}
