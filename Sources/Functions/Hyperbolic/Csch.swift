import Balls
public import Expressions
import Glibc

extension Function {
  /// The hyperbolic cosecant.
  public static let csch: Function = {
    var f = FunctionSpec("csch", latex: #"\operatorname{csch}"#)
    f.summary = "the hyperbolic cosecant 1/sinh(z)"
    f.reference = "DLMF 4.28.5"
    f.parity = .odd
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in
      z[0] == 0 ? .complexInfinity : z[0] == .infinity ? 0 : InverseComposition.hyperbolic(.cosecant, z[0])
    }
    f.derivative = { z, _ in -(csch(z[0]) * coth(z[0])) }
    f.antiderivative = { log(tanh($0 / 2)) }
    f.double = { 1 / Glibc.sinh($0) }
    f.ball = { z, _, precision in z[0].csch(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = (z[0].exponential, (-z[0]).exponential)
      return 2 / (a - b)
    }
    f.examples = [.init("csch(oo)", "0"), .init("csch(-x)", "-csch(x)")]
    return Function(f)
  }()
}
