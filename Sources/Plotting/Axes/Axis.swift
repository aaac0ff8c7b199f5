/// One axis of a picture: the values shown and the pixels they fall on.
struct Axis: Equatable, Sendable {
  /// How values are spread.
  let scale: AxisScale
  /// The smallest and largest value shown, in data units.
  let extent: Extent
  /// The pixel of `extent.lower`.
  let first: Double
  /// The pixel of `extent.upper`.
  let last: Double

  private let start: Double
  private let factor: Double

  init(scale: AxisScale, extent: Extent, first: Double, last: Double) {
    self.scale = scale
    self.extent = extent
    self.first = first
    self.last = last
    start = scale.forward(extent.lower)
    // Half lengths, so that the range of all doubles does not overflow.
    factor = (last - first) / 2 / (scale.forward(extent.upper) / 2 - start / 2)
  }

  /// The pixel of a value; NaN when the scale cannot show it.
  func pixel(_ value: Double) -> Double {
    first + (scale.forward(value) / 2 - start / 2) * 2 * factor
  }

  /// The length of the axis in pixels.
  var length: Double { abs(last - first) }
}
