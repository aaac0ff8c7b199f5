import Balls
public import Expressions

extension Function {
  /// The logarithmic integral li(z) = Ei(log z), cut along (−∞, 1].
  public static let logIntegral: Function = {
    var f = FunctionSpec("log_integral", latex: #"\operatorname{li}"#)
    f.aliases = ["li"]
    f.summary = "the logarithmic integral of 1/log(t) from 0 to z"
    f.reference = "DLMF 6.2.8"
    f.realDomain = .aboveOne
    f.range = .line
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == 1 ? .minusInfinity : z[0] == .infinity ? .infinity : nil }
    f.derivative = { z, _ in 1 / log(z[0]) }
    f.antiderivative = { z in z * logIntegral(z) - ei(2 * log(z)) }
    f.ball = { z, analytic, precision in z[0].li(analytic: analytic, precision: precision) }
    f.identities = { x in [(logIntegral(x), ei(log(x)))] }
    f.examples = [.init("log_integral(0)", "0"), .init("diff(log_integral(x), x)", "1/log(x)")]
    return Function(f)
  }()
}
