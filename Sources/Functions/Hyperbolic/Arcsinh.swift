import Balls
public import Expressions
import Glibc

extension Function {
  /// The principal inverse hyperbolic sine, cut along the imaginary axis outside [−i, i].
  public static let arcsinh: Function = {
    var f = FunctionSpec("arcsinh", latex: #"\operatorname{arsinh}"#)
    f.aliases = ["asinh"]
    f.summary = "the principal inverse hyperbolic sine"
    f.reference = "DLMF 4.37.16"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .line
    f.range = .line
    f.canonical = { z in
      if z[0] == 0 { return 0 }
      if z[0] == 1 { return log(1 + Expr(2).squareRoot) }
      if z[0] == .infinity { return .infinity }
      guard let u = z[0].dividedByI else { return nil }
      return TrigonometricValue.turn(.sine, u).map { .i * .pi * $0 }
        ?? TrigonometricValue.turn(.sine, -u).map { -(.i * .pi * $0) }
    }
    f.derivative = { z, _ in 1 / (z[0] ** 2 + 1).squareRoot }
    f.antiderivative = { z in z * arcsinh(z) - (z ** 2 + 1).squareRoot }
    f.double = { Glibc.asinh($0) }
    f.ball = { z, analytic, precision in z[0].asinh(analytic: analytic, precision: precision) }
    f.exponentialForm = { z in log(z[0] + (z[0] ** 2 + 1).squareRoot) }
    f.examples = [
      .init("arcsinh(0)", "0"), .init("sinh(arcsinh(x))", "x"), .init("diff(arcsinh(x), x)", "1/sqrt(x^2 + 1)"),
    ]
    return Function(f)
  }()
}
