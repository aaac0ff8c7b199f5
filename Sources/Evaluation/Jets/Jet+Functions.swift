extension Jet {
  /// The exponential.
  public func exp() -> Jet { mapped { $0.exp(precision: $1) } }
  /// The logarithm; not finite unless the value is positive.
  public func log() -> Jet { mapped { $0.log(precision: $1) } }
  /// The square root; not finite unless the value is positive.
  public func sqrt() -> Jet { mapped { $0.sqrt(precision: $1) } }
  /// The sine.
  public func sin() -> Jet { sinCos().sin }
  /// The cosine.
  public func cos() -> Jet { sinCos().cos }
  /// The tangent.
  public func tan() -> Jet { mapped { $0.tan(precision: $1) } }
  /// The hyperbolic sine.
  public func sinh() -> Jet { mapped { $0.sinhCosh(precision: $1).sinh } }
  /// The hyperbolic cosine.
  public func cosh() -> Jet { mapped { $0.sinhCosh(precision: $1).cosh } }
  /// The hyperbolic tangent.
  public func tanh() -> Jet { mapped { $0.tanh(precision: $1) } }
  /// The inverse sine; not finite unless −1 < value < 1.
  public func asin() -> Jet { mapped { $0.asin(precision: $1) } }
  /// The inverse cosine; not finite unless −1 < value < 1.
  public func acos() -> Jet { mapped { $0.acos(precision: $1) } }
  /// The inverse tangent.
  public func atan() -> Jet { mapped { $0.atan(precision: $1) } }
  /// The inverse hyperbolic sine.
  public func asinh() -> Jet { mapped { $0.asinh(precision: $1) } }
  /// The inverse hyperbolic tangent; not finite unless −1 < value < 1.
  public func atanh() -> Jet { mapped { $0.atanh(precision: $1) } }

  /// Sine and cosine, computed together.
  public func sinCos() -> (sin: Jet, cos: Jet) {
    let (sin, cos) = series.sinCos(precision: precision)
    return (Jet(sin, precision), Jet(cos, precision))
  }

  /// The power with an integer exponent, by repeated squaring; f⁰ = 1.
  public func power(_ exponent: Int) -> Jet {
    let one = Jet.constant(Scalar(1), order: order, precision: precision)
    if exponent < 0 { return one / power(exponent.magnitude) }
    return power(exponent.magnitude)
  }

  private func power(_ exponent: UInt) -> Jet {
    var (result, square, rest) = (Jet?.none, self, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result.map { $0 * square } ?? square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result ?? Jet.constant(Scalar(1), order: order, precision: precision)
  }

  /// The power with a real exponent; not finite unless the value is positive.
  public func power(_ exponent: Scalar) -> Jet { mapped { $0.power(exponent, precision: $1) } }

  /// The power with a varying exponent, e^(exponent·log self).
  public func power(_ exponent: Jet) -> Jet { (exponent * log()).exp() }

  /// The antiderivative of this jet times the derivative of `inner`, with the given value: f(inner) from f′(inner).
  func integrated(along inner: Jet) -> Jet {
    let slope = inner.series.derivative(precision: precision)
    let rate = series.multiplied(by: slope, precision: precision)
    return Jet(rate.antiderivative(precision: precision), precision)
  }

  private func mapped(_ function: (Scalar.Series, Int) -> Scalar.Series) -> Jet {
    Jet(function(series, precision), precision)
  }
}
