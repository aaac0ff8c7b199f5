import Balls
public import Expressions
import Glibc

extension Function {
  /// The logarithm of the gamma function, holomorphic off the negative real axis.
  public static let logGamma: Function = {
    var f = FunctionSpec("log_gamma", latex: #"\log\Gamma"#)
    f.aliases = ["lgamma"]
    f.summary = "the logarithm of the gamma function, holomorphic off the negative real axis"
    f.reference = "DLMF 5.2.1"
    f.realDomain = .positive
    f.range = .line
    f.canonical = { GammaValue.logGamma($0[0]) }
    f.exponential = { gamma($0[0]) }
    f.derivative = { z, _ in psi(z[0]) }
    f.double = { $0 > 0 ? Glibc.lgamma($0) : .nan }
    f.ball = { z, analytic, precision in z[0].lgamma(analytic: analytic, precision: precision) }
    f.identities = { x in [(logGamma(x + 1), logGamma(x) + log(x))] }
    f.examples = [.init("log_gamma(1)", "0"), .init("diff(log_gamma(x), x)", "psi(x)")]
    return Function(f)
  }()
}
