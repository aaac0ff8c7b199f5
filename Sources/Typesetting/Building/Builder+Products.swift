import Exact
import Expressions

extension Builder {
  /// Emits coefficient·∏ base^exponent, with negative powers below the bar.
  mutating func expandProduct(_ factors: Factors, coefficient: Expr, inSum: Bool) {
    var coefficient = coefficient
    let list = PrintedFactor.list(factors, coefficient: &coefficient, keys)
    if coefficient == 1, list.count == 1, !inSum, list[0].isBelowBar, let exponent = list[0].exponent.rational,
      exponent != -1, exponent + exponent != -1
    {
      emitInversePower(list[0], Expr(-exponent))
      return
    }
    var (above, below): ([Task], [Task]) = ([], [])
    for factor in list {
      if factor.isBelowBar {
        below.append(.power(factor.base, -factor.exponent, primitive: factor.primitive))
      } else {
        above.append(.power(factor.base, factor.exponent, primitive: factor.primitive))
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
    finish([.power(factor.base, 1, primitive: factor.primitive), .expression(exponent)])
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
    for (list, kept) in [(above, Int(shape.numerator)), (below, Int(shape.denominator))] {
      parts += list.prefix(kept < list.count ? kept - 1 : kept)
      if kept < list.count { parts.append(.emit(.ellipsis(list.count, "factors"))) }
    }
    finish(parts)
  }

  /// Emits the base of a factor to an exponent.
  mutating func expandPower(_ base: Expr, _ exponent: Expr, _ primitive: SortedTerms?) {
    let base = primitive.map { Task.sum($0) } ?? .expression(base)
    if exponent == 1 {
      pending.append(base)
    } else if exponent == .half {
      emit(.open(.squareRoot))
      finish([base])
    } else {
      emit(.open(.power))
      finish([base, .expression(exponent)])
    }
  }
}
