extension Assumptions {
  /// At most so many relations are combined.
  private static let combinedRelations = 2
  /// Sums of more terms are not compared with the relations.
  private static let longestSum = 12

  /// The signs of `e` that the assumed relations leave: e = c₁·d₁ + c₂·d₂ + rest with assumed differences dᵢ and a rest
  /// of known sign. So x < 1 gives 2 − x > 0, and x < y, y < z give z − x > 0.
  func restrictedByFacts(_ e: Expr, _ signs: SignSet) -> SignSet {
    if facts.isEmpty || e.isNumber || e.linearTerms.count > Assumptions.longestSum { return signs }
    return signs.intersection(combined(e, Assumptions.combinedRelations))
  }

  private func combined(_ e: Expr, _ depth: Int) -> SignSet {
    var result = SignSet.any
    for fact in facts {
      let difference = fact.difference.linearTerms
      for term in e.linearTerms where term.term != 1 {
        guard let other = difference.first(where: { $0.term == term.term }),
          let ratio = (term.coefficient / other.coefficient).number, let sign = ratio.sign
        else { continue }
        let multiple = sign < 0 ? fact.relation.signs.mirrored : fact.relation.signs
        result.formIntersection(multiple + signOfRest(e - Expr(ratio) * fact.difference, depth - 1))
      }
    }
    return result
  }

  private func signOfRest(_ rest: Expr, _ depth: Int) -> SignSet {
    let byParts = rest.fold { (part: Expr, value: (Expr) -> SignSet) in sign(of: part, value) }
    return depth == 0 || rest.isNumber ? byParts : byParts.intersection(combined(rest, depth))
  }
}

extension Expr {
  /// The terms of a sum; of anything else, itself once.
  fileprivate var linearTerms: [Term] {
    if case .sum(let terms) = node { return Array(terms) }
    return [Term(coefficient: 1, term: self)]
  }
}
