public import Exact
public import Expressions
import Functions

/// Points at which some symbols have values that the assumptions allow.
///
/// Symbols that a relation ties to those symbols, directly or by way of others, get values too: of x nothing is known
/// from x < a alone, but from x < a and a < 0. What is assumed of the remaining symbols says nothing of these.
public struct AssumedPoints: Sendable {
  /// The given symbols, then those that relations tie to them.
  public let symbols: [Symbol]
  private let assumptions: Assumptions
  private let relations: [(difference: Expr, signs: SignSet)]

  /// Prepares the points of `symbols`.
  public init(of symbols: [Symbol], _ assumptions: Assumptions) {
    var (tied, known) = (symbols, Set(symbols))
    var (relations, pending) = ([(difference: Expr, signs: SignSet)](), assumptions.relations)
    while let next = pending.firstIndex(where: { !known.isDisjoint(with: $0.difference.symbols) }) {
      let relation = pending.remove(at: next)
      relations.append(relation)
      tied += relation.difference.symbols.filter { known.insert($0).inserted }
    }
    (self.symbols, self.assumptions, self.relations) = (tied, assumptions, relations)
  }

  /// The point that stands for proposed values, by symbol and place in ``symbols``: with integers where integers are
  /// assumed and with what equations tell; nil when a relation is not proved there.
  public func point(proposing value: (Symbol, Int) -> Rational) -> [Symbol: Rational]? {
    var proposed: [Expr: Expr] = [:]
    for (place, symbol) in symbols.enumerated() {
      proposed[Expr(symbol)] = Expr(assumptions.sample(symbol, at: value(symbol, place)))
    }
    var point: [Symbol: Rational] = [:]
    for symbol in symbols {
      let value = assumptions.substitutingEqualities(Expr(symbol)).substituting(proposed)
      guard let q = value.rational, assumptions.isInDomain(symbol, q) else { return nil }
      point[symbol] = q
    }
    return isAllowed(point) ? point : nil
  }

  private func isAllowed(_ point: [Symbol: Rational]) -> Bool {
    if relations.isEmpty { return true }
    let values = Dictionary(uniqueKeysWithValues: point.map { (Expr($0.key), Expr($0.value)) })
    return relations.allSatisfy { relation in
      guard let sign = relation.difference.substituting(values).constantSign else { return false }
      return relation.signs.contains(sign > 0 ? .positive : sign < 0 ? .negative : .zero)
    }
  }
}
