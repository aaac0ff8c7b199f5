import Balls
import Exact
public import Expressions

extension Function {
  /// The derivative of the Airy function Bi.
  public static let airyBiPrime: Function = {
    var f = FunctionSpec("airy_bi_prime", latex: #"\operatorname{Bi}'"#)
    f.summary = "the derivative of the Airy function Bi"
    f.reference = "DLMF 9.2.2"
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? .power(3, Expr(1) / 6) / gamma(Expr(1) / 3) : z[0] == .infinity ? .infinity : nil }
    f.derivative = { z, _ in z[0] * airyBi(z[0]) }
    f.antiderivative = { airyBi($0) }
    f.ball = { z, _, precision in
      z[0].isReal == .yes
        ? ComplexBall(z[0].real.airyBiPrime(precision: precision)) : z[0].airyBiPrime(precision: precision)
    }
    f.examples = [.init("airy_bi_prime(oo)", "+Infinity"), .init("diff(airy_bi_prime(x), x)", "x*airy_bi(x)")]
    return Function(f)
  }()
}
