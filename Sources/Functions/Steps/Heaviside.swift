import Balls
import Exact
public import Expressions

extension Function {
  /// Heaviside's step function: 0 for x < 0, 1 for x > 0, without a value at 0.
  public static let heaviside: Function = {
    var f = FunctionSpec("heaviside", latex: #"H"#)
    f.summary = "0 for x < 0 and 1 for x > 0, without a value at 0"
    f.reference = "DLMF 1.16.13"
    f.realDomain = .line
    f.range = .fraction
    f.isIntegerValued = true
    f.continuesFromReals = true
    f.jumps = .atZero
    f.canonical = { z in
      if z[0] == .infinity { return 1 }
      if z[0] == .minusInfinity { return 0 }
      guard let sign = z[0].constantSign, sign != 0 else { return nil }
      return sign > 0 ? 1 : 0
    }
    f.derivative = { z, _ in diracDelta(z[0]) }
    f.antiderivative = { z in z * heaviside(z) }
    f.ball = { z, analytic, precision in
      if z[0].isReal != .yes, !analytic { return .indeterminate }
      if z[0].isZero == .yes { return .indeterminate }
      return z[0].realHeaviside(analytic: analytic, precision: precision)
    }
    f.examples = [.init("heaviside(-2)", "0"), .init("heaviside(3)", "1"), .init("heaviside(0)", "heaviside(0)")]
    return Function(f)
  }()
}
