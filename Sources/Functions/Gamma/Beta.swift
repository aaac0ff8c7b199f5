import Balls
public import Expressions

extension Function {
  /// The beta function Γ(a) Γ(b)/Γ(a + b).
  public static let beta: Function = {
    var f = FunctionSpec("beta", latex: #"\operatorname{B}"#, arity: 2...2)
    f.summary = "the beta function gamma(a)*gamma(b)/gamma(a + b)"
    f.reference = "DLMF 5.12.1"
    f.realDomain = .positive
    f.range = .positive
    f.canonical = { GammaValue.beta($0[0], $0[1]) }
    f.derivative = { z, i in beta(z[0], z[1]) * (psi(z[i]) - psi(z[0] + z[1])) }
    f.ball = { z, _, precision in z[0].beta(z[1], precision: precision) }
    f.examples = [.init("beta(2, 3)", "1/12"), .init("beta(1/2, 1/2)", "pi")]
    return Function(f)
  }()
}
