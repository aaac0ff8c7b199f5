import Balls
public import Expressions
import Glibc

extension Function {
  /// The principal inverse sine, cut along the real axis outside [−1, 1].
  public static let arcsin: Function = {
    var f = FunctionSpec("arcsin", latex: #"\arcsin"#)
    f.aliases = ["asin"]
    f.summary = "the principal inverse sine"
    f.reference = "DLMF 4.23.19"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .unit
    f.range = .quarterTurns
    f.canonical = { z in
      if let turn = TrigonometricValue.turn(.sine, z[0]) { return turn * .pi }
      return z[0].dividedByI.map { .i * arcsinh($0) }
    }
    f.derivative = { z, _ in 1 / (1 - z[0] ** 2).squareRoot }
    f.antiderivative = { z in z * arcsin(z) + (1 - z ** 2).squareRoot }
    f.double = { Glibc.asin($0) }
    f.ball = { z, analytic, precision in z[0].asin(analytic: analytic, precision: precision) }
    f.exponentialForm = { z in -(.i * log(.i * z[0] + (1 - z[0] ** 2).squareRoot)) }
    f.identities = { x in [(arcsin(x) + arccos(x), .pi / 2)] }
    f.examples = [
      .init("arcsin(1/2)", "1/6*pi"), .init("arcsin(-1)", "-1/2*pi"), .init("diff(arcsin(x), x)", "1/sqrt(-x^2 + 1)"),
    ]
    return Function(f)
  }()
}
