import Balls
public import Expressions
import Glibc

extension Function {
  /// The principal inverse cosine, cut along the real axis outside [−1, 1].
  public static let arccos: Function = {
    var f = FunctionSpec("arccos", latex: #"\arccos"#)
    f.aliases = ["acos"]
    f.summary = "the principal inverse cosine"
    f.reference = "DLMF 4.23.20"
    f.realDomain = .unit
    f.range = .halfTurn
    f.canonical = { z in
      if let turn = TrigonometricValue.turn(.sine, z[0]) { return (.half - turn) * .pi }
      return TrigonometricValue.turn(.sine, -z[0]).map { (.half + $0) * .pi }
    }
    f.derivative = { z, _ in -(1 / (1 - z[0] ** 2).squareRoot) }
    f.antiderivative = { z in z * arccos(z) - (1 - z ** 2).squareRoot }
    f.double = { Glibc.acos($0) }
    f.ball = { z, analytic, precision in z[0].acos(analytic: analytic, precision: precision) }
    f.exponentialForm = { z in .pi / 2 + .i * log(.i * z[0] + (1 - z[0] ** 2).squareRoot) }
    f.examples = [.init("arccos(1/2)", "1/3*pi"), .init("arccos(-1)", "pi"), .init("arccos(0)", "1/2*pi")]
    return Function(f)
  }()
}
