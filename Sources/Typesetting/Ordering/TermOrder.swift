import Expressions

/// The order in which the terms of one sum are printed: SageMath's, which is graded reverse lexicographic.
///
/// Higher total degree first (symbols and function values have degree 1); within a degree the monomial with the
/// smaller power of the *last* variable first: x², xy, y². Variables are symbols by name, functions by name, powers of
/// sums. Constants such as π stand first, roots of numbers and numbers last.
struct TermOrder {
  /// A power that counts as one variable: a base, with its exponent when that is no number.
  private struct Generator: Hashable {
    let base: Expr
    let exponent: Expr?
  }

  private var monomials: [Monomial] = []
  private var powers: [GeneratorPower] = []
  private var generators: [Generator] = []
  private var places: [Generator: Int] = [:]

  init(_ terms: Terms, _ keys: PrintingKeys) {
    monomials.reserveCapacity(terms.count)
    powers.reserveCapacity(2 * terms.count)
    for term in terms { append(term.term) }
    rankGenerators(keys)
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
    guard monomial.absorb(base, value) else { return }
    let generator = Generator(base: base, exponent: value == nil ? exponent : nil)
    let place = places[generator] ?? generators.count
    if place == generators.count {
      places[generator] = place
      generators.append(generator)
    }
    powers.append(GeneratorPower(generator: place, exponent: value ?? 1))
  }

  /// Replaces the places of variables by their ranks, and sorts the powers of every monomial by descending rank.
  private mutating func rankGenerators(_ table: PrintingKeys) {
    let keys = generators.map { table.factor($0.base, $0.exponent ?? 1).asGenerator }
    var ranks = [Int](repeating: 0, count: generators.count)
    let sorted = keys.indices.sorted { (FactorKey.compare(keys[$0], keys[$1]), $0 - $1) < (0, 0) }
    for (rank, place) in sorted.enumerated() { ranks[place] = rank }
    for i in powers.indices { powers[i].generator = ranks[powers[i].generator] }
    for monomial in monomials { sortPowers(monomial.powers) }
  }

  private mutating func sortPowers(_ range: Range<Int>) {
    if range.count > 16 { return powers[range].sort { $0.generator > $1.generator } }
    for i in range.dropFirst() {
      var j = i
      while j > range.lowerBound, powers[j - 1].generator < powers[j].generator {
        powers.swapAt(j - 1, j)
        j -= 1
      }
    }
  }

  /// Negative, zero or positive as term `i` is printed before, like or after term `j`.
  private func compare(_ i: Int, _ j: Int) -> Int {
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
  var sorted: [Int] { monomials.indices.sorted { (compare($0, $1), $0 - $1) < (0, 0) } }
}
