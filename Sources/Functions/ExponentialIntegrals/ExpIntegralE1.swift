import Balls
public import Expressions

extension Function {
  /// The exponential integral E₁(z) = ∫_z^∞ e^(−t)/t dt, cut along the negative axis.
  public static let expIntegralE1: Function = {
    var f = FunctionSpec("exp_integral_e1", latex: #"\operatorname{E}_1"#)
    f.summary = "the exponential integral of e^(-t)/t from z to infinity"
    f.reference = "DLMF 6.2.1"
    f.realDomain = .positive
    f.range = .positive
    f.canonical = { z in z[0] == 0 ? .infinity : z[0] == .infinity ? 0 : nil }
    f.derivative = { z, _ in -((-z[0]).exponential / z[0]) }
    f.antiderivative = { z in z * expIntegralE1(z) - (-z).exponential }
    f.ball = { z, analytic, precision in z[0].exponentialIntegral(order: .one, analytic: analytic, precision: precision)
    }
    f.examples = [.init("exp_integral_e1(oo)", "0"), .init("diff(exp_integral_e1(x), x)", "-e^(-x)/x")]
    return Function(f)
  }()
}
