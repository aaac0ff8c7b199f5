import CFlint

extension Integer {
  /// A prime and its exponent in a factorisation.
  public struct PrimePower: Hashable, Sendable {
    /// The prime.
    public let prime: Integer
    /// How often the prime divides, at least once.
    public let exponent: Int
  }

  /// Whether the value is a (positive) prime.
  ///
  /// Composite and small numbers are always decided; `unknown` means a probable prime of more than 1000 bits
  /// (a proof would take too long), or a number of more than 10 000 bits without a small factor.
  public var isPrime: Truth {
    if let value = asInt { return Truth(value > 1 && n_is_prime(UInt(value)) != 0) }
    if isNegative || isEven { return .no }
    if bitWidth > 10_000 { return hasSmallFactor ? .no : .unknown }
    if withRaw({ unsafe fmpz_is_probabprime($0) }) == 0 { return .no }
    return bitWidth > 1000 ? .unknown : Truth(withRaw { unsafe fmpz_is_prime($0) } == 1)
  }

  private var hasSmallFactor: Bool {
    withRaw { raw in
      (3..<100_000).contains { unsafe n_is_prime($0) != 0 && fmpz_fdiv_ui(raw, $0) == 0 }
    }
  }

  /// The smallest prime above the value; proved up to 1000 bits, refused beyond.
  public func nextPrime() throws(MathError) -> Integer {
    if self < 2 { return 2 }
    if bitWidth > 1000 { throw .exhausted("the next prime of a number with \(bitWidth) bits") }
    return Integer.unary(self) { unsafe fmpz_nextprime($0, $1, 1) }
  }

  /// The prime factors in ascending order; the sign is dropped, 0 is undefined, and ±1 has none.
  ///
  /// Small factors are divided out, larger ones found by Pollard, ECM and the quadratic sieve. FLINT cannot be
  /// interrupted, hence a remaining composite part of more than about 57 digits is refused with `.exhausted`.
  public func factored(budget: Budget = .unlimited) throws(MathError) -> [PrimePower] {
    if isZero { throw .undefined("the prime factors of zero") }
    if bitWidth > 200_000 { throw .exhausted("the factors of a number with \(bitWidth) bits") }
    try budget.check()
    let bits = bitWidth <= 256 ? 50 : bitWidth <= 1024 ? 40 : 30
    var (factors, rest) = withFactors { factors, raw in unsafe fmpz_factor_smooth(factors, raw, bits, 0) }
    var pending = rest
    while let (part, multiplicity) = pending.popLast() {
      try budget.check()
      let (root, exponent) = part.perfectPower()
      switch root.isPrime {
      case .yes: factors.append(PrimePower(prime: root, exponent: exponent * multiplicity))
      case .unknown: throw .undecided("whether a factor of \(root.bitWidth) bits is a prime")
      case .no where root.bitWidth <= 190:
        let found = root.withFactors { factors, raw in
          unsafe fmpz_factor(factors, raw)
          return 1
        }
        factors += found.primes.map { PrimePower(prime: $0.prime, exponent: $0.exponent * exponent * multiplicity) }
        pending += found.rest.map { ($0.0, $0.1 * exponent * multiplicity) }
      case .no: throw .exhausted("the factors of a composite number with \(root.bitWidth) bits")
      }
    }
    return Integer.merged(factors)
  }

  private static func merged(_ factors: [PrimePower]) -> [PrimePower] {
    var result: [PrimePower] = []
    for factor in factors.sorted(by: { $0.prime < $1.prime }) {
      if let last = result.last, last.prime == factor.prime {
        result[result.count - 1] = PrimePower(prime: last.prime, exponent: last.exponent + factor.exponent)
      } else {
        result.append(factor)
      }
    }
    return result
  }

  /// Runs a factoring function on the absolute value; separates proved primes from what is still composite.
  @safe private func withFactors(
    _ call: (UnsafeMutablePointer<fmpz_factor_struct>, UnsafePointer<fmpz>) -> Int32
  ) -> (primes: [PrimePower], rest: [(Integer, Int)]) {
    var factors = unsafe fmpz_factor_struct()
    unsafe fmpz_factor_init(&factors)
    defer { unsafe fmpz_factor_clear(&factors) }
    _ = magnitude.withRaw { unsafe call(&factors, $0) }
    var primes: [PrimePower] = []
    var rest: [(Integer, Int)] = []
    for index in 0..<(unsafe factors.num) {
      let factor = unsafe Integer(copying: factors.p + index)
      let exponent = unsafe Int(factors.exp[index])
      if factor.isOne { continue }
      if factor.isPrime == .yes {
        primes.append(PrimePower(prime: factor, exponent: exponent))
      } else {
        rest.append((factor, exponent))
      }
    }
    return (primes, rest)
  }
}
