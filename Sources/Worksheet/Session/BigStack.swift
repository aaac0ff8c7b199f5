import Glibc

/// Runs work on a thread whose stack is large enough for every nesting that the limits allow.
enum BigStack {
  /// The bytes of the stack; the system provides them only when they are used.
  static let size = 1 << 28

  private final class Job {
    let work: () -> Void
    init(_ work: @escaping () -> Void) { self.work = work }
  }

  /// Runs `work` and waits for its end.
  static func run(_ work: () -> Void) {
    withoutActuallyEscaping(work) { work in
      let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
      unsafe pthread_attr_init(attributes)
      unsafe pthread_attr_setstacksize(attributes, size)
      defer {
        unsafe pthread_attr_destroy(attributes)
        unsafe attributes.deallocate()
      }
      let job = unsafe Unmanaged.passRetained(Job(work))
      var thread = pthread_t()
      let status = unsafe pthread_create(
        &thread, attributes,
        { pointer in
          if let pointer = unsafe pointer { unsafe Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().work() }
          return nil
        }, unsafe job.toOpaque())
      if status == 0 {
        pthread_join(thread, nil)
      } else {
        unsafe job.takeRetainedValue().work()
      }
    }
  }
}
