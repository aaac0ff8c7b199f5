import Balls
import Exact
public import Expressions

extension Function {
  /// The Airy function Ai.
  public static let airyAi: Function = {
    var f = FunctionSpec("airy_ai", latex: #"\operatorname{Ai}"#)
    f.summary = "the Airy function Ai"
    f.reference = "DLMF 9.2.2"
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? .power(3, -Expr(2) / 3) / gamma(Expr(2) / 3) : z[0] == .infinity ? 0 : nil }
    f.derivative = { z, _ in airyAiPrime(z[0]) }
    f.ball = { z, _, precision in
      z[0].isReal == .yes
        ? ComplexBall(z[0].real.airyAi(precision: precision)) : z[0].airyAi(precision: precision)
    }
    f.examples = [.init("airy_ai(oo)", "0"), .init("diff(airy_ai(x), x)", "airy_ai_prime(x)")]
    return Function(f)
  }()
}
