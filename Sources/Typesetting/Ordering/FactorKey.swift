import Expressions

/// What decides the place of a factor in a product, and of a variable among those of a sum.
///
/// As SageMath prints them: numbers, constants, sums, symbols by name, functions by name (among them powers of e),
/// derivatives of undefined functions, and last, unlike SageMath, differentials such as dx; functions of the same name
/// by their arguments.
struct FactorKey: Comparable {
  /// The kinds of factors, in printing order.
  enum Rank: Int { case number, constant, sum, symbol, function, derivative, differential }

  var rank: Rank
  var name = ""
  var tokens: [Token] = []

  static func < (a: FactorKey, b: FactorKey) -> Bool { compare(a, b) < 0 }

  /// Negative, zero or positive as `a` stands before, like or after `b`.
  static func compare(_ a: FactorKey, _ b: FactorKey) -> Int {
    if a.rank != b.rank { return a.rank.rawValue < b.rank.rawValue ? -1 : 1 }
    if a.name != b.name { return a.name < b.name ? -1 : 1 }
    return Token.compare(a.tokens, b.tokens)
  }

  /// The same as a variable of a sum, where powers of sums come last.
  var asGenerator: FactorKey { rank == .sum ? FactorKey(rank: .derivative, name: "~", tokens: tokens) : self }
}

/// One step of the comparison of two expressions.
enum Token: Equatable {
  case value(Double)
  case text(String)

  /// Lexicographic comparison; a list that ends first stands first.
  static func compare(_ a: [Token], _ b: [Token]) -> Int {
    for (x, y) in zip(a, b) where x != y {
      switch (x, y) {
      case (.value(let p), .value(let q)): if p != q { return p < q ? -1 : 1 }
      case (.text(let s), .text(let t)): return s < t ? -1 : 1
      case (.value, .text): return -1
      case (.text, .value): return 1
      }
    }
    return a.count - b.count
  }
}
