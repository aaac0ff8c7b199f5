import Balls
public import Expressions

extension Function {
  /// The complete elliptic integral of the first kind K(m) = ∫₀^(π/2) dθ/√(1 − m sin² θ), m = k².
  public static let ellipticKc: Function = {
    var f = FunctionSpec("elliptic_kc", latex: #"K"#)
    f.summary = "the complete elliptic integral of the first kind of the parameter m = k^2"
    f.reference = "DLMF 19.2.8, 19.4.1"
    f.realDomain = RealInterval(-.infinity, 1)
    f.range = .positive
    f.canonical = { z in
      let quarter = gamma(Expr(1) / 4) ** 2 / 4
      return switch z[0] {
      case 0: .pi / 2
      case 1: .complexInfinity
      case .half: quarter / Expr.pi.squareRoot
      case -1: quarter / (2 * .pi).squareRoot
      default: nil
      }
    }
    f.derivative = { z, _ in
      let m = z[0]
      return (ellipticEc(m) - (1 - m) * ellipticKc(m)) / (2 * m * (1 - m))
    }
    f.antiderivative = { m in 2 * (ellipticEc(m) - (1 - m) * ellipticKc(m)) }
    f.ball = { z, analytic, precision in z[0].ellipticK(analytic: analytic, precision: precision) }
    f.examples = [.init("elliptic_kc(0)", "1/2*pi"), .init("elliptic_kc(1/2)", "1/4*gamma(1/4)^2/sqrt(pi)")]
    return Function(f)
  }()
}
