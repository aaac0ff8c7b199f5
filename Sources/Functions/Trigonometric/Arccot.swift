import Balls
public import Expressions
import Glibc

extension Function {
  /// The inverse cotangent arctan(1/z), odd, cut between −i and i; π/2 at 0.
  public static let arccot: Function = {
    var f = FunctionSpec("arccot", latex: #"\operatorname{arccot}"#)
    f.aliases = ["acot"]
    f.summary = "the inverse cotangent arctan(1/z)"
    f.reference = "DLMF 4.23.9"
    f.parity = .odd
    f.realDomain = .positive
    f.range = .quarterTurns
    f.canonical = { z in
      if z[0] == .infinity { return 0 }
      if z[0] == 0 { return .pi / 2 }
      return TrigonometricValue.turn(.tangent, z[0]).map { (.half - $0) * .pi }
    }
    f.derivative = { z, _ in -(1 / (z[0] ** 2 + 1)) }
    f.antiderivative = { z in z * arccot(z) + log(1 + z ** 2) / 2 }
    f.double = { Glibc.atan(1 / $0) }
    f.ball = { z, analytic, precision in
      z[0].inverted(precision: precision + 8).atan(analytic: analytic, precision: precision)
    }
    f.exponentialForm = { z in .i / 2 * (log(1 - .i / z[0]) - log(1 + .i / z[0])) }
    f.examples = [.init("arccot(1)", "1/4*pi"), .init("arccot(0)", "1/2*pi")]
    return Function(f)
  }()
}
