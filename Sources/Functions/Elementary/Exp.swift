import Balls
public import Expressions
import Glibc

extension Function {
  /// The exponential function e^z. A call is written as a power of e at once, so that exponentials unite in products.
  public static let exp: Function = {
    var f = FunctionSpec("exp", latex: #"\exp"#)
    f.summary = "the exponential function e^z"
    f.reference = "DLMF 4.2.19"
    f.realDomain = .line
    f.range = .positive
    f.isMeromorphic = true
    f.canonical = { .power(.e, $0[0]) }
    f.derivative = { z, _ in .power(.e, z[0]) }
    f.antiderivative = { .power(.e, $0) }
    f.double = { Glibc.exp($0) }
    f.ball = { z, _, precision in z[0].exp(precision: precision) }
    f.examples = [.init("exp(0)", "1"), .init("exp(2)*exp(x)", "e^(x + 2)")]
    return Function(f)
  }()
}
