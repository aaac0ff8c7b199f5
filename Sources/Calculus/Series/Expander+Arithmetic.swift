import Exact
import Expressions
import Simplification

/// Sums and products of expansions.
extension Expander {
  /// −1, 0 or 1 as the exponent a is below, at or above b.
  func compare(_ a: Expr, _ b: Expr) throws(Obstacle) -> Int {
    if a == b { return 0 }
    if let x = a.smallInteger, let y = b.smallInteger { return x < y ? -1 : 1 }
    if let x = a.rational, let y = b.rational { return x < y ? -1 : 1 }
    return try germs.sign(a - b)
  }

  func minimum(_ a: Expr?, _ b: Expr?) throws(Obstacle) -> Expr? {
    guard let a else { return b }
    guard let b else { return a }
    return try compare(a, b) <= 0 ? a : b
  }

  func sum(_ parts: [Expansion]) throws(Obstacle) -> Expansion {
    var order: Expr?
    for part in parts { order = try minimum(order, part.order) }
    var groups: [Expr: [Expr]] = [:]
    for part in parts {
      for term in part.terms {
        if let order, try compare(term.exponent, order) >= 0 { break }
        groups[term.exponent, default: []].append(term.coefficient)
      }
    }
    return try gathered(groups, order)
  }

  func product(_ a: Expansion, _ b: Expansion) throws(Obstacle) -> Expansion {
    if a.isZero || b.isZero { return Expansion([]) }
    if a.order == nil, a.terms.count == 1 { return scaled(b, a.terms[0]) }
    if b.order == nil, b.terms.count == 1 { return scaled(a, b.terms[0]) }
    let order = try minimum(
      b.order.map { $0 + (a.terms.first?.exponent ?? a.order ?? 0) },
      a.order.map { $0 + (b.terms.first?.exponent ?? b.order ?? 0) })
    var groups: [Expr: [Expr]] = [:]
    for x in a.terms {
      try germs.budget.tick()
      for y in b.terms {
        let exponent = x.exponent + y.exponent
        if let order, try compare(exponent, order) >= 0 { break }
        groups[exponent, default: []].append(x.coefficient * y.coefficient)
      }
    }
    return try gathered(groups, order)
  }

  private func scaled(_ a: Expansion, _ term: Expansion.Term) -> Expansion {
    a.mapCoefficients { $0 * term.coefficient }.shifted(by: term.exponent)
  }

  /// Like terms united and sorted, at most `termLimit` of them.
  private func gathered(_ groups: [Expr: [Expr]], _ order: Expr?) throws(Obstacle) -> Expansion {
    var terms: [Expansion.Term] = []
    for exponent in try sorted(Array(groups.keys)) {
      let parts = groups[exponent] ?? []
      let coefficient = parts.count == 1 ? parts[0] : germs.settled(.sum(parts))
      if coefficient == 0 { continue }
      if terms.count == termLimit { return Expansion(terms, order: exponent) }
      terms.append((exponent, coefficient))
    }
    return Expansion(terms, order: order)
  }

  private func sorted(_ exponents: [Expr]) throws(Obstacle) -> [Expr] {
    let rationals = exponents.compactMap(\.rational)
    if rationals.count == exponents.count { return rationals.sorted().map { Expr($0) } }
    var result: [Expr] = []
    for exponent in exponents.sorted(by: { $0.isOrdered(before: $1) }) {
      var place = result.count
      while place > 0, try compare(exponent, result[place - 1]) < 0 { place -= 1 }
      result.insert(exponent, at: place)
    }
    return result
  }

  /// The series with a first coefficient that is proved not to vanish; `nil` for the exact 0.
  func trimmed(_ series: Expansion) throws(Obstacle) -> Expansion? {
    var result = series
    while let first = result.terms.first {
      if try !germs.vanishes(first.coefficient) { return result }
      result.terms.removeFirst()
    }
    if result.order == nil { return nil }
    throw .moreTerms
  }

  /// The parts with negative, zero and positive exponents.
  func split(_ series: Expansion) throws(Obstacle) -> (negative: Expansion, constant: Expr, positive: Expansion) {
    if let order = series.order, try compare(order, 0) <= 0 { throw .moreTerms }
    var (negative, constant, positive) = (Expansion([]), Expr(0), Expansion([], order: series.order))
    for term in series.terms {
      switch try compare(term.exponent, 0) {
      case ..<0: negative.terms.append(term)
      case 0: constant = term.coefficient
      default: positive.terms.append(term)
      }
    }
    return (negative, constant, positive)
  }
}
