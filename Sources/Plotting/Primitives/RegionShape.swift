/// Filled areas: the even-odd inside of closed rings. Infinite coordinates mean the border of the picture.
public struct RegionShape: Equatable, Sendable {
  /// The rings, in data coordinates.
  public var rings: [[Point]]
  /// The colour.
  public var paint: Paint
  /// 0 invisible … 1 opaque.
  public var alpha: Double
  /// Whether the region takes part in choosing the range of the axes.
  public var isBounding: Bool

  /// Makes a region.
  public init(_ rings: [[Point]], paint: Paint, alpha: Double = 1, isBounding: Bool = true) {
    self.rings = rings
    self.paint = paint
    self.alpha = alpha
    self.isBounding = isBounding
  }
}
