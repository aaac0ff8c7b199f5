import Balls
public import Expressions
import Glibc

extension Function {
  /// The cosecant.
  public static let csc: Function = {
    var f = FunctionSpec("csc", latex: #"\csc"#)
    f.summary = "the cosecant 1/sin(z)"
    f.reference = "DLMF 4.14.5"
    f.parity = .odd
    f.realDomain = .line
    f.range = .line
    f.isMeromorphic = true
    f.canonical = { TrigonometricValue.value(.cosecant, $0[0]) }
    f.derivative = { z, _ in -(csc(z[0]) * cot(z[0])) }
    f.antiderivative = { -log(csc($0) + cot($0)) }
    f.double = { 1 / Glibc.sin($0) }
    f.ball = { z, _, precision in z[0].csc(precision: precision) }
    f.exponentialForm = { z in
      let (a, b) = ((.i * z[0]).exponential, (-(.i * z[0])).exponential)
      return 2 * .i / (a - b)
    }
    f.examples = [.init("csc(pi/6)", "2"), .init("csc(pi/2)", "1")]
    return Function(f)
  }()
}
