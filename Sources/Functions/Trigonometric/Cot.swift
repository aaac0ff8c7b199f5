import Balls
public import Expressions
import Glibc

extension Function {
  /// The cotangent.
  public static let cot: Function = {
    var f = FunctionSpec("cot", latex: #"\cot"#)
    f.summary = "the cotangent cos(z)/sin(z)"
    f.reference = "DLMF 4.14.7"
    f.parity = .odd
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { TrigonometricValue.value(.cotangent, $0[0]) }
    f.derivative = { z, _ in -(cot(z[0]) ** 2) - 1 }
    f.antiderivative = { log(sin($0)) }
    f.double = { 1 / Glibc.tan($0) }
    f.ball = { z, _, precision in z[0].cot(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = ((.i * z[0]).exponential, (-(.i * z[0])).exponential)
      return .i * (a + b) / (a - b)
    }
    f.examples = [.init("cot(pi/4)", "1"), .init("cot(pi/6)", "sqrt(3)"), .init("diff(cot(x), x)", "-cot(x)^2 - 1")]
    return Function(f)
  }()
}
