import Balls
public import Expressions

extension Function {
  /// The value beside the first condition that holds: piecewise(c₁, v₁, c₂, v₂, …), with an optional value for all other cases at the end.
  public static let piecewise: Function = {
    var f = FunctionSpec("piecewise", latex: #"\operatorname{piecewise}"#, arity: 2...Int(UInt8.max))
    f.summary =
      "the value beside the first condition that holds: conditions and values by turns, then the value for all other cases"
    f.reference = "DLMF 1.1"
    f.isLazy = true
    f.canonical = { Cases.settled($0) }
    f.derivative = { Cases.derivative($0, $1) }
    f.ball = { z, analytic, precision in Cases.ball(z, analytic, precision) }
    f.examples = [.init("piecewise(x > 0, x, -x)", "piecewise(x > 0, x, -x)"), .init("piecewise(2 > 1, x, y)", "x")]
    return Function(f)
  }()
}
