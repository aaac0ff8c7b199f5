/// How a curve is sampled.
public struct SamplingOptions: Equatable, Sendable {
  /// The number of points to begin with (Sage's `plot_points`).
  public var plotPoints = 200
  /// The largest number of values and bounds to compute.
  public var budget = 20_000
  /// The width of the picture in pixels: detail finer than a pixel is drawn as its extent.
  public var width = 580.0
  /// The height of the picture in pixels.
  public var height = 420.0
  /// How the abscissa is spread.
  public var xScale = AxisScale.linear
  /// How the ordinate is spread.
  public var yScale = AxisScale.linear
  /// The lower end of the ordinate, when the user chose it.
  public var ymin: Double?
  /// The upper end of the ordinate, when the user chose it.
  public var ymax: Double?
  /// Abscissae at which the curve is interrupted (Sage's `exclude`).
  public var exclude: [Double] = []
  /// Whether curves are interrupted at poles and jumps; otherwise jumps are joined.
  public var breaks = true

  /// The defaults.
  public init() {}
}
