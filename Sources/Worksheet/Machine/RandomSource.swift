internal import Exact

/// The generator behind `random`: xoshiro256** by Blackman and Vigna, seeded through SplitMix64.
///
/// The sequence for a seed is our own: it differs from CPython's Mersenne Twister and never changes between versions.
struct RandomSource: RandomNumberGenerator {
  private var state: (UInt64, UInt64, UInt64, UInt64)
  /// The second value of the last pair of normal deviates.
  var spareNormal: Double?

  init(seed: UInt64) {
    var mixer = SeededGenerator(seed)
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  mutating func next() -> UInt64 {
    func rotate(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
    let result = rotate(state.1 &* 5, 7) &* 9
    let t = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= t
    state.3 = rotate(state.3, 45)
    return result
  }

  /// A multiple of 2⁻⁵³ in [0, 1).
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// An integer in 0 ..< bound.
  mutating func below(_ bound: Int) -> Int { Int(next(upperBound: UInt64(bound))) }
}
