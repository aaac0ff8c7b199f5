import Balls
public import Expressions

extension Function {
  /// The Fresnel integral S(z) = ∫₀ᶻ sin(πt²/2) dt.
  public static let fresnelSin: Function = {
    var f = FunctionSpec("fresnel_sin", latex: #"\operatorname{S}"#)
    f.summary = "the Fresnel integral of sin(pi*t^2/2) from 0 to z"
    f.reference = "DLMF 7.2.7"
    f.parity = .odd
    f.realDomain = .line
    f.range = .openUnit
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == .infinity ? .half : nil }
    f.derivative = { z, _ in sin(.pi * z[0] ** 2 / 2) }
    f.antiderivative = { z in z * fresnelSin(z) + cos(.pi * z ** 2 / 2) / .pi }
    f.ball = { z, _, precision in z[0].fresnel(precision: precision).s }
    f.examples = [.init("fresnel_sin(0)", "0"), .init("fresnel_sin(oo)", "1/2")]
    return Function(f)
  }()
}
