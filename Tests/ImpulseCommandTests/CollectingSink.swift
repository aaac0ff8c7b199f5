import KernelProtocol
import WorksheetSyntax

@testable import ImpulseCommand

/// Keeps what a worksheet shows.
final class CollectingSink: CellSink {
  private(set) var outputs: [(cell: Int, output: CellOutput)] = []
  private(set) var cells = 0

  func begin(_ cell: SheetCell) { cells += 1 }
  func show(_ output: CellOutput, of cell: SheetCell) { outputs.append((cell.number, output)) }
  func end() {}

  /// Runs a worksheet and keeps what it shows.
  static func run(_ bytes: [UInt8], name: String) throws -> (succeeded: Bool, sink: CollectingSink) {
    let sink = CollectingSink()
    let succeeded = try SheetRunner(SourceText(bytes: bytes, name: name), sink: sink, progress: Progress()).run()
    return (succeeded, sink)
  }

  /// What a terminal would show, pictures as one line each.
  var text: String {
    outputs.map { _, output in
      switch output {
      case .stream(.stdout, let text): text
      case .stream(.stderr, _), .clear: ""
      case .display(let bundle), .result(let bundle, _): bundle.svg == nil ? (bundle.plain ?? "") + "\n" : "[picture]\n"
      case .warning(let text): "warning: \(text)\n"
      case .error(let report): report.rendered + "\n"
      }
    }.joined()
  }
}
