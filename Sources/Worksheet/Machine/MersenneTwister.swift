/// The generator MT19937 of Matsumoto and Nishimura (1998), as CPython's `random` and numpy's `RandomState` use it: a seed
/// gives the same numbers here as there.
struct MersenneTwister {
  private var state: [UInt32]
  private var place = 624
  /// The second value of the last pair of normal deviates.
  var spareNormal: Double?

  /// Knuth's initialization from one word, as numpy does it.
  init(word: UInt32) {
    state = [word]
    state.reserveCapacity(624)
    for index in 1..<624 {
      let last = state[index - 1]
      state.append(1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(index))
    }
  }

  /// The initialization from an array of words, as CPython does it.
  init(key: [UInt32]) {
    self.init(word: 19_650_218)
    let key = key.isEmpty ? [0] : key
    var (i, j) = (1, 0)
    for _ in 0..<max(624, key.count) {
      state[i] = mixed(i, 1_664_525) &+ key[j] &+ UInt32(truncatingIfNeeded: j)
      advance(&i)
      j = (j + 1) % key.count
    }
    for _ in 0..<623 {
      state[i] = mixed(i, 1_566_083_941) &- UInt32(i)
      advance(&i)
    }
    state[0] = 0x8000_0000
  }

  private func mixed(_ i: Int, _ factor: UInt32) -> UInt32 {
    state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) &* factor)
  }

  private mutating func advance(_ i: inout Int) {
    i += 1
    if i == 624 {
      state[0] = state[623]
      i = 1
    }
  }

  /// 32 random bits.
  mutating func word() -> UInt32 {
    if place == 624 { twist() }
    var bits = state[place]
    place += 1
    bits ^= bits >> 11
    bits ^= (bits << 7) & 0x9D2C_5680
    bits ^= (bits << 15) & 0xEFC6_0000
    return bits ^ (bits >> 18)
  }

  private mutating func twist() {
    for k in 0..<624 {
      let bits = (state[k] & 0x8000_0000) | (state[(k + 1) % 624] & 0x7FFF_FFFF)
      state[k] = state[(k + 397) % 624] ^ (bits >> 1) ^ (bits & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    place = 0
  }

  /// A multiple of 2⁻⁵³ in [0, 1).
  mutating func unit() -> Double {
    let (high, low) = (word() >> 5, word() >> 6)
    return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
  }

  /// Random bits, the first word lowest: 1 … 64 of them.
  mutating func bits(_ count: Int) -> UInt64 {
    if count <= 32 { return UInt64(word() >> UInt32(32 - count)) }
    let low = UInt64(word())
    return low | UInt64(word() >> UInt32(64 - count)) << 32
  }

  /// An integer in 0 ..< bound as CPython draws it: bits until they are small enough.
  mutating func below(_ bound: Int) -> Int {
    let width = Int.bitWidth - bound.leadingZeroBitCount
    while true {
      let value = Int(truncatingIfNeeded: bits(width))
      if value >= 0, value < bound { return value }
    }
  }

  /// An integer in 0 ... limit as numpy's `RandomState` draws it: the low bits of words until they are small enough.
  mutating func masked(upTo limit: Int) -> Int {
    if limit == 0 { return 0 }
    let mask = UInt64.max >> UInt64(limit.leadingZeroBitCount)
    while true {
      let bits = limit <= 0xFFFF_FFFF ? UInt64(word()) : UInt64(word()) << 32 | UInt64(word())
      if bits & mask <= UInt64(limit) { return Int(bits & mask) }
    }
  }
}
