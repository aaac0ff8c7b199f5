/// What a primitive is.
public enum Shape: Equatable, Sendable {
  /// Lines through points.
  case path(PathShape)
  /// Filled areas.
  case region(RegionShape)
  /// Points with markers.
  case markers(MarkersShape)
  /// Upright rectangles.
  case bars(BarsShape)
  /// A table of coloured cells.
  case raster(RasterShape)
  /// A line right across the picture.
  case span(SpanShape)
  /// A label.
  case text(TextShape)
  /// An arrow.
  case arrow(ArrowShape)
}
