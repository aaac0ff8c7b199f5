import Balls
import Exact
public import Expressions

extension Function {
  /// The modified Bessel function of the first kind Iₙ(z), the order first.
  public static let besselI: Function = {
    var f = FunctionSpec("bessel_I", latex: #"I"#, arity: 2...2)
    f.summary = "the modified Bessel function of the first kind of order n at z"
    f.reference = "DLMF 10.25.2"
    f.canonical = { BesselValue.i($0[0], $0[1]) }
    f.derivative = { z, i in i == 1 ? (besselI(z[0] - 1, z[1]) + besselI(z[0] + 1, z[1])) / 2 : nil }
    f.ball = { z, analytic, precision in
      if z[0].isReal == .yes, z[1].isReal == .yes, z[1].real.isPositive == .yes {
        return ComplexBall(z[1].real.besselI(order: z[0].real, precision: precision))
      }
      return z[1].besselI(order: z[0], analytic: analytic, precision: precision)
    }
    f.examples = [.init("bessel_I(0, 0)", "1"), .init("bessel_I(1, 0)", "0")]
    return Function(f)
  }()
}
