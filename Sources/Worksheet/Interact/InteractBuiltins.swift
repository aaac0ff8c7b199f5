internal import KernelProtocol

/// `@interact` and the controls.
///
/// Without a page the function runs once, with the values that the controls have at the start; a note names the controls.
enum InteractBuiltins {
  static let all: [Builtin] =
    [
      Builtin(
        "interact", "f?, /, **kwargs",
        """
        makes the parameters of a function controls: `(a, b)` and `(a, b, step)` are sliders, a list is a choice, a bool a \
        check box, a string a box for text; outside a page the function runs once with the values at the start
        """
      ) { call in
        if let function = call.optional(0) { return try start(function, call.keywords, call.vm) }
        let keywords = call.keywords
        return .builtin(Builtin("interact", "f, /") { inner in try start(inner[0], keywords, inner.vm) })
      }
    ] + controls

  private static func start(_ function: Value, _ options: [KeywordArgument], _ vm: Interpreter) throws -> Value {
    guard vm.isCallable(function) else {
      throw Raised(.typeError, "`interact` needs a function, found a value of type `\(vm.typeName(function))`")
    }
    var controls = try parameters(function, vm)
    if let extra = options.last(where: { $0.name == "controls" })?.value {
      controls += try named(extra, vm)
    }
    let object = InteractObject(function, controls)
    if !controls.isEmpty { try vm.write(ControlText(vm: vm).note(controls) + "\n", toError: true) }
    let result = try object.call(selfArgument(object), [], in: vm) ?? .none
    if !result.isNone { try vm.emit(.display(try vm.bundle(of: result))) }
    return .object(object)
  }

  /// A first parameter without default receives the interactive function itself.
  private static func selfArgument(_ object: InteractObject) -> [Value] {
    guard case .function(let function) = object.function else { return [] }
    let shape = function.code.parameters
    return shape.positional > shape.defaults && !object.controls.contains { $0.name == function.code.localNames[0] }
      ? [.object(object)] : []
  }

  /// The controls of the parameters of a function.
  private static func parameters(_ value: Value, _ vm: Interpreter) throws -> [(name: String, control: Control)] {
    guard case .function(let function) = value else { return [] }
    let shape = function.code.parameters
    let reader = ControlReader(vm: vm)
    var controls: [(name: String, control: Control)] = []
    for index in 0..<(shape.positional + shape.keywordOnly) {
      let name = function.code.localNames[index]
      let place = index - (shape.positional - shape.defaults)
      var fallback: Value?
      if index >= shape.positional {
        let value = function.keywordDefaults[index - shape.positional]
        fallback = value.isMissing ? nil : value
      } else if place >= 0 {
        fallback = function.defaults[place]
      }
      if name == "auto_update", case .bool(false)? = fallback {
        controls.append((name, Control(kind: .update, value: .bool(false))))
      } else if let fallback {
        controls.append((name, try reader.control(fallback)))
      } else if index > 0 {
        controls.append((name, Control(kind: .expression, value: .none)))
      }
    }
    return controls
  }

  /// The controls of `controls=[name, (name, spec), …]`, or of a dictionary.
  private static func named(_ value: Value, _ vm: Interpreter) throws -> [(name: String, control: Control)] {
    let reader = ControlReader(vm: vm)
    if case .dict(let dict) = value {
      return try dict.table.live.map { (name: try vm.str($0.key), control: try reader.control($0.value)) }
    }
    return try vm.collect(value).map { item in
      if let name = item.asString { return (name, Control(kind: .expression, value: .none)) }
      guard let pair = item.asElements, pair.count == 2, let name = pair[0].asString else {
        throw Raised(.typeError, "`controls` holds names and pairs of a name and a default")
      }
      return (name, try reader.control(pair[1]))
    }
  }

  // MARK: explicit controls

