import Balls
public import Expressions
import Glibc

extension Function {
  /// The inverse hyperbolic cosecant arcsinh(1/z), cut between −i and i.
  public static let arccsch: Function = {
    var f = FunctionSpec("arccsch", latex: #"\operatorname{arcsch}"#)
    f.aliases = ["acsch"]
    f.summary = "the inverse hyperbolic cosecant arcsinh(1/z)"
    f.reference = "DLMF 4.37.7"
    f.parity = .odd
    f.realDomain = .positive
    f.range = .positive
    f.canonical = { z in z[0] == .infinity ? 0 : z[0] == 0 ? .complexInfinity : nil }
    f.derivative = { z, _ in -(1 / (z[0] ** 2 * (1 + 1 / z[0] ** 2).squareRoot)) }
    f.double = { Glibc.asinh(1 / $0) }
    f.ball = { z, analytic, precision in
      z[0].inverted(precision: precision + 8).asinh(analytic: analytic, precision: precision)
    }
    f.exponentialForm = { z in log(1 / z[0] + (1 / z[0] ** 2 + 1).squareRoot) }
    f.examples = [.init("arccsch(oo)", "0"), .init("arccsch(-x)", "-arccsch(x)")]
    return Function(f)
  }()
}
