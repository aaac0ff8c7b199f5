import Balls
import Exact
public import Expressions

extension Function {
  /// The fractional part x − ⌊x⌋ for x ≥ 0 and x − ⌈x⌉ for x < 0, with the sign of x.
  public static let frac: Function = {
    var f = FunctionSpec("frac", latex: #"\operatorname{frac}"#)
    f.summary = "the fractional part of x, with the sign of x"
    f.reference = "DLMF 1.1"
    f.parity = .odd
    f.realDomain = .line
    f.range = .openUnit
    f.continuesFromReals = true
    f.jumps = .atIntegers
    f.canonical = { z in
      guard let sign = z[0].constantSign else { return nil }
      let size = sign < 0 ? -z[0] : z[0]
      return size.constantFloor.map { sign < 0 ? z[0] + Expr($0) : z[0] - Expr($0) }
    }
    f.ball = { z, analytic, precision in
      guard z[0].isReal == .yes || analytic else { return .indeterminate }
      if let sign = z[0].real.sign {
        let size = sign < 0 ? -z[0] : z[0]
        let rest = size.subtracting(size.realFloor(analytic: analytic, precision: precision), precision: precision)
        return sign < 0 ? -rest : rest
      }
      return !analytic || z[0].magnitude(precision: 30).upperBound < 1
        ? Rounding.nearZero(z[0].real) == nil
          ? ComplexBall(RealBall(lower: -1, upper: 1)) : z[0] : .indeterminate
    }
    f.examples = [.init("frac(7/3)", "1/3"), .init("frac(-7/3)", "-1/3"), .init("frac(pi)", "pi - 3")]
    return Function(f)
  }()
}
