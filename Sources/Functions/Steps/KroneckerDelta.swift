import Balls
import Exact
public import Expressions

extension Function {
  /// Kronecker's delta: 1 for equal arguments, else 0.
  public static let kroneckerDelta: Function = {
    var f = FunctionSpec("kronecker_delta", latex: #"\delta"#, arity: 2...2)
    f.summary = "1 if both arguments are equal, otherwise 0"
    f.reference = "DLMF 26.1"
    f.realDomain = .line
    f.range = .fraction
    f.isIntegerValued = true
    f.canonical = { z in
      if z[0] == z[1] { return 1 }
      if z[0].number?.isExact == true, z[1].number?.isExact == true { return 0 }
      return (z[0] - z[1]).constantSign.map { $0 == 0 ? 1 : 0 }
    }
    f.ball = { z, _, _ in
      if !z[0].overlaps(z[1]) { return .zero }
      return z[0].isEqual(to: z[1]) == .yes ? .one : ComplexBall(RealBall(lower: 0, upper: 1))
    }
    f.examples = [.init("kronecker_delta(1, 2)", "0"), .init("kronecker_delta(3, 3)", "1")]
    return Function(f)
  }()
}
