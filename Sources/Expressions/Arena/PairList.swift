/// What a sum or a product collects: an expression and the number (or exponent) that belongs to it.
struct Pair {
  /// The hash of `key` in the high half, its handle in the low half: sorting by it sorts by structure.
  var order: UInt64
  var value: Expr

  @inline(__always) init(order: UInt64, _ value: Expr) { (self.order, self.value) = (order, value) }

  @inline(__always) init(_ key: Expr, _ value: Expr) {
    order = UInt64(Arena.record(key.id).hash) << 32 | UInt64(key.id)
    self.value = value
  }
  @inline(__always) var key: Expr { Expr(id: UInt32(truncatingIfNeeded: order)) }
  @inline(__always) var hash: UInt32 { UInt32(truncatingIfNeeded: order >> 32) }
}

/// A list of pairs in temporary memory, most often on the stack.
@safe struct PairList: ~Copyable {
  let base: UnsafeMutablePointer<Pair>
  private let capacity: Int
  private(set) var count = 0

  private init(_ buffer: UnsafeMutableBufferPointer<Pair>) {
    unsafe base = buffer.baseAddress.unsafelyUnwrapped
    capacity = buffer.count
  }

  /// Runs `body` with an empty list that has room for `capacity` pairs.
  static func with<Result>(capacity: Int, _ body: (inout PairList) -> Result) -> Result {
    unsafe withUnsafeTemporaryAllocation(of: Pair.self, capacity: max(capacity, 1)) { buffer in
      var list = unsafe PairList(buffer)
      return body(&list)
    }
  }

  @inline(__always) mutating func append(_ key: Expr, _ value: Expr) { append(Pair(key, value)) }

  @inline(__always) mutating func append(_ pair: Pair) {
    precondition(count < capacity, "a pair list is made with room for all its pairs")
    unsafe base[count] = pair
    count += 1
  }

  subscript(i: Int) -> Pair {
    get { assert(i < count); return unsafe base[i] }
    set { assert(i < count); unsafe base[i] = newValue }
  }

  mutating func removeAll() { count = 0 }

  /// Sorts by structure and unites the values of equal keys; a value that is united to zero falls away.
  ///
  /// - Returns: whether any two values were united.
  mutating func collect(_ unite: (Expr, Expr) -> Expr) -> Bool {
    sort()
    let before = count
    var kept = 0
    for i in 0..<count {
      if kept > 0, unsafe base[kept - 1].order == base[i].order {
        unsafe base[kept - 1].value = unite(base[kept - 1].value, base[i].value)
      } else {
        if kept > 0, unsafe base[kept - 1].value.isZeroNumber { kept -= 1 }
        unsafe base[kept] = base[i]
        kept += 1
      }
    }
    if kept > 0, unsafe base[kept - 1].value.isZeroNumber { kept -= 1 }
    count = kept
    orderTies()
    return kept != before
  }

  /// Expressions with the same hash are ordered by their structure, because handles differ between sessions.
  mutating func orderTies() {
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, unsafe base[end].hash == base[start].hash { end += 1 }
      if end - start > 1 { insertionSort(start, end) { Order.compare($0.key, $1.key) < 0 } }
      start = end
    }
  }

  @inline(__always) func insertionSort(_ start: Int, _ end: Int, _ isLess: (Pair, Pair) -> Bool) {
    for i in (start + 1)..<max(end, start + 1) {
      let pair = unsafe base[i]
      var j = i
      while j > start, unsafe isLess(pair, base[j - 1]) {
        unsafe base[j] = base[j - 1]
        j -= 1
      }
      unsafe base[j] = pair
    }
  }

  /// The node with these pairs as operands, key before value.
  func intern(_ kind: Kind) -> Expr {
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * count) { list in
      var traits: Traits = []
      var hash = Hash(kind)
      for i in 0..<count {
        let pair = unsafe base[i]
        unsafe list[2 * i] = pair.key.id
        unsafe list[2 * i + 1] = pair.value.id
        let value = Arena.record(pair.value.id)
        traits.formUnion(Arena.record(pair.key.id).traits)
        traits.formUnion(value.traits)
        hash.add(UInt64(pair.hash))
        hash.add(UInt64(value.hash))
      }
      return unsafe Expr(id: Arena.shared.intern(kind, traits: traits, UnsafeBufferPointer(list), hash: hash.short))
    }
  }
}
