internal import Functions
internal import Plotting

/// `contour_plot`, `density_plot`, `implicit_plot`, `region_plot`, `plot_vector_field`: functions of two variables.
enum FieldBuiltins {
  static let all: [Builtin] = [
    Builtin("contour_plot", "f, xrange, yrange, /, **kwargs", "the level lines of f(x, y)") { call in
      let plane = try Plane(call)
      let field = try plane.field(call[0])
      return try plane.draw { try .contours(field, x: plane.x, y: plane.y, options: $0) }
    },
    Builtin("density_plot", "f, xrange, yrange, /, **kwargs", "the values of f(x, y) as colours") { call in
      let plane = try Plane(call)
      let field = try plane.field(call[0])
      return try plane.draw { try .density(field, x: plane.x, y: plane.y, options: $0) }
    },
    Builtin(
      "implicit_plot", "f, xrange, yrange, /, **kwargs", "the curve f(x, y) = 0, or that of an equation"
    ) { call in
      let plane = try Plane(call)
      let field = try plane.field(FunctionReader(vm: call.vm).relation(call[0])?.difference ?? call[0])
      return try plane.draw { try .implicit(field, x: plane.x, y: plane.y, options: $0) }
    },
    Builtin(
      "region_plot", "f, xrange, yrange, /, **kwargs", "where a condition, or all conditions of a list, hold"
    ) { call in
      let plane = try Plane(call)
      let conditions = try (call[0].asElements ?? [call[0]]).map { try plane.condition($0) }
      let field = ClosureField.batch { xs, ys in
        var worst = Array(repeating: Double.infinity, count: xs.count)
        for condition in conditions {
          for (index, value) in try condition.values(x: xs, y: ys).enumerated() {
            worst[index] = value.isNaN ? -1 : min(worst[index], value)
          }
        }
        return worst
      }
      return try plane.draw { try .region(field, x: plane.x, y: plane.y, options: $0) }
    },
    Builtin("plot_vector_field", "funcs, xrange, yrange, /, **kwargs", "the arrows of (u(x, y), v(x, y))") { call in
      let plane = try Plane(call)
      let functions = try call.elements(0)
      guard functions.count == 2 else { throw call.unexpected(0, "a pair of functions") }
      let (u, v) = (try plane.field(functions[0]), try plane.field(functions[1]))
      return try plane.draw { try .vectors(u, v, x: plane.x, y: plane.y, options: $0) }
    },
    Builtin("plot_slope_field", "f, xrange, yrange, /, **kwargs", "the slopes of y′ = f(x, y)") { call in
      let plane = try Plane(call)
      let slope = try plane.field(call[0])
      return try plane.draw { options in
        var options = options
        options.entries.insert((name: "headlength", value: .number(0)), at: 0)
        return try .vectors(ClosureField { _, _ in 1 }, slope, x: plane.x, y: plane.y, options: options)
      }
    },
  ]

  /// The rectangle of a picture and its variables.
  private struct Plane {
    let call: Call
    let first: PlotRange
    let second: PlotRange
    var x: Extent { Extent(first.lower, first.upper) }
    var y: Extent { Extent(second.lower, second.upper) }

    init(_ call: Call) throws {
      self.call = call
      first = try PlotRange(call[1], in: call.vm)
      second = try PlotRange(call[2], in: call.vm)
      guard first.lower < first.upper, second.lower < second.upper else {
        throw Raised(.valueError, "the ranges of `\(call.builtin.name)` need a lower end below the upper one")
      }
    }

    func field(_ value: Value) throws -> any FieldSource {
      try FunctionReader(vm: call.vm).field(value, first.variable, second.variable)
    }

    /// A condition as a function that is positive where it holds.
    func condition(_ value: Value) throws -> any FieldSource {
      let reader = FunctionReader(vm: call.vm)
      guard let (difference, relation) = reader.relation(value) else {
        guard call.vm.isCallable(value) else { return try field(value) }
        let vm = call.vm
        return ClosureField { x, y in
          let answer = try vm.call(value, [.float(x), .float(y)])
          if case .bool(let holds) = answer { return holds ? 1 : -1 }
          return try FunctionReader.number(vm) { answer }
        }
      }
      let source = try field(difference)
      let sign: Double = relation == .less || relation == .lessOrEqual ? -1 : 1
      return ClosureField.batch { xs, ys in try source.values(x: xs, y: ys).map { $0 * sign } }
    }

    func draw(_ build: (PlotOptions) throws -> Graphics) throws -> Value {
      let options = try call.vm.plotOptions(call.keywords)
      return .object(GraphicsObject(try drawing { try build(options) }))
    }
  }
}
