extension CurveSampler {
  /// The length of a pixel of height.
  var pixel: Double { view.length / options.height }

  /// Chooses the range of heights: all of them, or, when there are poles, what a person would draw.
  ///
  /// With poles: the heights outside a neighbourhood of each pole (a tenth of the way to the next pole or end, a
  /// hundredth where the growth is logarithmic), but no farther from the median than four times the upper quartile of
  /// the distance to it.
  mutating func updateView() {
    var extent = poles.isEmpty ? fullRange() : clippedRange()
    let scale = options.yScale
    if let ymin = options.ymin, scale.forward(ymin).isFinite { extent.lower = scale.forward(ymin) }
    if let ymax = options.ymax, scale.forward(ymax).isFinite { extent.upper = scale.forward(ymax) }
    if extent.isEmpty || extent.length == 0 {
      let middle = extent.isEmpty ? 0 : extent.lower
      let half = max(abs(middle) * 0.5, 1e-300)
      extent = Extent(middle - half, middle + half)
    }
    view = extent
  }

  private func fullRange() -> Extent {
    samples.reduce(into: .empty) { $0.include($1.h) }
  }

  private func clippedRange() -> Extent {
    let marks = [span.lower] + poles.map(\.u) + [span.upper]
    var extent = Extent.empty
    for sample in samples where sample.isDefined && !isNearPole(sample.u, marks) { extent.include(sample.h) }
    guard !poles.allSatisfy(\.isSlow), !extent.isEmpty else { return extent.isEmpty ? fullRange() : extent }
    // Quartiles over evenly spaced places, not over samples, which crowd around the poles.
    let even = evenHeights().sorted()
    guard even.count > 8 else { return extent }
    let median = even[even.count / 2]
    let distances = even.map { abs($0 - median) }.sorted()
    let reach = 4 * distances[distances.count * 3 / 4]
    guard reach > 0 else { return extent }
    return Extent(max(extent.lower, median - reach), min(extent.upper, median + reach))
  }

  private func isNearPole(_ u: Double, _ marks: [Double]) -> Bool {
    for (index, pole) in poles.enumerated() {
      let part = pole.isSlow ? 0.01 : 0.1
      let left = pole.u - marks[index]
      let right = marks[index + 2] - pole.u
      let room = min(left > 0 ? left : right, right > 0 ? right : left)
      if abs(u - pole.u) < room * part { return true }
    }
    return false
  }

  /// The defined heights nearest to 400 evenly spaced places.
  private func evenHeights() -> [Double] {
    var heights: [Double] = []
    var index = 0
    for place in 0...400 {
      let u = span.lower + span.length * Double(place) / 400
      while index + 1 < samples.count, abs(samples[index + 1].u - u) <= abs(samples[index].u - u) { index += 1 }
      if samples[index].isDefined { heights.append(samples[index].h) }
    }
    return heights
  }
}
