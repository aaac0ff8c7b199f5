import Balls
public import Expressions

extension Function {
  /// The Hurwitz zeta function Σ (n + a)^(−s), n ≥ 0.
  public static let hurwitzZeta: Function = {
    var f = FunctionSpec("hurwitz_zeta", latex: #"\zeta"#, arity: 2...2)
    f.summary = "the Hurwitz zeta function, the sum of (n + a)^(-s)"
    f.reference = "DLMF 25.11.1"
    f.canonical = { z in
      if z[1] == 1 { return zeta(z[0]) }
      if z[1] == .half { return (.power(2, z[0]) - 1) * zeta(z[0]) }
      return z[0] == 0 ? .half - z[1] : nil
    }
    f.derivative = { z, i in i == 1 ? -(z[0] * hurwitzZeta(z[0] + 1, z[1])) : nil }
    f.ball = { z, analytic, precision in z[0].hurwitzZeta(z[1], analytic: analytic, precision: precision) }
    f.examples = [.init("hurwitz_zeta(2, 1)", "1/6*pi^2"), .init("hurwitz_zeta(0, x)", "-x + 1/2")]
    return Function(f)
  }()
}
