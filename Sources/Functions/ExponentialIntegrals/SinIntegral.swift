import Balls
public import Expressions

extension Function {
  /// The sine integral Si(z) = ∫₀ᶻ sin(t)/t dt.
  public static let sinIntegral: Function = {
    var f = FunctionSpec("sin_integral", latex: #"\operatorname{Si}"#)
    f.aliases = ["Si"]
    f.summary = "the sine integral of sin(t)/t from 0 to z"
    f.reference = "DLMF 6.2.9"
    f.parity = .odd
    f.realDomain = .line
    f.range = RealInterval(-1.852, 1.852)
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == .infinity ? .pi / 2 : nil }
    f.derivative = { z, _ in sin(z[0]) / z[0] }
    f.antiderivative = { z in z * sinIntegral(z) + cos(z) }
    f.ball = { z, _, precision in z[0].si(precision: precision) }
    f.examples = [
      .init("sin_integral(0)", "0"), .init("sin_integral(oo)", "1/2*pi"), .init("diff(sin_integral(x), x)", "sin(x)/x"),
    ]
    return Function(f)
  }()
}
