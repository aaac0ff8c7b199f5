import Exact
import Expressions

/// A factor as it is printed.
struct PrintedFactor {
  var base: Expr
  var exponent: Expr
  /// The base as content·primitive, where it is a sum and the exponent an integer.
  var primitive: SortedTerms?
  /// Decides the place among the factors, where there are several.
  var key = SortKey.empty

  /// Whether the factor is written below the bar, with its exponent negated; powers of e never are.
  var isBelowBar: Bool { exponent.isNegativeNumber && base != .e }

  /// The factors of a product in printing order: roots of integers to the same power as one (√2·√3 is √6), and sums
  /// without content (2x + 2 as 2·(x + 1), 1 − x as −(x − 1)), whose contents are multiplied into `coefficient`.
  static func list(_ factors: Factors, coefficient: inout Expr, _ keys: PrintingKeys) -> [PrintedFactor] {
    var result: [PrintedFactor] = []
    result.reserveCapacity(factors.count)
    for factor in factors {
      var printed = PrintedFactor(base: factor.base, exponent: factor.exponent)
      if let n = factor.base.integer, n.signum > 0, factor.exponent.rational != nil,
        let known = result.firstIndex(where: { $0.exponent == factor.exponent && ($0.base.integer?.signum ?? 0) > 0 })
      {
        result[known].base = Expr((result[known].base.integer ?? 1) * n)
        continue
      }
      if let power = factor.exponent.smallInteger, abs(power) <= 1000, case .sum(let terms) = factor.base.node,
        terms.count > 1
      {
        let primitive = SortedTerms(primitive: factor.base, terms, keys)
        printed.primitive = primitive
        if primitive.divisor != 1 { coefficient = coefficient * .power(primitive.divisor, factor.exponent) }
      }
      result.append(printed)
    }
    guard result.count > 1 else { return result }
    for i in result.indices {
      let scale = result[i].primitive?.divisor.realValue ?? 1
      result[i].key = keys.factor(result[i].base, result[i].exponent, scale: scale)
    }
    result.sort { keys.precedes($0.key, $1.key) }
    return result
  }
}
