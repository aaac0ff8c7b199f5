/// Many nodes interned under one acquisition of the lock.
extension Arena {
  /// The handles of integers.
  func intern(integers values: [Int]) -> [Expr] {
    withWriter {
      values.map { value in
        if Arena.smallIntegers.contains(value) { return Expr(id: UInt32(value - Arena.smallIntegers.lowerBound)) }
        return Expr(id: internLocked(Record(kind: .integer, payload: UInt64(bitPattern: Int64(value)))))
      }
    }
  }

  /// Appends the terms cᵢ·∏ gⱼ^eᵢⱼ of a polynomial; see `Expr.polynomial`.
  func intern(monomials exponents: [Int], _ coefficients: [Expr], by table: MonomialTable, into sum: inout PairList) {
    let width = table.bases.count
    precondition(exponents.count == width * coefficients.count, "every term has all exponents")
    unsafe withUnsafeTemporaryAllocation(of: MonomialPrefix.self, capacity: width + 1) { prefixes in
      unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * width) { operands in
        unsafe prefixes.initialize(repeating: MonomialPrefix())
        withWriter {
          let (exponents, bases, powers) = (exponents.span, table.bases.span, table.powers.span)
          for term in coefficients.indices {
            let row = term * width
            var j = 0
            if term > 0 {
              while j < width, unsafe exponents[unchecked: row + j] == exponents[unchecked: row - width + j] { j += 1 }
            }
            var prefix = unsafe prefixes[j]
            while j < width {
              let exponent = unsafe exponents[unchecked: row + j]
              if exponent != 0 {
                let (base, power) = unsafe (bases[unchecked: j], powers[exponent])
                unsafe operands[prefix.count] = base.id
                unsafe operands[prefix.count + 1] = power.id
                prefix.append(base, power)
              }
              j += 1
              unsafe prefixes[j] = prefix
            }
            sum.append(Pair(order: unsafe intern(prefix, UnsafeBufferPointer(operands)), coefficients[term]))
          }
        }
      }
    }
  }

  /// The hash and the handle of a monomial, as in `Pair.order`.
  @inline(__always) private func intern(_ monomial: MonomialPrefix, _ operands: UnsafeBufferPointer<UInt32>) -> UInt64 {
    if monomial.count == 0 { return Pair(.one, .one).order }
    if monomial.count == 2, unsafe operands[1] == Expr.one.id { return unsafe Pair(Expr(id: operands[0]), .one).order }
    let hash = monomial.hash.short
    let list = unsafe UnsafeBufferPointer(rebasing: operands[..<monomial.count])
    return UInt64(hash) << 32 | UInt64(unsafe internLocked(.product, 0, monomial.traits, list, hash))
  }
}

/// The bases of monomials and the exponents that they may have.
struct MonomialTable {
  fileprivate let bases: [Power]
  fileprivate var powers: [Power] = []

  init(_ generators: [Expr]) { bases = generators.map { Power($0) } }

  /// Makes place for exponents up to `highest`.
  mutating func extend(to highest: Int) {
    while powers.count <= highest { powers.append(Power(Expr(powers.count))) }
  }
}

/// The first factors of a monomial, which it often shares with the next one.
private struct MonomialPrefix {
  var hash = Hash(.product)
  var traits: Traits = []
  /// The number of operands, two for each factor.
  var count = 0

  @inline(__always) mutating func append(_ base: Power, _ exponent: Power) {
    hash.add(UInt64(base.hash))
    hash.add(UInt64(exponent.hash))
    traits.formUnion(base.traits)
    count += 2
  }
}

/// A base or an exponent, with what its record says.
private struct Power {
  let id: UInt32
  let hash: UInt32
  let traits: Traits

  init(_ e: Expr) {
    let record = e.record
    (id, hash, traits) = (e.id, record.hash, record.traits)
  }
}
