/// Adaptive quadrature of functions that only give numbers: an estimate without proof.
enum AdaptiveEstimate {
  private struct Piece {
    let low: Double
    let high: Double
    let value: Double
    let error: Double
  }

  private static let largestCount = 2000

  /// ∫ f from a to b; infinite ends through x = t/(1 − t²).
  static func integral(
    from a: Double, to b: Double, _ f: (Double) throws -> Double
  ) throws -> (value: Double, error: Double) {
    if a == b { return (0, 0) }
    if a > b {
      let (value, error) = try integral(from: b, to: a, f)
      return (-value, error)
    }
    if a.isFinite, b.isFinite { return try finite(a, b, f) }
    func parameter(_ x: Double) -> Double {
      x == .infinity ? 1 : x == -.infinity ? -1 : x == 0 ? 0 : 2 * x / (1 + (1 + 4 * x * x).squareRoot())
    }
    return try finite(parameter(a), parameter(b)) { t in
      let s = 1 - t * t
      let y = try f(t / s) * (1 + t * t) / (s * s)
      return y.isFinite ? y : 0
    }
  }

  private static func finite(
    _ a: Double, _ b: Double, _ f: (Double) throws -> Double
  ) throws -> (value: Double, error: Double) {
    let start = 16
    var pieces = try (0..<start).map { i in
      try piece(a + (b - a) * Double(i) / Double(start), a + (b - a) * Double(i + 1) / Double(start), f)
    }
    while pieces.count < largestCount {
      let error = pieces.reduce(0) { $0 + $1.error }
      let value = pieces.reduce(0) { $0 + $1.value }
      if error <= max(1e-13, 1e-12 * abs(value)) { break }
      guard let worst = pieces.indices.max(by: { pieces[$0].error < pieces[$1].error }) else { break }
      let old = pieces[worst]
      let middle = (old.low + old.high) / 2
      if middle <= old.low || middle >= old.high { break }
      pieces[worst] = try piece(old.low, middle, f)
      pieces.append(try piece(middle, old.high, f))
    }
    let rounding = pieces.reduce(0) { $0 + abs($1.value) } * 1e-15
    return (pieces.reduce(0) { $0 + $1.value }, pieces.reduce(0) { $0 + $1.error } + rounding)
  }

  /// Gauss–Legendre with 7 points on the piece and on its halves; their difference is the error.
  private static func piece(_ low: Double, _ high: Double, _ f: (Double) throws -> Double) throws -> Piece {
    let middle = (low + high) / 2
    let coarse = try gauss(low, high, f)
    let fine = try gauss(low, middle, f) + gauss(middle, high, f)
    return Piece(low: low, high: high, value: fine, error: abs(fine - coarse))
  }

  private static let nodes = [
    0.0, 0.405_845_151_377_397_2, 0.741_531_185_599_394_4, 0.949_107_912_342_758_5,
  ]
  private static let weights = [
    0.417_959_183_673_469_4, 0.381_830_050_505_118_94, 0.279_705_391_489_276_7, 0.129_484_966_168_869_7,
  ]

  private static func gauss(_ low: Double, _ high: Double, _ f: (Double) throws -> Double) throws -> Double {
    let (center, half) = ((low + high) / 2, (high - low) / 2)
    var sum = weights[0] * (try f(center))
    for i in 1..<4 { sum += weights[i] * (try f(center - half * nodes[i]) + f(center + half * nodes[i])) }
    return sum * half
  }
}
