import Balls
import Exact
public import Expressions

extension Function {
  /// The derivative of the Airy function Ai.
  public static let airyAiPrime: Function = {
    var f = FunctionSpec("airy_ai_prime", latex: #"\operatorname{Ai}'"#)
    f.summary = "the derivative of the Airy function Ai"
    f.reference = "DLMF 9.2.2"
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? -(.power(3, -Expr(1) / 3) / gamma(Expr(1) / 3)) : z[0] == .infinity ? 0 : nil }
    f.derivative = { z, _ in z[0] * airyAi(z[0]) }
    f.antiderivative = { airyAi($0) }
    f.ball = { z, _, precision in
      z[0].isReal == .yes
        ? ComplexBall(z[0].real.airyAiPrime(precision: precision)) : z[0].airyAiPrime(precision: precision)
    }
    f.examples = [.init("airy_ai_prime(oo)", "0"), .init("diff(airy_ai_prime(x), x)", "x*airy_ai(x)")]
    return Function(f)
  }()
}
