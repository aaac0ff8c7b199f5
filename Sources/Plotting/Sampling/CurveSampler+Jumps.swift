extension CurveSampler {
  /// Narrows the steepest cells down to neighbouring doubles: what is then still a step is a jump.
  mutating func findJumps() throws {
    guard options.breaks else { return }
    let column = span.length / options.width
    let steep = samples.indices.dropLast().filter { index in
      let (a, b) = (samples[index], samples[index + 1])
      guard a.isDefined, b.isDefined, b.u - a.u < column / 8, !isAtPole(a.u, b.u) else { return false }
      return abs(clipped(b.h) - clipped(a.h)) > pixel * 2
    }
    let order = steep.sorted { (step($1), $0) < (step($0), $1) }.prefix(300)
    var found: [Sample] = []
    for index in order where evaluations < options.budget + 16_000 {
      try narrow(samples[index], samples[index + 1], &found)
    }
    merge(found)
    jumps.sort { $0.left < $1.left }
  }

  /// Whether a pole lies in a cell or at its edge.
  private func isAtPole(_ lower: Double, _ upper: Double) -> Bool {
    let slack = span.length * 1e-8
    return poles.contains { $0.u >= lower - slack && $0.u <= upper + slack }
  }

  private func clipped(_ height: Double) -> Double { min(max(height, view.lower), view.upper) }

  private func step(_ index: Int) -> Double { abs(samples[index + 1].h - samples[index].h) }

  /// Bisects steps to neighbouring doubles, and both halves where each is high: sgn(x) jumps to 0 and on from there.
  private mutating func narrow(_ a: Sample, _ b: Sample, _ found: inout [Sample]) throws {
    let least = max(abs(b.h - a.h) * 0.3, pixel)
    var cells = [(a, b)]
    var steps = 0
    while let (a, b) = cells.popLast(), steps < 200 {
      guard abs(b.h - a.h) > least else { continue }
      steps += 1
      let middle = (a.u + b.u) / 2
      // Towards 0 doubles go on for ever: a quadrillionth of the axis is a point.
      guard middle > a.u, middle < b.u, b.u - a.u > span.length * 1e-15 else {
        jumps.append(Jump(left: a.u, right: b.u))
        found += [a, b]
        continue
      }
      let sample = try evaluate(middle)
      guard sample.isDefined else {
        jumps.append(Jump(left: a.u, right: b.u))
        continue
      }
      cells += [(a, sample), (sample, b)]
    }
  }
}
