/// The limit of a sequence by Wynn's ε-algorithm (1956): exact for sums of geometric sequences, a guess otherwise.
struct WynnEpsilon {
  /// The extrapolated limit.
  let value: Double
  /// The disagreement of the last extrapolations.
  let error: Double

  init(_ sequence: [Double]) {
    var estimates: [Double] = []
    for count in max(1, sequence.count - 2)...max(1, sequence.count) {
      estimates.append(WynnEpsilon.last(Array(sequence.prefix(count))))
    }
    let limit = estimates.last ?? .nan
    value = limit
    error = estimates.map { abs($0 - limit) }.max() ?? .infinity
  }

  /// The last entry of the even columns of the table.
  private static func last(_ sequence: [Double]) -> Double {
    var previous = [Double](repeating: 0, count: sequence.count + 1)
    var current = sequence
    var best = sequence.last ?? .nan
    var column = 0
    while current.count > 1 {
      var next: [Double] = []
      for index in 0..<(current.count - 1) {
        let difference = current[index + 1] - current[index]
        if abs(difference) <= 1e-15 * abs(current[index + 1]) { return column % 2 == 0 ? current[index + 1] : best }
        next.append(previous[index + 1] + 1 / difference)
      }
      previous = current
      current = next
      column += 1
      if column % 2 == 0, let value = current.last, value.isFinite { best = value }
    }
    return best
  }
}
