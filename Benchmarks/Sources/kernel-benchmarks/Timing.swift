import Glibc

/// Prints `name seconds`: the least CPU time of several runs of one case.
struct Timing {
  /// The cases to run; all of them when empty.
  let wanted: Set<String>

  /// Runs a case until 0.6 s are spent: at least twice, at most 200 times.
  func measure<Value>(_ name: String, _ run: () throws -> Value) {
    guard wanted.isEmpty || wanted.contains(name) else { return }
    var best = Double.infinity
    var spent = 0.0
    var runs = 0
    do {
      while runs < 2 || (spent < 0.6 && runs < 200) {
        let begin = Timing.seconds()
        keep(try run())
        let seconds = Timing.seconds() - begin
        best = min(best, seconds)
        spent += seconds
        runs += 1
        if spent > 20 { break }
      }
      print(name, best)
    } catch {
      print("\(name) failed: \(error)")
    }
    fflush(nil)
  }

  /// The CPU time of the process.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}

/// Keeps a value alive, so that the compiler cannot leave out the work that made it.
@inline(never)
func keep<Value>(_ value: Value) {}
