import Glibc

/// Functions of the C library under names of the house.
enum Elementary {
  static func sine(_ x: Double) -> Double { sin(x) }
  static func cosine(_ x: Double) -> Double { cos(x) }
}
