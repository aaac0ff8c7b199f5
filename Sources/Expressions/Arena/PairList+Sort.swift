extension PairList {
  /// Lists up to this length are sorted by insertion.
  private static let shortLength = 24

  /// Sorts by structure; pairs with the same key keep their order.
  mutating func sort() {
    if isSorted { return }
    if count > PairList.shortLength, !scatter() {
      var all = unsafe UnsafeMutableBufferPointer(start: base, count: count)
      unsafe all.sort { $0.order < $1.order }
      return
    }
    insertionSort(0, count) { $0.order < $1.order }
  }

  private var isSorted: Bool {
    var i = 1
    while i < count { if unsafe base[i - 1].order > base[i].order { return false } else { i += 1 } }
    return true
  }

  /// Distributes the pairs by the leading bits of their hashes, which are spread evenly: what remains is nearly sorted.
  ///
  /// - Returns: false when many hashes agree in those bits.
  private func scatter() -> Bool {
    let bits = min(Int.bitWidth - 1 - count.leadingZeroBitCount, 16)
    let shift = UInt64(64 - bits)
    return unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << bits) { ends in
      unsafe ends.initialize(repeating: 0)
      for i in 0..<count { unsafe ends[Int(base[i].order >> shift)] += 1 }
      var (total, largest) = (Int32(0), Int32(0))
      for bucket in 0..<(1 << bits) {
        let size = unsafe ends[bucket]
        unsafe ends[bucket] = total
        total += size
        largest = max(largest, size)
      }
      if Int(largest) > PairList.shortLength * max(1, count >> bits) { return false }
      unsafe withUnsafeTemporaryAllocation(of: Pair.self, capacity: count) { copy in
        for i in 0..<count {
          let bucket = unsafe Int(base[i].order >> shift)
          unsafe copy[Int(ends[bucket])] = base[i]
          unsafe ends[bucket] += 1
        }
        for i in 0..<count { unsafe base[i] = copy[i] }
      }
      return true
    }
  }
}
