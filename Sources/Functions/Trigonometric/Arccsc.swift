import Balls
public import Expressions
import Glibc

extension Function {
  /// The inverse cosecant arcsin(1/z), cut along (−1, 1).
  public static let arccsc: Function = {
    var f = FunctionSpec("arccsc", latex: #"\operatorname{arccsc}"#)
    f.aliases = ["acsc"]
    f.summary = "the inverse cosecant arcsin(1/z)"
    f.reference = "DLMF 4.23.7"
    f.parity = .odd
    f.realDomain = .fromOne
    f.range = .quarterTurns
    f.canonical = { z in
      if z[0] == .infinity { return 0 }
      return TrigonometricValue.turn(.cosecant, z[0]).map { $0 * .pi }
    }
    f.derivative = { z, _ in -(1 / (z[0] ** 2 * (1 - 1 / z[0] ** 2).squareRoot)) }
    f.double = { x in Glibc.atan(1 / ((x - 1) * (x + 1)).squareRoot()) * (x < 0 ? -1 : 1) }
    f.ball = { z, analytic, precision in
      z[0].inverted(precision: precision + 8).asin(analytic: analytic, precision: precision)
    }
    f.exponentialForm = { z in -(.i * log(.i / z[0] + (1 - 1 / z[0] ** 2).squareRoot)) }
    f.examples = [.init("arccsc(2)", "1/6*pi"), .init("arccsc(1)", "1/2*pi")]
    return Function(f)
  }()
}
