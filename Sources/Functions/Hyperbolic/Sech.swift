import Balls
public import Expressions
import Glibc

extension Function {
  /// The hyperbolic secant.
  public static let sech: Function = {
    var f = FunctionSpec("sech", latex: #"\operatorname{sech}"#)
    f.summary = "the hyperbolic secant 1/cosh(z)"
    f.reference = "DLMF 4.28.6"
    f.parity = .even
    f.realDomain = .line
    f.range = RealInterval(0, 1, includesUpper: true)
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 1 : z[0] == .infinity ? 0 : InverseComposition.hyperbolic(.secant, z[0]) }
    f.derivative = { z, _ in -(sech(z[0]) * tanh(z[0])) }
    f.antiderivative = { arctan(sinh($0)) }
    f.double = { 1 / Glibc.cosh($0) }
    f.ball = { z, _, precision in z[0].sech(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = (z[0].exponential, (-z[0]).exponential)
      return 2 / (a + b)
    }
    f.examples = [.init("sech(0)", "1"), .init("sech(-x)", "sech(x)")]
    return Function(f)
  }()
}
