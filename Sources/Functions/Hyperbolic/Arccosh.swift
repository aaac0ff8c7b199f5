import Balls
public import Expressions
import Glibc

extension Function {
  /// The principal inverse hyperbolic cosine, cut along (−∞, 1].
  public static let arccosh: Function = {
    var f = FunctionSpec("arccosh", latex: #"\operatorname{arcosh}"#)
    f.aliases = ["acosh"]
    f.summary = "the principal inverse hyperbolic cosine"
    f.reference = "DLMF 4.37.19"
    f.realDomain = .fromOne
    f.range = .nonnegative
    f.canonical = { z in
      if z[0] == 1 { return 0 }
      if z[0] == .infinity { return .infinity }
      if let turn = TrigonometricValue.turn(.sine, z[0]) { return .i * .pi * (.half - turn) }
      return TrigonometricValue.turn(.sine, -z[0]).map { .i * .pi * (.half + $0) }
    }
    f.derivative = { z, _ in 1 / ((z[0] - 1).squareRoot * (z[0] + 1).squareRoot) }
    f.antiderivative = { z in z * arccosh(z) - (z - 1).squareRoot * (z + 1).squareRoot }
    f.double = { Glibc.acosh($0) }
    f.ball = { z, analytic, precision in z[0].acosh(analytic: analytic, precision: precision) }
    f.exponentialForm = { z in log(z[0] + (z[0] - 1).squareRoot * (z[0] + 1).squareRoot) }
    f.examples = [.init("arccosh(1)", "0"), .init("arccosh(0)", "1/2*I*pi"), .init("cosh(arccosh(x))", "x")]
    return Function(f)
  }()
}
