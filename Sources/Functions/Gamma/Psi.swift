import Balls
public import Expressions

extension Function {
  /// The digamma function ψ = Γ′/Γ; psi(n, z) is its n-th derivative, the polygamma function.
  public static let psi: Function = {
    var f = FunctionSpec("psi", latex: #"\psi"#, arity: 1...2)
    f.aliases = ["digamma", "polygamma"]
    f.summary = "the digamma function; psi(n, z) is its derivative of order n"
    f.reference = "DLMF 5.2.2, 5.15.1"
    f.realDomain = .positive
    f.range = .line
    f.canonical = { $0.count == 1 ? GammaValue.digamma($0[0]) : GammaValue.polygamma($0[0], $0[1]) }
    f.derivative = { z, i in
      if z.count == 1 { return psi(1, z[0]) }
      return i == 1 ? psi(z[0] + 1, z[1]) : nil
    }
    f.antiderivative = { logGamma($0) }
    f.ball = { z, analytic, precision in
      if z.count == 1 { return z[0].digamma(precision: precision) }
      return z[1].polygamma(order: z[0], analytic: analytic, precision: precision)
    }
    f.identities = { x in [(psi(x + 1), psi(x) + 1 / x), (psi(1, x + 1), psi(1, x) - 1 / x ** 2)] }
    f.examples = [.init("psi(1)", "-euler_gamma"), .init("psi(1, 1)", "1/6*pi^2")]
    return Function(f)
  }()
}
