import Glibc
import Synchronization

/// A line on standard error about a cell that takes longer than a second; only on a terminal.
final class Progress: Sendable {
  private struct Task {
    var title = ""
    var begin: ContinuousClock.Instant?
  }

  private let task = Mutex(Task())

  /// Starts to watch; a no-op where standard error is no terminal.
  init() {
    guard Console.errorIsTerminal else { return }
    var thread = pthread_t()
    let watcher = unsafe Unmanaged.passRetained(self).toOpaque()
    let status = unsafe pthread_create(
      &thread, nil,
      { watcher in
        let progress = unsafe Unmanaged<Progress>.fromOpaque(watcher!).takeRetainedValue()
        progress.watch()
      }, watcher)
    if status == 0 { pthread_detach(thread) }
  }

  /// What runs now, as `heat.sage, cell 3`.
  func begin(_ title: String) {
    task.withLock { $0 = Task(title: title, begin: .now) }
  }

  /// Nothing runs now.
  func end() {
    task.withLock { $0.begin = nil }
    if Console.errorIsTerminal { Console.hideProgress() }
  }

  private func watch() -> Never {
    while true {
      usleep(250_000)
      let line = task.withLock { task -> String? in
        guard let begin = task.begin, begin.duration(to: .now) > .seconds(1) else { return nil }
        return "\(task.title): \(begin.duration(to: .now).components.seconds) s (Ctrl-C stops)"
      }
      if let line { Console.showProgress(line) }
    }
  }
}
