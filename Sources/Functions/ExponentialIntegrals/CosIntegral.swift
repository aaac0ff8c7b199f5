import Balls
public import Expressions

extension Function {
  /// The cosine integral Ci(z) = γ + log z + ∫₀ᶻ (cos(t) − 1)/t dt, cut along the negative axis.
  public static let cosIntegral: Function = {
    var f = FunctionSpec("cos_integral", latex: #"\operatorname{Ci}"#)
    f.aliases = ["Ci"]
    f.summary = "the cosine integral, minus the integral of cos(t)/t from z to infinity"
    f.reference = "DLMF 6.2.11"
    f.realDomain = .positive
    f.range = RealInterval(-.infinity, 0.473)
    f.canonical = { z in z[0] == 0 ? .minusInfinity : z[0] == .infinity ? 0 : nil }
    f.derivative = { z, _ in cos(z[0]) / z[0] }
    f.antiderivative = { z in z * cosIntegral(z) - sin(z) }
    f.ball = { z, analytic, precision in z[0].ci(analytic: analytic, precision: precision) }
    f.examples = [.init("cos_integral(oo)", "0"), .init("diff(cos_integral(x), x)", "cos(x)/x")]
    return Function(f)
  }()
}
