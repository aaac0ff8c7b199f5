/// What the sampler found: the graph as polylines with breaks at poles, jumps and gaps of the domain.
public struct SampledCurve: Equatable, Sendable {
  /// The polylines from left to right.
  public var pieces: [[Point]]
  /// The ordinates worth showing, when the function is unbounded; nil for all of them.
  public var view: Extent?
  /// Whether it is proved that the graph stays within about a pixel of what is drawn.
  public var isResolved: Bool
  /// Where the function grows beyond all bounds.
  public var poles: [Double]
  /// Where the function jumps.
  public var jumps: [Double]
  /// Where bounds and values leave open what happens, as at 0 for sin(x)/x.
  public var unsettled: [Double]
  /// Whether bounds were known, so that a curve that is not resolved is worth a remark.
  public var isBounded: Bool
  /// How many values and bounds were computed.
  public var evaluations: Int

  /// Samples a function over [lower, upper], in either order.
  ///
  /// Throws `PlottingError` of kind `.badData` for an interval that is empty, infinite, or not above 0 on a logarithmic
  /// axis, and whatever the source throws. Deterministic; a few hundred evaluations beyond `options.budget` at most.
  public static func sample(
    _ source: any FunctionSource, from lower: Double, to upper: Double, options: SamplingOptions = SamplingOptions()
  ) throws -> SampledCurve {
    try CurveSampler.sample(source, from: lower, to: upper, options: options)
  }

  /// The highest point drawn; nil when nothing is.
  public var maximum: Point? { pieces.lazy.joined().max { $0.y < $1.y } }
  /// The lowest point drawn; nil when nothing is.
  public var minimum: Point? { pieces.lazy.joined().min { $0.y < $1.y } }

  /// What the user should know about the certification; nil when the curve is certified.
  public var remark: String? {
    guard !pieces.isEmpty else { return "the function has no real value there" }
    guard isBounded else {
      return "the function is no formula: sampled at \(evaluations) points, narrower peaks may be missing"
    }
    guard !isResolved else { return nil }
    guard !unsettled.isEmpty else { return "the curve could not be certified everywhere" }
    let width = (pieces.last?.last?.x ?? 1) - (pieces.first?.first?.x ?? 0)
    let places = unsettled.prefix(4).map { NumberText.significant(abs($0) < 1e-7 * width ? 0 : $0) }
    return "the curve is not certified near " + places.joined(separator: ", ")
  }

  /// One sentence for readers who cannot see the picture.
  public var summary: String {
    guard let maximum, let minimum, let first = pieces.first?.first, let last = pieces.last?.last else {
      return "nothing to draw"
    }
    func number(_ value: Double) -> String { NumberText.significant(value) }
    // Places to a ten-thousandth of the width: golden section knows them no better.
    let grain = NumberText.powerOfTen(NumberText.decimalExponent((last.x - first.x) * 1e-4))
    func place(_ value: Double) -> String { NumberText.significant((value / grain).rounded() * grain, digits: 6) }
    var text = "curve from x = \(number(first.x)) to \(number(last.x))"
    if view == nil {
      text +=
        ", maximum \(number(maximum.y)) at \(place(maximum.x)), minimum \(number(minimum.y)) at \(place(minimum.x))"
    }
    if !poles.isEmpty { text += ", unbounded near \(poles.prefix(6).map(place).joined(separator: ", "))" }
    if !jumps.isEmpty { text += ", jumps at \(jumps.prefix(6).map(place).joined(separator: ", "))" }
    return text
  }
}
