import Synchronization

/// The numbers that do not fit in a record.
final class NumberTable: Sendable {
  static let shared = NumberTable()
  private let storage = Mutex<[Number]>([])

  var count: Int { storage.withLock { $0.count } }
  subscript(index: UInt32) -> Number { storage.withLock { $0[Int(index)] } }

  /// Whether the number at an index is this one; nothing is copied.
  func isIdentical(_ index: UInt32, to number: Number) -> Bool {
    storage.withLock { $0[Int(index)].isIdentical(to: number) }
  }

  func append(_ number: Number) -> UInt32 {
    storage.withLock { numbers in
      numbers.append(number)
      return UInt32(numbers.count - 1)
    }
  }

  func truncate(to count: Int) { storage.withLock { $0.removeSubrange(count...) } }
}
