import Expressions

/// The order in which the terms of one sum are printed: SageMath's, which is graded reverse lexicographic.
///
/// Higher total degree first (symbols and function values have degree 1); within a degree the monomial with the
/// smaller power of the *last* variable first: x², xy, y². Variables are symbols by name, functions by name, powers of
/// sums. Constants such as π stand first, roots of numbers and numbers last.
struct TermOrder {
  private var monomials: [Monomial] = []
  private var powers: [GeneratorPower] = []
  private var generators = Generators()

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
    let place = generators.place(of: Generator(base: base, exponent: value == nil ? exponent : nil))
    powers.append(GeneratorPower(generator: place, exponent: value ?? 1))
  }

  /// Replaces the places of variables by their ranks, and sorts the powers of every monomial by descending rank.
  private mutating func rankGenerators(_ table: PrintingKeys) {
    let keys = generators.list.map { table.variable($0.base, $0.exponent) }
    var ranks = [Int](repeating: 0, count: keys.count)
    let sorted = keys.indices.sorted { table.precedes(keys[$0], keys[$1]) }
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

  /// Whether `a` is printed before `b`.
  private func precedes(_ a: Monomial, _ b: Monomial) -> Bool {
    if a.order != b.order { return a.order.rawValue < b.order.rawValue }
    if a.degree != b.degree { return a.degree > b.degree }
    var (p, q) = (a.powers.lowerBound, b.powers.lowerBound)
    while p < a.powers.upperBound || q < b.powers.upperBound {
      let x = p < a.powers.upperBound ? powers[p].generator : -1
      let y = q < b.powers.upperBound ? powers[q].generator : -1
      let e = x >= y ? powers[p].exponent : 0
      let f = y >= x ? powers[q].exponent : 0
      if e != f { return e < f }
      if x >= y { p += 1 }
      if y >= x { q += 1 }
    }
    return a.radical > b.radical
  }

  /// The places of the terms, in printing order.
  var sorted: [Int] { monomials.indices.sorted { precedes(monomials[$0], monomials[$1]) } }
}

/// A power that counts as one variable: a base, with its exponent when that is no number.
private struct Generator: Hashable {
  let base: Expr
  let exponent: Expr?
}

/// The variables of a sum in the order in which they were met.
private struct Generators {
  private(set) var list: [Generator] = []
  /// Where they stand in the list, once there are many.
  private var places: [Generator: Int] = [:]

  /// The place of a variable in the list, where it is put when it is new.
  mutating func place(of generator: Generator) -> Int {
    if list.count <= 8 {
      if let known = list.firstIndex(of: generator) { return known }
    } else if let known = places[generator] {
      return known
    }
    list.append(generator)
    if list.count == 9 {
      for (place, generator) in list.enumerated() { places[generator] = place }
    } else if list.count > 9 {
      places[generator] = list.count - 1
    }
    return list.count - 1
  }
}
