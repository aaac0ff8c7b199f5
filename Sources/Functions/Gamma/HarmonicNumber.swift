import Balls
public import Expressions

extension Function {
  /// The harmonic number ψ(z + 1) + γ = 1 + 1/2 + … + 1/z.
  public static let harmonicNumber: Function = {
    var f = FunctionSpec("harmonic_number", latex: #"\operatorname{H}"#)
    f.summary = "the harmonic number 1 + 1/2 + ... + 1/z, psi(z + 1) + euler_gamma"
    f.reference = "DLMF 5.4.14"
    f.realDomain = RealInterval(-1, .infinity)
    f.range = .line
    f.canonical = { z in
      guard let n = z[0].smallInteger else { return nil }
      return n < 0 ? .complexInfinity : n <= 10_000 ? Expr(GammaValue.harmonicSum(n)) : nil
    }
    f.derivative = { z, _ in psi(1, z[0] + 1) }
    f.antiderivative = { z in logGamma(z + 1) + .eulerGamma * z }
    f.ball = { z, _, precision in
      let bits = precision + 8
      let digamma = z[0].adding(.one, precision: bits).digamma(precision: bits)
      return digamma.adding(ComplexBall(.eulerGamma(precision: bits)), precision: precision)
    }
    f.examples = [.init("harmonic_number(3)", "11/6"), .init("harmonic_number(0)", "0")]
    return Function(f)
  }()
}
