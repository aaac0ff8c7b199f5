import Exact

/// The points of an interval close to which a function cannot be enclosed.
struct SingularPoints {
  let lower: RealBall
  let upper: RealBall

  /// How often the interval is halved around a point.
  private static let depth = 150

  /// The points in ascending order, each within 2⁻¹⁵⁰ of the interval's length; `nil` when there are more than eight,
  /// or they fill more than points.
  func located(_ budget: Budget, _ integrand: Quadrature.Integrand) throws(MathError) -> [RealBall]? {
    let bits = RealEstimate.precision
    var open = [(lower, upper)]
    for _ in 0..<SingularPoints.depth {
      var next: [(RealBall, RealBall)] = []
      for (a, b) in open {
        try budget.check()
        let middle = a.adding(b, precision: bits).scaled(byPowerOfTwo: -1).exactMidpoint
        for (x, y) in [(a, middle), (middle, b)] {
          let hull = ComplexBall(x.union(y, precision: bits))
          if try !integrand(hull, .value, bits).isFinite { next.append((x, y)) }
        }
      }
      open = next
      if open.count > 64 { return nil }
    }
    var points: [RealBall] = []
    for (a, b) in open.sorted(by: { $0.0.isLess(than: $1.0) == .yes }) {
      if let last = points.last, last.overlaps(a) {
        points[points.count - 1] = last.union(b, precision: bits)
      } else {
        points.append(a.union(b, precision: bits))
      }
    }
    return points.isEmpty || points.count > 8 ? nil : points.map(\.exactMidpoint)
  }
}
