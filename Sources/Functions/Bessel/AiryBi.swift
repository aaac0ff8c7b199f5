import Balls
import Exact
public import Expressions

extension Function {
  /// The Airy function Bi.
  public static let airyBi: Function = {
    var f = FunctionSpec("airy_bi", latex: #"\operatorname{Bi}"#)
    f.summary = "the Airy function Bi"
    f.reference = "DLMF 9.2.2"
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? .power(3, -Expr(1) / 6) / gamma(Expr(2) / 3) : z[0] == .infinity ? .infinity : nil
    }
    f.derivative = { z, _ in airyBiPrime(z[0]) }
    f.ball = { z, _, precision in
      z[0].isReal == .yes
        ? ComplexBall(z[0].real.airyBi(precision: precision)) : z[0].airyBi(precision: precision)
    }
    f.examples = [.init("airy_bi(oo)", "+Infinity"), .init("diff(airy_bi(x), x)", "airy_bi_prime(x)")]
    return Function(f)
  }()
}
