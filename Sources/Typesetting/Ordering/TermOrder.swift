import Exact
import Expressions

/// The order in which the terms of one sum are printed: SageMath's, which is graded reverse lexicographic.
///
/// Higher total degree first (symbols and function values have degree 1); within a degree the monomial with the
/// smaller power of the *last* generator first: x², xy, y². Generators are ordered symbols by name, functions by name,
/// powers of sums. Constants such as π stand first, roots of numbers and numbers last.
struct TermOrder {
  private var monomials: [Monomial] = []
  private var powers: [GeneratorPower] = []
  private var generators: [Generator] = []
  private var places: [Generator: Int] = [:]
  private let depth: Int

  /// - Parameter depth: how many levels below the arguments of functions are compared; what is equal to that depth
  ///   keeps the order in which it is stored, which depends on structure and names only.
  init(_ terms: some Collection<Expr>, depth: Int) {
    self.depth = depth
    monomials.reserveCapacity(terms.count)
    powers.reserveCapacity(2 * terms.count)
    for term in terms { append(term) }
    rankGenerators()
  }

  private mutating func append(_ term: Expr) {
    var monomial = Monomial()
    let start = powers.count
    if case .product(let factors) = term.node {
      for factor in factors { append(factor.base, factor.exponent, to: &monomial) }
    } else if !term.isNumber {
      append(term, 1, to: &monomial)
    }
    monomial.powers = start..<powers.count
    monomials.append(monomial)
  }

  private mutating func append(_ base: Expr, _ exponent: Expr, to monomial: inout Monomial) {
    let value = exponent.realValue
    var order = Monomial.Class.general
    switch base.node {
    case .constant(let constant):
      guard value != nil else { break }
      order = constant == .e ? .radicals : .constants
    case .integer, .number:
      guard let value, let root = base.realValue else { break }
      monomial.radical *= abs(root).power(value)
      if monomial.order == .number { monomial.order = .radicals }
      return
    case .symbol, .sum, .product, .call: break
    }
    if monomial.order == .number || order == .general || (order == .constants && monomial.order == .radicals) {
      monomial.order = order
    }
    if order == .general { monomial.degree += value ?? 1 }
    powers.append(GeneratorPower(generator: place(base, value == nil ? exponent : nil), exponent: value ?? 1))
  }

  private mutating func place(_ base: Expr, _ exponent: Expr?) -> Int {
    let generator = Generator(base: base, exponent: exponent)
    if let known = places[generator] { return known }
    places[generator] = generators.count
    generators.append(generator)
    return generators.count - 1
  }

  /// Replaces the places of generators by their ranks, and sorts the powers of every monomial by descending rank.
  private mutating func rankGenerators() {
    let order = FactorOrder(depth: depth)
    let keys = generators.map { order.key($0.base, $0.exponent) }
    let sorted = generators.indices.sorted { i, j in
      let c = order.compare(keys[i], keys[j], forSum: true)
      return c != 0 ? c < 0 : i < j
    }
    var ranks = [Int](repeating: 0, count: generators.count)
    for (rank, place) in sorted.enumerated() { ranks[place] = rank }
    for i in powers.indices { powers[i].generator = ranks[powers[i].generator] }
    for monomial in monomials where monomial.powers.count > 1 {
      powers[monomial.powers].sort { $0.generator > $1.generator }
    }
  }

  /// Negative, zero or positive as term `i` is printed before, like or after term `j`.
  func compare(_ i: Int, _ j: Int) -> Int {
    let (a, b) = (monomials[i], monomials[j])
    if a.order != b.order { return a.order.rawValue < b.order.rawValue ? -1 : 1 }
    if a.degree != b.degree { return a.degree > b.degree ? -1 : 1 }
    var (p, q) = (a.powers.lowerBound, b.powers.lowerBound)
    while p < a.powers.upperBound || q < b.powers.upperBound {
      let x = p < a.powers.upperBound ? powers[p].generator : -1
      let y = q < b.powers.upperBound ? powers[q].generator : -1
      let e = x >= y ? powers[p].exponent : 0
      let f = y >= x ? powers[q].exponent : 0
      if e != f { return e < f ? -1 : 1 }
      if x >= y { p += 1 }
      if y >= x { q += 1 }
    }
    return a.radical != b.radical ? (a.radical > b.radical ? -1 : 1) : 0
  }

  /// The places of the terms, in printing order.
  var sorted: [Int] {
    monomials.indices.sorted { i, j in
      let c = compare(i, j)
      return c != 0 ? c < 0 : i < j
    }
  }
}

extension Expr {
  /// The value of a real number as a double.
  var realValue: Double? {
    if let small = smallInteger { return Double(small) }
    guard let number, number.sign != nil else { return nil }
    return number.asDoubles.re
  }
}

extension Double {
  /// self^exponent for a positive number; only used to compare.
  func power(_ exponent: Double) -> Double { RealPower.power(self, exponent) }
}
