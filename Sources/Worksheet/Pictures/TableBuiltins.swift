internal import Plotting

/// `matrix_plot`, `bar_chart`, `histogram`, `graphics_array`.
enum TableBuiltins {
  static let all: [Builtin] = [
    Builtin("matrix_plot", "mat, /, **kwargs", "the entries of a matrix or table as colours") { call in
      let rows = try rows(call[0], in: call.vm)
      return try draw(call) { try .matrix(rows, options: $0) }
    },
    Builtin("bar_chart", "datalist, /, **kwargs", "bars of given heights") { call in
      let heights = try numbers(call[0], in: call.vm)
      return try draw(call) { try .bars(heights, options: $0) }
    },
    Builtin("histogram", "datalist, /, **kwargs", "how many data fall into each of `bins` intervals") { call in
      let data = try numbers(call[0], in: call.vm)
      return try draw(call) { try .histogram(data, options: $0) }
    },
    Builtin(
      "graphics_array", "*args, **kwargs",
      "pictures in rows and columns: a table of pictures, or a list with the numbers of rows and columns"
    ) { call in
      let options = try call.vm.plotOptions(call.keywords)
      guard case .object(let object as GraphicsArrayObject) = try array(call.vm, call.rest) else { return .none }
      let whole = try drawing { try GraphicsOptions(options) }
      var array = object.array
      array.figureSize = whole.figureSize
      array.title = whole.title
      return .object(GraphicsArrayObject(array))
    },
  ]

  /// The arrangement that arguments describe.
  static func array(_ vm: Interpreter, _ arguments: [Value]) throws -> Value {
    guard let first = arguments.first else {
      throw Raised(.typeError, "`graphics_array()` needs a list of pictures")
    }
    let cells = try vm.collect(first)
    if arguments.count == 3 {
      guard let rows = arguments[1].asInt, let columns = arguments[2].asInt, rows > 0, columns > 0, rows < 1000,
        columns < 1000
      else { throw Raised(.valueError, "the numbers of rows and columns are whole numbers between 1 and 999") }
      return .object(
        GraphicsArrayObject(
          GraphicsArray(try cells.map { try picture($0, in: vm) }, rowCount: rows, columnCount: columns)))
    }
    let rows = try cells.map { cell in
      try (cell.asElements ?? [cell]).map { try picture($0, in: vm) }
    }
    let isRow = cells.allSatisfy { $0.asElements == nil }
    return .object(GraphicsArrayObject(GraphicsArray(isRow ? [rows.flatMap { $0 }] : rows)))
  }

  private static func picture(_ value: Value, in vm: Interpreter) throws -> Graphics {
    if case .object(let object as GraphicsObject) = value { return object.graphics }
    throw Raised(.typeError, "a picture is needed, found a value of type `\(vm.typeName(value))`")
  }

  private static func draw(_ call: Call, _ build: (PlotOptions) throws -> Graphics) throws -> Value {
    let options = try call.vm.plotOptions(call.keywords)
    return .object(GraphicsObject(try drawing { try build(options) }))
  }

  /// Real numbers from any iterable; what is no number counts as missing.
  static func numbers(_ value: Value, in vm: Interpreter) throws -> [Double] {
    if case .object(let object as ArrayObject) = value { return object.array.doubles() }
    return try vm.collect(value).map { element in
      if let number = vm.plainDouble(element) { return number }
      throw Raised(.typeError, "real numbers are needed, found `\(try vm.repr(element))`")
    }
  }

  /// The rows of a matrix, an array with two axes, or a list of lists.
  static func rows(_ value: Value, in vm: Interpreter) throws -> [[Double]] {
    if case .object(let object as ArrayObject) = value {
      let array = object.array
      guard array.shape.count == 2 else {
        throw Raised(.valueError, "a table has two axes, found \(array.shape.count)")
      }
      let entries = array.doubles()
      return (0..<array.shape[0]).map { row in
        Array(entries[(row * array.shape[1])..<((row + 1) * array.shape[1])])
      }
    }
    if case .object = value, let method = try vm.lookUp("rows", in: value) {
      return try vm.collect(try vm.call(method, [])).map { try numbers($0, in: vm) }
    }
    return try vm.collect(value).map { try numbers($0, in: vm) }
  }
}
