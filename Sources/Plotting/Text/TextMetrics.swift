/// Widths of text as a wide sans-serif face (DejaVu Sans, Verdana) sets it: what fits in that face fits in every
/// face of our font stack.
enum TextMetrics {
  /// The advance width of a text at font size 1.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20..<0x7f: Double(ascii[Int(scalar.value) - 0x20]) / 100
    case 0x300..<0x370, 0x20d0..<0x2100, 0x200b...0x200f, 0xfe00...0xfe0f: 0
    case 0x391..<0x3ca: Double(greek[Int(scalar.value) - 0x391]) / 100
    case 0xb9, 0xb2, 0xb3, 0x2070...0x208e: 0.4
    case 0x2009, 0x200a, 0x202f: 0.2
    case 0x2190..<0x2300, 0xd7, 0xf7, 0xb1: 0.84
    case 0x1100..., 0x2e80...: scalar.value < 0x1f000 && scalar.value < 0x2e80 ? 0.65 : 1
    default: 0.62
    }
  }

  /// Hundredths of an em, from the space to the tilde.
  private static let ascii: [UInt8] = [
    32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
    84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61,
    69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59,
    82, 59, 59, 52, 64, 34, 64, 84,
  ]

  /// Hundredths of an em, from capital alpha to small omega.
  private static let greek: [UInt8] = [
    68, 69, 56, 68, 63, 69, 75, 79, 29, 66, 68, 86, 75, 63, 79, 75, 60, 63, 63, 61, 61, 79, 69, 79, 76, 29, 61, 66, 54,
    63, 34, 58, 66, 64, 59, 61, 54, 54, 63, 61, 34, 59, 59, 64, 56, 56, 61, 60, 63, 59, 63, 60, 58, 66, 58, 66, 84,
  ]
}
