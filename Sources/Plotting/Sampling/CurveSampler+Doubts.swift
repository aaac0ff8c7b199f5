extension CurveSampler {
  /// Drops the doubts that no bounds can settle but the values do: beside a jump, at the edge of the domain and at a
  /// removable singularity bounds stay wide however small the interval, while the values converge on either side.
  ///
  /// What is left, as 0 for sin(1/x), is worth a remark.
  mutating func settleDoubts() throws {
    let apart = span.length * 1e-7
    var places: [Double] = []
    for place in (unsettled + doubts).sorted() where place - (places.last ?? -.infinity) > apart {
      places.append(place)
    }
    unsettled = []
    for (index, place) in places.enumerated() {
      if index < Self.examined, try converges(place, -1), try converges(place, 1) { continue }
      unsettled.append(place)
    }
    if !unsettled.isEmpty { isResolved = false }
  }

  /// The places examined: a curve with more has a remark.
  private static let examined = 200

  /// Whether the values on one side of a place change by less than two pixels from decade to decade towards it, or there
  /// are none.
  private mutating func converges(_ place: Double, _ side: Double) throws -> Bool {
    let finest = max(abs(place) * 4e-15, 4 * finestCell)
    var distance = span.length / options.width / 8
    var before = Extent.empty
    var isDefined: Bool?
    while distance > finest {
      let places = [1, 0.83, 0.61, 0.43, 0.29, 0.17].map { place + side * distance * $0 }.filter(span.contains)
      guard !places.isEmpty else { return true }
      let values = try evaluate(places)
      guard values.allSatisfy({ $0.isDefined == (isDefined ?? values[0].isDefined) }) else { return false }
      isDefined = values[0].isDefined
      let decade = values.reduce(into: Extent.empty) { if $1.isDefined { $0.include($1.h) } }
      var both = before
      both.include(decade)
      if !both.isEmpty, both.length > 2 * pixel { return false }
      before = decade
      distance /= 10
    }
    return true
  }
}
