import Glibc

/// Functions v of a series u by the differential equations v′ = w·u′ that they satisfy.
extension DoubleSeries {
  /// The exponential, v′ = v·u′.
  public func exp(precision: Int) -> DoubleSeries { solution(Glibc.exp) { v in v[v.count - 1] } }

  /// The logarithm, v′ = u′/u.
  public func log(precision: Int) -> DoubleSeries { primitive(Glibc.log, slope: reciprocal) }

  /// The square root: vₖ = (uₖ − Σ vⱼ·vₖ₋ⱼ)/2v₀ over 0 < j < k.
  public func sqrt(precision: Int) -> DoubleSeries {
    guard length > 0 else { return self }
    var v = [coefficients[0].squareRoot()]
    for k in 1..<max(1, length) {
      let known = (1..<k).reduce(0) { $0 + v[$1] * v[k - $1] }
      v.append((coefficients[k] - known) / (2 * v[0]))
    }
    return DoubleSeries(v)
  }

  /// The power with a real exponent r: vₖ = Σ (j·(r + 1) − k)·uⱼ·vₖ₋ⱼ/(k·u₀) over j ≥ 1.
  public func power(_ exponent: Double, precision: Int) -> DoubleSeries {
    guard length > 0 else { return self }
    var v = [pow(coefficients[0], exponent)]
    for k in 1..<max(1, length) {
      let sum = (1...k).reduce(0) { sum, j in
        sum + (Double(j) * (exponent + 1) - Double(k)) * coefficients[j] * v[k - j]
      }
      v.append(sum / (Double(k) * coefficients[0]))
    }
    return DoubleSeries(v)
  }

  /// Sine and cosine together: s′ = c·u′, c′ = −s·u′.
  public func sinCos(precision: Int) -> (sin: DoubleSeries, cos: DoubleSeries) { pair(Glibc.sin, Glibc.cos, sign: -1) }

  /// Hyperbolic sine and cosine together: s′ = c·u′, c′ = s·u′.
  public func sinhCosh(precision: Int) -> (sinh: DoubleSeries, cosh: DoubleSeries) {
    let (sinh, cosh) = pair(Glibc.sinh, Glibc.cosh, sign: 1)
    return (sinh, cosh)
  }

  /// The tangent, v′ = (1 + v²)·u′.
  public func tan(precision: Int) -> DoubleSeries {
    solution(Glibc.tan) { v in (v.count == 1 ? 1 : 0) + v.convolution(v, v.count - 1) }
  }

  /// The hyperbolic tangent, v′ = (1 − v²)·u′.
  public func tanh(precision: Int) -> DoubleSeries {
    solution(Glibc.tanh) { v in (v.count == 1 ? 1 : 0) - v.convolution(v, v.count - 1) }
  }

  /// The inverse sine, v′ = u′/√(1 − u²).
  public func asin(precision: Int) -> DoubleSeries {
    primitive(Glibc.asin, slope: polynomial(1, -1).sqrt(precision: precision).reciprocal)
  }

  /// The inverse cosine, v′ = −u′/√(1 − u²).
  public func acos(precision: Int) -> DoubleSeries {
    let slope = polynomial(1, -1).sqrt(precision: precision).reciprocal
    return primitive(Glibc.acos, slope: DoubleSeries(slope.coefficients.map { -$0 }))
  }

  /// The inverse tangent, v′ = u′/(1 + u²).
  public func atan(precision: Int) -> DoubleSeries { primitive(Glibc.atan, slope: polynomial(1, 1).reciprocal) }

  /// The inverse hyperbolic sine, v′ = u′/√(1 + u²).
  public func asinh(precision: Int) -> DoubleSeries {
    primitive(Glibc.asinh, slope: polynomial(1, 1).sqrt(precision: precision).reciprocal)
  }

  /// The inverse hyperbolic tangent, v′ = u′/(1 − u²).
  public func atanh(precision: Int) -> DoubleSeries { primitive(Glibc.atanh, slope: polynomial(1, -1).reciprocal) }

  /// a + b·u².
  private func polynomial(_ a: Double, _ b: Double) -> DoubleSeries {
    DoubleSeries(coefficients.indices.map { ($0 == 0 ? a : 0) + b * coefficients.convolution(coefficients, $0) })
  }

  private var reciprocal: DoubleSeries { DoubleSeries([1], length: length).divided(by: self, precision: 53) }

  /// The coefficient of tᵏ in v where v′ = w·u′: Σ j·uⱼ·wₖ₋ⱼ/k.
  private func integrated(_ w: [Double], _ k: Int) -> Double {
    (1...k).reduce(0) { $0 + Double($1) * coefficients[$1] * w[k - $1] } / Double(k)
  }

  /// The solution of v′ = w·u′ where the next coefficient of w comes from the known ones of v.
  private func solution(_ value: (Double) -> Double, slope: ([Double]) -> Double) -> DoubleSeries {
    guard length > 0 else { return self }
    var (v, w) = ([value(coefficients[0])], [Double]())
    for k in 1..<max(1, length) {
      w.append(slope(v))
      v.append(integrated(w, k))
    }
    return DoubleSeries(v)
  }

  /// The solution of v′ = w·u′ for a known w.
  private func primitive(_ value: (Double) -> Double, slope: DoubleSeries) -> DoubleSeries {
    solution(value) { v in slope.coefficients[v.count - 1] }
  }

  /// s′ = c·u′ and c′ = ±s·u′.
  private func pair(
    _ s: (Double) -> Double, _ c: (Double) -> Double, sign: Double
  ) -> (sin: DoubleSeries, cos: DoubleSeries) {
    guard length > 0 else { return (self, self) }
    var (first, second) = ([s(coefficients[0])], [c(coefficients[0])])
    for k in 1..<max(1, length) {
      let (next, other) = (integrated(second, k), sign * integrated(first, k))
      first.append(next)
      second.append(other)
    }
    return (DoubleSeries(first), DoubleSeries(second))
  }
}
