import Balls
public import Expressions

extension Function {
  /// The exponential integral ∫ e^t/t dt from −∞ to z, a principal value for z > 0; cut along the negative axis.
  public static let ei: Function = {
    var f = FunctionSpec("Ei", latex: #"\operatorname{Ei}"#)
    f.aliases = ["exp_integral_ei"]
    f.summary = "the exponential integral of e^t/t from minus infinity to z"
    f.reference = "DLMF 6.2.5"
    f.realDomain = .positive
    f.range = .line
    f.canonical = { z in z[0] == 0 ? .minusInfinity : z[0] == .infinity ? .infinity : z[0] == .minusInfinity ? 0 : nil }
    f.derivative = { z, _ in z[0].exponential / z[0] }
    f.antiderivative = { z in z * ei(z) - z.exponential }
    f.ball = { z, analytic, precision in z[0].ei(analytic: analytic, precision: precision) }
    f.examples = [.init("Ei(oo)", "+Infinity"), .init("diff(Ei(x), x)", "e^x/x")]
    return Function(f)
  }()
}
