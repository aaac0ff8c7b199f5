import Balls
import Exact
public import Expressions

extension Function {
  /// The Bessel function of the second kind Yₙ(z), the order first.
  public static let besselY: Function = {
    var f = FunctionSpec("bessel_Y", latex: #"Y"#, arity: 2...2)
    f.summary = "the Bessel function of the second kind of order n at z"
    f.reference = "DLMF 10.2.3"
    f.canonical = { BesselValue.y($0[0], $0[1]) }
    f.derivative = { z, i in i == 1 ? (besselY(z[0] - 1, z[1]) - besselY(z[0] + 1, z[1])) / 2 : nil }
    f.ball = { z, analytic, precision in
      if z[0].isReal == .yes, z[1].isReal == .yes, z[1].real.isPositive == .yes {
        return ComplexBall(z[1].real.besselY(order: z[0].real, precision: precision))
      }
      return z[1].besselY(order: z[0], analytic: analytic, precision: precision)
    }
    f.examples = [.init("bessel_Y(-1, x)", "-bessel_Y(1, x)"), .init("bessel_Y(-2, x)", "bessel_Y(2, x)")]
    return Function(f)
  }()
}
