import Balls
public import Expressions
import Glibc

extension Function {
  /// The hyperbolic cosine.
  public static let cosh: Function = {
    var f = FunctionSpec("cosh", latex: #"\cosh"#)
    f.summary = "the hyperbolic cosine of z"
    f.reference = "DLMF 4.28.2"
    f.parity = .even
    f.realDomain = .line
    f.range = .fromOne
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 1 : z[0] == .infinity ? .infinity : InverseComposition.hyperbolic(.cosine, z[0]) }
    f.derivative = { z, _ in sinh(z[0]) }
    f.antiderivative = { sinh($0) }
    f.double = { Glibc.cosh($0) }
    f.ball = { z, _, precision in z[0].cosh(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = (z[0].exponential, (-z[0]).exponential)
      return (a + b) / 2
    }
    f.examples = [.init("cosh(0)", "1"), .init("diff(cosh(x), x)", "sinh(x)")]
    return Function(f)
  }()
}
