internal import Plotting

/// `circle`, `ellipse`, `arc`, `disk`, `text`, `arrow`.
enum ShapeBuiltins {
  static let all: [Builtin] = [
    Builtin("circle", "center, radius, /, **kwargs", "a circle; `fill=True` fills it") { call in
      let center = try PointBuiltins.point(call[0], in: call.vm)
      let radius = try call.double(1)
      return try draw(call) { try .circle(center: center, radius: radius, options: $0) }
    },
    Builtin("ellipse", "center, r1, r2, angle=0, /, **kwargs", "an ellipse, turned by an angle") { call in
      let center = try PointBuiltins.point(call[0], in: call.vm)
      let radii = (try call.double(1), try call.double(2))
      let angle = try call.double(3)
      return try draw(call) { try .ellipse(center: center, radii: radii, angle: angle, options: $0) }
    },
    Builtin(
      "arc", "center, r1, r2=None, angle=0, sector=None, **kwargs",
      "an arc of a circle or ellipse between the angles of `sector`"
    ) { call in
      let center = try PointBuiltins.point(call[0], in: call.vm)
      let first = try call.double(1)
      let second = call[2].isNone ? first : try call.double(2)
      let angle = try call.double(3)
      let sector = call[4].isNone ? PlotRange(nil, 0, 2 * .pi) : try PlotRange(call[4], in: call.vm)
      return try draw(call) {
        try .arc(
          center: center, radii: (first, second), angle: angle, sector: (sector.lower, sector.upper), options: $0)
      }
    },
    Builtin("disk", "point, radius, angle, /, **kwargs", "a sector of a disk between two angles") { call in
      let center = try PointBuiltins.point(call[0], in: call.vm)
      let radius = try call.double(1)
      let sector = try PlotRange(call[2], in: call.vm)
      let corners = [center] + arc(center, radius, sector)
      return try draw(call) { try .polygon(corners, options: $0) }
    },
    Builtin("text", "string, position, /, **kwargs", "a text at a point; `$…$` is typeset") { call in
      let text = try call.vm.str(call[0])
      let position = try PointBuiltins.point(call[1], in: call.vm)
      return try draw(call) { try .text(text, at: position, options: $0) }
    },
    arrow("arrow"), arrow("arrow2d"),
  ]

  private static func arrow(_ name: String) -> Builtin {
    Builtin(name, "tailpoint, headpoint, **kwargs", "an arrow from one point to another") { call in
      let tail = try PointBuiltins.point(call[0], in: call.vm)
      let head = try PointBuiltins.point(call[1], in: call.vm)
      return try draw(call) { try .arrow(from: tail, to: head, options: $0) }
    }
  }

  private static func arc(_ center: Point, _ radius: Double, _ sector: PlotRange) -> [Point] {
    (0...120).map { step in
      let angle = sector.lower + (sector.upper - sector.lower) * Double(step) / 120
      return Point(center.x + radius * Elementary.cosine(angle), center.y + radius * Elementary.sine(angle))
    }
  }

  private static func draw(_ call: Call, _ build: (PlotOptions) throws -> Graphics) throws -> Value {
    let options = try call.vm.plotOptions(call.keywords)
    return .object(GraphicsObject(try drawing { try build(options) }))
  }
}
