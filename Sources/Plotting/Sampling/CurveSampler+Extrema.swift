extension CurveSampler {
  /// Puts the tips of peaks and troughs among the samples, by golden section.
  mutating func locateExtrema() throws {
    var found: [Sample] = []
    let candidates = extrema().prefix(80)
    for index in candidates where evaluations < options.budget + 4000 {
      found.append(try tip(samples[index - 1], samples[index], samples[index + 1]))
    }
    merge(found)
  }

  /// The inner samples above or below both neighbours by enough to be seen, the most pronounced first.
  private func extrema() -> [Int] {
    guard samples.count > 2 else { return [] }
    var list: [(index: Int, size: Double)] = []
    for index in 1..<(samples.count - 1) {
      let (a, b, c) = (samples[index - 1].h, samples[index].h, samples[index + 1].h)
      guard a.isFinite, b.isFinite, c.isFinite, view.contains(b), (b - a) * (b - c) > 0 || (a == b) != (b == c) else {
        continue
      }
      list.append((index, max(abs(b - a), abs(b - c))))
    }
    return list.filter { $0.size > pixel * 0.01 }.sorted { ($1.size, $0.index) < ($0.size, $1.index) }.map(\.index)
  }

  private mutating func tip(_ a: Sample, _ b: Sample, _ c: Sample) throws -> Sample {
    let sign = b.h - a.h + (b.h - c.h) >= 0 ? 1.0 : -1.0
    var (low, best, high) = (a.u, b, c.u)
    for _ in 0..<32 {
      let left = best.u - low > high - best.u
      let place = left ? best.u - 0.381966 * (best.u - low) : best.u + 0.381966 * (high - best.u)
      guard place > low, place < high, place != best.u else { break }
      let sample = try evaluate(place)
      guard sample.isDefined else { break }
      if sign * sample.h > sign * best.h {
        if left { high = best.u } else { low = best.u }
        best = sample
      } else if left {
        low = place
      } else {
        high = place
      }
    }
    return best
  }
}
