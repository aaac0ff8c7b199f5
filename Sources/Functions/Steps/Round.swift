import Balls
import Exact
public import Expressions

extension Function {
  /// The nearest integer, halves away from zero.
  public static let round: Function = {
    var f = FunctionSpec("round", latex: #"\operatorname{round}"#)
    f.summary = "the integer nearest to x, halves away from zero"
    f.reference = "DLMF 1.1"
    f.parity = .odd
    f.realDomain = .line
    f.range = .line
    f.isIntegerValued = true
    f.continuesFromReals = true
    f.canonical = { z in
      guard let sign = z[0].constantSign else { return Rounding.settled(z[0]) }
      let size = sign < 0 ? -z[0] : z[0]
      return (size + .half).constantFloor.map { sign < 0 ? -Expr($0) : Expr($0) }
    }
    f.ball = { z, analytic, precision in
      guard z[0].isReal == .yes || analytic, let sign = z[0].real.sign ?? Rounding.nearZero(z[0].real) else {
        return .indeterminate
      }
      let shifted = (sign < 0 ? -z[0] : z[0]).adding(Rounding.half, precision: precision + 2)
      let floor = shifted.realFloor(analytic: analytic, precision: precision)
      return sign < 0 ? -floor : floor
    }
    f.examples = [.init("round(5/2)", "3"), .init("round(-7/3)", "-2")]
    return Function(f)
  }()
}
