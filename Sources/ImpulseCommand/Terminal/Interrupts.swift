import Exact
import Glibc

/// Ctrl-C: the first stops the running computation, the second ends the process.
enum Interrupts {
  /// Whether Ctrl-C was pressed and not yet dealt with.
  static var isPending: Bool { Budget.isInterrupted }

  /// Forgets a Ctrl-C.
  static func clear() { Budget.clearInterrupt() }

  /// From now on SIGINT stops the computation that runs.
  static func install() {
    Budget.clearInterrupt()
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in
      if Budget.isInterrupted { Glibc._exit(130) }
      Budget.interrupt()
    }
    _ = unsafe sigaction(SIGINT, &action, nil)
  }
}
