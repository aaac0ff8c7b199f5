import Balls
public import Expressions

extension Function {
  /// The principal square root, written as the power ½ at once.
  public static let sqrt: Function = {
    var f = FunctionSpec("sqrt", latex: #"\sqrt"#)
    f.summary = "the principal square root of z"
    f.reference = "DLMF 4.2.29"
    f.realDomain = .nonnegative
    f.range = .nonnegative
    f.canonical = { .power($0[0], .half) }
    f.derivative = { z, _ in .half / .power(z[0], .half) }
    f.double = { $0.squareRoot() }
    f.ball = { z, analytic, precision in z[0].sqrt(analytic: analytic, precision: precision) }
    f.examples = [.init("sqrt(8)", "2*sqrt(2)"), .init("sqrt(-4)", "2*I")]
    return Function(f)
  }()
}
