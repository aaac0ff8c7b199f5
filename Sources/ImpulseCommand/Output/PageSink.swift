import KernelProtocol

/// Collects a worksheet and writes it as one page (`--html`); errors and warnings are told on the terminal as well.
final class PageSink: CellSink {
  private let path: String
  private var page: Page
  private var cell: SheetCell?
  private var outputs: [CellOutput] = []

  init(title: String, path: String) {
    self.path = path
    page = Page(title: title)
  }

  func begin(_ cell: SheetCell) {
    finishCell()
    if cell.kind == .markdown { page.addText(cell.text) } else { self.cell = cell }
  }

  func show(_ output: CellOutput, of cell: SheetCell) {
    outputs.append(output)
    switch output {
    case .warning(let text): Console.complain(Message.warning(text))
    case .error(let report): Console.complain(Message.error(report.rendered))
    case .stream, .display, .result, .clear: break
    }
  }

  func end() throws {
    finishCell()
    try Files.write(Array(page.html.utf8), to: path)
    Console.print("[page: \(path)]\n")
  }

  private func finishCell() {
    if let cell { page.addCode(cell, outputs: outputs) }
    cell = nil
    outputs = []
  }
}
