import Balls
public import Expressions
import Glibc

extension Function {
  /// The error function erf z = 2/√π ∫₀ᶻ exp(−t²) dt.
  public static let erf: Function = {
    var f = FunctionSpec("erf", latex: #"\operatorname{erf}"#)
    f.summary = "the error function 2/sqrt(pi) times the integral of exp(-t^2) from 0 to z"
    f.reference = "DLMF 7.2.1"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .line
    f.range = .openUnit
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == .infinity ? 1 : z[0].argument(erfinv) }
    f.derivative = { z, _ in 2 * (-(z[0] ** 2)).exponential / Expr.pi.squareRoot }
    f.antiderivative = { z in z * erf(z) + (-(z ** 2)).exponential / Expr.pi.squareRoot }
    f.double = { Glibc.erf($0) }
    f.ball = { z, _, precision in z[0].erf(precision: precision) }
    f.identities = { x in [(erf(x) + erfc(x), Expr(1)), (erfi(x), -(.i * erf(.i * x)))] }
    f.examples = [.init("erf(0)", "0"), .init("erf(oo)", "1"), .init("diff(erf(x), x)", "2*e^(-x^2)/sqrt(pi)")]
    return Function(f)
  }()
}
