import Balls
import Exact
public import Expressions
import Glibc

extension Function {
  /// The inverse hyperbolic cotangent arctanh(1/z), cut along [−1, 1].
  public static let arccoth: Function = {
    var f = FunctionSpec("arccoth", latex: #"\operatorname{arcoth}"#)
    f.aliases = ["acoth"]
    f.summary = "the inverse hyperbolic cotangent arctanh(1/z)"
    f.reference = "DLMF 4.37.9"
    f.parity = .odd
    f.realDomain = .aboveOne
    f.range = .positive
    f.canonical = { z in z[0] == .infinity ? 0 : z[0] == 0 ? .i * .pi / 2 : z[0] == 1 ? .infinity : nil }
    f.derivative = { z, _ in -(1 / (z[0] ** 2 - 1)) }
    f.double = { x in x > 1 ? Glibc.log1p(2 / (x - 1)) / 2 : x < -1 ? -Glibc.log1p(2 / (-x - 1)) / 2 : .nan }
    f.ball = { z, analytic, precision in
      let inverse = z[0].inverted(precision: precision + 8)
      if inverse.isReal == .yes, inverse.real.magnitudeBound.upperBound < 1 {
        return ComplexBall(inverse.real.atanh(precision: precision))
      }
      return inverse.atanh(analytic: analytic, precision: precision)
    }
    f.exponentialForm = { z in (log(1 + 1 / z[0]) - log(1 - 1 / z[0])) / 2 }
    f.examples = [.init("arccoth(oo)", "0"), .init("arccoth(-x)", "-arccoth(x)")]
    return Function(f)
  }()
}
