/// Upright rectangles.
public struct BarsShape: Equatable, Sendable {
  /// One rectangle, in data coordinates.
  public struct Bar: Equatable, Sendable {
    /// Its abscissae.
    public var x: Extent
    /// Its ordinates.
    public var y: Extent

    /// Makes a rectangle.
    public init(x: Extent, y: Extent) {
      self.x = x
      self.y = y
    }
  }

  /// The rectangles.
  public var bars: [Bar]
  /// Their colour.
  public var paint: Paint
  /// The colour of their edge; nil for none.
  public var edge: Paint?
  /// Whether the inside is filled.
  public var isFilled: Bool
  /// 0 invisible … 1 opaque.
  public var alpha: Double

  /// Makes rectangles.
  public init(_ bars: [Bar], paint: Paint, edge: Paint? = nil, isFilled: Bool = true, alpha: Double = 1) {
    self.bars = bars
    self.paint = paint
    self.edge = edge
    self.isFilled = isFilled
    self.alpha = alpha
  }
}
