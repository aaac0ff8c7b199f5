import Balls
public import Expressions

extension Function {
  /// The dilogarithm Li₂(z) = Σ zⁿ/n², cut along [1, ∞).
  public static let dilog: Function = {
    var f = FunctionSpec("dilog", latex: #"\operatorname{Li}_2"#)
    f.summary = "the dilogarithm, the sum of z^n/n^2"
    f.reference = "DLMF 25.12.1"
    f.realDomain = RealInterval(-.infinity, 1, includesUpper: true)
    f.range = RealInterval(-.infinity, 1.645)
    f.canonical = { ZetaValue.dilog($0[0]) }
    f.derivative = { z, _ in -(log(1 - z[0]) / z[0]) }
    f.antiderivative = { z in z * dilog(z) - z - (1 - z) * log(1 - z) }
    f.ball = { z, analytic, precision in z[0].dilog(analytic: analytic, precision: precision) }
    f.examples = [.init("dilog(0)", "0"), .init("dilog(1)", "1/6*pi^2"), .init("dilog(-1)", "-1/12*pi^2")]
    return Function(f)
  }()
}
