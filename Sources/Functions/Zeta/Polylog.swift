import Balls
public import Expressions

extension Function {
  /// The polylogarithm Liₛ(z) = Σ zⁿ/nˢ, cut along [1, ∞).
  public static let polylog: Function = {
    var f = FunctionSpec("polylog", latex: #"\operatorname{Li}"#, arity: 2...2)
    f.summary = "the polylogarithm, the sum of z^n/n^s"
    f.reference = "DLMF 25.12.10"
    f.canonical = { ZetaValue.polylog($0[0], $0[1]) }
    f.derivative = { z, i in i == 1 ? polylog(z[0] - 1, z[1]) / z[1] : nil }
    f.ball = { z, analytic, precision in z[1].polylog(order: z[0], analytic: analytic, precision: precision) }
    f.examples = [.init("polylog(1, x)", "-log(-x + 1)"), .init("polylog(2, 1)", "1/6*pi^2")]
    return Function(f)
  }()
}
