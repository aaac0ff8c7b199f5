/// A map from expressions to expressions, made for the memory of a traversal: insertion and look-up in a few
/// nanoseconds, no removal, no order.
package struct ExprMap {
  /// Open addressing with linear probing: `key << 32 | value`, or `free`; at most half of the slots are taken.
  private var slots: [UInt64]
  private var shift: UInt64
  private var count = 0
  private static let free = UInt64.max

  /// An empty map.
  package init() {
    slots = [UInt64](repeating: ExprMap.free, count: 16)
    shift = 60
  }

  /// The value of a key, if it has one.
  package func value(of key: Expr) -> Expr? {
    let entry = slots[place(of: key)]
    return entry == ExprMap.free ? nil : Expr(id: UInt32(truncatingIfNeeded: entry))
  }

  /// Gives a key a value, in place of the one that it had.
  package mutating func set(_ key: Expr, to value: Expr) {
    let place = place(of: key)
    if slots[place] == ExprMap.free { count += 1 }
    slots[place] = UInt64(key.id) << 32 | UInt64(value.id)
    if 2 * count > slots.count { grow() }
  }

  /// The slot of a key, or the free one in which it belongs.
  @inline(__always) private func place(of key: Expr) -> Int {
    var slot = Int((UInt64(key.id) &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot] != ExprMap.free, UInt32(truncatingIfNeeded: slots[slot] >> 32) != key.id {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: ExprMap.free, count: 2 * old.count)
    shift -= 1
    for entry in old where entry != ExprMap.free {
      slots[place(of: Expr(id: UInt32(truncatingIfNeeded: entry >> 32)))] = entry
    }
  }
}
