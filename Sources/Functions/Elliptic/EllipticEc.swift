import Balls
public import Expressions

extension Function {
  /// The complete elliptic integral of the second kind E(m) = ∫₀^(π/2) √(1 − m sin² θ) dθ, m = k².
  public static let ellipticEc: Function = {
    var f = FunctionSpec("elliptic_ec", latex: #"E"#)
    f.summary = "the complete elliptic integral of the second kind of the parameter m = k^2"
    f.reference = "DLMF 19.2.8, 19.4.2"
    f.realDomain = RealInterval(-.infinity, 1)
    f.range = .positive
    f.canonical = { z in z[0] == 0 ? .pi / 2 : z[0] == 1 ? 1 : nil }
    f.derivative = { z, _ in (ellipticEc(z[0]) - ellipticKc(z[0])) / (2 * z[0]) }
    f.antiderivative = { m in 2 * ((m + 1) * ellipticEc(m) - (1 - m) * ellipticKc(m)) / 3 }
    f.ball = { z, analytic, precision in z[0].ellipticE(analytic: analytic, precision: precision) }
    f.examples = [.init("elliptic_ec(0)", "1/2*pi"), .init("elliptic_ec(1)", "1")]
    return Function(f)
  }()
}
