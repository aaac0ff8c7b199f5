/// A 64-bit hash that is the same in every process, so that orders made from it are too.
struct Hash {
  private(set) var value: UInt64

  init(_ kind: Kind) { value = (UInt64(kind.rawValue) &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

  /// The hash of a name, by its UTF-8 bytes.
  init(_ kind: Kind, name: String) {
    self.init(kind)
    for byte in name.utf8 { add(UInt64(byte)) }
  }

  @inline(__always) mutating func add(_ word: UInt64) {
    value = (value ^ (value >> 29) ^ word) &* 0xBF58_476D_1CE4_E5B9
  }

  @inline(__always) func adding(_ word: UInt64) -> Hash {
    var result = self
    result.add(word)
    return result
  }

  /// The 32 bits that a record keeps.
  @inline(__always) var short: UInt32 {
    let mixed = (value ^ (value >> 32)) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}
