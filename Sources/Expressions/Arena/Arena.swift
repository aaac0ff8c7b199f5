import Exact
import Glibc
import Synchronization

/// Append-only storage for every expression of the process.
///
/// Records and operands never move once written, so reading (`ArenaReader`) needs no lock; writing takes `lock`, or
/// happens inside a scratch region, which one thread owns. Everything mutable is reached through raw pointers, because
/// the exclusivity checks on class properties would double the cost of interning. The files of this folder are the only
/// ones of Expressions with `unsafe`.
@safe final class Arena: @unchecked Sendable {
  static let shared = Arena()

  /// Integers whose handle is known without a look-up: the first nodes of the arena, in order.
  static let smallIntegers = -128..<896
  /// The handle of the first symbol; symbols have handles of their own above all others.
  static let firstSymbol: UInt32 = 1 << 31
  static let records = ChunkLayout(bits: 16)
  static let operands = ChunkLayout(bits: 18)

  /// What changes: counts, and the open-addressing index from hash to handle.
  @safe struct State {
    var recordCount = 0
    var recordChunks = 0
    var operandCount = 0
    var operandChunks = 0
    /// How often nodes were released; a memo made before is no longer valid.
    var generation = 0
    /// How many scratch regions are around the current one.
    var depth = 0
    /// Each slot is `hash << 32 | handle`, or `Arena.free`.
    var slots: UnsafeMutablePointer<UInt64>
    var mask: Int
  }

  let records: UnsafeMutablePointer<UnsafeMutablePointer<Record>>
  let operands: UnsafeMutablePointer<UnsafeMutablePointer<UInt32>>
  private let state: UnsafeMutablePointer<State>
  private let lock = Mutex<Void>(())
  /// The thread that is inside a scratch region, or 0. It writes without the lock; others wait with their new nodes until
  /// it leaves.
  private let owner = Atomic<pthread_t>(0)
  private static let free = UInt64.max

