import Expressions

/// The sort keys of expressions, each made once.
///
/// A key looks only so many levels deep and is only so long: expressions that agree so far keep the order in which
/// they are stored, which depends on structure and names only. So the cost is linear in the number of distinct
/// subexpressions, however often they are shared.
final class PrintingKeys {
  private struct Request: Hashable {
    let e: Expr
    let depth: Int
  }

  static let depth = 4
  private static let length = 48
  private var memo: [Request: [Token]] = [:]
  private var orders: [Expr: [Int]] = [:]

  /// The places of the terms of the sum `e` in printing order.
  func order(_ e: Expr, _ terms: Terms) -> [Int] {
    if let known = orders[e] { return known }
    let order = TermOrder(terms, self).sorted
    orders[e] = order
    return order
  }

  /// The key of the factor base^exponent, coefficients of a base that is a sum divided by `scale`.
  func factor(_ base: Expr, _ exponent: Expr, scale: Double = 1, depth: Int = PrintingKeys.depth) -> FactorKey {
    let isNumeric = exponent.realValue != nil
    func exponentTokens() -> [Token] { isNumeric ? [] : tokens(exponent, depth: depth - 1) }
    switch base.node {
    case .integer, .number:
      return FactorKey(rank: .number, tokens: [.value(base.realValue ?? 0)] + exponentTokens())
    case .constant(.e): return FactorKey(rank: .function, name: "e", tokens: tokens(exponent, depth: depth - 1))
    case .constant(let constant): return FactorKey(rank: .constant, name: constant.name, tokens: exponentTokens())
    case .symbol(let symbol):
      return FactorKey(
        rank: symbol.isDifferential ? .differential : .symbol, name: symbol.name, tokens: exponentTokens())
    case .sum, .product:
      let inner = tokens(base, depth: depth - 1, scale: scale)
      return isNumeric
        ? FactorKey(rank: .sum, tokens: inner) : FactorKey(rank: .function, tokens: inner + exponentTokens())
    case .call(let function, let arguments):
      var list: [Token] = []
      for argument in arguments where list.count < PrintingKeys.length {
        list += tokens(argument, depth: depth - 1)
      }
      let isDerivative = if case .derivative = function.spec.definition { true } else { false }
      return FactorKey(
        rank: isDerivative ? .derivative : .function, name: function.name, tokens: list + exponentTokens())
    }
  }

  /// The key of an expression as a sum: its terms in order, the larger coefficient and the longer sum first.
  private func tokens(_ e: Expr, depth: Int, scale: Double = 1) -> [Token] {
    if depth <= 0 { return [] }
    if scale == 1, let known = memo[Request(e: e, depth: depth)] { return known }
    var result: [Token] = []
    let form = LinearForm(e)
    let keys = form.terms.map { term($0, depth: depth) }
    for i in keys.indices.sorted(by: { (Token.compare(keys[$0], keys[$1]), $0 - $1) < (0, 0) }) {
      if result.count > PrintingKeys.length { break }
      let (re, im) = form.coefficients[i].number?.asDoubles ?? (1, 0)
      result += keys[i] + [.value(-re / scale), .value(-im / scale)]
    }
    result.append(.value(.infinity))
    if scale == 1 { memo[Request(e: e, depth: depth)] = result }
    return result
  }

  private func term(_ e: Expr, depth: Int) -> [Token] {
    var monomial = Monomial()
    var factors: [(key: FactorKey, exponent: Double)] = []
    func append(_ base: Expr, _ exponent: Expr) {
      let value = exponent.realValue
      if monomial.absorb(base, value) {
        factors.append((factor(base, exponent, depth: depth), value ?? 1))
      }
    }
    if case .product(let list) = e.node {
      for factor in list { append(factor.base, factor.exponent) }
    } else if !e.isNumber {
      append(e, 1)
    }
    var result: [Token] = [.value(Double(monomial.order.rawValue)), .value(-monomial.degree)]
    for (key, exponent) in factors.sorted(by: { $0.key < $1.key }) where result.count <= PrintingKeys.length {
      result += [.value(Double(key.rank.rawValue)), .text(key.name)] + key.tokens + [.value(-exponent)]
    }
    return result + [.value(-monomial.radical)]
  }
}

/// An expression as numbers times terms.
private struct LinearForm {
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
