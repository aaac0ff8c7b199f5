import Balls
public import Expressions
import Glibc

extension Function {
  /// The hyperbolic sine.
  public static let sinh: Function = {
    var f = FunctionSpec("sinh", latex: #"\sinh"#)
    f.summary = "the hyperbolic sine of z"
    f.reference = "DLMF 4.28.1"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == .infinity ? .infinity : InverseComposition.hyperbolic(.sine, z[0]) }
    f.derivative = { z, _ in cosh(z[0]) }
    f.antiderivative = { cosh($0) }
    f.double = { Glibc.sinh($0) }
    f.ball = { z, _, precision in z[0].sinh(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = (z[0].exponential, (-z[0]).exponential)
      return (a - b) / 2
    }
    f.identities = { x in [(sinh(2 * x), 2 * sinh(x) * cosh(x)), (cosh(x) ** 2 - sinh(x) ** 2, Expr(1))] }
    f.examples = [.init("sinh(0)", "0"), .init("diff(sinh(x), x)", "cosh(x)")]
    return Function(f)
  }()
}
