import CFlint

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
    case .big: limbs.reduce(isNegative ? 0x9E37_79B9_7F4A_7C15 : 0) { Integer.mix($0 ^ $1) }
    }
  }

  /// The absolute value in base 2⁶⁴, least significant first.
  var limbs: [UInt64] {
    let count = (bitWidth + 63) / 64
    return withRaw { raw in
      var words = [UInt](repeating: 0, count: count)
      unsafe fmpz_get_ui_array(&words, count, raw)
      return words.map(UInt64.init)
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
