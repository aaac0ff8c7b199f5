import Glibc

/// Frees what containers hold without recursion, so that a million nested lists do not overflow the stack.
///
/// A container hands its elements over when it dies. The outermost one on a thread frees them one after another;
/// containers that die meanwhile only queue theirs.
@safe final class Graveyard {
  private var pending: [[Value]] = []
  private var isDigging = false

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key) { pointer in
      if let pointer = unsafe pointer { unsafe Unmanaged<Graveyard>.fromOpaque(pointer).release() }
    }
    return key
  }()

  /// The one of this thread.
  private static var current: Graveyard {
    if let known = unsafe pthread_getspecific(key) {
      return unsafe Unmanaged<Graveyard>.fromOpaque(known).takeUnretainedValue()
    }
    let fresh = Graveyard()
    unsafe pthread_setspecific(key, Unmanaged.passRetained(fresh).toOpaque())
    return fresh
  }

  /// Takes the last references to some values.
  static func bury(_ values: inout [Value]) {
    let yard = current
    yard.pending.append(values)
    values = []
    if yard.isDigging { return }
    yard.isDigging = true
    while !yard.pending.isEmpty { yard.free(yard.pending.removeLast()) }
    yard.isDigging = false
  }

  @inline(never)
  private func free(_ values: [Value]) {}
}
