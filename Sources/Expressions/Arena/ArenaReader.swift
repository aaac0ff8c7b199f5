/// Where records and operands lie: what reading needs, without the check that a lazy global costs at every use.
@safe private struct ArenaReader {
  let records: UnsafeMutablePointer<UnsafeMutablePointer<Record>>
  let operands: UnsafeMutablePointer<UnsafeMutablePointer<UInt32>>

  /// Written once, before the first handle exists.
  nonisolated(unsafe) static var made: ArenaReader?

  @inline(__always) static var current: ArenaReader {
    if let made = unsafe made { return made }
    return unsafe ArenaReader(records: Arena.shared.records, operands: Arena.shared.operands)
  }
}

extension Arena {
  /// Lets records be read.
  static func open(_ arena: Arena) {
    unsafe ArenaReader.made = ArenaReader(records: arena.records, operands: arena.operands)
  }

  /// The record of a handle.
  @inline(__always) static func record(_ id: UInt32) -> Record {
    unsafe ArenaReader.current.records[Arena.records.chunk(Int(id))][Arena.records.offset(Int(id))]
  }

  /// The operands from index `first` on; a list of operands lies in one piece.
  @inline(__always) static func operandPointer(_ first: UInt32) -> UnsafePointer<UInt32> {
    let chunk = unsafe ArenaReader.current.operands[Arena.operands.chunk(Int(first))]
    return unsafe UnsafePointer(chunk + Arena.operands.offset(Int(first)))
  }
}
