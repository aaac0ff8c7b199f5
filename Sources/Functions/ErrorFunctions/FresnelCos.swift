import Balls
public import Expressions

extension Function {
  /// The Fresnel integral C(z) = ∫₀ᶻ cos(πt²/2) dt.
  public static let fresnelCos: Function = {
    var f = FunctionSpec("fresnel_cos", latex: #"\operatorname{C}"#)
    f.summary = "the Fresnel integral of cos(pi*t^2/2) from 0 to z"
    f.reference = "DLMF 7.2.7"
    f.parity = .odd
    f.realDomain = .line
    f.range = .openUnit
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == .infinity ? .half : nil }
    f.derivative = { z, _ in cos(.pi * z[0] ** 2 / 2) }
    f.antiderivative = { z in z * fresnelCos(z) - sin(.pi * z ** 2 / 2) / .pi }
    f.ball = { z, _, precision in z[0].fresnel(precision: precision).c }
    f.examples = [.init("fresnel_cos(0)", "0"), .init("fresnel_cos(oo)", "1/2")]
    return Function(f)
  }()
}
