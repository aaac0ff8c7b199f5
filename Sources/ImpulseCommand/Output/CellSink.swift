import KernelProtocol

/// Where the outputs of a worksheet go.
protocol CellSink: AnyObject {
  /// A cell is about to run, or a text between cells is passed by.
  func begin(_ cell: SheetCell) throws
  /// The running cell showed something.
  func show(_ output: CellOutput, of cell: SheetCell) throws
  /// The worksheet has ended.
  func end() throws
}

/// One cell of a worksheet file, as a reader sees it.
struct SheetCell {
  /// What the cell holds.
  enum Kind { case code, markdown }

  /// Its number among the cells of its kind, from 1.
  let number: Int
  /// Code or text.
  let kind: Kind
  /// Its title, empty when it has none.
  let title: String
  /// Its text, without the line that opens it.
  let text: String
}
