import Balls
import Exact
public import Expressions

extension Function {
  /// The modified Bessel function of the second kind Kₙ(z), the order first.
  public static let besselK: Function = {
    var f = FunctionSpec("bessel_K", latex: #"K"#, arity: 2...2)
    f.summary = "the modified Bessel function of the second kind of order n at z"
    f.reference = "DLMF 10.25.3"
    f.canonical = { BesselValue.k($0[0], $0[1]) }
    f.derivative = { z, i in i == 1 ? -(besselK(z[0] - 1, z[1]) + besselK(z[0] + 1, z[1])) / 2 : nil }
    f.ball = { z, analytic, precision in
      if z[0].isReal == .yes, z[1].isReal == .yes, z[1].real.isPositive == .yes {
        return ComplexBall(z[1].real.besselK(order: z[0].real, precision: precision))
      }
      return z[1].besselK(order: z[0], analytic: analytic, precision: precision)
    }
    f.examples = [.init("bessel_K(-1, x)", "bessel_K(1, x)"), .init("bessel_K(-2, x)", "bessel_K(2, x)")]
    return Function(f)
  }()
}
