import Balls
public import Expressions
import Glibc

extension Function {
  /// The hyperbolic cotangent.
  public static let coth: Function = {
    var f = FunctionSpec("coth", latex: #"\coth"#)
    f.summary = "the hyperbolic cotangent cosh(z)/sinh(z)"
    f.reference = "DLMF 4.28.7"
    f.parity = .odd
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in
      z[0] == 0 ? .complexInfinity : z[0] == .infinity ? 1 : InverseComposition.hyperbolic(.cotangent, z[0])
    }
    f.derivative = { z, _ in -(1 / sinh(z[0]) ** 2) }
    f.antiderivative = { log(sinh($0)) }
    f.double = { 1 / Glibc.tanh($0) }
    f.ball = { z, _, precision in z[0].coth(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = (z[0].exponential, (-z[0]).exponential)
      return (a + b) / (a - b)
    }
    f.examples = [.init("coth(oo)", "1"), .init("coth(-x)", "-coth(x)")]
    return Function(f)
  }()
}
