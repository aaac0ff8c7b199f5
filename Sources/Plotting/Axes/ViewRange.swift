/// The values that a picture shows, after the user's wishes and the margins.
struct ViewRange: Equatable, Sendable {
  let x: Extent
  let y: Extent
  let xReversed: Bool
  let yReversed: Bool

  init(_ graphics: Graphics) throws(PlottingError) {
    let options = graphics.options
    let scales = (x: options.xScale ?? .linear, y: options.yScale ?? .linear)
    var bounds = DataBounds()
    for primitive in graphics.primitives { primitive.shape.extend(&bounds, scales: scales) }
    let full = graphics.primitives.contains { $0.shape.isFull }
    let pad = options.axesPad ?? (full ? 0 : 0.02)
    guard pad.isFinite, pad >= 0, pad < 10 else {
      throw PlottingError(.badValue, "`axes_pad` is \(pad), expected a number between 0 and 10")
    }
    x = try Self.range(bounds.x, options.xmin, options.xmax, scales.x, pad, "x")
    y = try Self.range(bounds.y, options.ymin, options.ymax, scales.y, pad, "y")
    xReversed = Self.isReversed(options.xmin, options.xmax)
    yReversed = Self.isReversed(options.ymin, options.ymax) != (options.yReversed ?? false)
  }

  private static func isReversed(_ lower: Double?, _ upper: Double?) -> Bool {
    guard let lower, let upper else { return false }
    return lower > upper
  }

  /// Data range, margin, then the user's ends; an empty or degenerate range is widened.
  private static func range(
    _ data: Extent, _ lower: Double?, _ upper: Double?, _ scale: AxisScale, _ pad: Double, _ name: String
  ) throws(PlottingError) -> Extent {
    for value in [lower, upper] {
      guard let value else { continue }
      guard scale.forward(value).isFinite, abs(value) <= 1e307 else {
        throw PlottingError(
          .badValue,
          "`\(name)min` and `\(name)max` are \(lower ?? 0) and \(upper ?? 1), expected finite numbers"
            + (scale.isLogarithmic ? " above 0 on a logarithmic axis" : ""))
      }
    }
    if let lower, let upper, abs(upper - lower) > leastLength { return Extent(min(lower, upper), max(lower, upper)) }
    var extent = data
    if extent.isEmpty { extent = scale.isLogarithmic ? Extent(0.1, 10) : Extent(-1, 1) }
    let least = scale.isLogarithmic ? 1e-307 : -1e307
    extent = Extent(min(max(extent.lower, least), 1e307), max(min(extent.upper, 1e307), least))
    if let lower { extent = Extent(lower, max(extent.upper, lower)) }
    if let upper { extent = Extent(min(extent.lower, upper), upper) }
    extent = widened(extent, scale)
    return padded(extent, scale, below: lower == nil ? pad : 0, above: upper == nil ? pad : 0)
  }

  /// No shorter range is shown: between denormal numbers there is no room for ticks.
  private static let leastLength = 1e-290

  /// A range of positive length around a single value.
  private static func widened(_ extent: Extent, _ scale: AxisScale) -> Extent {
    let size = max(abs(extent.lower), abs(extent.upper))
    guard extent.upper / 2 - extent.lower / 2 <= max(size * 1e-12, leastLength) else { return extent }
    if scale.isLogarithmic { return Extent(extent.lower / 3, extent.upper * 3) }
    let half = size < leastLength ? 1 : size * 0.5
    return Extent(extent.lower - half, extent.upper + half)
  }

  private static func padded(_ extent: Extent, _ scale: AxisScale, below: Double, above: Double) -> Extent {
    let start = scale.forward(extent.lower)
    let end = scale.forward(extent.upper)
    let half = end / 2 - start / 2
    // Margins must not leave the range of doubles.
    let ends = scale.isLogarithmic ? Extent(1e-307, 1e307) : Extent(-1.1e307, 1.1e307)
    func bring(_ value: Double) -> Double { min(max(value, ends.lower), ends.upper) }
    return Extent(
      below == 0 ? extent.lower : bring(scale.backward(start - half * 2 * below)),
      above == 0 ? extent.upper : bring(scale.backward(end + half * 2 * above)))
  }
}
