import Exact
package import Expressions

extension Expr {
  /// Powers of rational numbers with symbols in their exponents written with prime bases, so that they meet:
  /// 4ⁿ = 2^(2n), (3/2)ⁿ = 3ⁿ·2^(−n), (−4)ⁿ = (−1)ⁿ·2^(2n).
  package func withPrimeBases() -> Expr {
    guard hasSymbols else { return self }
    return replacingPowers { factor in
      guard factor.exponent.hasSymbols, let q = factor.base.rational, !q.isZero, let primes = q.primePowers else {
        return nil
      }
      let sign = q.isNegative ? Expr.power(-1, factor.exponent) : 1
      return sign
        * .product(
          primes.map { prime in
            let exponent = Expr(prime.exponent) * factor.exponent
            return .power(prime.base, (try? exponent.expanded()) ?? exponent)
          })
    }
  }
}

extension Rational {
  /// Numbers above this are not factored.
  private static let largest = Integer(1 << 40)

  /// The primes of numerator and denominator with their exponents; nil when there is nothing to take apart.
  fileprivate var primePowers: [(base: Expr, exponent: Int)]? {
    let top = numerator.magnitude
    guard top <= Rational.largest, denominator <= Rational.largest, top != 1 || denominator != 1 || isNegative,
      let over = try? top.isOne ? [] : top.factored(), let under = try? denominator.isOne ? [] : denominator.factored()
    else { return nil }
    let isPrime = !isNegative && under.isEmpty && over.count == 1 && over[0].exponent == 1
    if isPrime || isNegative && top == 1 && denominator == 1 { return nil }
    return over.map { (Expr($0.prime), $0.exponent) } + under.map { (Expr($0.prime), -$0.exponent) }
  }
}
