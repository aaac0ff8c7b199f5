import Balls
public import Expressions

extension Function {
  /// The elliptic integral of the first kind F(φ, m) = ∫₀^φ dθ/√(1 − m sin² θ), m = k².
  public static let ellipticF: Function = {
    var f = FunctionSpec("elliptic_f", latex: #"F"#, arity: 2...2)
    f.summary = "the elliptic integral of the first kind of the angle phi and the parameter m = k^2"
    f.reference = "DLMF 19.2.4, 19.4.6"
    f.realDomain = RealInterval(-1, 1)
    f.range = .line
    f.canonical = { z in EllipticValue.incomplete(z[0], z[1], ellipticF, complete: ellipticKc) }
    f.derivative = { z, i in
      let (phi, m, delta) = (z[0], z[1], EllipticValue.delta(z[0], z[1]))
      if i == 0 { return 1 / delta }
      return ellipticE(phi, m) / (2 * m * (1 - m)) - ellipticF(phi, m) / (2 * m)
        - sin(2 * phi) / (4 * (1 - m) * delta)
    }
    f.ball = { z, analytic, precision in z[1].ellipticF(angle: z[0], analytic: analytic, precision: precision) }
    f.examples = [.init("elliptic_f(x, 0)", "x"), .init("diff(elliptic_f(x, 1/2), x)", "1/sqrt(-1/2*sin(x)^2 + 1)")]
    return Function(f)
  }()
}
