import Balls
public import Expressions
import Glibc

extension Function {
  /// The sine.
  public static let sin: Function = {
    var f = FunctionSpec("sin", latex: #"\sin"#)
    f.summary = "the sine of z"
    f.reference = "DLMF 4.14.1"
    f.parity = .odd
    f.realDomain = .line
    f.range = .unit
    f.isMeromorphic = true
    f.canonical = { TrigonometricValue.value(.sine, $0[0]) }
    f.derivative = { z, _ in cos(z[0]) }
    f.antiderivative = { -cos($0) }
    f.double = { Glibc.sin($0) }
    f.ball = { z, _, precision in z[0].sin(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = ((.i * z[0]).exponential, (-(.i * z[0])).exponential)
      return (a - b) / (2 * .i)
    }
    f.identities = { x in [(sin(2 * x), 2 * sin(x) * cos(x)), (sin(x) ** 2 + cos(x) ** 2, Expr(1))] }
    f.examples = [
      .init("sin(pi/6)", "1/2"), .init("sin(-x)", "-sin(x)"), .init("sin(x + pi)", "-sin(x)"),
      .init("sin(arccos(x))", "sqrt(-x^2 + 1)"),
    ]
    return Function(f)
  }()
}
