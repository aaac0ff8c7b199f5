import CFlint
import CFlintShims

extension Integer: Comparable {
  /// Whether the values are equal.
  @inlinable public static func == (x: Integer, y: Integer) -> Bool {
    switch (x.storage, y.storage) {
    case (.small(let a), .small(let b)): a == b
    case (.big(let a), .big(let b)): a === b || compare(x, y) == 0
    default: false
    }
  }

  /// Whether the first value is below the second.
  @inlinable public static func < (x: Integer, y: Integer) -> Bool {
    if case .small(let a) = x.storage, case .small(let b) = y.storage { return a < b }
    return compare(x, y) < 0
  }

  @usableFromInline static func compare(_ x: Integer, _ y: Integer) -> Int {
    x.withRaw { x in y.withRaw { unsafe Int(fmpz_cmp(x, $0)) } }
  }
}

extension Integer: Hashable {
  /// Feeds `stableHash` into the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(stableHash) }

  /// A hash that is the same in every process: equal values have equal hashes.
  public var stableHash: UInt64 {
    switch storage {
    case .small(let value): Integer.mix(UInt64(bitPattern: Int64(value)))
    case .big: limbHash
    }
  }

  /// The hash of sign and absolute value, word by word.
  private var limbHash: UInt64 {
    withRaw { raw in
      let start: UInt64 = unsafe fmpz_sgn(raw) < 0 ? 0x9E37_79B9_7F4A_7C15 : 0
      return unsafe (0..<fmpz_size(raw)).reduce(start) { unsafe Integer.mix($0 ^ UInt64(shim_fmpz_limb(raw, $1))) }
    }
  }

  /// A bijective mixing of 64 bits (the finaliser of SplitMix64).
  package static func mix(_ word: UInt64) -> UInt64 {
    var z = word &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
