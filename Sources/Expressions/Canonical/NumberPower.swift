import Balls
import Exact

extension Expr {
  /// A number to the power of a number, with roots brought to a normal form: n^(p/q) = c·∏ pᵢ^(rᵢ), 0 < rᵢ < 1.
  static func numberPower(_ base: Expr, _ exponent: Expr) -> Expr {
    let (b, e) = (base.someNumber, exponent.someNumber)
    guard b.isExact, e.isExact else { return b.floatingPower(e).map(Expr.init) ?? floatingPole(base, exponent) }
    guard case .rational(let q) = e else { return base.isZeroNumber ? .undefined : pair(base, exponent) }
    if let n = q.asInteger {
      if base.isZeroNumber { return n.isNegative ? .complexInfinity : .zero }
      guard let small = n.asInt, let value = b.power(small) else { return unitPower(base, n) ?? pair(base, exponent) }
      return Expr(value)
    }
    switch b {
    case .rational(let x): return root(of: x, q)
    case .gaussian(let re, let im) where re.isZero: return imaginaryRoot(im, q)
    default: return pair(base, exponent)
    }
  }

  private static func floatingPole(_ base: Expr, _ exponent: Expr) -> Expr {
    base.isZeroNumber ? .complexInfinity : pair(base, exponent)
  }

  /// (±1)ⁿ for an n of any size.
  private static func unitPower(_ base: Expr, _ n: Integer) -> Expr? {
    base == .one ? .one : base == .minusOne ? (n.isOdd ? .minusOne : .one) : nil
  }

  /// (y·i)^q = y^q·(−1)^(q/2) for y > 0, and the conjugate for y < 0.
  private static func imaginaryRoot(_ y: Rational, _ q: Rational) -> Expr {
    let half = (try? Rational(1, 2)) ?? 1
    let turn = rootOfMinusOne(y.isNegative ? -(q * half) : q * half)
    return root(of: y.magnitude, q) * turn
  }

  /// x^q, q no integer.
  static func root(of x: Rational, _ q: Rational) -> Expr {
    if x.isZero { return q.isNegative ? .complexInfinity : .zero }
    if x.isNegative { return product([rootOfMinusOne(q), root(of: x.magnitude, q)]) }
    var coefficient = Rational(1)
    var primes: [(Integer, Rational)] = []
    for (n, sign) in [(x.numerator, 1), (x.denominator, -1)] {
      for (prime, multiplicity) in n.smallFactors {
        let exponent = q * Rational(multiplicity * sign)
        let whole = exponent.floor
        guard let size = whole.asInt, let factor = try? Rational(prime).power(size) else {
          return pair(Expr(x), Expr(q))
        }
        coefficient = coefficient * factor
        let rest = exponent - Rational(whole)
        if !rest.isZero { primes.append((prime, rest)) }
      }
    }
    return PairList.with(capacity: primes.count) { list in
      for (prime, exponent) in primes { list.append(Expr(prime), Expr(exponent)) }
      return list.makeSettledProduct(Expr(coefficient))
    }
  }

  /// (−1)^q with the exponent brought between 0 and 1; i for one half.
  private static func rootOfMinusOne(_ q: Rational) -> Expr {
    let whole = q.floor
    let rest = q - Rational(whole)
    let unit: Expr = whole.isOdd ? .minusOne : .one
    if rest.isZero { return unit }
    if rest + rest == 1 { return unit * .i }
    return scaled(pair(.minusOne, Expr(rest)), by: unit)
  }
}

extension PairList {
  /// The product of pairs that need no second look.
  mutating func makeSettledProduct(_ coefficient: Expr) -> Expr {
    _ = collect(+)
    return count == 0 ? coefficient : Expr.scaled(intern(.product), by: coefficient)
  }
}

extension Integer {
  /// Prime powers of a positive integer, completely below 2⁶⁴; for larger ones what small primes and a perfect power give.
  fileprivate var smallFactors: [(Integer, Int)] {
    if isOne { return [] }
    if bitWidth <= 64, let factors = try? factored(budget: .unlimited) {
      return factors.map { ($0.prime, $0.exponent) }
    }
    var rest = self
    var result: [(Integer, Int)] = []
    for prime in Integer.smallPrimes {
      var multiplicity = 0
      while let quotient = rest.exactlyDivided(by: prime) {
        rest = quotient
        multiplicity += 1
      }
      if multiplicity > 0 { result.append((prime, multiplicity)) }
    }
    if rest.isOne { return result }
    let (root, exponent) = rest.perfectPower()
    if exponent > 1 {
      result.append((root, exponent))
    } else {
      result.append((rest, 1))
    }
    return result
  }

  private static let smallPrimes: [Integer] = (2..<1000).filter { n in !(2..<n).contains { n % $0 == 0 && $0 * $0 <= n }
  }
  .map { Integer($0) }
}

extension Number {
  /// e^b in the precision of b.
  func scaledExponential(_ b: Number) -> Number? {
    switch b {
    case .ball(let z, let precision):
      let value = z.exp(precision: precision + 8)
      return value.isFinite ? .rounded(value, precision: precision) : nil
    case .rational, .gaussian, .real, .complex:
      let value = b.ball(precision: 80).exp(precision: 80)
      return value.isFinite ? .nearest(value, bits: 53) : nil
    }
  }
}
