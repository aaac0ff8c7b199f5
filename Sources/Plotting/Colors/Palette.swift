/// The colours of series that were given none: those of Okabe and Ito (2008), which the colour-blind tell apart, in an
/// order that keeps neighbours far apart in lightness; yellow is left out because it vanishes on white.
public enum Palette {
  /// The colour of the series with this number; the colours repeat.
  public static func series(_ index: Int) -> Color {
    colors[((index % colors.count) + colors.count) % colors.count]
  }

  private static let colors: [Color] = [
    Color(rgb: 0x0072b2), Color(rgb: 0xd55e00), Color(rgb: 0x009e73), Color(rgb: 0xcc79a7), Color(rgb: 0xe69f00),
    Color(rgb: 0x56b4e9), Color(rgb: 0x5d5d5d),
  ]
}
