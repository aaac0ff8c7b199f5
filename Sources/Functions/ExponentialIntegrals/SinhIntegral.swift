import Balls
public import Expressions

extension Function {
  /// The hyperbolic sine integral Shi(z) = ∫₀ᶻ sinh(t)/t dt.
  public static let sinhIntegral: Function = {
    var f = FunctionSpec("sinh_integral", latex: #"\operatorname{Shi}"#)
    f.aliases = ["Shi"]
    f.summary = "the hyperbolic sine integral of sinh(t)/t from 0 to z"
    f.reference = "DLMF 6.2.15"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == .infinity ? .infinity : nil }
    f.derivative = { z, _ in sinh(z[0]) / z[0] }
    f.antiderivative = { z in z * sinhIntegral(z) - cosh(z) }
    f.ball = { z, _, precision in z[0].shi(precision: precision) }
    f.examples = [.init("sinh_integral(0)", "0"), .init("diff(sinh_integral(x), x)", "sinh(x)/x")]
    return Function(f)
  }()
}
