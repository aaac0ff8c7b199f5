extension CurveSampler {
  /// Cuts the samples into pieces.
  func curve() -> SampledCurve {
    let scale = options.yScale
    let isClipped = !poles.isEmpty
    return SampledCurve(
      pieces: pieces(),
      view: isClipped ? Extent(scale.backward(view.lower), scale.backward(view.upper)) : nil,
      isResolved: hasEnclosures && isResolved,
      poles: poles.map { abscissa($0.u) },
      jumps: jumps.map { abscissa($0.left) }, unsettled: unsettled.map(abscissa), isBounded: hasEnclosures,
      evaluations: evaluations)
  }

  private func pieces() -> [[Point]] {
    let cuts = cuts()
    var pieces: [[Point]] = []
    var piece: [Point] = []
    var next = 0
    func finish() {
      if piece.count > 1 || (piece.count == 1 && samples.count < 3) { pieces.append(piece) }
      piece = []
    }
    let drawn = bridged()
    for (index, sample) in drawn.enumerated() {
      if index > 0, next < cuts.count {
        var isCut = false
        while next < cuts.count, cuts[next] < sample.u {
          if cuts[next] >= drawn[index - 1].u { isCut = true }
          next += 1
        }
        if isCut { finish() }
      }
      if sample.isDefined { piece.append(Point(sample.x, sample.y)) } else { finish() }
    }
    finish()
    return pieces
  }

  /// Places just before which a piece ends, in order.
  private func cuts() -> [Double] {
    var cuts = options.exclude.map(options.xScale.forward).filter(span.contains)
    if options.breaks { cuts += poles.map(\.u) + jumps.map(\.left) }
    return cuts.sorted()
  }

  /// The samples without single undefined points that the graph passes through as if they were not there
  /// (sin(x)/x at 0), and without the noise around poles.
  private func bridged() -> [Sample] {
    var result: [Sample] = []
    for (index, sample) in samples.enumerated() {
      if !sample.isDefined, index > 0, index + 1 < samples.count, result.last?.u == samples[index - 1].u {
        let (a, b) = (samples[index - 1], samples[index + 1])
        let isNarrow = b.u - a.u < span.length / options.width
        if isNarrow, a.isDefined, b.isDefined, abs(b.h - a.h) < 2 * pixel { continue }
      }
      result.append(sample)
    }
    return result
  }
}
