import Balls
public import Expressions
import Glibc

extension Function {
  /// The cosine.
  public static let cos: Function = {
    var f = FunctionSpec("cos", latex: #"\cos"#)
    f.summary = "the cosine of z"
    f.reference = "DLMF 4.14.2"
    f.parity = .even
    f.realDomain = .line
    f.range = .unit
    f.isMeromorphic = true
    f.canonical = { TrigonometricValue.value(.cosine, $0[0]) }
    f.derivative = { z, _ in -sin(z[0]) }
    f.antiderivative = { sin($0) }
    f.double = { Glibc.cos($0) }
    f.ball = { z, _, precision in z[0].cos(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = ((.i * z[0]).exponential, (-(.i * z[0])).exponential)
      return (a + b) / 2
    }
    f.identities = { x in [(cos(2 * x), 2 * cos(x) ** 2 - 1)] }
    f.examples = [.init("cos(pi)", "-1"), .init("cos(pi/5)", "1/4*sqrt(5) + 1/4"), .init("cos(-x)", "cos(x)")]
    return Function(f)
  }()
}
