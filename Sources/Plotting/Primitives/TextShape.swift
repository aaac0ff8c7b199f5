/// A label in the picture.
public struct TextShape: Equatable, Sendable {
  /// Which part of the text stands at the position.
  public enum Alignment: Equatable, Sendable {
    /// Left or top.
    case leading
    /// The middle.
    case center
    /// Right or bottom.
    case trailing
  }

  /// What is written, with `$…$` mathematics.
  public var text: String
  /// Where, in data coordinates, or in parts of the picture when `isRelative`.
  public var position: Point
  /// Whether (0, 0) is the lower left corner of the axes and (1, 1) the upper right.
  public var isRelative = false
  /// The colour.
  public var paint: Paint = .color(.black)
  /// The font size in points.
  public var fontSize = 10.0
  /// Bold or not.
  public var isBold = false
  /// Italic or not.
  public var isItalic = false
  /// Degrees, anticlockwise.
  public var rotation = 0.0
  /// Which part of the text stands at the abscissa.
  public var horizontal = Alignment.center
  /// Which part of the text stands at the ordinate.
  public var vertical = Alignment.center
  /// 0 invisible … 1 opaque.
  public var alpha = 1.0
  /// The colour of a box behind the text; nil for none.
  public var box: Paint?

  /// Makes a label.
  public init(_ text: String, at position: Point) {
    self.text = text
    self.position = position
  }
}
