import Balls
public import Expressions

extension Function {
  /// The elliptic integral of the second kind E(φ, m) = ∫₀^φ √(1 − m sin² θ) dθ, m = k².
  public static let ellipticE: Function = {
    var f = FunctionSpec("elliptic_e", latex: #"E"#, arity: 2...2)
    f.summary = "the elliptic integral of the second kind of the angle phi and the parameter m = k^2"
    f.reference = "DLMF 19.2.5, 19.4.7"
    f.realDomain = RealInterval(-1, 1)
    f.range = .line
    f.canonical = { z in EllipticValue.incomplete(z[0], z[1], ellipticE, complete: ellipticEc) }
    f.derivative = { z, i in
      i == 0
        ? EllipticValue.delta(z[0], z[1]) : (ellipticE(z[0], z[1]) - ellipticF(z[0], z[1])) / (2 * z[1])
    }
    f.ball = { z, analytic, precision in z[1].ellipticE(angle: z[0], analytic: analytic, precision: precision) }
    f.examples = [.init("elliptic_e(x, 0)", "x"), .init("elliptic_e(pi/2, 1/2)", "elliptic_ec(1/2)")]
    return Function(f)
  }()
}
