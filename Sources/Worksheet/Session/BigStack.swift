import Glibc

/// A thread whose stack is large enough for every nesting that the limits allow.
///
/// It sleeps between two pieces of work, so that the caches that FLINT and the allocator keep for each thread stay warm.
final class BigStack {
  /// The bytes of the stack; the system provides them only when they are used.
  static let size = 1 << 28

  private let errand: Errand
  private let thread: pthread_t?

  /// Starts the thread; where the system refuses one, work is done on the caller's stack.
  init() {
    let errand = Errand()
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    unsafe pthread_attr_init(attributes)
    unsafe pthread_attr_setstacksize(attributes, BigStack.size)
    defer {
      unsafe pthread_attr_destroy(attributes)
      unsafe attributes.deallocate()
    }
    let shared = unsafe Unmanaged.passRetained(errand)
    var thread = pthread_t()
    let status = unsafe pthread_create(
      &thread, attributes,
      { pointer in
        if let pointer = unsafe pointer { unsafe Unmanaged<Errand>.fromOpaque(pointer).takeRetainedValue().serve() }
        return nil
      }, unsafe shared.toOpaque())
    if status != 0 { unsafe shared.release() }
    self.thread = status == 0 ? thread : nil
    self.errand = errand
  }

  /// Runs `work` on the thread and waits for its end.
  func run(_ work: () -> Void) {
    guard let thread, pthread_equal(thread, pthread_self()) == 0 else { return work() }
    withoutActuallyEscaping(work) { errand.perform($0) }
  }

  /// Ends the thread.
  deinit {
    guard let thread else { return }
    errand.finish()
    if pthread_equal(thread, pthread_self()) != 0 { pthread_detach(thread) } else { pthread_join(thread, nil) }
  }
}

/// What a thread is asked to do, and the two signals between it and who asks.
private final class Errand {
  private var work: (() -> Void)?
  private let begin = Semaphore()
  private let end = Semaphore()

  /// Has the work done by the thread that serves.
  func perform(_ work: @escaping () -> Void) {
    self.work = work
    begin.signal()
    end.wait()
  }

  /// Ends `serve`.
  func finish() { begin.signal() }

  /// Does what is asked until nothing is.
  func serve() {
    while true {
      begin.wait()
      guard isDone() else { return }
      end.signal()
    }
  }

  /// Whether there was work, which is done then; it is let go of before the asker wakes.
  private func isDone() -> Bool {
    guard let work else { return false }
    work()
    self.work = nil
    return true
  }
}
