import Glibc

extension Color {
  /// Sage's `hue(h, s, v)`: hue, saturation and value between 0 and 1; the hue wraps around.
  public static func hue(_ hue: Double, _ saturation: Double = 1, _ value: Double = 1) -> Color {
    guard hue.isFinite else { return .black }
    let turn = (hue - hue.rounded(.down)) * 6
    let sector = min(Int(turn), 5)
    let part = turn - Double(sector)
    let low = value * (1 - saturation)
    let falling = value * (1 - saturation * part)
    let rising = value * (1 - saturation * (1 - part))
    let table = [
      (value, rising, low), (falling, value, low), (low, value, rising), (low, falling, value), (rising, low, value),
      (value, low, falling),
    ]
    return Color(red: table[sector].0, green: table[sector].1, blue: table[sector].2)
  }

  /// The relative luminance of WCAG 2.2: 0 for black, 1 for white.
  public var luminance: Double {
    func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of WCAG 2.2: between 1 and 21.
  public func contrast(with other: Color) -> Double {
    let pair = (luminance, other.luminance)
    return (max(pair.0, pair.1) + 0.05) / (min(pair.0, pair.1) + 0.05)
  }

  /// The colour to draw on a dark ground where this one is drawn on white: mixed with white until the contrast is
  /// at least 4, and black and the greys reversed in lightness.
  public func adapted(to ground: Color) -> Color {
    if max(red, green, blue) - min(red, green, blue) < 0.03 {
      return Color(red: 0.93 - 0.8 * red, green: 0.94 - 0.8 * green, blue: 0.95 - 0.8 * blue)
    }
    for step in 0...12 {
      let candidate = mixed(with: .white, Double(step) / 16)
      if candidate.contrast(with: ground) >= 4 { return candidate }
    }
    return mixed(with: .white, 0.75)
  }
}
