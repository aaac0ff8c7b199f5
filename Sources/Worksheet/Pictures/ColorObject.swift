internal import Plotting

/// A colour as a value: `Color('red')`, `Color(1, 0.5, 0)`.
final class ColorObject: WorksheetObject {
  let color: Color

  init(_ color: Color) { self.color = color }

  static let type = ClassObject.native(
    "Color", "a colour: a name, `#rrggbb`, or red, green and blue between 0 and 1", methods: [methods],
    qualifiedName: "sage.plot.colors.Color",
    constructor: ClassObject.plain("r='#0000ff', g=None, b=None, space='rgb'", name: "Color") { call in
      .object(ColorObject(try read(call)))
    })

  override var type: ClassObject { ColorObject.type }

  override func repr(in vm: Interpreter) throws -> String {
    "RGB color (" + [color.red, color.green, color.blue].map { Decimal.python($0) }.joined(separator: ", ") + ")"
  }

  override func hash(in vm: Interpreter) throws -> Int? { color.hashValue }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    if case .object(let object as ColorObject) = other { return object.color == color }
    return false
  }

  override func iterator(in vm: Interpreter) throws -> IteratorObject? {
    var parts = [color.blue, color.green, color.red]
    return IteratorObject("color_iterator") { _ in parts.popLast().map { .float($0) } }
  }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    guard op == .add, case .object(let object as ColorObject) = other else { return nil }
    return .object(ColorObject(color.mixed(with: object.color, 0.5)))
  }

  private static let methods: [Builtin] = [
    Builtin.method("html_color", "", "the colour as `#rrggbb`") { call in .text(try own(call).hex) },
    Builtin.method("rgb", "", "red, green and blue between 0 and 1") { call in
      let color = try own(call)
      return .tupled(.float(color.red), .float(color.green), .float(color.blue))
    },
    Builtin.method("lighter", "fraction=0.3333333333333333", "the colour nearer to white") { call in
      .object(ColorObject(try own(call).mixed(with: Color(red: 1, green: 1, blue: 1), try call.double(1))))
    },
    Builtin.method("darker", "fraction=0.3333333333333333", "the colour nearer to black") { call in
      .object(ColorObject(try own(call).mixed(with: Color(red: 0, green: 0, blue: 0), try call.double(1))))
    },
    Builtin.method("blend", "color, fraction=0.5", "a colour between this one and another") { call in
      guard case .object(let object as ColorObject) = call[1] else { throw call.unexpected(1, "a `Color`") }
      return .object(ColorObject(try own(call).mixed(with: object.color, try call.double(2))))
    },
  ]

  private static func own(_ call: Call) throws -> Color { try call.own(ColorObject.self, "a colour").color }

  private static func read(_ call: Call) throws -> Color {
    if let name = call[0].asString {
      if let color = Color(name: name) { return color }
      throw Raised(.valueError, "`\(name)` is no colour", hint: "a name such as `'red'`, `'#ff8000'`, or three numbers")
    }
    if case .object(let object as ColorObject) = call[0] { return object.color }
    let parts = call[0].asElements ?? Array(call.values.prefix(3))
    let numbers = parts.compactMap { call.vm.plainDouble($0) }
    guard numbers.count == 3 else { throw call.unexpected(0, "a name or three numbers") }
    if call[3].asString == "hsv" { return .hue(numbers[0], numbers[1], numbers[2]) }
    return Color(red: numbers[0], green: numbers[1], blue: numbers[2])
  }
}

/// `hue`, `rainbow`, `colors`.
enum ColorBuiltins {
  static let all: [Builtin] = [
    Builtin("hue", "h, s=1, v=1", "the red, green and blue of a hue between 0 and 1") { call in
      let color = Color.hue(try call.double(0), try call.double(1), try call.double(2))
      return .tupled(.float(color.red), .float(color.green), .float(color.blue))
    },
    Builtin(
      "rainbow", "n, format='hex'", "n colours around the circle of hues",
      examples: ["rainbow(3)": "['#ff0000', '#00ff00', '#0000ff']"]
    ) { call in
      let count = try call.int(0)
      guard (0...100_000).contains(count) else { throw call.unexpected(0, "a number between 0 and 100000") }
      let colors = (0..<count).map { Color.hue(Double($0) / Double(count)) }
      if call[1].asString == "rgbtuple" {
        return .array(colors.map { .tupled(.float($0.red), .float($0.green), .float($0.blue)) })
      }
      return .array(colors.map { .text($0.hex) })
    },
  ]
}

/// The names `colors.red`, `colors.blue`, …
final class ColorTable: WorksheetObject {
  override func repr(in vm: Interpreter) throws -> String { "the colours by name" }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    Color(name: name).map { .object(ColorObject($0)) }
  }

  override func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? {
    index.asString.flatMap { Color(name: $0) }.map { .object(ColorObject($0)) }
  }
}