  private init() {
    unsafe records = .allocate(capacity: Arena.records.chunkLimit)
    unsafe operands = .allocate(capacity: Arena.operands.chunkLimit)
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: State(slots: Arena.makeSlots(1 << 13), mask: 1 << 13 - 1))
    Arena.open(self)
    for value in Arena.smallIntegers { _ = intern(Record(kind: .integer, payload: UInt64(bitPattern: Int64(value)))) }
    internConstants()
  }

  /// The nodes behind `static let`s, made first so that no scratch region can release them.
  private func internConstants() {
    for constant in Constant.allCases { _ = intern(constant.record) }
    for (n, d) in [(1, 2), (-1, 2)] as [(Int32, UInt32)] { _ = intern(Record(fraction: n, d)) }
    for number in [Number.i, .gaussian(0, -1)] { _ = intern(number, traits: .imaginary) }
    let negative = [intern(Constant.infinity.record), UInt32(-1 - Arena.smallIntegers.lowerBound)]
    unsafe negative.withUnsafeBufferPointer { _ = unsafe intern(.sum, traits: .infinite, $0) }
  }

  private static func makeSlots(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    unsafe slots.initialize(repeating: free, count: count)
    return unsafe slots
  }

  // MARK: Reading

  /// The number of nodes.
  var count: Int { withWriter { unsafe state.pointee.recordCount } }

  /// How often nodes were released.
  var generation: Int { unsafe state.pointee.generation }

  // MARK: Interning

  /// Runs `body` where nothing else writes: inside the scratch region of this thread, or with the lock.
  @inline(__always) func withWriter<Value>(_ body: () -> Value) -> Value {
    if owner.load(ordering: .relaxed) == pthread_self() { return body() }
    return withLock(body)
  }

  /// Runs `body` with the lock, once no thread is inside a scratch region.
  private func withLock<Value>(_ body: () -> Value) -> Value {
    while true {
      let value: Value? = lock.withLock { _ in owner.load(ordering: .relaxed) == 0 ? body() : nil }
      if let value { return value }
      sched_yield()
    }
  }

  /// The handle of a node without operands.
  func intern(_ record: Record) -> UInt32 { withWriter { internLocked(record) } }

  /// The same where nothing else writes.
  @inline(__always) func internLocked(_ record: Record) -> UInt32 {
    var slot = unsafe Int(record.hash) & state.pointee.mask
    while true {
      let entry = unsafe state.pointee.slots[slot]
      if entry == Arena.free { return append(record, at: slot) }
      let id = UInt32(truncatingIfNeeded: entry)
      if UInt32(truncatingIfNeeded: entry >> 32) == record.hash, isSame(Arena.record(id), record) { return id }
      slot = unsafe (slot &+ 1) & state.pointee.mask
    }
  }

  /// The handle of a number that does not fit a record.
  func intern(_ number: Number, traits: Traits) -> UInt32 {
    var record = Record(kind: .number, traits: traits, payload: number.hash)
    return withWriter {
      var slot = unsafe Int(record.hash) & state.pointee.mask
      while true {
        let entry = unsafe state.pointee.slots[slot]
        if entry == Arena.free { break }
        let id = UInt32(truncatingIfNeeded: entry)
        if UInt32(truncatingIfNeeded: entry >> 32) == record.hash {
          let found = Arena.record(id)
          if found.kind == .number, NumberTable.shared.isIdentical(found.first, to: number) { return id }
        }
        slot = unsafe (slot &+ 1) & state.pointee.mask
      }
      (record.first, record.count) = (NumberTable.shared.append(number), 0)
      return append(record, at: slot)
    }
  }

  /// The handle of a sum, a product or a call with these operands.
  func intern(_ kind: Kind, function: UInt16 = 0, traits: Traits, _ list: UnsafeBufferPointer<UInt32>) -> UInt32 {
    let hash = unsafe hash(kind, function, list)
    return withWriter { unsafe internLocked(kind, function, traits, list, hash) }
  }

  /// The handle of a sum or product whose hash is known.
  func intern(_ kind: Kind, traits: Traits, _ list: UnsafeBufferPointer<UInt32>, hash: UInt32) -> UInt32 {
    withWriter { unsafe internLocked(kind, 0, traits, list, hash) }
  }

  private func hash(_ kind: Kind, _ function: UInt16, _ list: UnsafeBufferPointer<UInt32>) -> UInt32 {
    var hash = Hash(kind)
    if kind == .call { hash.add(Function(index: function).nameHash) }
    for i in 0..<list.count { hash.add(UInt64(Arena.record(unsafe list[i]).hash)) }
    return hash.short
  }

  func internLocked(
    _ kind: Kind, _ function: UInt16, _ traits: Traits, _ list: UnsafeBufferPointer<UInt32>, _ hash: UInt32
  ) -> UInt32 {
    var slot = unsafe Int(hash) & state.pointee.mask
    while true {
      let entry = unsafe state.pointee.slots[slot]
      if entry == Arena.free { break }
      let id = UInt32(truncatingIfNeeded: entry)
      if UInt32(truncatingIfNeeded: entry >> 32) == hash, unsafe isSame(Arena.record(id), kind, function, list) {
        return id
      }
      slot = unsafe (slot &+ 1) & state.pointee.mask
    }
    let first = unsafe appendOperands(list)
    let count = UInt32(list.count)
    return append(
      Record(kind: kind, traits: traits, function: function, first: first, count: count, hash: hash), at: slot)
  }

  @inline(__always) private func isSame(_ a: Record, _ b: Record) -> Bool { a.kind == b.kind && a.payload == b.payload }

  @inline(__always) private func isSame(
    _ a: Record, _ kind: Kind, _ function: UInt16, _ list: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    guard a.kind == kind, a.function == function, Int(a.count) == list.count else { return false }
    let own = unsafe Arena.operandPointer(a.first)
    for i in 0..<list.count where unsafe own[i] != list[i] { return false }
    return true
  }

  /// Writes the node of a symbol, which outlives every scratch region; symbols are counted from `firstSymbol` on.
  func writeSymbol(_ index: UInt32, _ record: Record) {
    lock.withLock { _ in
      let id = Int(Arena.firstSymbol + index)
      let chunk = Arena.records.chunk(id)
      if Arena.records.offset(id) == 0 { unsafe records[chunk] = .allocate(capacity: Arena.records.size) }
      unsafe records[chunk][Arena.records.offset(id)] = record
    }
  }

  // MARK: Appending (nothing else writes)

  private func append(_ record: Record, at slot: Int) -> UInt32 {
    let id = unsafe state.pointee.recordCount
    precondition(id < Int(Arena.firstSymbol), "the arena holds at most 2³¹ nodes")
    let chunk = Arena.records.chunk(id)
    if unsafe chunk == state.pointee.recordChunks {
      unsafe records[chunk] = .allocate(capacity: Arena.records.size)
      unsafe state.pointee.recordChunks += 1
    }
    unsafe records[chunk][Arena.records.offset(id)] = record
    unsafe state.pointee.slots[slot] = UInt64(record.hash) << 32 | UInt64(id)
    unsafe state.pointee.recordCount = id + 1
    if unsafe (id + 1) * 2 > state.pointee.mask { grow() }
    return UInt32(id)
  }

  private func appendOperands(_ list: UnsafeBufferPointer<UInt32>) -> UInt32 {
    let first = room(for: list.count)
    let target = unsafe operands[Arena.operands.chunk(first)] + Arena.operands.offset(first)
    for i in 0..<list.count { unsafe target[i] = list[i] }
    unsafe state.pointee.operandCount = first + list.count
    return UInt32(first)
  }

  /// The first free index from which `count` operands lie in one piece.
  private func room(for count: Int) -> Int {
    let next = unsafe state.pointee.operandCount
    precondition(next + 2 * count < Int(UInt32.max), "the arena holds at most 2³² operands")
    if Arena.operands.offset(next) + count <= Arena.operands.size, Arena.operands.offset(next) > 0 { return next }
    let pieces = max(1, (count + Arena.operands.size - 1) >> Arena.operands.bits)
    var chunk = (next + Arena.operands.size - 1) >> Arena.operands.bits
    while unsafe chunk + pieces <= state.pointee.operandChunks, !isContiguous(chunk, pieces) { chunk += 1 }
    if unsafe chunk + pieces > state.pointee.operandChunks {
      chunk = unsafe allocate(pieces, from: max(chunk, state.pointee.operandChunks))
    }
    return chunk << Arena.operands.bits
  }

  private func isContiguous(_ chunk: Int, _ pieces: Int) -> Bool {
    (1..<max(pieces, 1)).allSatisfy { unsafe operands[chunk + $0] == operands[chunk] + $0 << Arena.operands.bits }
  }

  private func allocate(_ pieces: Int, from chunk: Int) -> Int {
    let piece = UnsafeMutablePointer<UInt32>.allocate(capacity: pieces << Arena.operands.bits)
    for i in 0..<pieces { unsafe operands[chunk + i] = piece + i << Arena.operands.bits }
    unsafe state.pointee.operandChunks = chunk + pieces
    return chunk
  }

  private func grow() {
    let count = unsafe (state.pointee.mask + 1) * 2
    let slots = unsafe Arena.makeSlots(count)
    for id in 0..<(unsafe state.pointee.recordCount) {
      let hash = Arena.record(UInt32(id)).hash
      var slot = Int(hash) & (count - 1)
      while unsafe slots[slot] != Arena.free { slot = (slot &+ 1) & (count - 1) }
      unsafe slots[slot] = UInt64(hash) << 32 | UInt64(id)
    }
    unsafe state.pointee.slots.deallocate()
    unsafe state.pointee.slots = slots
    unsafe state.pointee.mask = count - 1
  }

  // MARK: Scratch regions

  /// Where the arena stood at a moment.
  struct Mark {
    let records: Int
    let operands: Int
    let numbers: Int
  }

  /// Enters a scratch region.
  func mark() -> Mark {
    withWriter {
      owner.store(pthread_self(), ordering: .relaxed)
      unsafe state.pointee.depth += 1
      return unsafe Mark(
        records: state.pointee.recordCount, operands: state.pointee.operandCount, numbers: NumberTable.shared.count)
    }
  }

  /// Releases every node interned since `mark`.
  ///
  /// Handles were inserted in ascending order (growing the index keeps that order), so removing them in descending
  /// order never leaves a gap in a probe sequence.
  func release(to mark: Mark) {
    lock.withLock { _ in
      for id in stride(from: unsafe state.pointee.recordCount - 1, through: mark.records, by: -1) {
        let hash = Arena.record(UInt32(id)).hash
        let entry = UInt64(hash) << 32 | UInt64(id)
        var slot = unsafe Int(hash) & state.pointee.mask
        while unsafe state.pointee.slots[slot] != entry { slot = unsafe (slot &+ 1) & state.pointee.mask }
        unsafe state.pointee.slots[slot] = Arena.free
      }
      unsafe state.pointee.recordCount = mark.records
      unsafe state.pointee.operandCount = mark.operands
      unsafe state.pointee.generation += 1
      unsafe state.pointee.depth -= 1
      if unsafe state.pointee.depth == 0 { owner.store(0, ordering: .relaxed) }
      NumberTable.shared.truncate(to: mark.numbers)
    }
  }
}

/// How an index splits into a chunk and an offset.
struct ChunkLayout {
  let bits: Int
  var size: Int { 1 << bits }
  /// The number of chunks that 32-bit indices reach.
  var chunkLimit: Int { 1 << (32 - bits) }
  @inline(__always) func chunk(_ index: Int) -> Int { index >> bits }
  @inline(__always) func offset(_ index: Int) -> Int { index & (1 << bits - 1) }
}
