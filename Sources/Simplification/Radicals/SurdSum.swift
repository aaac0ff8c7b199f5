import Exact
import Expressions
import Functions

/// A real number Σ c_d·√d with rational c_d and squarefree positive integers d.
struct SurdSum: Equatable {
  /// The coefficients, none of them zero.
  private(set) var coefficients: [Integer: Rational]

  /// Integers above this are not factored.
  private static let largestRadicand = Integer(1 << 40)

  private init(_ coefficients: [Integer: Rational]) { self.coefficients = coefficients.filter { !$0.value.isZero } }

  /// The rational number.
  init(rational value: Rational) { self.init([1: value]) }

  /// √q for a rational q ≥ 0; nil when it is too large to be factored.
  init?(rootOf q: Rational) {
    let n = q.numerator * q.denominator
    guard !q.isNegative, n <= SurdSum.largestRadicand, let primes = try? n.isZero ? [] : n.factored() else {
      return nil
    }
    var (outside, inside): (Integer, Integer) = (n.isZero ? 0 : 1, 1)
    for prime in primes {
      guard let power = try? prime.prime.power(prime.exponent / 2) else { return nil }
      outside = outside * power
      if prime.exponent % 2 == 1 { inside = inside * prime.prime }
    }
    guard let scale = try? Rational(outside, q.denominator) else { return nil }
    self.init([inside: scale])
  }

  /// Reads a sum of products of square roots of rational numbers; nil for anything else.
  init?(_ e: Expr) {
    var result = SurdSum([:])
    for term in e.terms {
      var product = SurdSum(rational: 1)
      for factor in term.factors {
        guard let next = SurdSum(factor) else { return nil }
        product = product * next
      }
      result = result + product
    }
    self = result
  }

  private init?(_ factor: Factor) {
    guard let base = factor.base.rational, let exponent = factor.exponent.rational,
      let power = (exponent + exponent).asInteger?.asInt, abs(power) < 64, let value = try? base.power(power)
    else { return nil }
    self.init(rootOf: value)
    if exponent.isInteger, base.isNegative, power % 4 != 0 { coefficients = coefficients.mapValues { -$0 } }
  }

  static func + (a: SurdSum, b: SurdSum) -> SurdSum { SurdSum(a.coefficients.merging(b.coefficients) { $0 + $1 }) }
  static func - (a: SurdSum, b: SurdSum) -> SurdSum { a + b.scaled(by: -1) }

  /// √d·√e = g·√(de/g²) with g = gcd(d, e).
  static func * (a: SurdSum, b: SurdSum) -> SurdSum {
    var result: [Integer: Rational] = [:]
    for (d, x) in a.coefficients {
      for (e, y) in b.coefficients {
        let g = Integer.gcd(d, e)
        guard let p = try? d.quotientAndRemainder(by: g).quotient, let q = try? e.quotientAndRemainder(by: g).quotient
        else { continue }
        result[p * q, default: 0] += x * y * Rational(g)
      }
    }
    return SurdSum(result)
  }

  func scaled(by q: Rational) -> SurdSum { SurdSum(coefficients.mapValues { $0 * q }) }

  /// The number as an expression.
  var expression: Expr { .sum(coefficients.map { Expr($0.value) * .power(Expr($0.key), .half) }) }

  /// The square root, if it is a sum of square roots too (Borodin, Fagin, Hopcroft, Tompa 1985).
  ///
  /// √(a + b√p) = √((a + s)/2) ± √((a − s)/2) with s² = a² − p·b², where a, b and s do not contain √p.
  func squareRoot() -> SurdSum? {
    if coefficients.isEmpty { return self }
    if coefficients.count == 1, let q = coefficients[1] { return SurdSum(rootOf: q) }
    guard let p = largestPrime else { return nil }
    let (a, b) = split(by: p)
    guard let s = (a * a - (b * b).scaled(by: Rational(p))).squareRoot(), s.split(by: p).multiple.coefficients.isEmpty,
      let u = (a + s).scaled(by: SurdSum.half).squareRoot(), let v = (a - s).scaled(by: SurdSum.half).squareRoot()
    else { return nil }
    for root in [u + v, u - v] where root * root == self {
      return root.expression.constantSign == -1 ? root.scaled(by: -1) : root
    }
    return nil
  }

  private static let half = Expr.half.rational ?? 0

  private var largestPrime: Integer? {
    coefficients.keys.compactMap { d in d.isOne ? nil : (try? d.factored())?.last?.prime }.max()
  }

  /// The number as a + b·√p.
  private func split(by p: Integer) -> (rest: SurdSum, multiple: SurdSum) {
    var (rest, multiple): ([Integer: Rational], [Integer: Rational]) = ([:], [:])
    for (d, c) in coefficients {
      if let (quotient, remainder) = try? d.quotientAndRemainder(by: p), remainder.isZero {
        multiple[quotient] = c
      } else {
        rest[d] = c
      }
    }
    return (SurdSum(rest), SurdSum(multiple))
  }
}
