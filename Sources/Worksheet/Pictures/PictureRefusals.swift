/// Sage's pictures that are not drawn, so that a worksheet learns what to write instead.
enum PictureRefusals {
  static let all: [Builtin] =
    [
      refusal("animate", "`graphics_array` puts the frames side by side, `interact` gives a slider"),
      refusal("spline", "`line` joins points"),
    ]
    + ["plot3d", "parametric_plot3d", "list_plot3d", "implicit_plot3d", "revolution_plot3d"].map {
      refusal($0, "`contour_plot` and `density_plot` show functions of two variables")
    }

  private static func refusal(_ name: String, _ hint: String) -> Builtin {
    Builtin(name, "*args, **kwargs", "not drawn: \(hint)") { _ in
      throw Raised(.notImplementedError, "`\(name)` is not drawn here: pictures are flat and at rest", hint: hint)
    }
  }
}
