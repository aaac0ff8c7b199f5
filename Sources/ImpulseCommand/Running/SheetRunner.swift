import Exact
import KernelProtocol
import Worksheet
import WorksheetSyntax

/// Runs the cells of one worksheet file, in order, into a sink.
struct SheetRunner {
  private let source: SourceText
  private let sink: any CellSink
  private let progress: Progress

  init(_ source: SourceText, sink: any CellSink, progress: Progress) {
    self.source = source
    self.sink = sink
    self.progress = progress
  }

  /// Runs every cell; whether all of them ran without an error.
  ///
  /// An error ends its cell, not the worksheet; Ctrl-C ends the process with status 130 after the cell has told so.
  func run() throws -> Bool {
    let evaluator = Evaluator(dialect: SheetRunner.dialect(of: source.name))
    var succeeded = true
    var numbers = (code: 0, text: 0)
    let cells = source.cells
    for place in cells {
      if place.kind == .markdown { numbers.text += 1 } else { numbers.code += 1 }
      let cell = SheetCell(place, in: source, number: place.kind == .markdown ? numbers.text : numbers.code)
      try sink.begin(cell)
      guard cell.kind == .code else { continue }
      progress.begin(cells.count > 1 ? "\(source.name), cell \(cell.number)" : source.name)
      let outcome = try evaluator.run(source, in: place.span) { try sink.show($0, of: cell) }
      progress.end()
      if outcome == .interrupted {
        try sink.end()
        Console.exit(130)
      }
      if outcome == .failed { succeeded = false }
    }
    try sink.end()
    return succeeded
  }

  /// `.py` files are Python, everything else is Sage.
  static func dialect(of path: String) -> Dialect { path.hasSuffix(".py") ? .python : .sage }
}

extension SheetCell {
  /// The cell of a source, its comment marks removed when it is a text.
  init(_ place: SourceCell, in source: SourceText, number: Int) {
    let text = source.text(place.span)
    self.init(
      number: number, kind: place.kind == .markdown ? .markdown : .code, title: place.title,
      text: place.kind == .markdown ? SheetCell.uncommented(text) : text)
  }

  /// Lines of a text cell without the `# ` that hides them from other programs.
  private static func uncommented(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let isComment = lines.allSatisfy { $0.allSatisfy(\.isWhitespace) || $0.hasPrefix("#") }
    guard isComment else { return text }
    return lines.map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0.dropFirst($0.hasPrefix("#") ? 1 : 0) }
      .joined(separator: "\n")
  }
}
