import Glibc

/// Frees what containers hold without recursion, so that a million nested lists do not overflow the stack.
///
/// A container hands its elements over when it dies. The outermost one on a thread frees them one after another;
/// containers that die meanwhile only queue theirs.
@safe final class Graveyard {
  private var pending: [[Value]] = []
  private var pendingSteps: [IteratorObject.Step] = []
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
    yard.dig()
  }

  /// Takes the last reference to the step of an iterator, which holds the iterators that it asks.
  static func bury(_ step: inout IteratorObject.Step?) {
    guard let last = step else { return }
    let yard = current
    yard.pendingSteps.append(last)
    step = nil
  }

  /// Frees what waits, unless that is going on already.
  static func dig() { current.dig() }

  private func dig() {
    if isDigging { return }
    isDigging = true
    while true {
      if !pending.isEmpty {
        free(pending.removeLast())
      } else if !pendingSteps.isEmpty {
        free(pendingSteps.removeLast())
      } else {
        break
      }
    }
    isDigging = false
  }

  @inline(never)
  private func free<Rest>(_ rest: Rest) {}
}
