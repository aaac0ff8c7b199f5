import Exact

/// The cases about numbers: Lewis–Wester A, B, C and H.
enum NumberCases {
  static func run(_ timing: Timing) {
    timing.measure("LWA", factorialQuotients)
    timing.measure("LWB", harmonicNumber)
    timing.measure("LWC", greatestCommonDivisors)
    timing.measure("LWH") { try hilbertDeterminant(80) }
  }

  /// (1000 + i)! / (900 + i)! for i = 1 … 100.
  private static func factorialQuotients() throws -> [Rational] {
    try (1...100).map { try Rational(Integer.factorial(Integer(1000 + $0)), Integer.factorial(Integer(900 + $0))) }
  }

  /// 1 + 1/2 + … + 1/1000.
  private static func harmonicNumber() throws -> Rational {
    try (1...1000).reduce(Rational.zero) { try $0 + Rational(1, Integer($1)) }
  }

  private static func greatestCommonDivisors() throws -> [Integer] {
    let (a, b) = (Integer(13 * 17 * 31), Integer(13 * 19 * 29))
    return try (1...200).map { try Integer.gcd(a.power(300 + $0 % 181), b.power(200 + $0 % 183)) }
  }

  /// The determinant of the matrix 1/(i + j + 1), by elimination over the fractions.
  private static func hilbertDeterminant(_ size: Int) throws -> Rational {
    var rows = try (0..<size).map { i in try (0..<size).map { try Rational(1, Integer(i + $0 + 1)) } }
    var determinant = Rational.one
    for pivot in 0..<size {
      let top = rows[pivot]
      determinant = determinant * top[pivot]
      let inverse = try top[pivot].inverted()
      for row in (pivot + 1)..<max(size, pivot + 1) {
        let factor = rows[row][pivot] * inverse
        for column in pivot..<size { rows[row][column] = rows[row][column] - factor * top[column] }
      }
    }
    return determinant
  }
}
