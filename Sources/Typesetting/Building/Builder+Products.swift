import Exact
import Expressions

extension Builder {
  /// Emits coefficient·∏ base^exponent, with negative powers below the bar.
  mutating func expandProduct(_ factors: Factors, coefficient: Expr, inSum: Bool) {
    var coefficient = coefficient
    let list = sorted(PrintedFactor.list(factors, coefficient: &coefficient, keys))
    if coefficient == 1, list.count == 1, !inSum, list[0].isBelowBar, let exponent = list[0].exponent.rational,
      exponent != -1, exponent + exponent != -1
    {
      emitInversePower(list[0], Expr(-exponent))
      return
    }
    var (above, below): ([Task], [Task]) = ([], [])
    for factor in list {
      if factor.isBelowBar {
        below.append(.power(factor, -factor.exponent))
      } else {
        above.append(.power(factor, factor.exponent))
      }
    }
    if coefficient == 1, below.isEmpty, above.count == 1 {
      pending.append(above[0])
    } else {
      emitProduct(coefficient.number, above, below)
    }
  }

  /// Emits base^−exponent as it stands alone: `x^(-2)`, but a fraction where fractions are drawn.
  private mutating func emitInversePower(_ factor: PrintedFactor, _ exponent: Expr) {
    emit(.open(.inversePower))
    pending.append(.emit(.close))
    pending.append(.expression(exponent))
    pending.append(.power(factor, 1))
  }

  /// The factors in printing order.
  private func sorted(_ list: [PrintedFactor]) -> [PrintedFactor] {
    if list.count < 2 { return list }
    let order = list.map { keys.factor($0.base, $0.exponent, scale: $0.primitive?.divisor.realValue ?? 1) }
    return list.indices.sorted { (FactorKey.compare(order[$0], order[$1]), $0 - $1) < (0, 0) }.map { list[$0] }
  }

  /// Emits a product of a number, factors above and factors below the bar.
  mutating func emitProduct(_ coefficient: Number?, _ above: [Task], _ below: [Task]) {
    var shape = ProductShape(numerator: Int32(above.count), denominator: Int32(below.count))
    var parts: [Task] = []
    if let coefficient { describe(coefficient, in: &shape, &parts) }
    let room = Int32(clamping: max(budget / 2, 1))
    if above.count > room { shape.numerator = room + 1 }
    if below.count > room { shape.denominator = room + 1 }
    emit(.open(.product(shape)))
    pending.append(.emit(.close))
    for (list, kept) in [(below, Int(shape.denominator)), (above, Int(shape.numerator))] {
      if kept < list.count { pending.append(.emit(.ellipsis(list.count, "factors"))) }
      pending.append(contentsOf: list.prefix(kept < list.count ? kept - 1 : kept).reversed())
    }
    pending.append(contentsOf: parts.reversed())
  }

  /// Emits the base of a factor to an exponent.
  mutating func expandPower(_ factor: PrintedFactor, _ exponent: Expr) {
    let base = factor.primitive.map { Task.sum($0) } ?? .expression(factor.base)
    if exponent == 1 {
      pending.append(base)
    } else if exponent == .half {
      emit(.open(.squareRoot))
      pending.append(contentsOf: [.emit(.close), base])
    } else {
      emit(.open(.power))
      pending.append(contentsOf: [.emit(.close), .expression(exponent), base])
    }
  }
}
