/// Keys and values in the order of insertion, found by hash: the storage of dictionaries and sets.
///
/// Equality of keys may run the user's code, therefore the table only finds candidates: the interpreter drives the
/// search (``Interpreter/find(_:hash:in:)``).
struct HashTable {
  struct Entry {
    let hash: Int
    let key: Value
    var value: Value
  }

  /// The entries; those whose key is `.missing` were removed.
  private(set) var entries: [Entry] = []
  private var buckets: [Int32] = []
  private(set) var count = 0
  /// Changes whenever a key is added or removed.
  private(set) var version = 0

  private static let empty: Int32 = -1

  /// Calls `visit` with the positions of the entries that may have this hash, until it returns true.
  func search(hash: Int, _ visit: (Int) throws -> Bool) rethrows {
    if buckets.isEmpty { return }
    let mask = buckets.count - 1
    var bucket = HashTable.spread(hash) & mask
    while buckets[bucket] != HashTable.empty {
      let position = Int(buckets[bucket])
      if entries[position].hash == hash, !entries[position].key.isMissing, try visit(position) { return }
      bucket = (bucket + 1) & mask
    }
  }

  private static func spread(_ hash: Int) -> Int {
    let mixed = UInt(bitPattern: hash) &* 0x9E37_79B9_7F4A_7C15
    return Int(bitPattern: (mixed ^ (mixed >> 32)) & 0x7FFF_FFFF_FFFF_FFFF)
  }

  /// Adds a key that is not there.
  mutating func append(hash: Int, key: Value, value: Value) {
    if (entries.count + 1) * 3 >= buckets.count * 2 { rebuild() }
    let mask = buckets.count - 1
    var bucket = HashTable.spread(hash) & mask
    while buckets[bucket] != HashTable.empty { bucket = (bucket + 1) & mask }
    buckets[bucket] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(hash: hash, key: key, value: value))
    count += 1
    version &+= 1
  }

  /// Replaces the value at a position.
  mutating func setValue(_ value: Value, at position: Int) { entries[position].value = value }

  /// Removes the entry at a position.
  mutating func remove(at position: Int) -> (key: Value, value: Value) {
    let entry = entries[position]
    entries[position] = Entry(hash: entry.hash, key: .missing, value: .none)
    count -= 1
    version &+= 1
    return (entry.key, entry.value)
  }

  /// Removes everything.
  mutating func removeAll() {
    bury()
    entries = []
    buckets = []
    count = 0
    version &+= 1
  }

  /// Hands keys and values over to the graveyard.
  mutating func bury() {
    if entries.isEmpty { return }
    var values: [Value] = []
    values.reserveCapacity(2 * entries.count)
    for entry in entries {
      values.append(entry.key)
      values.append(entry.value)
    }
    entries = []
    Graveyard.bury(&values)
  }

  private mutating func rebuild() {
    if count < entries.count { entries.removeAll { $0.key.isMissing } }
    var size = 8
    while size < entries.count * 3 + 3 { size *= 2 }
    buckets = [Int32](repeating: HashTable.empty, count: size)
    for position in entries.indices {
      var bucket = HashTable.spread(entries[position].hash) & (size - 1)
      while buckets[bucket] != HashTable.empty { bucket = (bucket + 1) & (size - 1) }
      buckets[bucket] = Int32(truncatingIfNeeded: position)
    }
  }

  /// The position of the first entry at or after `position`, or nil.
  func next(from position: Int) -> Int? {
    var position = position
    while position < entries.count {
      if !entries[position].key.isMissing { return position }
      position += 1
    }
    return nil
  }

  /// The live entries in order.
  var live: [Entry] { count == entries.count ? entries : entries.filter { !$0.key.isMissing } }

  /// The keys in order.
  var keys: [Value] { live.map(\.key) }
}
