import Exact
package import Expressions

/// base^direction: what a generator is a root of. Two exponents with the same direction differ by a rational factor.
package struct GeneratorKey: Hashable {
  let base: Expr
  let direction: Expr

  package func contains(_ part: Expr) -> Bool { base.contains(part) || direction.contains(part) }
}

/// What an expression is read as.
enum PolynomialReading {
  /// A polynomial; negative powers are generators of their own.
  case polynomial
  /// A fraction of polynomials.
  case fraction
}

/// The generators of some expressions, found by walking down to the parts that are not polynomial.
struct Generators {
  let reading: PolynomialReading
  /// The expressions that stand for the variables of the ring, roots first, a root before those under it.
  private(set) var values: [Expr] = []
  /// The variable and the number of its roots for each base and direction.
  private(set) var places: [GeneratorKey: (index: Int, root: Int)] = [:]
  /// The parts of the expressions that are sums, products or generators, operands first.
  private(set) var parts: [Expr] = []
  /// Whether no generator is a root or a power of another, so that terms can be written back as they are.
  private(set) var areIndependent = true
  /// The bases of the monomials that can be read at once.
  private(set) var index = MonomialIndex()
  let ring: PolynomialRing

  /// At most so many generators; beyond, everything would be slow.
  static let limit = 400

  init(of expressions: [Expr], as reading: PolynomialReading) throws(MathError) {
    self.reading = reading
    var walk = GeneratorWalk(reading)
    walk.visit(expressions)
    parts = walk.seen.sorted { $0.isOlder(than: $1) }
    let sizes = walk.sizesOfRadicands
    let keys = walk.roots.keys.sorted { a, b in
      let (x, y) = (walk.roots[a] ?? 1, walk.roots[b] ?? 1)
      if (x > 1) != (y > 1) { return x > 1 }
      if let m = sizes[a.base], let n = sizes[b.base], m != n { return m > n }
      if a.base != b.base { return a.base.isOrdered(before: b.base) }
      return a.direction.isOrdered(before: b.direction)
    }
    guard keys.count <= Generators.limit else {
      throw .exhausted("\(keys.count) independent parts; at most \(Generators.limit) can be handled")
    }
    var bases: Set<Expr> = []
    for (index, key) in keys.enumerated() {
      let root = walk.roots[key] ?? 1
      places[key] = (index, root)
      values.append(root == 1 && key.direction == 1 ? key.base : .power(key.base, key.direction / Expr(root)))
      let isPlain = root == 1 && key.direction == 1 && key.base.isMonomialBase
      if !isPlain || !bases.insert(key.base).inserted { areIndependent = false }
      if key.direction == 1, key.base.isMonomialBase { self.index.note(base: key.base, variable: index, root: root) }
    }
    ring = .lexicographic(keys.count)
  }
}

/// The walk that finds generators.
private struct GeneratorWalk {
  let reading: PolynomialReading
  var seen: Set<Expr> = []
  var roots: [GeneratorKey: Int] = [:]
  /// The bases of the monomials in sums, which are read with their sum.
  private var index = MonomialIndex()
  private var pending: [Expr] = []

  init(_ reading: PolynomialReading) { self.reading = reading }

  /// The numbers of parts of what stands under roots, which is larger for a root than for the roots under it; empty
  /// where no root stands under another.
  var sizesOfRadicands: [Expr: Int] {
    guard roots.contains(where: { $1 > 1 && $0.base.kindIsSum }) else { return [:] }
    var sizes: [Expr: Int] = [:]
    for (key, root) in roots where root > 1 { sizes[key.base] = key.base.subexpressions.count }
    return sizes
  }

  mutating func visit(_ expressions: [Expr]) {
    pending = expressions
    while let e = pending.popLast() {
      guard seen.insert(e).inserted else { continue }
      switch e.node {
      case .integer: break
      case .number(let number): visit(number.value, e)
      case .symbol, .constant, .call: note(GeneratorKey(base: e, direction: 1), 1)
      case .sum(let terms):
        for term in terms {
          if !index.note(monomial: term.term) { pending.append(term.term) }
          if term.coefficient.smallInteger == nil { pending.append(term.coefficient) }
        }
      case .product(let factors): for factor in factors { visit(factor) }
      }
    }
    for base in index.bases { note(GeneratorKey(base: base, direction: 1), 1) }
  }

  private mutating func visit(_ number: Number, _ e: Expr) {
    switch number {
    case .rational, .real: break
    case .gaussian: note(.imaginaryUnit, 2)
    case .complex, .ball: note(GeneratorKey(base: e, direction: 1), 1)
    }
  }

  private mutating func visit(_ factor: Factor) {
    for part in factor.split(reading) {
      if part.isPolynomial {
        pending.append(factor.base)
      } else {
        note(part.key, part.exponent.denominator.asInt ?? 1)
        if part.key.direction == 1, part.key.base.kindIsSum { pending.append(part.key.base) }
      }
    }
  }

  /// Adds a root of the base; one that is too large is left out, and `power` refuses what contains it.
  private mutating func note(_ key: GeneratorKey, _ root: Int) {
    let known = roots[key] ?? 1
    var (a, b) = (known, root)
    while b != 0 { (a, b) = (b, a % b) }
    let (common, overflow) = (known / a).multipliedReportingOverflow(by: root)
    roots[key] = overflow ? known : common
  }
}

extension Expr {
  /// The generators of the field of fractions in which this is read.
  package var generatorKeys: Set<GeneratorKey> {
    var walk = GeneratorWalk(.fraction)
    walk.visit([self])
    return Set(walk.roots.keys)
  }
}

extension GeneratorKey {
  /// i as the square root of −1.
  static let imaginaryUnit = GeneratorKey(base: -1, direction: 1)
}

/// One part of a power: key^exponent, or an integer power of a base that is itself read as a polynomial.
struct PowerPart {
  let key: GeneratorKey
  let exponent: Rational
  let isPolynomial: Bool
}

extension Factor {
  /// b^(c₁·m₁ + c₂·m₂ + …) as powers of the generators b^mᵢ.
  func split(_ reading: PolynomialReading) -> [PowerPart] {
    if let n = exponent.integer, reading == .fraction || !n.isNegative {
      let isPolynomial = base.kindIsSum || base.isNumber
      return [PowerPart(key: GeneratorKey(base: base, direction: 1), exponent: Rational(n), isPolynomial: isPolynomial)]
    }
    return exponent.directions.map { direction, coefficient in
      if coefficient.isNegative, reading == .polynomial {
        return PowerPart(
          key: GeneratorKey(base: base, direction: -direction), exponent: -coefficient, isPolynomial: false)
      }
      return PowerPart(key: GeneratorKey(base: base, direction: direction), exponent: coefficient, isPolynomial: false)
    }
  }
}

extension Expr {
  /// This exponent as Σ cᵢ·mᵢ with rational cᵢ.
  fileprivate var directions: [(Expr, Rational)] {
    switch node {
    case .integer, .number:
      guard let q = rational else { return [(self, 1)] }
      return [(1, q)]
    case .sum(let terms):
      return terms.flatMap { term -> [(Expr, Rational)] in
        if let q = term.coefficient.rational { return [(term.term, q)] }
        guard let (re, im) = term.coefficient.number?.exactParts else { return [(term.coefficient * term.term, 1)] }
        let imaginary: (Expr, Rational) = (.i * term.term, im)
        return re.isZero ? [imaginary] : [(term.term, re), imaginary]
      }
    case .symbol, .constant, .product, .call: return [(self, 1)]
    }
  }

  var kindIsSum: Bool { if case .sum = node { true } else { false } }
}
