import Balls
public import Expressions
import Glibc

extension Function {
  /// The inverse hyperbolic secant arccosh(1/z), cut along (−∞, 0] and [1, ∞).
  public static let arcsech: Function = {
    var f = FunctionSpec("arcsech", latex: #"\operatorname{arsech}"#)
    f.aliases = ["asech"]
    f.summary = "the inverse hyperbolic secant arccosh(1/z)"
    f.reference = "DLMF 4.37.8"
    f.realDomain = RealInterval(0, 1, includesUpper: true)
    f.range = .nonnegative
    f.canonical = { z in z[0] == 1 ? 0 : z[0] == 0 ? .infinity : z[0] == -1 ? .i * .pi : nil }
    f.derivative = { z, _ in -(1 / (z[0] ** 2 * (1 / z[0] - 1).squareRoot * (1 / z[0] + 1).squareRoot)) }
    f.double = { x in x > 0 ? Glibc.asinh(((1 - x) * (1 + x)).squareRoot() / x) : .nan }
    f.ball = { z, analytic, precision in
      z[0].inverted(precision: precision + 8).acosh(analytic: analytic, precision: precision)
    }
    f.exponentialForm = { z in log(1 / z[0] + (1 / z[0] - 1).squareRoot * (1 / z[0] + 1).squareRoot) }
    f.examples = [.init("arcsech(1)", "0"), .init("arcsech(0)", "+Infinity")]
    return Function(f)
  }()
}
