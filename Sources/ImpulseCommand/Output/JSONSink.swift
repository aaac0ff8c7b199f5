import KernelProtocol

/// One JSON line for each output (`--json`); see `CellOutput+JSON.swift` for the format.
final class JSONSink: CellSink {
  func begin(_ cell: SheetCell) {}

  func show(_ output: CellOutput, of cell: SheetCell) {
    Console.print(output.json(cell: cell.number).line + "\n")
    Console.flush()
  }

  func end() {}
}
