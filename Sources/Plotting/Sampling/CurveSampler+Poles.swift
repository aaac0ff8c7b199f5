import Glibc

extension CurveSampler {
  /// Follows infinite enclosures down to the places that they cannot rule out, and keeps those where values grow.
  ///
  /// A cell of a ten thousand millionth of the axis is told to be a pole by the values; others are followed on: they may
  /// hide a narrow spike behind rounding.
  mutating func findPolesByEnclosures() throws {
    let finest = finestCell
    var queue = BestFirstQueue<(Double, Double)>()
    var suspects: [Double] = []
    for (a, b) in zip(samples, samples.dropFirst()) where a.isDefined || b.isDefined {
      try enqueue(a.u, b.u, &queue)
      if let cell = known[a.u], cell.upper == b.u { coarse.append(cell) }
    }
    let narrow = span.length * 1e-10
    let limit = evaluations + options.budget / 2
    var found: [Sample] = []
    while let (lower, upper) = queue.popFirst(), evaluations < limit {
      let middle = (lower + upper) / 2
      guard upper - lower > finest, middle > lower, middle < upper else {
        suspects.append(middle)
        continue
      }
      if poles.contains(where: { abs($0.u - middle) < span.length * 1e-8 }) { continue }
      if upper - lower < narrow, upper - lower >= narrow / 2 {
        let known = poles.count
        try keepPoles([middle], precision: narrow * 4, isLast: false)
        if poles.count > known { continue }
      }
      found.append(try evaluate(middle))
      try enqueue(lower, middle, &queue)
      try enqueue(middle, upper, &queue)
    }
    merge(found)
    try keepPoles(suspects.sorted(), precision: finest * 4)
  }

  private mutating func enqueue(_ lower: Double, _ upper: Double, _ queue: inout BestFirstQueue<(Double, Double)>)
    throws
  {
    guard let bounds = try bounds(lower, upper) else { return }
    // Finite but astronomical bounds are poles seen through rounding; they are settled by the values.
    if bounds.lower > -1e290 && bounds.upper < 1e290 { return }
    if options.yScale.isLogarithmic && bounds.upper < 1e290 && bounds.lower == -.infinity { return }
    queue.insert((lower, upper), priority: upper - lower)
  }

  /// Without enclosures: sign changes between growing values, and peaks far above the rest.
  mutating func findPolesByValues() throws {
    let defined = samples.filter(\.isDefined)
    guard defined.count > 4, !options.yScale.isLogarithmic else { return }
    let sizes = defined.map { abs($0.h) }.sorted()
    let typical = sizes[sizes.count / 2]
    var suspects: [Double] = []
    for index in 1..<(defined.count - 2) where evaluations < options.budget / 2 {
      let (before, a, b, after) = (defined[index - 1], defined[index], defined[index + 1], defined[index + 2])
      let large = min(abs(a.h), abs(b.h)) > typical
      if a.h * b.h < 0, large, abs(a.h) > abs(before.h), abs(b.h) > abs(after.h) {
        suspects.append(try narrowSignChange(a, b))
      } else if abs(a.h) > 8 * typical, abs(a.h) > abs(before.h), abs(a.h) >= abs(b.h), before.h * b.h > 0 {
        suspects.append(try climb(from: before.u, over: a, to: b.u))
      }
    }
    // Where the domain ends, or has a hole.
    for (a, b) in zip(samples, samples.dropFirst()) where a.isDefined != b.isDefined && suspects.count < 200 {
      suspects.append(try narrowEdge(a, b))
    }
    let isNew = { (u: Double) in !self.poles.contains { abs($0.u - u) <= self.span.length * 1e-7 } }
    try keepPoles(suspects.filter(isNew).sorted(), precision: 0)
  }

  /// The place where the sign changes, to neighbouring doubles.
  private mutating func narrowSignChange(_ a: Sample, _ b: Sample) throws -> Double {
    var (a, b) = (a, b)
    for _ in 0..<60 {
      let middle = (a.u + b.u) / 2
      guard middle > a.u, middle < b.u else { break }
      let sample = try evaluate(middle)
      guard sample.isDefined else { return middle }
      if (sample.h < 0) == (a.h < 0) { a = sample } else { b = sample }
    }
    return (a.u + b.u) / 2
  }

  /// The place where the defined part of a cell ends.
  private mutating func narrowEdge(_ a: Sample, _ b: Sample) throws -> Double {
    var (a, b) = (a, b)
    for _ in 0..<52 {
      let middle = (a.u + b.u) / 2
      guard middle > a.u, middle < b.u else { break }
      let sample = try evaluate(middle)
      if sample.isDefined == a.isDefined { a = sample } else { b = sample }
    }
    return a.isDefined ? b.u : a.u
  }

  /// The place of the largest |value| between two places, by golden section.
  private mutating func climb(from lower: Double, over peak: Sample, to upper: Double) throws -> Double {
    var (low, best, high) = (lower, peak, upper)
    for _ in 0..<80 {
      let left = best.u - low > high - best.u
      let place = left ? best.u - 0.381966 * (best.u - low) : best.u + 0.381966 * (high - best.u)
      guard place > low, place < high, place != best.u else { break }
      let sample = try evaluate(place)
      guard sample.isDefined else { return place }
      if abs(sample.h) > abs(best.h) {
        if left { high = best.u } else { low = best.u }
        best = sample
      } else if left {
        low = place
      } else {
        high = place
      }
    }
    return best.u
  }

  /// Of some places, keeps those towards which the values grow without bound; close ones count once.
  private mutating func keepPoles(_ suspects: [Double], precision: Double, isLast: Bool = true) throws {
    var last = -Double.infinity
    for place in suspects where place - last > span.length * 1e-7 && evaluations < options.budget {
      last = place
      let left = try growth(place, -1, precision)
      let right = try growth(place, 1, precision)
      guard left.isUnbounded || right.isUnbounded else {
        if precision > 0, isLast { unsettled.append(place) }
        continue
      }
      let slow = (!left.isUnbounded || left.isSlow) && (!right.isUnbounded || right.isSlow)
      poles.append(Pole(u: place, isSlow: slow))
    }
    poles.sort { $0.u < $1.u }
  }

  /// Whether |values| grow from decade to decade towards a place by steps that do not get smaller.
  private mutating func growth(
    _ place: Double, _ side: Double, _ precision: Double
  ) throws -> (isUnbounded: Bool, isSlow: Bool) {
    let finest = max(precision * 4, abs(place) * 2e-14, span.length * 1e-14)
    var distance = span.length / 300
    var sizes: [Double] = []
    while distance > finest, sizes.count < 14 {
      let places = [1.0, 0.71, 0.47].map { place + side * distance * $0 }
      guard places.allSatisfy(span.contains) else { return (false, false) }
      let values = try evaluate(places).map(\.h)
      guard values.allSatisfy(\.isFinite) else { return (false, false) }
      sizes.append(values.reduce(0) { max($0, abs($1)) })
      distance /= 10
    }
    let steps = zip(sizes.dropFirst(), sizes).map { $0 - $1 }.suffix(5)
    guard steps.count >= 4, steps.allSatisfy({ $0 > 0 }) else { return (false, false) }
    let ratios = zip(steps.dropFirst(), steps).map { $0 / $1 }
    return (ratios.allSatisfy { $0 > 0.8 }, ratios.allSatisfy { $0 < 1.6 })
  }
}
