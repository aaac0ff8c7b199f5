/// A truncated power series Σ cₖ tᵏ + O(tⁿ) in double precision.
///
/// Every operation takes time O(n²). Formulas: A. Griewank, A. Walther, *Evaluating Derivatives* (2008), table 13.2.
public struct DoubleSeries: TruncatedSeries {
  /// All known coefficients, from the constant one up.
  public let coefficients: [Double]

  /// The series with the given coefficients, from the constant one up, and zeros below `length`.
  public init(_ coefficients: [Double], length: Int) {
    let known = coefficients.prefix(max(0, length))
    self.coefficients = known + Array(repeating: 0, count: max(0, length) - known.count)
  }

  init(_ coefficients: [Double]) { self.coefficients = coefficients }

  /// The order of the first unknown coefficient.
  public var length: Int { coefficients.count }

  /// The sum.
  public func adding(_ other: DoubleSeries, precision: Int) -> DoubleSeries {
    DoubleSeries(zip(coefficients, other.coefficients).map { $0 + $1 })
  }

  /// The difference.
  public func subtracting(_ other: DoubleSeries, precision: Int) -> DoubleSeries {
    DoubleSeries(zip(coefficients, other.coefficients).map { $0 - $1 })
  }

  /// The product: cₖ = Σ aⱼ·bₖ₋ⱼ.
  public func multiplied(by other: DoubleSeries, precision: Int) -> DoubleSeries {
    let (a, b) = (coefficients, other.coefficients)
    return DoubleSeries((0..<min(length, other.length)).map { a.convolution(b, $0) })
  }

  /// The quotient q: qₖ = (aₖ − Σ bⱼ·qₖ₋ⱼ)/b₀ over j ≥ 1.
  public func divided(by other: DoubleSeries, precision: Int) -> DoubleSeries {
    let (a, b) = (coefficients, other.coefficients)
    var q: [Double] = []
    for k in 0..<min(length, other.length) {
      let known = (0..<k).reduce(0) { $0 + q[$1] * b[k - $1] }
      q.append((a[k] - known) / b[0])
    }
    return DoubleSeries(q)
  }

  /// The derivative, shorter by one.
  public func derivative(precision: Int) -> DoubleSeries {
    DoubleSeries(coefficients.enumerated().dropFirst().map { Double($0) * $1 })
  }

  /// The antiderivative that vanishes at 0, longer by one.
  public func antiderivative(precision: Int) -> DoubleSeries {
    DoubleSeries([0] + coefficients.enumerated().map { $1 / Double($0 + 1) })
  }
}

extension [Double] {
  /// Σ aⱼ·bₖ₋ⱼ for 0 ≤ j ≤ k.
  func convolution(_ b: [Double], _ k: Int) -> Double { (0...k).reduce(0) { $0 + self[$1] * b[k - $1] } }
}
