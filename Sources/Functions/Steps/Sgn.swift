import Balls
import Exact
public import Expressions

extension Function {
  /// The sign −1, 0 or 1 of a real number; z/|z| for other complex numbers.
  public static let sgn: Function = {
    var f = FunctionSpec("sgn", latex: #"\operatorname{sgn}"#)
    f.aliases = ["sign"]
    f.summary = "the sign of a real number, z/abs(z) for other numbers"
    f.reference = "DLMF 4.2.21"
    f.parity = .odd
    f.realDomain = .line
    f.range = .unit
    f.continuesFromReals = true
    f.jumps = .atZero
    f.canonical = { z in
      if z[0] == .infinity { return 1 }
      if let parts = z[0].number?.exactParts, !parts.im.isZero { return z[0] / abs(z[0]) }
      return z[0].constantSign.map { Expr($0) }
    }
    f.derivative = { z, _ in 2 * diracDelta(z[0]) }
    f.antiderivative = { abs($0) }
    f.ball = { z, analytic, precision in
      z[0].isReal == .yes || analytic
        ? z[0].realSignum(analytic: analytic, precision: precision) : z[0].signum(precision: precision)
    }
    f.examples = [.init("sgn(-3)", "-1"), .init("sgn(0)", "0"), .init("sgn(-x)", "-sgn(x)")]
    return Function(f)
  }()
}
