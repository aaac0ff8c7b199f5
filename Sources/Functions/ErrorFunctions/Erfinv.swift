import Balls
import Exact
public import Expressions

extension Function {
  /// The inverse of the error function on (−1, 1).
  public static let erfinv: Function = {
    var f = FunctionSpec("erfinv", latex: #"\operatorname{erfinv}"#)
    f.summary = "the inverse of the error function on (-1, 1)"
    f.reference = "DLMF 7.17.1"
    f.parity = .odd
    f.increasingZero = 0
    f.realDomain = .openUnit
    f.range = .line
    f.canonical = { z in z[0] == 0 ? 0 : z[0] == 1 ? .infinity : nil }
    f.derivative = { z, _ in Expr.pi.squareRoot / 2 * (erfinv(z[0]) ** 2).exponential }
    f.antiderivative = { z in -((-(erfinv(z) ** 2)).exponential / Expr.pi.squareRoot) }
    f.ball = { z, analytic, precision in
      guard z[0].isReal == .yes, !analytic || z[0].isExact else { return .indeterminate }
      return ComplexBall(z[0].real.erfinv(precision: precision))
    }
    f.identities = { x in [(erf(erfinv(x) + 0 * x), x)] }
    f.examples = [.init("erfinv(0)", "0"), .init("erf(erfinv(x))", "x")]
    return Function(f)
  }()
}
