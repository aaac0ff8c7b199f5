import Balls
public import Expressions
import Glibc

extension Function {
  /// The tangent.
  public static let tan: Function = {
    var f = FunctionSpec("tan", latex: #"\tan"#)
    f.summary = "the tangent sin(z)/cos(z)"
    f.reference = "DLMF 4.14.4"
    f.parity = .odd
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { TrigonometricValue.value(.tangent, $0[0]) }
    f.derivative = { z, _ in tan(z[0]) ** 2 + 1 }
    f.antiderivative = { -log(cos($0)) }
    f.double = { Glibc.tan($0) }
    f.ball = { z, _, precision in z[0].tan(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = ((.i * z[0]).exponential, (-(.i * z[0])).exponential)
      return (a - b) / (.i * (a + b))
    }
    f.identities = { x in [(tan(x), sin(x) / cos(x)), (tan(x) * cot(x), Expr(1))] }
    f.examples = [.init("tan(pi/4)", "1"), .init("tan(pi/6)", "1/3*sqrt(3)"), .init("diff(tan(x), x)", "tan(x)^2 + 1")]
    return Function(f)
  }()
}
