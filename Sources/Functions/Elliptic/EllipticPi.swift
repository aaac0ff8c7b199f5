import Balls
public import Expressions

extension Function {
  /// The elliptic integral of the third kind Π(n, φ, m) = ∫₀^φ dθ/((1 − n sin² θ)·√(1 − m sin² θ)), m = k².
  public static let ellipticPi: Function = {
    var f = FunctionSpec("elliptic_pi", latex: #"\Pi"#, arity: 3...3)
    f.summary =
      "the elliptic integral of the third kind of the characteristic n, the angle phi and the parameter m = k^2"
    f.reference = "DLMF 19.2.7"
    f.realDomain = RealInterval(-1, 1)
    f.range = .line
    f.canonical = { z in
      if z[0] == 0 { return ellipticF(z[1], z[2]) }
      if z[1] == 0 { return 0 }
      return z[1].hasNegativeCoefficient ? -ellipticPi(z[0], -z[1], z[2]) : nil
    }
    f.derivative = { z, i in
      i == 1 ? 1 / ((1 - z[0] * sin(z[1]) ** 2) * EllipticValue.delta(z[1], z[2])) : nil
    }
    f.ball = { z, analytic, precision in
      z[2].ellipticPi(z[0], angle: z[1], analytic: analytic, precision: precision)
    }
    f.examples = [.init("elliptic_pi(0, x, 1/2)", "elliptic_f(x, 1/2)"), .init("elliptic_pi(2, 0, 1/2)", "0")]
    return Function(f)
  }()
}
