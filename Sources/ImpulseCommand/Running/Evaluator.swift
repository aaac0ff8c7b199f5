import Glibc
import KernelProtocol
import Worksheet
import WorksheetSyntax

/// A session as the command needs it: what a cell shows may fail to be written.
final class Evaluator {
  /// How a cell ended.
  enum Outcome {
    case finished, failed, interrupted
  }

  private let session: Session

  init(dialect: Dialect) {
    session = Session(
      dialect: dialect, clock: { Evaluator.seconds(CLOCK_REALTIME) },
      processClock: { Evaluator.seconds(CLOCK_PROCESS_CPUTIME_ID) })
  }

  /// Runs a cell of a source; every output is shown as it comes. The first failure to show one is thrown at the end.
  func run(
    _ source: SourceText, in span: SourceSpan, show: @escaping (CellOutput) throws -> Void
  ) throws -> Outcome {
    var failure: (any Error)?
    session.sink = { output in
      guard failure == nil else { return }
      do { try show(output) } catch { failure = error }
    }
    let result = session.run(source, in: span)
    if let failure { throw failure }
    return result.isSuccess ? .finished : result.wasStopped ? .interrupted : .failed
  }

  /// What may stand for the word at the end of a line.
  func completions(of line: String) -> [String] { session.complete(line) }

  /// What a clock of the system shows.
  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
