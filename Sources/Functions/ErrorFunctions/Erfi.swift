import Balls
public import Expressions

extension Function {
  /// The imaginary error function −i erf(iz).
  public static let erfi: Function = {
    var f = FunctionSpec("erfi", latex: #"\operatorname{erfi}"#)
    f.summary = "the imaginary error function -I*erf(I*z)"
    f.reference = "DLMF 7.2.1"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == .infinity ? .infinity : nil }
    f.derivative = { z, _ in 2 * (z[0] ** 2).exponential / Expr.pi.squareRoot }
    f.antiderivative = { z in z * erfi(z) - (z ** 2).exponential / Expr.pi.squareRoot }
    f.ball = { z, _, precision in z[0].erfi(precision: precision) }
    f.examples = [.init("erfi(0)", "0"), .init("diff(erfi(x), x)", "2*e^(x^2)/sqrt(pi)")]
    return Function(f)
  }()
}
