public import Exact
public import Expressions

/// An expression with wildcards `$0`, `$1`, …, each of which stands for any expression, the same one everywhere.
///
/// Sums and products match in any order; a wildcard that stands alone among the operands takes what the others leave.
public struct Pattern {
  let pattern: Expr
  private let wildcards: Set<Expr>

  /// The wildcard with a number, as an expression.
  public static func wildcard(_ number: Int) -> Expr { .symbol("$\(number)") }

  /// The pattern that an expression is; nil when it has no wildcards.
  public init?(_ pattern: Expr) {
    wildcards = Set(pattern.symbols.filter { $0.name.hasPrefix("$") }.map { Expr($0) })
    self.pattern = pattern
    if wildcards.isEmpty { return nil }
  }

  /// What the wildcards stand for when the whole of `e` matches.
  ///
  /// - Throws: `.exhausted` when there are too many ways to try.
  public func match(_ e: Expr) throws(MathError) -> [Expr: Expr]? {
    var search = PatternSearch(wildcards: wildcards)
    return try search.match([(pattern, e)]) ? search.values : nil
  }

  /// The parts of `e` that match, operands before the expressions that use them.
  public func matches(in e: Expr) throws(MathError) -> [Expr] {
    var found: [Expr] = []
    for part in e.subexpressions where try match(part) != nil { found.append(part) }
    return found
  }

  /// `e` with every part that matches replaced by `replacement`, whose wildcards stand for what they matched.
  public func replaced(by replacement: Expr, in e: Expr) throws(MathError) -> Expr {
    try e.transformed { part throws(MathError) in
      try match(part).map { replacement.substituting($0) } ?? part
    }
  }
}

/// The search for what the wildcards stand for, with backtracking.
private struct PatternSearch {
  let wildcards: Set<Expr>
  var values: [Expr: Expr] = [:]
  private var steps = 0
  private static let limit = 200_000

  init(wildcards: Set<Expr>) { self.wildcards = wildcards }

  /// Whether all pairs of a pattern and an expression match together.
  mutating func match(_ pairs: [(pattern: Expr, e: Expr)]) throws(MathError) -> Bool {
    steps += 1
    if steps > PatternSearch.limit { throw .exhausted("the search for a pattern has too many ways to go") }
    guard let (pattern, e) = pairs.first else { return true }
    let rest = Array(pairs.dropFirst())
    if wildcards.contains(pattern) {
      if let known = values[pattern] { return known == e ? try match(rest) : false }
      values[pattern] = e
      if try match(rest) { return true }
      values[pattern] = nil
      return false
    }
    if wildcards.isDisjoint(with: pattern.subexpressions) { return pattern == e ? try match(rest) : false }
    switch (Shape(pattern), Shape(e)) {
    case (.power(let b, let p), .power(let c, let q)): return try match([(b, c), (p, q)] + rest)
    case (.call(let f, let a), .call(let g, let b)):
      return f == g && a.count == b.count ? try match(zip(a, b).map { ($0, $1) } + rest) : false
    case (.sum(let a), .sum(let b)): return try match(ordered(a), among: b, isSum: true, rest)
    case (.product(let a), .product(let b)): return try match(ordered(a), among: b, isSum: false, rest)
    default: return false
    }
  }

  /// Operands with more to hold on to come first, wildcards last.
  private func ordered(_ operands: [Expr]) -> [Expr] {
    operands.filter { !wildcards.contains($0) } + operands.filter { wildcards.contains($0) }
  }

  private mutating func match(
    _ patterns: [Expr], among operands: [Expr], isSum: Bool, _ rest: [(pattern: Expr, e: Expr)]
  ) throws(MathError) -> Bool {
    guard let first = patterns.first else { return operands.isEmpty ? try match(rest) : false }
    if patterns.count == 1, wildcards.contains(first) {
      if operands.isEmpty { return false }
      return try match([(first, isSum ? .sum(operands) : .product(operands))] + rest)
    }
    for (i, operand) in operands.enumerated() {
      let saved = values
      var others = operands
      others.remove(at: i)
      var inner = self
      if try inner.match([(first, operand)]),
        try inner.match(Array(patterns.dropFirst()), among: others, isSum: isSum, rest)
      {
        self = inner
        return true
      }
      steps = inner.steps
      values = saved
    }
    return false
  }
}

/// How patterns see an expression: 2·x is a product, 1/x a power.
private enum Shape {
  case sum([Expr])
  case product([Expr])
  case power(Expr, Expr)
  case call(Function, [Expr])
  case atom

  init(_ e: Expr) {
    switch e.node {
    case .integer, .number, .symbol, .constant: self = .atom
    case .call(let function, let arguments): self = .call(function, Array(arguments))
    case .sum(let terms):
      self = terms.count > 1 ? .sum(e.terms) : .product(e.factors.map { .power($0.base, $0.exponent) })
    case .product(let factors):
      self =
        factors.count > 1
        ? .product(factors.map { .power($0.base, $0.exponent) }) : .power(factors[0].base, factors[0].exponent)
    }
  }
}
