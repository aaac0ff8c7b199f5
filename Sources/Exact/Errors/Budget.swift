import Glibc
import Synchronization

/// The allowance of a computation: steps, time, and a flag by which others cancel it.
///
/// Every loop whose length depends on the input calls `spend()`. The clock is read only once in `clockInterval`
/// steps, so a step costs a few nanoseconds. A budget may be shared by threads; concurrent steps may be undercounted.
public final class Budget: Sendable {
  /// A budget that ends only by `Budget.interrupt()`.
  public static let unlimited = Budget()

  /// The number of steps between two looks at the clock.
  public static let clockInterval = 64

  /// The number of steps allowed.
  public let stepLimit: Int

  /// The budget of which this is a share.
  private let parent: Budget?

  /// The moment of `CLOCK_MONOTONIC`, in nanoseconds, when time is up; `UInt64.max` without a limit.
  private let deadline: UInt64
  private let used = Atomic<Int>(0)
  private let nextLook = Atomic<Int>(Budget.clockInterval)
  private let cancelled = Atomic<Bool>(false)
  private static let interrupted = Atomic<Bool>(false)

  /// Creates a budget of at most `steps` steps and `seconds` of wall-clock time from now.
  public convenience init(steps: Int = .max, seconds: Double = .infinity) {
    self.init(steps: steps, seconds: seconds, parent: nil)
  }

  private init(steps: Int, seconds: Double, parent: Budget?) {
    self.parent = parent
    stepLimit = steps
    let now = Budget.nanoseconds()
    let allowance = max(0, seconds) * 1e9
    deadline = allowance < 9e18 ? now &+ UInt64(allowance) : .max
  }

  /// Accounts for `steps` units of work, and throws `.exhausted` when a limit is passed or somebody cancelled.
  public func spend(_ steps: Int = 1) throws(MathError) {
    let total = used.load(ordering: .relaxed) &+ steps
    used.store(total, ordering: .relaxed)
    if cancelled.load(ordering: .relaxed) || Budget.interrupted.load(ordering: .relaxed) { throw .interrupted }
    try parent?.spend(steps)
    if total > stepLimit { throw .exhausted("the limit of \(stepLimit) steps is reached") }
    if deadline != .max, total >= nextLook.load(ordering: .relaxed) { try lookAtClock(after: total) }
  }

  /// Throws like `spend()` and always reads the clock; for loops whose single step is long.
  public func check() throws(MathError) {
    try spend(0)
    if deadline != .max { try lookAtClock(after: stepsUsed) }
  }

  private func lookAtClock(after total: Int) throws(MathError) {
    nextLook.store(total &+ Budget.clockInterval, ordering: .relaxed)
    if Budget.nanoseconds() >= deadline { throw .exhausted("the time limit is reached") }
  }

  /// Makes every later `spend()` of this budget throw; may be called from any thread.
  public func cancel() { cancelled.store(true, ordering: .relaxed) }

  /// The steps accounted for up to now.
  public var stepsUsed: Int { used.load(ordering: .relaxed) }

  /// The seconds left before the deadline: infinite without one, never negative.
  public var remainingSeconds: Double {
    if deadline == .max { return .infinity }
    let now = Budget.nanoseconds()
    return now >= deadline ? 0 : Double(deadline - now) / 1e9
  }

  /// A share of this budget: at most `steps` steps and `seconds` seconds, which count here too; ends with this one.
  public func slice(steps: Int = .max, seconds: Double = .infinity) -> Budget {
    Budget(steps: steps, seconds: min(seconds, remainingSeconds), parent: self)
  }

  private static func nanoseconds() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
  }
}

extension Budget {
  /// Makes every budget of the process throw until `clearInterrupt()`: the way Ctrl-C works.
  ///
  /// Safe inside a signal handler once `clearInterrupt()` was called (when the handler is installed).
  public static func interrupt() { interrupted.store(true, ordering: .relaxed) }

  /// Ends the interruption, before the next statement is run.
  public static func clearInterrupt() { interrupted.store(false, ordering: .relaxed) }

  /// Whether somebody interrupted the process.
  public static var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }
}
