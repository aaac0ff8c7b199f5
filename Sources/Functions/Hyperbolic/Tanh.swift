import Balls
public import Expressions
import Glibc

extension Function {
  /// The hyperbolic tangent.
  public static let tanh: Function = {
    var f = FunctionSpec("tanh", latex: #"\tanh"#)
    f.summary = "the hyperbolic tangent sinh(z)/cosh(z)"
    f.reference = "DLMF 4.28.4"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .line
    f.range = .openUnit
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == .infinity ? 1 : InverseComposition.hyperbolic(.tangent, z[0]) }
    f.derivative = { z, _ in 1 - tanh(z[0]) ** 2 }
    f.antiderivative = { log(cosh($0)) }
    f.double = { Glibc.tanh($0) }
    f.ball = { z, _, precision in z[0].tanh(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = (z[0].exponential, (-z[0]).exponential)
      return (a - b) / (a + b)
    }
    f.examples = [.init("tanh(0)", "0"), .init("tanh(oo)", "1")]
    return Function(f)
  }()
}
