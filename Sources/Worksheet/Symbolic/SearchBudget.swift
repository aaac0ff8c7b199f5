internal import Calculus
internal import Exact

/// How long one symbolic search may take: integrals, limits, series, sums, equations, simplification.
enum SearchBudget {
  static let builtin = Builtin(
    "budget", "seconds=None",
    "how many seconds one symbolic search may take (30 at first), and sets it: `budget(5)`; what is not found in that "
      + "time is left as it stands, with a warning",
    examples: ["budget()": "30.0", "budget(5)": "5.0"]
  ) { call in
    if !call[0].isNone {
      let seconds = try call.double(0)
      guard seconds > 0, seconds.isFinite else {
        throw Raised(.valueError, "a budget is a positive number of seconds, found \(try call.vm.repr(call[0]))")
      }
      call.vm.symbolic.seconds = seconds
    }
    return .float(call.vm.symbolic.seconds)
  }
}

extension Interpreter {
  /// The share of the cell's budget for one search.
  var searchBudget: Budget { budget.slice(seconds: symbolic.seconds) }

  /// Says that a search ended because its time was over, and what it tried.
  func reportEnd(of budget: Budget, _ progress: IntegrationProgress) throws {
    try poll()
    guard budget.remainingSeconds == 0 else { return }
    let seconds = symbolic.seconds
    let tried = progress.methods.isEmpty ? "the numerical check" : progress.methods.joined(separator: ", ")
    try warn("undecided: the budget of \(seconds) s ended; tried: \(tried); `budget(\(4 * seconds))` allows more")
  }
}
