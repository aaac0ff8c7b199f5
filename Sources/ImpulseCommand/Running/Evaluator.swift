import KernelProtocol
import Worksheet
import WorksheetSyntax

/// A session as the command needs it.
final class Evaluator {
  /// How a cell ended.
  enum Outcome {
    case finished, failed, interrupted
  }

  private let dialect: Dialect

  init(dialect: Dialect) { self.dialect = dialect }

  /// Runs one cell of a source; every output is shown as it comes.
  func run(
    _ source: SourceText, in span: SourceSpan, number: Int, show: (CellOutput) throws -> Void
  ) throws -> Outcome {
    try show(.result(DisplayBundle(plain: source.text(span)), executionCount: number))
    return .finished
  }

  /// What may stand for the word at the end of a line.
  func completions(of line: String) -> [String] { ["diff", "differentiate", "x.diff"].filter { $0.hasPrefix(line) } }
}
