import Balls
public import Expressions

extension Function {
  /// The argument in (−π, π], 0 at 0.
  public static let arg: Function = {
    var f = FunctionSpec("arg", latex: #"\arg"#)
    f.aliases = ["argument"]
    f.summary = "the argument of z in (-pi, pi]"
    f.reference = "DLMF 1.9.7"
    f.realDomain = .line
    f.range = .halfTurn
    f.isRealValued = true
    f.jumps = .atZero
    f.continuesFromReals = true
    f.canonical = { ComplexParts.argument($0[0]) }
    f.ball = { z, analytic, precision in
      guard analytic else { return ComplexBall(z[0].argument(precision: precision)) }
      guard let sign = z[0].real.sign, sign != 0 else { return .indeterminate }
      return sign > 0 ? .zero : ComplexBall(RealBall.pi(precision: precision))
    }
    f.examples = [.init("arg(-1)", "pi"), .init("arg(1 + I)", "1/4*pi"), .init("arg(2)", "0")]
    return Function(f)
  }()
}