  private static let controls: [Builtin] =
    both(
      "slider", "Slider", "vmin, vmax=None, step_size=None, default=None, label=None, display_value=True",
      "a slider over exact values"
    ) { call in
      let values = try sliderValues(call)
      var control = Control(kind: .slider(values), label: text(call[4]), value: values[0])
      if !call[3].isNone { control.value = try ControlReader(vm: call.vm).fitted(call[3], to: control) }
      return control
    }
    + both(
      "range_slider", "RangeSlider", "vmin, vmax=None, step_size=None, default=None, label=None, display_value=True",
      "two handles on a slider; the value is a pair"
    ) { call in
      let values = try sliderValues(call)
      let slider = Control(kind: .slider(values), value: values[0])
      let reader = ControlReader(vm: call.vm)
      var ends = [values[0], values[values.count - 1]]
      if let wished = call[3].asElements, wished.count == 2 {
        ends = try wished.map { try reader.fitted($0, to: slider) }
      }
      return Control(kind: .range(values), label: text(call[4]), value: .tupled(ends))
    }
    + both("checkbox", "Checkbox", "default=True, label=None", "a check box") { call in
      Control(kind: .checkbox, label: text(call[1]), value: .bool(try call.flag(0)))
    }
    + both(
      "selector", "Selector", "values, label=None, default=None, nrows=None, ncols=None, width=None, buttons=False",
      "a choice; `(value, label)` gives a value another name"
    ) { call in
      let areButtons = try call.flag(6) || !call[3].isNone || !call[4].isNone
      var control = try ControlReader(vm: call.vm).selector(
        try call.elements(0), wished: call[2], areButtons: areButtons)
      control.label = text(call[1])
      return control
    }
    + both(
      "input_box", "InputBox", "default=None, label=None, type=None, width=80, height=1, **kwargs",
      "a box for an expression, or for text with `type=str`"
    ) { call in
      let isText = { if case .type(let type) = call[2] { return type === ClassObject.str } else { return false } }()
      var value = call[0]
      if isText, !value.isNone { value = .text(try call.vm.str(value)) }
      return Control(kind: isText ? .text : .expression, label: text(call[1]), value: value)
    }
    + both("expression_box", "ExpressionBox", "default=None, label=None, **kwargs", "a box for an expression") { call in
      Control(kind: .expression, label: text(call[1]), value: call[0])
    }
    + both(
      "input_grid", "InputGrid", "nrows, ncols, default=None, label=None, to_value=None, width=4, **kwargs",
      "cells in rows and columns; the value is a list of rows, or what `to_value` makes of it"
    ) { call in
      let (rows, columns) = (try call.int(0), try call.int(1))
      guard (1...200).contains(rows), (1...200).contains(columns) else {
        throw Raised(.valueError, "a grid has 1 to 200 rows and columns, found \(rows) and \(columns)")
      }
      let table = try cells(call[2], rows, columns)
      let value = call[4].isNone ? table : try call.vm.call(call[4], [table])
      return Control(kind: .grid(rows: rows, columns: columns), label: text(call[3]), value: value)
    }
    + both("color_selector", "ColorSelector", "default=None, label=None, **kwargs", "a colour") { call in
      let given: [Value] = call[0].isNone ? [.text("blue")] : [call[0]]
      return Control(
        kind: .color, label: text(call[1]), value: try call.vm.call(.type(ColorObject.type), given))
    }
    + both("text_control", "HtmlBox", "value='', label=None", "a text between the controls") { call in
      Control(kind: .note(try call.vm.str(call[0])), label: text(call[1]), value: .text(try call.vm.str(call[0])))
    }

  /// A control under the name of Sage's notebook and that of SageMathCell.
  private static func both(
    _ name: String, _ other: String, _ signature: String, _ doc: String,
    _ make: @escaping @Sendable (Call) throws -> Control
  ) -> [Builtin] {
    [name, other].map { name in
      Builtin(name, signature, doc) { call in .object(ControlObject(try make(call))) }
    }
  }

  private static func text(_ value: Value) -> String? { value.asString }

  /// The values of `slider(vmin, vmax, step)`: at most 500, the last one the end.
  private static func sliderValues(_ call: Call) throws -> [Value] {
    let vm = call.vm
    let reader = ControlReader(vm: vm)
    guard vm.plainDouble(call[0]) != nil else {
      let values = try vm.collect(call[0], atMost: ControlReader.limit)
      guard values.count > 1 else { throw call.unexpected(0, "at least two values") }
      return thinned(values)
    }
    let (low, high): (Value, Value) = call[1].isNone ? (.integer(0), call[0]) : (call[0], call[1])
    let step =
      call[2].isNone ? try vm.binary(.divide, vm.binary(.subtract, high, low), .integer(499)) : call[2]
    if !call[2].isNone, let number = vm.plainDouble(step), number <= 0 {
      throw Raised(.valueError, "the step of a slider is above 0, found \(number)")
    }
    var values = thinned(try reader.values(from: low, to: high, step: step, most: 100_000))
    if let last = values.last, let end = vm.plainDouble(high), let reached = vm.plainDouble(last),
      abs(end - reached) > 1e-9 * max(abs(end), 1)
    {
      values.append(high)
    }
    return values
  }

  private static func thinned(_ values: [Value]) -> [Value] {
    if values.count <= 500 { return values }
    return (0..<500).map { values[$0 * (values.count - 1) / 499] }
  }

  /// The cells of a grid from one value, a flat list, or a list of rows.
  private static func cells(_ value: Value, _ rows: Int, _ columns: Int) throws -> Value {
    guard let parts = value.asElements else {
      let cell: Value = value.isNone ? .integer(0) : value
      return .array((0..<rows).map { _ in .array(Array(repeating: cell, count: columns)) })
    }
    if parts.count == rows, parts.allSatisfy({ $0.asElements?.count == columns }) { return value }
    guard parts.count == rows * columns else {
      throw Raised(
        .valueError, "a grid of \(rows) × \(columns) cells needs \(rows * columns) values, found \(parts.count)")
    }
    return .array((0..<rows).map { .array(Array(parts[($0 * columns)..<(($0 + 1) * columns)])) })
  }
}
