/// What a primitive is drawn with: a colour that was named, or the colour of its place in the picture.
public enum Paint: Equatable, Sendable {
  /// A colour of the user's choice.
  case color(Color)
  /// The colour of the series with this number, counted over the whole picture.
  case series(Int)
  /// A colour that means a value, from a colour map: the same on light and on dark ground.
  case scale(Color)

  /// The colour on a light ground.
  public var color: Color {
    switch self {
    case .color(let color), .scale(let color): color
    case .series(let index): Palette.series(index)
    }
  }

  /// The paint after `offset` series were put before it.
  func shifted(by offset: Int) -> Paint {
    switch self {
    case .color, .scale: self
    case .series(let index): .series(index + offset)
    }
  }
}
