import Expressions

/// The sort keys of expressions, each made once.
///
/// A key looks only so many levels deep and is only so long: expressions that agree so far keep the order in which
/// they are stored, which depends on structure and names only. So the cost is linear in the number of distinct
/// subexpressions, however often they are shared.
final class PrintingKeys {
  /// What the key of an expression is made for.
  private enum Role: Int, CaseIterable { case factor, term, sum }

  private static let depth = 4
  private static let length = 48
  private var words = SortKeyWords()
  /// The keys that were made, by role and depth.
  private var memo = [[Expr: SortKey]](repeating: [:], count: Role.allCases.count * (depth + 1))
  /// The order of long sums.
  private var orders: [Expr: [Int]] = [:]

  /// The places of the terms of the sum `e` in printing order.
  func order(_ e: Expr, _ terms: Terms) -> [Int] {
    if terms.count < 8 { return TermOrder(terms, self).sorted }
    if let known = orders[e] { return known }
    let order = TermOrder(terms, self).sorted
    orders[e] = order
    return order
  }

  /// Whether `a` stands before `b`.
  func precedes(_ a: SortKey, _ b: SortKey) -> Bool { words.precedes(a, b) }

  /// The key of the factor base^exponent, coefficients of a base that is a sum divided by `scale`.
  func factor(_ base: Expr, _ exponent: Expr, scale: Double = 1) -> SortKey {
    scale == 1
      ? factor(base, exponent, depth: PrintingKeys.depth)
      : makeFactor(base, exponent.realValue == nil ? exponent : nil, scale: scale, depth: PrintingKeys.depth)
  }

  /// The key of a variable of a sum, base or base^exponent: as that of a factor, but powers of sums come last.
  func variable(_ base: Expr, _ exponent: Expr?) -> SortKey {
    guard exponent == nil, base.isSumOrProduct else {
      return factor(base, exponent ?? 1, depth: PrintingKeys.depth)
    }
    let inner = sum(base, depth: PrintingKeys.depth - 1)
    words.append(.derivative, "~")
    words.append(inner)
    return words.finished()
  }

  private func remembered(_ e: Expr, _ depth: Int, _ role: Role, _ make: () -> SortKey) -> SortKey {
    let table = Role.allCases.count * depth + role.rawValue
    if let known = memo[table][e] { return known }
    let key = make()
    memo[table][e] = key
    return key
  }

  /// A numeric exponent counts for powers of e only.
  private func factor(_ base: Expr, _ exponent: Expr, depth: Int) -> SortKey {
    if base == .e || exponent.realValue == nil { return makeFactor(base, exponent, scale: 1, depth: depth) }
    return remembered(base, depth, .factor) { makeFactor(base, nil, scale: 1, depth: depth) }
  }

  private func makeFactor(_ base: Expr, _ exponent: Expr?, scale: Double, depth: Int) -> SortKey {
    var parts: [SortKey] = []
    switch base.node {
    case .sum, .product: parts.append(sum(base, depth: depth - 1, scale: scale))
    case .call(_, let arguments):
      var count = 0
      for argument in arguments where count < PrintingKeys.length {
        parts.append(sum(argument, depth: depth - 1))
        count += parts[parts.count - 1].count
      }
    case .integer, .number, .symbol, .constant: break
    }
    if let exponent { parts.append(sum(exponent, depth: depth - 1)) }
    appendHead(of: base, hasExponent: exponent != nil)
    for part in parts { words.append(part) }
    return words.finished()
  }

  /// Writes the kind and the name of a factor.
  private func appendHead(of base: Expr, hasExponent: Bool) {
    switch base.node {
    case .integer, .number:
      words.append(.number)
      words.append(base.realValue ?? 0)
    case .constant(.e): words.append(.function, "e")
    case .constant(let constant): words.append(.constant, constant.name)
    case .symbol(let symbol): words.append(symbol.isDifferential ? .differential : .symbol, symbol.name)
    case .sum, .product: words.append(hasExponent ? .function : .sum)
    case .call(let function, _):
      let isDerivative = if case .derivative = function.spec.definition { true } else { false }
      words.append(isDerivative ? .derivative : .function, function.name)
    }
  }

  /// The key of an expression as a sum: its terms in order, the larger coefficient and the longer sum first.
  private func sum(_ e: Expr, depth: Int, scale: Double = 1) -> SortKey {
    if depth <= 0 { return .empty }
    if scale != 1 { return makeSum(e, depth: depth, scale: scale) }
    return remembered(e, depth, .sum) { makeSum(e, depth: depth, scale: 1) }
  }

  private func makeSum(_ e: Expr, depth: Int, scale: Double) -> SortKey {
    var terms: [(key: SortKey, coefficient: Expr)] = []
    if case .sum(let list) = e.node {
      terms.reserveCapacity(list.count)
      for part in list { terms.append((term(part.term, depth: depth), part.coefficient)) }
      terms.sort { precedes($0.key, $1.key) }
    } else {
      terms.append(e.isNumber ? (term(1, depth: depth), e) : (term(e, depth: depth), 1))
    }
    for (term, coefficient) in terms where words.count <= PrintingKeys.length {
      let (re, im) = coefficient.asDoubles
      words.append(term)
      words.append(-re / scale)
      words.append(-im / scale)
    }
    words.append(.infinity)
    return words.finished()
  }

  private func term(_ e: Expr, depth: Int) -> SortKey { remembered(e, depth, .term) { makeTerm(e, depth: depth) } }

  private func makeTerm(_ e: Expr, depth: Int) -> SortKey {
    var monomial = Monomial()
    var factors: [(key: SortKey, exponent: Double)] = []
    func append(_ base: Expr, _ exponent: Expr) {
      let value = exponent.realValue
      if monomial.absorb(base, value) { factors.append((factor(base, exponent, depth: depth), value ?? 1)) }
    }
    if case .product(let list) = e.node {
      for factor in list { append(factor.base, factor.exponent) }
      factors.sort { precedes($0.key, $1.key) }
    } else if !e.isNumber {
      append(e, 1)
    }
    words.append(Double(monomial.order.rawValue))
    words.append(-monomial.degree)
    for (factor, exponent) in factors where words.count <= PrintingKeys.length {
      words.append(factor)
      words.append(-exponent)
    }
    words.append(-monomial.radical)
    return words.finished()
  }
}

extension Expr {
  fileprivate var isSumOrProduct: Bool {
    switch node {
    case .sum, .product: true
    case .integer, .number, .symbol, .constant, .call: false
    }
  }

  /// Real and imaginary part of a number as doubles; 1 for what is none.
  fileprivate var asDoubles: (re: Double, im: Double) {
    if let small = smallInteger { return (Double(small), 0) }
    return number?.asDoubles ?? (1, 0)
  }
}
