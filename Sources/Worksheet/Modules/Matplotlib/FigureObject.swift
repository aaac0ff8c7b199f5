internal import KernelProtocol
internal import Plotting

/// matplotlib's `Figure`: pictures in rows and columns.
final class FigureObject: WorksheetObject {
  /// The pictures, row after row.
  private(set) var axes: [AxesObject] = []
  private(set) var rows = 1
  private(set) var columns = 1
  /// The place that the next command draws into.
  var current = 0
  var size: FigureSize?
  var title: String?
  /// Whether the pictures have common ranges.
  var shares = (x: false, y: false)

  static let type = ClassObject.native(
    "Figure", "pictures in rows and columns", methods: [PyplotCommands.figureMethods],
    qualifiedName: "matplotlib.figure.Figure")

  override var type: ClassObject { FigureObject.type }

  override func repr(in vm: Interpreter) throws -> String {
    let count = axes.count
    return "<Figure with \(count) \(count == 1 ? "Axes" : "Axes")>"
  }

  override func bundle(in vm: Interpreter) throws -> DisplayBundle {
    vm.pyplot.wasShown(self)
    return try drawn(in: vm)
  }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    name == "axes" ? .array(axes.map { .object($0) }) : nil
  }

  /// The picture that commands draw into, made when there is none.
  var target: AxesObject {
    arrange(rows, columns)
    return axes[min(current, axes.count - 1)]
  }

  /// Room for so many pictures.
  func arrange(_ rows: Int, _ columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    while axes.count < rows * columns { axes.append(AxesObject()) }
  }

  func clear() {
    (axes, rows, columns, current, title) = ([], 1, 1, 0, nil)
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { axes.allSatisfy { $0.isEmpty } }

  /// The picture of the figure.
  func drawn(in vm: Interpreter) throws -> DisplayBundle {
    let pictures = axes.map(\.picture)
    for remark in pictures.flatMap(\.remarks) { try vm.write("note: \(remark)\n", toError: true) }
    let plain = "Figure with \(axes.count) Axes"
    if rows * columns > 1 {
      var array = GraphicsArray(pictures, rowCount: rows, columnCount: columns)
      array.figureSize = size
      array.title = title
      (array.sharesX, array.sharesY) = shares
      return DisplayBundle(plain: plain).with(.svg, try drawing { try array.figure().svg })
    }
    var picture = pictures.first ?? Graphics()
    if let size { picture.options.figureSize = size }
    if picture.options.title == nil { picture.options.title = title }
    return DisplayBundle(plain: plain).with(.svg, try drawing { try picture.figure().svg })
  }
}

/// The open figures of a session: what `plt` remembers between commands.
final class PyplotState {
  private(set) var figures: [FigureObject] = []
  /// The number of the cell that drew last.
  var cell = 0

  /// The figure that commands draw into, made when there is none.
  var figure: FigureObject {
    if let last = figures.last { return last }
    return open(FigureObject())
  }

  @discardableResult
  func open(_ figure: FigureObject) -> FigureObject {
    figures.removeAll { $0 === figure }
    figures.append(figure)
    return figure
  }

  func close() { figures = [] }
  func closeLast() { if !figures.isEmpty { figures.removeLast() } }

  /// A figure that was shown is not shown again at the end of the cell.
  func wasShown(_ figure: FigureObject) { figures.removeAll { $0 === figure } }

  /// Shows the open figures and forgets them.
  func show(in vm: Interpreter) throws {
    let open = figures
    figures = []
    for figure in open where !figure.isEmpty { try vm.emit(.display(try figure.drawn(in: vm))) }
  }
}

extension Interpreter {
  /// The state of `matplotlib.pyplot`.
  var pyplot: PyplotState {
    let state = state(PyplotState.self) {
      let state = PyplotState()
      self.endOfCell.append { vm in try state.show(in: vm) }
      return state
    }
    // A cell that failed leaves its figures open; the next one starts with none.
    if state.cell != executionCount { state.close() }
    state.cell = executionCount
    return state
  }
}
