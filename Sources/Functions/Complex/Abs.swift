import Balls
public import Expressions

extension Function {
  /// The absolute value √(x² + y²) of x + iy.
  public static let abs: Function = {
    var f = FunctionSpec("abs", latex: #"\operatorname{abs}"#)
    f.aliases = ["abs_symbolic"]
    f.summary = "the absolute value of z"
    f.reference = "DLMF 1.9.7"
    f.parity = .even
    f.realDomain = .line
    f.range = .nonnegative
    f.isRealValued = true
    f.jumps = .atZero
    f.continuesFromReals = true
    f.canonical = { ComplexParts.magnitude($0[0]) }
    f.derivative = { z, _ in sgn(z[0]) }
    f.antiderivative = { z in z * abs(z) / 2 }
    f.double = { $0.magnitude }
    f.ball = { z, analytic, precision in
      if analytic { return z[0].realMagnitude(analytic: true, precision: precision) }
      return ComplexBall(z[0].magnitude(precision: precision))
    }
    f.examples = [.init("abs(-3)", "3"), .init("abs(3 + 4*I)", "5"), .init("abs(-x)", "abs(x)")]
    return Function(f)
  }()
}
