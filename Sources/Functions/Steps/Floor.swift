import Balls
import Exact
public import Expressions

extension Function {
  /// The largest integer that is not above a real number.
  public static let floor: Function = {
    var f = FunctionSpec("floor", latex: #"\operatorname{floor}"#)
    f.summary = "the largest integer not above x"
    f.reference = "DLMF 1.1"
    f.realDomain = .line
    f.range = .line
    f.isIntegerValued = true
    f.continuesFromReals = true
    f.jumps = .atIntegers
    f.canonical = { z in
      if let value = z[0].constantFloor { return Expr(value) }
      return Rounding.settled(z[0])
    }
    f.ball = { z, analytic, precision in
      if z[0].isReal != .yes, !analytic { return .indeterminate }
      return z[0].realFloor(analytic: analytic, precision: precision)
    }
    f.examples = [.init("floor(-5/2)", "-3"), .init("floor(pi)", "3"), .init("floor(2.7)", "2")]
    return Function(f)
  }()
}
