import Glibc

/// Powers in double precision.
enum RealPower {
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
