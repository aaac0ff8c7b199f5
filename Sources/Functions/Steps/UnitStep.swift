import Balls
import Exact
public import Expressions

extension Function {
  /// The unit step: 0 for x < 0, 1 for x ≥ 0.
  public static let unitStep: Function = {
    var f = FunctionSpec("unit_step", latex: #"\mathrm{u}"#)
    f.summary = "0 for x < 0 and 1 for x >= 0"
    f.reference = "DLMF 1.16.13"
    f.realDomain = .line
    f.range = .fraction
    f.isIntegerValued = true
    f.continuesFromReals = true
    f.jumps = .atZero
    f.canonical = { z in
      if z[0] == .infinity { return 1 }
      if z[0] == .minusInfinity { return 0 }
      return z[0].constantSign.map { $0 >= 0 ? 1 : 0 }
    }
    f.derivative = { z, _ in diracDelta(z[0]) }
    f.antiderivative = { z in z * unitStep(z) }
    f.ball = { z, analytic, precision in
      if z[0].isReal != .yes, !analytic { return .indeterminate }
      if z[0].isReal == .yes, z[0].real.isNonnegative == .yes { return .one }
      return z[0].realHeaviside(analytic: analytic, precision: precision)
    }
    f.examples = [.init("unit_step(-2)", "0"), .init("unit_step(0)", "1")]
    return Function(f)
  }()
}
