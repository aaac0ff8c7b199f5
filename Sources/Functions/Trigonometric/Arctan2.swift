import Balls
import Exact
public import Expressions
import Glibc

extension Function {
  /// The angle of the point (x, y), written arctan2(y, x), in (−π, π].
  public static let arctan2: Function = {
    var f = FunctionSpec("arctan2", latex: #"\operatorname{arctan2}"#, arity: 2...2)
    f.aliases = ["atan2"]
    f.summary = "the angle of the point (x, y) in (-pi, pi], the y coordinate first"
    f.reference = "DLMF 4.23.40"
    f.realDomain = .line
    f.range = .turn
    f.continuesFromReals = true
    f.canonical = { z in angle(z[0], z[1]) }
    f.derivative = { z, i in (i == 0 ? z[1] : -z[0]) / (z[0] ** 2 + z[1] ** 2) }
    f.double2 = { y, x in x == 0 && y == 0 ? .nan : Glibc.atan2(y, x) }
    f.ball = { z, analytic, precision in angle(z[0], z[1], analytic, precision) }
    f.examples = [.init("arctan2(1, -1)", "3/4*pi"), .init("arctan2(0, 1)", "0")]
    return Function(f)
  }()

  /// By the quadrant, where the signs of both coordinates are proved.
  private static func angle(_ y: Expr, _ x: Expr) -> Expr? {
    guard let signX = x.constantSign, let signY = y.constantSign else { return nil }
    switch (signX, signY) {
    case (0, 0): return .undefined
    case (0, _): return Expr(signY) * .pi / 2
    case (1, _): return arctan(y / x)
    default: return arctan(y / x) + (signY < 0 ? -.pi : .pi)
    }
  }

  /// Off the negative axis from arctangents of the quotient that stays bounded; on real balls Arb's own.
  private static func angle(_ y: ComplexBall, _ x: ComplexBall, _ analytic: Bool, _ precision: Int) -> ComplexBall {
    if x.isReal == .yes, y.isReal == .yes, !analytic {
      return ComplexBall(y.real.atan2(x.real, precision: precision))
    }
    let bits = precision + 8
    if x.real.isPositive == .yes {
      return y.divided(by: x, precision: bits).atan(analytic: analytic, precision: precision)
    }
    guard let sign = y.real.sign, sign != 0 else { return .indeterminate }
    let quarter = ComplexBall(RealBall.pi(precision: bits)).scaled(byPowerOfTwo: -1)
    let rest = x.divided(by: y, precision: bits).atan(analytic: analytic, precision: bits)
    return (sign > 0 ? quarter : -quarter).subtracting(rest, precision: precision)
  }
}
