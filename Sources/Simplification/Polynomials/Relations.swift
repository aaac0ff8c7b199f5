import Exact
import Expressions

/// The algebraic relations gᵈ = p among generators: i² = −1, (√2)² = 2, (√(x+1))² = x + 1, cos² = 1 − sin².
struct Relations {
  /// The monic polynomials that vanish.
  private var divisors: [MultivariatePolynomial] = []
  /// The variables that stand for square roots of numbers, and the imaginary unit.
  private var squareRoots: [Int] = []

  init(_ generators: Generators) throws(MathError) {
    for (key, place) in generators.places.sorted(by: { $0.value.index < $1.value.index }) {
      guard place.root > 1, key.direction == 1 else { continue }
      let power = generators.power(key, 1)
      if let q = key.base.rational {
        if place.root == 2 { squareRoots.append(place.index) }
        divisors.append(q == -1 ? generators.cyclotomic(key, place.root) : power - generators.ring.constant(q))
      } else if key.base.kindIsSum {
        let base = try generators.baseValue(key.base)
        if let base { divisors.append(power - base) }
      }
    }
    for (sine, cosine) in generators.circles {
      divisors.append(cosine * cosine + sine * sine - generators.ring.constant(1))
    }
  }

  /// The remainder by all relations.
  func reduce(_ polynomial: MultivariatePolynomial) throws(MathError) -> MultivariatePolynomial {
    var result = polynomial
    for divisor in divisors { result = try result.quotientAndRemainder(by: divisor).remainder }
    return result
  }

  /// The same fraction without square roots of numbers in its denominator: p/(a + b√2) = p(a − b√2)/(a² − 2b²).
  func freeOfRoots(
    _ numerator: MultivariatePolynomial, _ denominator: MultivariatePolynomial
  ) throws(MathError) -> (MultivariatePolynomial, MultivariatePolynomial) {
    var (top, bottom) = (numerator, denominator)
    for index in squareRoots where bottom.degree(in: index) > 0 {
      let conjugate = try bottom.mirrored(in: index)
      top = try reduce(top.multiplied(by: conjugate))
      bottom = try reduce(bottom.multiplied(by: conjugate))
    }
    return (top, bottom)
  }
}

extension MultivariatePolynomial {
  /// The polynomial with −x in place of one variable x.
  fileprivate func mirrored(in index: Int) throws(MathError) -> MultivariatePolynomial {
    let variables = (0..<ring.variableCount).map { $0 == index ? -ring.variable($0) : ring.variable($0) }
    return try composed(with: variables)
  }
}

extension Generators {
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

  /// The pairs sin u, cos u that both occur.
  fileprivate var circles: [(sine: MultivariatePolynomial, cosine: MultivariatePolynomial)] {
    values.compactMap { value in
      guard case .call(let function, let arguments) = value.node, function.name == "cos" else { return nil }
      let sine = values.first { other in
        guard case .call(let g, let b) = other.node else { return false }
        return g.name == "sin" && b.elementsEqual(arguments)
      }
      guard let sine else { return nil }
      return (
        power(GeneratorKey(base: sine, direction: 1), 1), power(GeneratorKey(base: value, direction: 1), 1)
      )
    }
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
