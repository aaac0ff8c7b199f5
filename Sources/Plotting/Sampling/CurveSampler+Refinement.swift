extension CurveSampler {
  /// Bisects cells level by level while their midpoint lies away from the chord, and cells with one defined end down
  /// to the edge of the domain.
  mutating func refine() throws {
    if pixel < 0.99 * settledPixel { settled = [:] }
    settledPixel = settled.isEmpty ? pixel : max(pixel, settledPixel)
    var cells = zip(samples, samples.dropFirst()).filter { settled[$0.0.u] != $0.1.u }
    let finest = span.length / options.width / 32
    for _ in 0..<48 {
      let share = min(options.budget - evaluations, 8 * (options.plotPoints + 1000))
      let work = cells.filter { isWorthSplitting($0, finest) }.prefix(max(share, 0))
      guard !work.isEmpty else { return }
      let middles = try evaluate(work.map { ($0.0.u + $0.1.u) / 2 })
      merge(middles)
      var next: [(Sample, Sample)] = []
      for (cell, middle) in zip(work, middles) {
        let isEdge = cell.0.isDefined != cell.1.isDefined
        if isEdge {
          next.append(cell.0.isDefined == middle.isDefined ? (middle, cell.1) : (cell.0, middle))
        } else if middle.isDefined != cell.0.isDefined || bends(cell, middle) {
          next.append((cell.0, middle))
          next.append((middle, cell.1))
        } else {
          settled[cell.0.u] = middle.u
          settled[middle.u] = cell.1.u
        }
      }
      cells = next
    }
  }

  private func isWorthSplitting(_ cell: (Sample, Sample), _ finest: Double) -> Bool {
    let width = cell.1.u - cell.0.u
    let middle = (cell.0.u + cell.1.u) / 2
    guard middle > cell.0.u, middle < cell.1.u else { return false }
    switch (cell.0.isDefined, cell.1.isDefined) {
    case (true, true): return width > finest && !isOutside(cell.0, cell.1)
    case (false, false): return width > span.length / 500
    default: return width > span.length * 1e-11
    }
  }

  /// Whether a cell lies entirely above or entirely below what is shown.
  private func isOutside(_ a: Sample, _ b: Sample) -> Bool {
    let margin = view.length * 0.05
    return (a.h > view.upper + margin && b.h > view.upper + margin)
      || (a.h < view.lower - margin && b.h < view.lower - margin)
  }

  /// Whether the midpoint is more than a quarter of a pixel from the chord.
  private func bends(_ cell: (Sample, Sample), _ middle: Sample) -> Bool {
    guard middle.isDefined, cell.0.isDefined, cell.1.isDefined else { return false }
    let width = (cell.1.u - cell.0.u) / span.length * options.width
    let rise = (cell.1.h - cell.0.h) / pixel
    let deviation = abs(middle.h - cell.0.h / 2 - cell.1.h / 2) / pixel
    // The distance of the midpoint from the chord, in pixels.
    let slope = abs(rise) / max(width, 1e-9)
    // An extremum inside the cell is followed however narrow it is.
    let beyond = max(middle.h - max(cell.0.h, cell.1.h), min(cell.0.h, cell.1.h) - middle.h)
    if beyond > pixel { return true }
    // A step is narrowed down to a tenth of a pixel, where it is told from a steep slope.
    return deviation / (1 + slope * slope).squareRoot() > 0.25 || (deviation > 0.5 && slope < 4)
      || (deviation > max(1, 0.25 * abs(rise)) && width > 0.1)
  }
}
