extension CurveSampler {
  /// A stretch of the axis whose enclosure admits more than is drawn.
  private struct Cell {
    let a: Sample
    let b: Sample
    let bounds: Extent
  }

  /// Bisects cells, the one that may hide most first, until the enclosures allow nothing a pixel away from the
  /// polyline or the budget is spent.
  mutating func certify() throws {
    isResolved = true
    doubts = []
    var queue = BestFirstQueue<Cell>()
    var wide = coarse[...]
    for (a, b) in certifiedCells() {
      while let cell = wide.first, cell.upper <= a.u { wide = wide.dropFirst() }
      // What holds over a wide cell holds over its parts.
      if let cell = wide.first, cell.lower <= a.u, b.u <= cell.upper,
        excess(Cell(a: a, b: b, bounds: cell.bounds), drawn: Extent(min(a.h, b.h), max(a.h, b.h))) <= tolerance
      {
        continue
      }
      try enqueue(a, b, &queue)
    }
    var found: [Sample] = []
    while let cell = queue.popFirst() {
      guard excess(cell, drawn: drawn(cell)) > tolerance else { continue }
      let middle = (cell.a.u + cell.b.u) / 2
      guard hasBudget, middle > cell.a.u, middle < cell.b.u else {
        guard hasBudget else {
          isResolved = false
          break
        }
        doubts.append(middle)
        continue
      }
      let sample = try evaluate(middle)
      found.append(sample)
      if poles.isEmpty, sample.isDefined, !view.contains(sample.h) { widenView(to: sample.h) }
      try enqueue(cell.a, sample, &queue)
      try enqueue(sample, cell.b, &queue)
    }
    merge(found)
  }

  /// Three quarters of a pixel; three pixels for the rims of a band of oscillations.
  private var tolerance: Double { pixel * (isBand ? 3 : 0.75) }

  private mutating func widenView(to height: Double) {
    if options.ymin == nil { view.lower = min(view.lower, height) }
    if options.ymax == nil { view.upper = max(view.upper, height) }
  }

  /// The cells between samples, joined to at least a pixel and a half in width.
  private func certifiedCells() -> [(Sample, Sample)] {
    let width = span.length / options.width * 1.5
    var cells: [(Sample, Sample)] = []
    var start = 0
    for index in samples.indices.dropFirst() {
      let isWide = samples[index].u - samples[start].u >= width
      let isEdge = samples[index].isDefined != samples[index - 1].isDefined
      guard isWide || isEdge || index == samples.count - 1 else { continue }
      if samples[start].isDefined || samples[index].isDefined { cells.append((samples[start], samples[index])) }
      start = index
    }
    return cells
  }

  private mutating func enqueue(_ a: Sample, _ b: Sample, _ queue: inout BestFirstQueue<Cell>) throws {
    guard let bounds = try bounds(a.u, b.u) else {
      if a.isDefined || b.isDefined { isResolved = false }
      return
    }
    let cell = Cell(a: a, b: b, bounds: bounds)
    let column = span.length / options.width
    if b.u - a.u < column / 4, unsettled.contains(where: { $0 > a.u - column / 2 && $0 < b.u + column / 2 }) { return }
    // Known poles and the edge of the domain are settled elsewhere.
    let isFinite = bounds.lower.isFinite && bounds.upper.isFinite
    if b.u - a.u < span.length * 1e-8 {
      if !a.isDefined || !b.isDefined { return }
      if !isFinite, poles.contains(where: { $0.u > a.u - span.length * 1e-8 && $0.u < b.u + span.length * 1e-8 }) {
        return
      }
    }
    if !isFinite, b.u - a.u < finestCell {
      doubts.append((a.u + b.u) / 2)
      return
    }
    let excess = excess(cell, drawn: drawn(cell))
    if excess > tolerance { queue.insert(cell, priority: excess) }
  }

  /// The heights drawn over a cell: those of its ends, and of its pixel columns when it is as narrow as they are.
  private func drawn(_ cell: Cell) -> Extent {
    var extent = Extent.empty
    extent.include(cell.a.h)
    extent.include(cell.b.h)
    let (first, last) = (column(cell.a.u), column(cell.b.u))
    if last - first <= 2 { for index in first...last { extent.include(columns[index]) } }
    return extent
  }

  /// How far the bounds reach beyond what is drawn, within the range that is shown.
  private func excess(_ cell: Cell, drawn: Extent) -> Double {
    guard !drawn.isEmpty else { return view.length }
    let isFree = poles.isEmpty
    let low = isFree && options.ymin == nil ? -Double.infinity : view.lower
    let high = isFree && options.ymax == nil ? Double.infinity : view.upper
    func clip(_ value: Double) -> Double { min(max(value, low), high) }
    return max(clip(cell.bounds.upper) - clip(drawn.upper), clip(drawn.lower) - clip(cell.bounds.lower))
  }
}
