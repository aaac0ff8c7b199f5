internal import Exact
internal import KernelProtocol
internal import Plotting

/// A picture as a value: what `plot` gives. Nothing is drawn until it is shown.
final class GraphicsObject: WorksheetObject {
  var graphics: Graphics

  init(_ graphics: Graphics) { self.graphics = graphics }

  static let type = ClassObject.native(
    "Graphics", "a picture: primitives and options", methods: [GraphicsMethods.all],
    qualifiedName: "sage.plot.graphics.Graphics",
    constructor: ClassObject.plain("", name: "Graphics") { _ in .object(GraphicsObject(Graphics())) })

  override var type: ClassObject { GraphicsObject.type }

  override func repr(in vm: Interpreter) throws -> String {
    let count = graphics.primitives.count
    return "Graphics object consisting of \(count) graphics primitive\(count == 1 ? "" : "s")"
  }

  override func bundle(in vm: Interpreter) throws -> DisplayBundle {
    for remark in graphics.remarks { try vm.write("note: \(remark)\n", toError: true) }
    return DisplayBundle(plain: try repr(in: vm)).with(.svg, try drawing { try graphics.figure().svg })
  }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    guard op == .add else { return nil }
    if case .object(let object as GraphicsObject) = other {
      return .object(GraphicsObject(reflected ? object.graphics + graphics : graphics + object.graphics))
    }
    return other.asInteger?.isZero == true ? .object(self) : nil
  }

  override func count(in vm: Interpreter) throws -> Int? { graphics.primitives.count }

  /// This picture with the options of a call of `show`.
  func with(_ keywords: [KeywordArgument], in vm: Interpreter) throws -> GraphicsObject {
    let options = try vm.plotOptions(keywords, ignoring: GraphicsMethods.ignored)
    return try drawing { GraphicsObject(graphics.with(try GraphicsOptions(options))) }
  }
}

/// Pictures in rows and columns.
final class GraphicsArrayObject: WorksheetObject {
  let array: GraphicsArray

  init(_ array: GraphicsArray) { self.array = array }

  static let type = ClassObject.native(
    "GraphicsArray", "pictures in rows and columns", methods: [GraphicsMethods.ofArrays],
    qualifiedName: "sage.plot.multigraphics.GraphicsArray",
    constructor: ClassObject.plain("*args", name: "GraphicsArray") { call in try TableBuiltins.array(call.vm, call.rest)
    }
  )

  override var type: ClassObject { GraphicsArrayObject.type }

  override func repr(in vm: Interpreter) throws -> String {
    "Graphics Array of size \(array.rows.count) x \(array.rows.map(\.count).max() ?? 0)"
  }

  override func bundle(in vm: Interpreter) throws -> DisplayBundle {
    for remark in array.rows.joined().flatMap(\.remarks) { try vm.write("note: \(remark)\n", toError: true) }
    return DisplayBundle(plain: try repr(in: vm)).with(.svg, try drawing { try array.figure().svg })
  }
}

/// Runs a step of plotting; its errors become exceptions of the language.
func drawing<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as PlottingError {
    let type: ClassObject =
      switch error.kind {
      case .unknownOption: .typeError
      case .badValue, .badData, .tooLarge: .valueError
      case .notInstalled, .output: .runtimeError
      }
    throw Raised(type, error.message, hint: error.hint)
  }
}
