import Balls
public import Expressions
import Glibc

extension Function {
  /// The principal inverse hyperbolic tangent, cut along the real axis outside (−1, 1).
  public static let arctanh: Function = {
    var f = FunctionSpec("arctanh", latex: #"\operatorname{artanh}"#)
    f.aliases = ["atanh"]
    f.summary = "the principal inverse hyperbolic tangent"
    f.reference = "DLMF 4.37.24"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .openUnit
    f.range = .line
    f.canonical = { z in
      if z[0] == 0 { return 0 }
      if z[0] == 1 { return .infinity }
      guard let u = z[0].dividedByI else { return nil }
      return TrigonometricValue.turn(.tangent, u).map { .i * .pi * $0 }
        ?? TrigonometricValue.turn(.tangent, -u).map { -(.i * .pi * $0) }
    }
    f.derivative = { z, _ in -(1 / (z[0] ** 2 - 1)) }
    f.antiderivative = { z in z * arctanh(z) + log(1 - z ** 2) / 2 }
    f.double = { Glibc.atanh($0) }
    f.ball = { z, analytic, precision in z[0].atanh(analytic: analytic, precision: precision) }
    f.exponentialForm = { z in (log(1 + z[0]) - log(1 - z[0])) / 2 }
    f.examples = [.init("arctanh(0)", "0"), .init("tanh(arctanh(x))", "x")]
    return Function(f)
  }()
}
