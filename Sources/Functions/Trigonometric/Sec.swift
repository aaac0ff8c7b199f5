import Balls
public import Expressions
import Glibc

extension Function {
  /// The secant.
  public static let sec: Function = {
    var f = FunctionSpec("sec", latex: #"\sec"#)
    f.summary = "the secant 1/cos(z)"
    f.reference = "DLMF 4.14.6"
    f.parity = .even
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { TrigonometricValue.value(.secant, $0[0]) }
    f.derivative = { z, _ in sec(z[0]) * tan(z[0]) }
    f.antiderivative = { log(sec($0) + tan($0)) }
    f.double = { 1 / Glibc.cos($0) }
    f.ball = { z, _, precision in z[0].sec(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = ((.i * z[0]).exponential, (-(.i * z[0])).exponential)
      return 2 / (a + b)
    }
    f.examples = [.init("sec(pi/3)", "2"), .init("sec(0)", "1")]
    return Function(f)
  }()
}
