import Balls
public import Expressions

extension Function {
  /// The binomial coefficient n·(n−1)⋯(n−k+1)/k!, for other k by the gamma function.
  public static let binomial: Function = {
    var f = FunctionSpec("binomial", latex: #"\operatorname{binomial}"#, arity: 2...2)
    f.summary = "the binomial coefficient n over k"
    f.reference = "DLMF 1.2.1"
    f.canonical = { GammaValue.binomial($0[0], $0[1]) }
    f.derivative = { z, i in
      let difference = psi(z[0] - z[1] + 1)
      return binomial(z[0], z[1]) * (i == 0 ? psi(z[0] + 1) - difference : difference - psi(z[1] + 1))
    }
    f.ball = { z, _, precision in
      let bits = precision + 16
      let top = z[0].adding(.one, precision: bits)
      let bottom = z[1].adding(.one, precision: bits).rgamma(precision: bits)
      let rest = top.subtracting(z[1], precision: bits).rgamma(precision: bits)
      return top.gamma(precision: bits).multiplied(by: bottom, precision: bits).multiplied(
        by: rest, precision: precision)
    }
    f.examples = [.init("binomial(5, 2)", "10"), .init("binomial(n, 1)", "n")]
    return Function(f)
  }()
}
