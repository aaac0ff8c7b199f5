import Balls
public import Expressions
import Glibc

extension Function {
  /// The principal inverse tangent, cut along the imaginary axis outside (−i, i).
  public static let arctan: Function = {
    var f = FunctionSpec("arctan", latex: #"\arctan"#)
    f.aliases = ["atan"]
    f.summary = "the principal inverse tangent"
    f.reference = "DLMF 4.23.21"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .line
    f.range = .quarterTurns
    f.canonical = { z in
      if z[0] == .infinity { return .pi / 2 }
      if z[0] == .i { return .i * .infinity }
      if let turn = TrigonometricValue.turn(.tangent, z[0]) { return turn * .pi }
      if let turn = TrigonometricValue.turn(.tangent, -z[0]) { return -turn * .pi }
      return z[0].dividedByI.map { .i * arctanh($0) }
    }
    f.derivative = { z, _ in 1 / (z[0] ** 2 + 1) }
    f.antiderivative = { z in z * arctan(z) - log(1 + z ** 2) / 2 }
    f.double = { Glibc.atan($0) }
    f.ball = { z, analytic, precision in z[0].atan(analytic: analytic, precision: precision) }
    f.exponentialForm = { z in .i / 2 * (log(1 - .i * z[0]) - log(1 + .i * z[0])) }
    f.examples = [
      .init("arctan(1)", "1/4*pi"), .init("arctan(oo)", "1/2*pi"), .init("diff(arctan(x), x)", "1/(x^2 + 1)"),
    ]
    return Function(f)
  }()
}
