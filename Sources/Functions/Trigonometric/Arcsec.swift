import Balls
public import Expressions
import Glibc

extension Function {
  /// The inverse secant arccos(1/z), cut along (−1, 1).
  public static let arcsec: Function = {
    var f = FunctionSpec("arcsec", latex: #"\operatorname{arcsec}"#)
    f.aliases = ["asec"]
    f.summary = "the inverse secant arccos(1/z)"
    f.reference = "DLMF 4.23.8"
    f.realDomain = .fromOne
    f.range = .halfTurn
    f.canonical = { z in
      if z[0] == .infinity || z[0] == .minusInfinity { return .pi / 2 }
      if let turn = TrigonometricValue.turn(.cosecant, z[0]) { return (.half - turn) * .pi }
      return TrigonometricValue.turn(.cosecant, -z[0]).map { (.half + $0) * .pi }
    }
    f.derivative = { z, _ in 1 / (z[0] ** 2 * (1 - 1 / z[0] ** 2).squareRoot) }
    f.double = { x in
      let tangent = ((x - 1) * (x + 1)).squareRoot()
      return x > 0 ? Glibc.atan(tangent) : Double.pi - Glibc.atan(tangent)
    }
    f.ball = { z, analytic, precision in
      z[0].inverted(precision: precision + 8).acos(analytic: analytic, precision: precision)
    }
    f.exponentialForm = { z in .pi / 2 + .i * log(.i / z[0] + (1 - 1 / z[0] ** 2).squareRoot) }
    f.examples = [.init("arcsec(2)", "1/3*pi"), .init("arcsec(1)", "0")]
    return Function(f)
  }()
}
