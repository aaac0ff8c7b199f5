import Balls
import Exact
public import Expressions
import Glibc

extension Function {
  /// The gamma function; with two arguments the upper incomplete one, Γ(a, z) = ∫_z^∞ t^(a−1) e^(−t) dt.
  public static let gamma: Function = {
    var f = FunctionSpec("gamma", latex: #"\Gamma"#, arity: 1...2)
    f.aliases = ["gamma_inc"]
    f.summary = "the gamma function; gamma(a, z) is the upper incomplete gamma function"
    f.reference = "DLMF 5.2.1, 8.2.2"
    f.realDomain = .positive
    f.range = .positive
    f.canonical = { $0.count == 1 ? GammaValue.gamma($0[0]) : GammaValue.incomplete($0[0], $0[1]) }
    f.derivative = { z, i in
      if z.count == 1 { return gamma(z[0]) * psi(z[0]) }
      return i == 1 ? -(z[1] ** (z[0] - 1) * (-z[1]).exponential) : nil
    }
    f.double = { $0 > 0 || $0 != $0.rounded() ? Glibc.tgamma($0) : .nan }
    f.ball = { z, analytic, precision in
      if z.count == 1 { return z[0].gamma(precision: precision) }
      if z[0].isReal == .yes, z[1].isReal == .yes, z[1].real.isPositive == .yes {
        return ComplexBall(z[1].real.upperGamma(order: z[0].real, precision: precision))
      }
      return z[1].upperGamma(order: z[0], analytic: analytic, precision: precision)
    }
    f.identities = { x in
      [
        (gamma(x + 1), x * gamma(x)),
        (gamma(Expr(1) / 3, x) + 0 * x, gamma(Expr(4) / 3, x) * 3 - 3 * x ** (Expr(1) / 3) * (-x).exponential),
      ]
    }
    f.examples = [
      .init("gamma(5)", "24"), .init("gamma(1/2)", "sqrt(pi)"), .init("gamma(-1)", "Infinity"),
      .init("gamma(1, x)", "e^(-x)"),
    ]
    return Function(f)
  }()
}
