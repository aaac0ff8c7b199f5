import Exact
import Expressions
import Functions

/// The algebraic relations gᵈ = p among generators: i² = −1, (√2)² = 2, (√(x+1))² = x + 1, cos² = 1 − sin²,
/// cosh² = 1 + sinh².
struct Relations {
  /// The monic polynomials that vanish.
  private var divisors: [MultivariatePolynomial] = []
  /// The variables that stand for roots that leave denominators, with the places of their relations; roots of roots first.
  private var roots: [(variable: Int, divisor: Int)] = []

  /// The relations of the generators; with `freesSymbols`, denominators are freed of roots of symbols too.
  init(_ generators: Generators, freesSymbols: Bool = false) throws(MathError) {
    for (key, place) in generators.places.sorted(by: { $0.value.index < $1.value.index }) {
      guard key.direction == 1, place.root > 1 || key.base.rational != nil else { continue }
      guard let relation = try generators.relation(key, place.root) else { continue }
      if place.root > 1, freesSymbols || !key.base.hasSymbols {
        roots.insert((place.index, divisors.count), at: key.base.isNumber ? roots.count : 0)
      }
      divisors.append(relation)
    }
    for (sine, cosine, sign) in generators.circles {
      divisors.append(cosine * cosine + (sine * sine).scaled(by: sign) - generators.ring.constant(1))
    }
  }

  /// The remainder by all relations.
  func reduce(_ polynomial: MultivariatePolynomial) throws(MathError) -> MultivariatePolynomial {
    var result = polynomial
    for divisor in divisors { result = try result.quotientAndRemainder(by: divisor).remainder }
    return result
  }

  /// The same fraction without roots in its denominator, where they are of a small degree: p/(a + b√2) = p(a − b√2)/(a² − 2b²).
  func freeOfRoots(
    _ numerator: MultivariatePolynomial, _ denominator: MultivariatePolynomial
  ) throws(MathError) -> (MultivariatePolynomial, MultivariatePolynomial) {
    var (top, bottom) = (numerator, denominator)
    for root in roots where bottom.degree(in: root.variable) > 0 {
      guard let cofactor = try bottom.cofactor(modulo: divisors[root.divisor], in: root.variable) else { continue }
      top = try reduce(top.multiplied(by: cofactor))
      bottom = try reduce(bottom.multiplied(by: cofactor))
    }
    return (top, bottom)
  }
}

extension Generators {
  /// What the root of a number or of a sum satisfies.
  fileprivate func relation(_ key: GeneratorKey, _ root: Int) throws(MathError) -> MultivariatePolynomial? {
    if key.base == -1 { return cyclotomic(key, root) }
    if let q = key.base.rational { return power(key, 1) - ring.constant(q) }
    return try baseValue(key.base).map { power(key, 1) - $0 }
  }

  /// The polynomial of the sum under a root, if it has no denominators.
  fileprivate func baseValue(_ base: Expr) throws(MathError) -> MultivariatePolynomial? {
    guard case .sum(let terms) = base.node else { return nil }
    var result = ring.constant(0)
    for term in terms {
      guard let q = term.coefficient.exactRational, let monomial = rootMonomial(term.term) else { return nil }
      result = result + monomial.scaled(by: q)
    }
    return result
  }

  private func rootMonomial(_ e: Expr) -> MultivariatePolynomial? {
    if e == 1 { return ring.constant(1) }
    if case .product(let factors) = e.node {
      var result = ring.constant(1)
      for factor in factors {
        for piece in factor.split(.fraction) {
          guard !piece.isPolynomial, !piece.exponent.isNegative, places[piece.key] != nil else { return nil }
          result = result * power(piece.key, piece.exponent)
        }
      }
      return result
    }
    let key = GeneratorKey(base: e, direction: 1)
    return places[key] == nil ? nil : power(key, 1)
  }

  /// The minimal polynomial of (−1)^(1/n): the cyclotomic polynomial Φ₂ₙ.
  fileprivate func cyclotomic(_ key: GeneratorKey, _ n: Int) -> MultivariatePolynomial {
    let coefficients = UnivariatePolynomial.cyclotomic(2 * n)
    guard let place = places[key] else { return ring.constant(0) }
    var exponents: [Int] = []
    for i in coefficients.indices {
      var row = [Int](repeating: 0, count: values.count)
      row[place.index] = i
      exponents += row
    }
    return ring.polynomial(exponents: exponents, coefficients: coefficients)
  }

  /// The pairs sin u, cos u and sinh u, cosh u that both occur, with the sign in cos² u ± sin² u = 1.
  fileprivate var circles: [(sine: MultivariatePolynomial, cosine: MultivariatePolynomial, sign: Rational)] {
    values.compactMap { value in
      guard case .call(let function, let arguments) = value.node, function == .cos || function == .cosh else {
        return nil
      }
      let sine = function == .cos ? Function.sin : .sinh
      guard let other = values.first(where: { $0.isCall(of: sine, at: arguments) }) else { return nil }
      return (
        power(GeneratorKey(base: other, direction: 1), 1), power(GeneratorKey(base: value, direction: 1), 1),
        function == .cos ? 1 : -1
      )
    }
  }
}

extension Expr {
  fileprivate func isCall(of function: Function, at operands: Operands) -> Bool {
    guard case .call(let other, let arguments) = node else { return false }
    return other == function && arguments.elementsEqual(operands)
  }
}

extension UnivariatePolynomial {
  /// The coefficients of the cyclotomic polynomial Φₙ, constant first: xⁿ − 1 divided by Φ_d for all proper divisors d.
  fileprivate static func cyclotomic(_ n: Int) -> [Int] {
    var result = [Int](repeating: 0, count: n + 1)
    (result[0], result[n]) = (-1, 1)
    for d in 1..<n where n % d == 0 {
      let divisor = cyclotomic(d)
      var quotient = [Int](repeating: 0, count: result.count - divisor.count + 1)
      for i in quotient.indices.reversed() {
        quotient[i] = result[i + divisor.count - 1]
        for j in divisor.indices { result[i + j] -= quotient[i] * divisor[j] }
      }
      result = quotient
    }
    return result
  }
}
