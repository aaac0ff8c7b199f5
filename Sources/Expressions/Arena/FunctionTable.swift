import Synchronization

/// The records of all functions, in storage that never moves: read without a lock and without copying.
@safe final class FunctionTable: @unchecked Sendable {
  static let shared = FunctionTable()
  private let specs = UnsafeMutablePointer<FunctionSpec>.allocate(capacity: 1 << 16)
  private let hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: 1 << 16)
  private let index = Mutex<(count: Int, names: [String: UInt16])>((0, [:]))

  func append(_ spec: FunctionSpec) -> UInt16 {
    index.withLock { index in
      precondition(index.count < Int(UInt16.max), "at most 65535 functions")
      unsafe (specs + index.count).initialize(to: spec)
      unsafe hashes[index.count] = Hash(.call, name: spec.name).value
      index.count += 1
      return UInt16(index.count - 1)
    }
  }

  /// The function with this name among those made by `make`, made once.
  func named(_ name: String, _ make: () -> FunctionSpec) -> UInt16 {
    if let known = index.withLock({ $0.names[name] }) { return known }
    let new = append(make())
    index.withLock { $0.names[name] = new }
    return new
  }

  subscript(i: UInt16) -> FunctionSpec {
    @inline(__always) _read { yield unsafe specs[Int(i)] }
  }

  @inline(__always) func hash(_ i: UInt16) -> UInt64 { unsafe hashes[Int(i)] }
}
