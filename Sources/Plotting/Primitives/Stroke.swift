/// The pattern of a line.
public enum Dash: Equatable, Sendable {
  /// An unbroken line, `-`.
  case solid
  /// Dashes, `--`.
  case dashed
  /// Dots, `:`.
  case dotted
  /// Dashes and dots in turn, `-.`.
  case dashDot
  /// Nothing, for markers without a line.
  case none

  /// The pattern of a name of Sage or matplotlib; `default` and `steps` are drawn solid. Nil when there is none.
  public init?(name: String) {
    switch name {
    case "-", "solid", "default", "steps", "default-": self = .solid
    case "--", "dashed", "default--": self = .dashed
    case ":", "dotted", "default:": self = .dotted
    case "-.", "dashdot", "dash dot", "default-.": self = .dashDot
    case "", " ", "None", "none": self = .none
    default: return nil
    }
  }

  /// Dash and gap lengths in line widths.
  var pattern: [Double] {
    switch self {
    case .solid, .none: []
    case .dashed: [4.2, 2.4]
    case .dotted: [0.1, 2.2]
    case .dashDot: [5, 2.2, 0.1, 2.2]
    }
  }
}

/// How a line is drawn.
public struct Stroke: Equatable, Sendable {
  /// The colour.
  public var paint: Paint
  /// The width; 1 is the width of a curve.
  public var thickness: Double
  /// The pattern.
  public var dash: Dash
  /// 0 invisible … 1 opaque.
  public var alpha: Double

  /// Makes a stroke.
  public init(_ paint: Paint, thickness: Double = 1, dash: Dash = .solid, alpha: Double = 1) {
    self.paint = paint
    self.thickness = thickness
    self.dash = dash
    self.alpha = alpha
  }
}
