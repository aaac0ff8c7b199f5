/// A point of the graph, in data coordinates and in those in which the axes are uniform.
struct Sample: Equatable {
  /// The place along the axis.
  let u: Double
  /// The abscissa.
  let x: Double
  /// The value; NaN where there is none.
  let y: Double
  /// The height along the axis; NaN where there is none.
  let h: Double

  /// Whether the point can be drawn.
  var isDefined: Bool { h.isFinite }
}
