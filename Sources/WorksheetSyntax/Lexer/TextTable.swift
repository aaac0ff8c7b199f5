/// Interns byte strings: equal bytes get equal numbers, counted from 0. The keywords are the first texts.
struct TextTable: Sendable {
  private var storage: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Open addressing, a power of two in size; text number + 1, or 0 for a free place.
  private var slots = [UInt32](repeating: 0, count: 256)

  private init() {}

  /// The table with which every source begins.
  static let keywords: TextTable = {
    var table = TextTable()
    for keyword in TokenKind.keywords { _ = table.intern(Array(keyword.utf8)) }
    return table
  }()

  /// The number of texts.
  var count: Int { ends.count }

  mutating func intern(_ bytes: [UInt8]) -> UInt32 { intern(bytes, 0..<bytes.count) }

  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261  // FNV-1a
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    hash ^= hash >> 15
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot] - 1)
      if hashes[index] == hash, equals(index, bytes, range) { return UInt32(index) }
      slot = (slot + 1) & (slots.count - 1)
    }
    storage.append(contentsOf: bytes[range])
    ends.append(UInt32(storage.count))
    hashes.append(hash)
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return UInt32(ends.count - 1)
  }

  /// Every text as a string. Complexity: O(*n*) in all bytes.
  func strings() -> [String] {
    ends.indices.map { String(decoding: storage[range($0)], as: UTF8.self) }
  }

  /// One text as a string.
  func string(_ index: UInt32) -> String { String(decoding: storage[range(Int(index))], as: UTF8.self) }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func equals(_ index: Int, _ bytes: [UInt8], _ other: Range<Int>) -> Bool {
    let own = range(index)
    guard own.count == other.count else { return false }
    for step in 0..<own.count where storage[own.lowerBound + step] != bytes[other.lowerBound + step] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for index in hashes.indices {
      var slot = Int(hashes[index]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
