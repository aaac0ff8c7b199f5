import Balls
public import Expressions

extension Function {
  /// The hyperbolic cosine integral Chi(z) = γ + log z + ∫₀ᶻ (cosh(t) − 1)/t dt, cut along the negative axis.
  public static let coshIntegral: Function = {
    var f = FunctionSpec("cosh_integral", latex: #"\operatorname{Chi}"#)
    f.aliases = ["Chi"]
    f.summary = "the hyperbolic cosine integral, euler_gamma + log(z) plus the integral of (cosh(t) - 1)/t from 0 to z"
    f.reference = "DLMF 6.2.16"
    f.realDomain = .positive
    f.range = .line
    f.canonical = { z in z[0] == 0 ? .minusInfinity : z[0] == .infinity ? .infinity : nil }
    f.derivative = { z, _ in cosh(z[0]) / z[0] }
    f.antiderivative = { z in z * coshIntegral(z) - sinh(z) }
    f.ball = { z, analytic, precision in z[0].chi(analytic: analytic, precision: precision) }
    f.examples = [.init("cosh_integral(oo)", "+Infinity"), .init("diff(cosh_integral(x), x)", "cosh(x)/x")]
    return Function(f)
  }()
}
