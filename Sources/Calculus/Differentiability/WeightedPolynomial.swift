import Exact
import Expressions
import Functions
import Simplification

/// A polynomial in variables and their absolute values with rational coefficients, looked at near 0 with a weight for each
/// variable: x has the order w₁, y the order w₂, so that on the curves (α·t^w₁, β·t^w₂) the terms of least order lead.
struct WeightedPolynomial {
  struct Term {
    let coefficient: Rational
    let exponents: [Int]
    /// The variables that stand as |x|.
    let magnitudes: Set<Int>

    func order(_ weights: [Int]) -> Int { zip(exponents, weights).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  let terms: [Term]
  let variableCount: Int

  /// Reads a polynomial in the variables; nil for anything else.
  init?(_ e: Expr, _ variables: [Symbol]) {
    guard let expanded = try? e.expanded() else { return nil }
    variableCount = variables.count
    var terms: [Term] = []
    for term in expanded.terms {
      guard let read = Self.term(term, variables) else { return nil }
      if !read.coefficient.isZero { terms.append(read) }
    }
    self.terms = terms
  }

  private static func term(_ e: Expr, _ variables: [Symbol]) -> Term? {
    var rest = e
    var coefficient = Rational(1)
    if case .sum(let terms) = e.node, terms.count == 1, let q = terms[0].coefficient.rational {
      (coefficient, rest) = (q, terms[0].term)
    }
    if let q = rest.rational {
      return Term(coefficient: coefficient * q, exponents: variables.map { _ in 0 }, magnitudes: [])
    }
    var exponents = variables.map { _ in 0 }
    var magnitudes: Set<Int> = []
    func take(_ base: Expr, _ exponent: Expr) -> Bool {
      guard let n = exponent.smallInteger, n > 0, n < 1000 else { return false }
      let inner = base.insideMagnitude
      guard let i = (inner ?? base).symbol.flatMap(variables.firstIndex(of:)) else { return false }
      if inner != nil, !n.isMultiple(of: 2) { magnitudes.insert(i) }
      exponents[i] += n
      return true
    }
    if case .product(let factors) = rest.node {
      for factor in factors where !take(factor.base, factor.exponent) { return nil }
    } else if !take(rest, 1) {
      return nil
    }
    return Term(coefficient: coefficient, exponents: exponents, magnitudes: magnitudes)
  }

  /// Whether absolute values occur.
  var hasMagnitudes: Bool { terms.contains { !$0.magnitudes.isEmpty } }

  /// The coefficient of a monomial without absolute values.
  func coefficient(_ exponents: [Int]) -> Rational {
    terms.first { $0.exponents == exponents && $0.magnitudes.isEmpty }?.coefficient ?? 0
  }

  /// The least order of a term; nil for the polynomial 0.
  func order(_ weights: [Int]) -> Int? { terms.map { $0.order(weights) }.min() }

  /// Whether the polynomial is proved not to be 0 at all points near 0 but 0.
  ///
  /// Then |P| ≥ c·ρ^q with the order q of P and ρ = max |xᵢ|^(1/wᵢ): the leading form has no zero on the compact set
  /// ρ = 1.
  func isNonzeroNearZero(_ weights: [Int]) -> Bool {
    if variableCount == 1 || order(weights) == 0 { return !leading(weights).isEmpty }
    return signNearZero(weights: weights) != 0
  }

  /// Whether the polynomial is proved to be positive there.
  var isPositiveNearZero: Bool {
    FractionOrder.weights(variableCount).contains { signNearZero(weights: $0) > 0 }
  }

  private func leading(_ weights: [Int]) -> [Term] {
    guard let least = order(weights) else { return [] }
    return terms.filter { $0.order(weights) == least }
  }

  /// The sign that the polynomial is proved to have everywhere near 0, the point 0 left out; otherwise 0.
  func signNearZero(weights: [Int]) -> Int {
    let leading = leading(weights)
    guard let first = leading.first else { return 0 }
    if leading.count == 1, first.exponents.allSatisfy({ $0 == 0 }) { return first.coefficient.sign }
    if Set(leading.map { $0.coefficient.sign }).count == 1, isSumOfEvenPowers(leading) { return first.coefficient.sign }
    return variableCount == 2 && !leading.contains { !$0.magnitudes.isEmpty } ? planarSign(leading) : 0
  }

  /// Even exponents or absolute values everywhere, and a pure power of each variable.
  private func isSumOfEvenPowers(_ leading: [Term]) -> Bool {
    let areEven = leading.allSatisfy { term in
      term.exponents.indices.allSatisfy { term.exponents[$0].isMultiple(of: 2) || term.magnitudes.contains($0) }
    }
    return areEven
      && (0..<variableCount).allSatisfy { i in
        leading.contains { term in term.exponents.indices.allSatisfy { ($0 == i) == (term.exponents[$0] > 0) } }
      }
  }

  /// Two variables: no zero for x = ±1 (Sturm) nor for x = 0, and the same sign everywhere.
  private func planarSign(_ leading: [Term]) -> Int {
    var signs: Set<Int> = []
    for x in [1, -1] {
      let polynomial = restricted(leading, x)
      guard (try? polynomial.realRootCount()) == 0 else { return 0 }
      signs.insert(polynomial.coefficient(0).sign)
    }
    guard let pure = leading.first(where: { $0.exponents[0] == 0 }), pure.exponents[1].isMultiple(of: 2) else {
      return 0
    }
    signs.insert(pure.coefficient.sign)
    return signs.count == 1 ? pure.coefficient.sign : 0
  }

  private func restricted(_ leading: [Term], _ x: Int) -> UnivariatePolynomial {
    var coefficients = [Rational](repeating: 0, count: (leading.map { $0.exponents[1] }.max() ?? 0) + 1)
    for term in leading {
      let sign: Rational = x < 0 && !term.exponents[0].isMultiple(of: 2) ? -1 : 1
      coefficients[term.exponents[1]] = coefficients[term.exponents[1]] + sign * term.coefficient
    }
    return UnivariatePolynomial(coefficients)
  }
}

extension Rational {
  fileprivate var sign: Int { isNegative ? -1 : isZero ? 0 : 1 }
}

extension Expr {
  /// u of |u|.
  fileprivate var insideMagnitude: Expr? {
    guard case .call(.abs, let arguments) = node else { return nil }
    return arguments[0]
  }
}
