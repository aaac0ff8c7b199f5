import Balls
public import Expressions

extension Function {
  /// The offset logarithmic integral Li(z) = li(z) − li(2), cut along (−∞, 1].
  public static let logIntegralOffset: Function = {
    var f = FunctionSpec("log_integral_offset", latex: #"\operatorname{Li}"#)
    f.aliases = ["Li"]
    f.summary = "the offset logarithmic integral of 1/log(t) from 2 to z"
    f.reference = "DLMF 6.2.8"
    f.realDomain = .aboveOne
    f.range = .line
    f.canonical = { z in z[0] == 2 ? 0 : z[0] == 1 ? .minusInfinity : z[0] == .infinity ? .infinity : nil }
    f.derivative = { z, _ in 1 / log(z[0]) }
    f.antiderivative = { z in z * logIntegralOffset(z) - ei(2 * log(z)) }
    f.ball = { z, analytic, precision in z[0].li(offset: true, analytic: analytic, precision: precision) }
    f.examples = [.init("log_integral_offset(2)", "0"), .init("diff(log_integral_offset(x), x)", "1/log(x)")]
    return Function(f)
  }()
}
