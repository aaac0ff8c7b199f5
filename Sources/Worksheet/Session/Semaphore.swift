import Glibc

/// A count that one thread raises and another waits for.
@safe final class Semaphore {
  private let count = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { unsafe sem_init(count, 0, 0) }

  func signal() { unsafe sem_post(count) }

  /// Waits for a signal; signals of the system do not end the wait.
  func wait() { while unsafe sem_wait(count) != 0 {} }

  deinit {
    unsafe sem_destroy(count)
    unsafe count.deallocate()
  }
}
