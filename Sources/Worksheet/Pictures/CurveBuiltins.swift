internal import Plotting

/// `plot`, `parametric_plot`, `polar_plot`: pictures of functions of one variable.
enum CurveBuiltins {
  static let all: [Builtin] = [
    Builtin(
      "plot", "*args, **kwargs",
      """
      the picture of a function: `plot(f, (x, a, b))`, `plot(f, a, b)`, `plot([f, g], (x, a, b))`, with Sage's options; \
      curves of expressions are checked with enclosures so that no peak is missed; a list of numbers without a range is \
      drawn as points
      """
    ) { call in .object(try plot(call.vm, call.rest, call.keywords)) },
    Builtin(
      "parametric_plot", "funcs, range, /, **kwargs", "the curve (f(t), g(t)): `parametric_plot((f, g), (t, a, b))`"
    ) { call in
      let functions = try call.elements(0)
      guard functions.count == 2 else { throw call.unexpected(0, "a pair of functions") }
      let range = try PlotRange(call[1], in: call.vm)
      let reader = FunctionReader(vm: call.vm)
      let name = range.variable ?? commonVariable(functions)
      let (x, y) = (
        try reader.source(functions[0], name, over: range), try reader.source(functions[1], name, over: range)
      )
      let options = try call.vm.plotOptions(call.keywords)
      return .object(
        GraphicsObject(
          try drawing { try .parametric(x: x, y: y, from: range.lower, to: range.upper, options: options) }))
    },
    Builtin("polar_plot", "f, range, /, **kwargs", "the curve of a radius over an angle: `polar_plot(r, (t, a, b))`") {
      call in
      let range = try PlotRange(call[1], in: call.vm)
      let reader = FunctionReader(vm: call.vm)
      let options = try call.vm.plotOptions(call.keywords)
      let functions = call[0].asElements ?? [call[0]]
      var sum = Graphics()
      for function in functions {
        let radius = try reader.source(function, range.variable, over: range)
        sum += try drawing { try .polar(radius, from: range.lower, to: range.upper, options: options) }
      }
      return .object(GraphicsObject(sum))
    },
  ]

  static func plot(_ vm: Interpreter, _ arguments: [Value], _ given: [KeywordArgument]) throws -> GraphicsObject {
    guard let function = arguments.first else {
      throw Raised(.typeError, "`plot()` needs a function", hint: "`plot(sin(x), (x, 0, 10))`")
    }
    if case .object(let object as GraphicsObject) = function { return try object.with(given, in: vm) }
    var keywords = given
    let range = try PlotRange.read(Array(arguments.dropFirst()), &keywords, in: vm)
    if range == nil, let points = try PointBuiltins.numbers(function, in: vm) {
      let options = try vm.plotOptions(keywords)
      return GraphicsObject(try drawing { try .points(points, options: options, function: "plot") })
    }
    if try flag("parametric", &keywords, in: vm), let range {
      return try parametric(vm, function, range, keywords)
    }
    return try curves(vm, function, range ?? PlotRange(nil, -1, 1), keywords)
  }

  private static func flag(_ name: String, _ keywords: inout [KeywordArgument], in vm: Interpreter) throws -> Bool {
    guard let place = keywords.firstIndex(where: { $0.name == name }) else { return false }
    return try vm.truth(keywords.remove(at: place).value)
  }

  private static func parametric(
    _ vm: Interpreter, _ functions: Value, _ range: PlotRange, _ keywords: [KeywordArgument]
  ) throws -> GraphicsObject {
    let pair = try vm.collect(functions)
    guard pair.count == 2 else { throw Raised(.valueError, "a parametric curve has 2 functions, found \(pair.count)") }
    let reader = FunctionReader(vm: vm)
    let (x, y) = (
      try reader.source(pair[0], range.variable, over: range), try reader.source(pair[1], range.variable, over: range)
    )
    let options = try vm.plotOptions(keywords)
    return GraphicsObject(
      try drawing { try .parametric(x: x, y: y, from: range.lower, to: range.upper, options: options) })
  }

  private static func curves(
    _ vm: Interpreter, _ function: Value, _ range: PlotRange, _ given: [KeywordArgument]
  ) throws -> GraphicsObject {
    let reader = FunctionReader(vm: vm)
    var keywords = given
    var fill: FillTarget?
    if let place = keywords.firstIndex(where: { $0.name == "fill" }), isFunction(keywords[place].value, in: vm) {
      fill = .function(try reader.source(keywords.remove(at: place).value, range.variable, over: range))
    }
    try label(function.asElements ?? [function], &keywords, in: vm)
    let options = try vm.plotOptions(keywords)
    if let functions = function.asElements {
      let name = range.variable ?? commonVariable(functions)
      let sources = try functions.map { try reader.source($0, name, over: range) }
      return GraphicsObject(
        try drawing { try .plot(sources, from: range.lower, to: range.upper, options: options) })
    }
    let source = try reader.source(function, range.variable, over: range)
    return GraphicsObject(
      try drawing { try .plot(source, from: range.lower, to: range.upper, options: options, fill: fill) })
  }

  /// Writes the functions themselves into the legend where `legend_label='automatic'` asks for it.
  private static func label(_ functions: [Value], _ keywords: inout [KeywordArgument], in vm: Interpreter) throws {
    guard let place = keywords.firstIndex(where: { $0.name == "legend_label" && $0.value.asString == "automatic" })
    else { return }
    keywords[place].value = .array(
      try functions.map { function in
        if case .object(let object) = function, let latex = try object.latex(in: vm) { return .text("$\(latex)$") }
        return .text(try vm.str(function))
      })
    if functions.count == 1, let only = keywords[place].value.asElements?.first { keywords[place].value = only }
  }

  private static func isFunction(_ value: Value, in vm: Interpreter) -> Bool {
    if case .object(let object) = value { return object is any Plottable && vm.plainDouble(value) == nil }
    return vm.isCallable(value)
  }

  /// The only variable of several expressions; nil when there are several or none.
  private static func commonVariable(_ functions: [Value]) -> String? {
    var names: [String] = []
    for case .object(let object) in functions {
      for name in (object as? any Plottable)?.plotVariables ?? [] where !names.contains(name) { names.append(name) }
    }
    return names.count == 1 ? names[0] : nil
  }
}
