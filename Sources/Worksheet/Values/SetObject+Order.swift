internal import Exact

extension SetObject {
  /// The elements in the order in which they are iterated and printed: integers as CPython's table holds them (small ones
  /// ascending), anything else in the order of insertion.
  var elements: [Value] {
    let entries = table.entries
    if table.count < 2 { return table.keys }
    for entry in entries where !entry.key.isMissing {
      switch entry.key {
      case .int(let number), .integer(let number): if number.asInt != entry.hash { return table.keys }
      default: return table.keys
      }
    }
    return PythonTable.order(of: entries.map { $0.hash == -1 ? -2 : $0.hash }).lazy.map { entries[$0].key }
      .filter { !$0.isMissing }
  }
}

/// The open-addressed table of CPython's sets (Objects/setobject.c), for its order alone.
private struct PythonTable {
  private var slots = [Int](repeating: -1, count: 8)
  private let hashes: [Int]
  private var count = 0

  /// The places of hashes that are inserted one after another, in the order of the table. Removed ones keep their slots.
  static func order(of hashes: [Int]) -> [Int] {
    var table = PythonTable(hashes: hashes)
    for place in hashes.indices { table.insert(place) }
    return table.slots.filter { $0 >= 0 }
  }

  private init(hashes: [Int]) { self.hashes = hashes }

  private mutating func insert(_ place: Int) {
    occupy(place)
    count += 1
    if count * 5 >= (slots.count - 1) * 3 { grow(beyond: count > 50_000 ? count * 2 : count * 4) }
  }

  private mutating func grow(beyond size: Int) {
    let old = slots.filter { $0 >= 0 }
    var capacity = 8
    while capacity <= size { capacity *= 2 }
    slots = [Int](repeating: -1, count: capacity)
    for place in old { occupy(place) }
  }

  /// Runs of ten neighbours, then a jump that the higher bits of the hash disturb.
  private mutating func occupy(_ place: Int) {
    let mask = slots.count - 1
    var perturbation = UInt(bitPattern: hashes[place])
    var start = Int(bitPattern: perturbation & UInt(mask))
    while true {
      for slot in start...(start + 9 <= mask ? start + 9 : start) where slots[slot] < 0 {
        slots[slot] = place
        return
      }
      perturbation >>= 5
      start = Int(bitPattern: (UInt(start) &* 5 &+ 1 &+ perturbation) & UInt(mask))
    }
  }
}
