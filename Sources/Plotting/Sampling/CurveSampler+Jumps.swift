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

  /// Bisects towards the larger half step, to neighbouring doubles.
  private mutating func narrow(_ a: Sample, _ b: Sample, _ found: inout [Sample]) throws {
    let size = abs(b.h - a.h)
    var (a, b) = (a, b)
    for _ in 0..<64 {
      let middle = (a.u + b.u) / 2
      guard middle > a.u, middle < b.u else { break }
      let sample = try evaluate(middle)
      guard sample.isDefined else {
        jumps.append(Jump(left: a.u, right: b.u))
        return
      }
      if abs(sample.h - a.h) >= abs(b.h - sample.h) { b = sample } else { a = sample }
      if abs(b.h - a.h) < size * 0.3 { return }
    }
    guard abs(b.h - a.h) > size * 0.3 else { return }
    jumps.append(Jump(left: a.u, right: b.u))
    found += [a, b]
  }
}
