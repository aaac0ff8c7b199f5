import Balls
import Exact
public import Expressions

extension Function {
  /// The Bessel function of the first kind Jₙ(z), the order first.
  public static let besselJ: Function = {
    var f = FunctionSpec("bessel_J", latex: #"J"#, arity: 2...2)
    f.summary = "the Bessel function of the first kind of order n at z"
    f.reference = "DLMF 10.2.2"
    f.canonical = { BesselValue.j($0[0], $0[1]) }
    f.derivative = { z, i in i == 1 ? (besselJ(z[0] - 1, z[1]) - besselJ(z[0] + 1, z[1])) / 2 : nil }
    f.ball = { z, analytic, precision in
      if z[0].isReal == .yes, z[1].isReal == .yes, z[1].real.isPositive == .yes {
        return ComplexBall(z[1].real.besselJ(order: z[0].real, precision: precision))
      }
      return z[1].besselJ(order: z[0], analytic: analytic, precision: precision)
    }
    f.examples = [.init("bessel_J(0, 0)", "1"), .init("bessel_J(1, 0)", "0")]
    return Function(f)
  }()
}
