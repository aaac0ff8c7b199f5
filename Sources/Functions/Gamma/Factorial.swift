import Balls
public import Expressions
import Glibc

extension Function {
  /// The factorial z! = Γ(z + 1), exact for natural numbers.
  public static let factorial: Function = {
    var f = FunctionSpec("factorial", latex: #"\operatorname{factorial}"#)
    f.summary = "the factorial gamma(z + 1)"
    f.reference = "DLMF 5.4.1"
    f.realDomain = RealInterval(-1, .infinity)
    f.range = .positive
    f.canonical = { GammaValue.factorial($0[0]) }
    f.derivative = { z, _ in gamma(z[0] + 1) * psi(z[0] + 1) }
    f.double = { $0 > -1 || $0 != $0.rounded() ? Glibc.tgamma($0 + 1) : .nan }
    f.ball = { z, _, precision in z[0].adding(.one, precision: precision + 8).gamma(precision: precision) }
    f.examples = [.init("factorial(5)", "120"), .init("factorial(1/2)", "1/2*sqrt(pi)")]
    return Function(f)
  }()
}
