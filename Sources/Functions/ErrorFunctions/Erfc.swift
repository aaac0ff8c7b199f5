import Balls
public import Expressions
import Glibc

extension Function {
  /// The complementary error function 1 − erf z.
  public static let erfc: Function = {
    var f = FunctionSpec("erfc", latex: #"\operatorname{erfc}"#)
    f.summary = "the complementary error function 1 - erf(z)"
    f.reference = "DLMF 7.2.2"
    f.realDomain = .line
    f.range = RealInterval(0, 2)
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 1 : z[0] == .infinity ? 0 : z[0] == .minusInfinity ? 2 : nil }
    f.derivative = { z, _ in -2 * (-(z[0] ** 2)).exponential / Expr.pi.squareRoot }
    f.antiderivative = { z in z * erfc(z) - (-(z ** 2)).exponential / Expr.pi.squareRoot }
    f.double = { Glibc.erfc($0) }
    f.ball = { z, _, precision in z[0].erfc(precision: precision) }
    f.examples = [.init("erfc(0)", "1"), .init("erfc(oo)", "0")]
    return Function(f)
  }()
}
