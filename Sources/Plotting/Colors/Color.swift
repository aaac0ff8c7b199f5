/// A colour: red, green and blue between 0 and 1 (sRGB).
public struct Color: Equatable, Hashable, Sendable {
  /// The red part.
  public let red: Double
  /// The green part.
  public let green: Double
  /// The blue part.
  public let blue: Double

  /// Makes a colour; parts outside 0…1 are brought back into it, NaN counts as 0.
  public init(red: Double, green: Double, blue: Double) {
    func unit(_ value: Double) -> Double { value.isNaN ? 0 : min(max(value, 0), 1) }
    self.red = unit(red)
    self.green = unit(green)
    self.blue = unit(blue)
  }

  /// Makes the colour of a hexadecimal number 0xRRGGBB.
  public init(rgb: UInt32) {
    self.init(
      red: Double(rgb >> 16 & 255) / 255, green: Double(rgb >> 8 & 255) / 255, blue: Double(rgb & 255) / 255)
  }

  /// The colour as 0xRRGGBB.
  public var rgb: UInt32 {
    func byte(_ value: Double) -> UInt32 { UInt32((value * 255).rounded()) }
    return byte(red) << 16 | byte(green) << 8 | byte(blue)
  }

  /// The colour as `#rrggbb`.
  public var hex: String {
    let digits = String(rgb, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The colour a part of the way towards another: 0 is this one, 1 the other.
  public func mixed(with other: Color, _ part: Double) -> Color {
    Color(
      red: red + (other.red - red) * part, green: green + (other.green - green) * part,
      blue: blue + (other.blue - blue) * part)
  }

  /// Black.
  public static let black = Color(rgb: 0)
  /// White.
  public static let white = Color(rgb: 0xffffff)
}
