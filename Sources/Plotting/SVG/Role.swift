/// What a colour of the picture is for; each role has a colour on light and one on dark ground.
enum Role: Hashable, Sendable {
  /// The ground of the picture.
  case ground
  /// Texts.
  case ink
  /// Axes and ticks.
  case axis
  /// Gridlines.
  case grid
  /// The edge of the legend.
  case edge
  /// Data.
  case data(Color)
  /// Data whose colour means a value.
  case fixed(Color)

  init(_ paint: Paint) {
    switch paint {
    case .scale(let color): self = .fixed(color)
    case .color(let color): self = .data(color)
    case .series(let index): self = .data(Palette.series(index))
    }
  }

  static let darkGround = Color(rgb: 0x15171c)

  var light: Color {
    switch self {
    case .ground: .white
    case .ink: Color(rgb: 0x1f2328)
    case .axis: Color(rgb: 0x4a4f57)
    case .grid: Color(rgb: 0xe2e5e9)
    case .edge: Color(rgb: 0xc9ced4)
    case .data(let color), .fixed(let color): color
    }
  }

  var dark: Color {
    switch self {
    case .ground: Self.darkGround
    case .ink: Color(rgb: 0xe4e7eb)
    case .axis: Color(rgb: 0xa3a9b2)
    case .grid: Color(rgb: 0x30343b)
    case .edge: Color(rgb: 0x4a4f58)
    case .data(let color): color.adapted(to: Self.darkGround)
    case .fixed(let color): color
    }
  }
}
