import Synchronization

/// The numbers that do not fit in a record.
final class NumberTable: Sendable {
  static let shared = NumberTable()
  private let storage = Mutex<[Number]>([])

  var count: Int { storage.withLock { $0.count } }
  subscript(index: UInt32) -> Number { storage.withLock { $0[Int(index)] } }

  func append(_ number: Number) -> UInt32 {
    storage.withLock { numbers in
      numbers.append(number)
      return UInt32(numbers.count - 1)
    }
  }

  func truncate(to count: Int) { storage.withLock { $0.removeSubrange(count...) } }
}
