import Balls
import Exact
public import Expressions

extension Function {
  /// The generalized exponential integral Eₙ(z) = ∫₁^∞ e^(−zt)/tⁿ dt, cut along the negative axis.
  public static let expIntegralE: Function = {
    var f = FunctionSpec("exp_integral_e", latex: #"\operatorname{E}"#, arity: 2...2)
    f.summary = "the generalized exponential integral, the integral of e^(-z*t)/t^n from 1 to infinity"
    f.reference = "DLMF 8.19.3"
    f.canonical = { z in
      if z[0] == 0 { return (-z[1]).exponential / z[1] }
      guard z[1] == 0, let n = z[0].rational, n > 1 else { return nil }
      return 1 / (z[0] - 1)
    }
    f.derivative = { z, i in i == 1 ? -expIntegralE(z[0] - 1, z[1]) : nil }
    f.ball = { z, analytic, precision in z[1].exponentialIntegral(order: z[0], analytic: analytic, precision: precision)
    }
    f.examples = [.init("exp_integral_e(0, x)", "e^(-x)/x"), .init("exp_integral_e(3, 0)", "1/2")]
    return Function(f)
  }()
}
