import Exact
import Expressions

extension Builder {
  /// Emits coefficient·∏ base^exponent, with negative powers below the bar and roots of equal index united.
  mutating func expandProduct(_ factors: Factors, coefficient: Number?, inSum: Bool) {
    if coefficient == nil, factors.count == 1, !inSum {
      let factor = factors[0]
      if factor.isBelowBar, let exponent = factor.exponent.rational, exponent != -1, exponent + exponent != -1 {
        emitInversePower(factor.base, Expr(-exponent))
        return
      }
      if !factor.isBelowBar {
        expandPower(factor.base, factor.exponent)
        return
      }
    }
    var (above, below): ([Task], [Task]) = ([], [])
    for factor in sorted(factors) {
      if factor.isBelowBar {
        below.append(.power(factor.base, -factor.exponent))
      } else {
        above.append(.power(factor.base, factor.exponent))
      }
    }
    if coefficient == nil, below.isEmpty, above.count == 1 {
      pending.append(above[0])
    } else {
      emitProduct(coefficient, above, below)
    }
  }

  /// Emits base^−exponent as it stands alone: `x^(-2)`, but a fraction where fractions are drawn.
  private mutating func emitInversePower(_ base: Expr, _ exponent: Expr) {
    emit(.open(.inversePower))
    pending.append(.emit(.close))
    pending.append(.expression(exponent))
    pending.append(.expression(base))
  }

  /// The factors in printing order.
  private func sorted(_ factors: Factors) -> [PrintedFactor] {
    let list = PrintedFactor.unitingRoots(factors)
    if list.count < 2 { return list }
    let order = FactorOrder(depth: 4)
    let keys = list.map { order.key($0.base, $0.exponent) }
    return list.indices.sorted { i, j in
      let c = order.compare(keys[i], keys[j])
      return c != 0 ? c < 0 : i < j
    }.map { list[$0] }
  }

  /// Emits a product of a number, factors above and factors below the bar.
  mutating func emitProduct(_ coefficient: Number?, _ above: [Task], _ below: [Task]) {
    var shape = ProductShape(numerator: above.count, denominator: below.count)
    var parts: [Task] = []
    if let coefficient { describe(coefficient, in: &shape, &parts) }
    let room = max(budget / 2, 1)
    if above.count > room { shape.numerator = room + 1 }
    if below.count > room { shape.denominator = room + 1 }
    emit(.open(.product(shape)))
    pending.append(.emit(.close))
    for (list, kept) in [(below, shape.denominator), (above, shape.numerator)] {
      if kept < list.count { pending.append(.emit(.ellipsis(list.count, "factors"))) }
      pending.append(contentsOf: list.prefix(kept < list.count ? kept - 1 : kept).reversed())
    }
    pending.append(contentsOf: parts.reversed())
  }

  /// Emits base^exponent.
  mutating func expandPower(_ base: Expr, _ exponent: Expr) {
    if exponent == 1 {
      pending.append(.expression(base))
    } else if exponent == .half {
      emit(.open(.squareRoot))
      pending.append(.emit(.close))
      pending.append(.expression(base))
    } else {
      emit(.open(.power))
      pending.append(.emit(.close))
      pending.append(.expression(exponent))
      pending.append(.expression(base))
    }
  }
}

/// A factor as it is printed.
struct PrintedFactor {
  var base: Expr
  var exponent: Expr

  /// Whether the factor is written below the bar, with its exponent negated; powers of e never are.
  var isBelowBar: Bool { base != .e && (exponent.number?.sign ?? 0) < 0 }

  /// The factors of a product, roots of integers to the same power as one: √2·√3 is √6.
  static func unitingRoots(_ factors: Factors) -> [PrintedFactor] {
    var result: [PrintedFactor] = []
    result.reserveCapacity(factors.count)
    for factor in factors {
      if let n = factor.base.integer, n.signum > 0, factor.exponent.rational != nil,
        let known = result.firstIndex(where: { $0.exponent == factor.exponent && ($0.base.integer?.signum ?? 0) > 0 })
      {
        result[known].base = Expr((result[known].base.integer ?? 1) * n)
      } else {
        result.append(PrintedFactor(base: factor.base, exponent: factor.exponent))
      }
    }
    return result
  }
}

extension Factor {
  fileprivate var isBelowBar: Bool { PrintedFactor(base: base, exponent: exponent).isBelowBar }
}
