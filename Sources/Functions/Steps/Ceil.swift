import Balls
import Exact
public import Expressions

extension Function {
  /// The smallest integer that is not below a real number.
  public static let ceil: Function = {
    var f = FunctionSpec("ceil", latex: #"\operatorname{ceil}"#)
    f.aliases = ["ceiling"]
    f.summary = "the smallest integer not below x"
    f.reference = "DLMF 1.1"
    f.realDomain = .line
    f.range = .line
    f.isIntegerValued = true
    f.continuesFromReals = true
    f.jumps = .atIntegers
    f.canonical = { z in
      if let value = (-z[0]).constantFloor { return Expr(-value) }
      return Rounding.settled(z[0])
    }
    f.ball = { z, analytic, precision in
      if z[0].isReal != .yes, !analytic { return .indeterminate }
      return z[0].realCeiling(analytic: analytic, precision: precision)
    }
    f.examples = [.init("ceil(-5/2)", "-2"), .init("ceil(pi)", "4"), .init("ceil(2.7)", "3")]
    return Function(f)
  }()
}
