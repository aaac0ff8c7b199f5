import Expressions

/// The order of the factors of a product as SageMath prints them: numbers, constants, sums, symbols by name, functions by
/// name (among them powers of e), derivatives of undefined functions.
struct FactorOrder {
  let depth: Int

  /// What of a factor decides its place.
  struct Key {
    var rank: Int
    var name: String
    var base: Expr
    var exponent: Expr?
  }

  private enum Rank { static let (number, constant, sum, symbol, function, derivative) = (0, 1, 2, 3, 4, 5) }

  /// The key of base^exponent; of the base alone when the exponent does not matter.
  func key(_ base: Expr, _ exponent: Expr?) -> Key {
    switch base.node {
    case .integer, .number: return Key(rank: Rank.number, name: "", base: base, exponent: exponent)
    case .constant(.e): return Key(rank: Rank.function, name: "e", base: base, exponent: exponent)
    case .constant(let constant):
      return Key(rank: Rank.constant, name: constant.name, base: base, exponent: exponent)
    case .sum, .product: return Key(rank: Rank.sum, name: "", base: base, exponent: exponent)
    case .symbol(let symbol): return Key(rank: Rank.symbol, name: symbol.name, base: base, exponent: exponent)
    case .call(let function, _):
      if case .derivative = function.spec.definition {
        return Key(rank: Rank.derivative, name: function.name, base: base, exponent: exponent)
      }
      return Key(rank: Rank.function, name: function.name, base: base, exponent: exponent)
    }
  }

  /// Negative, zero or positive as `a` stands before, like or after `b`; in sums, powers of sums come after functions.
  func compare(_ a: Key, _ b: Key, forSum: Bool = false) -> Int {
    if a.rank != b.rank {
      if forSum, a.rank == Rank.sum || b.rank == Rank.sum {
        let (r, s) = (a.rank == Rank.sum ? Rank.derivative : a.rank, b.rank == Rank.sum ? Rank.derivative : b.rank)
        return r < s || (r == s && b.rank == Rank.sum) ? -1 : 1
      }
      return a.rank < b.rank ? -1 : 1
    }
    if a.name != b.name { return a.name < b.name ? -1 : 1 }
    if a.base != b.base {
      let c = compareBases(a.base, b.base)
      if c != 0 { return c }
    }
    guard let e = a.exponent, let f = b.exponent else { return a.exponent == nil ? (b.exponent == nil ? 0 : -1) : 1 }
    return compareExpressions(e, f)
  }

  private func compareBases(_ a: Expr, _ b: Expr) -> Int {
    if case .call(_, let x) = a.node, case .call(_, let y) = b.node {
      for (u, v) in zip(x, y) where u != v {
        let c = compareExpressions(u, v)
        if c != 0 { return c }
      }
      return x.count - y.count
    }
    if let x = a.realValue, let y = b.realValue { return x < y ? -1 : x > y ? 1 : 0 }
    return compareExpressions(a, b)
  }

  /// Compares two expressions as sums: term by term in printing order, the larger coefficient first.
  func compareExpressions(_ a: Expr, _ b: Expr) -> Int {
    if a == b || depth <= 0 { return 0 }
    let (x, y) = (LinearForm(a), LinearForm(b))
    if x.terms.count == 1, y.terms.count == 1, x.terms[0] == y.terms[0] {
      return compareCoefficients(x.coefficients[0], y.coefficients[0])
    }
    let order = TermOrder(x.terms + y.terms, depth: depth - 1)
    var (left, right): ([Int], [Int]) = ([], [])
    for i in order.sorted { if i < x.terms.count { left.append(i) } else { right.append(i) } }
    for (i, j) in zip(left, right) {
      let c = order.compare(i, j)
      if c != 0 { return c }
      let d = compareCoefficients(x.coefficients[i], y.coefficients[j - x.terms.count])
      if d != 0 { return d }
    }
    return right.count - left.count
  }

  private func compareCoefficients(_ a: Expr, _ b: Expr) -> Int {
    if a == b { return 0 }
    guard let x = a.number?.asDoubles, let y = b.number?.asDoubles else { return 0 }
    if x.re != y.re { return x.re > y.re ? -1 : 1 }
    return x.im != y.im ? (x.im > y.im ? -1 : 1) : 0
  }
}

/// An expression as numbers times terms.
struct LinearForm {
  var terms: [Expr] = []
  var coefficients: [Expr] = []

  init(_ e: Expr) {
    if case .sum(let list) = e.node {
      terms = list.map(\.term)
      coefficients = list.map(\.coefficient)
    } else if e.isNumber {
      (terms, coefficients) = ([1], [e])
    } else {
      (terms, coefficients) = ([e], [1])
    }
  }
}
