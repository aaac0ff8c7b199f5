import Balls
public import Expressions

extension Function {
  /// The complex conjugate.
  public static let conjugate: Function = {
    var f = FunctionSpec("conjugate", latex: #"\operatorname{conjugate}"#)
    f.summary = "the complex conjugate of z"
    f.reference = "DLMF 1.9.11"
    f.parity = .odd
    f.realDomain = .line
    f.range = .line
    f.continuesFromReals = true
    f.canonical = { ComplexParts.conjugate($0[0]) }
    f.ball = { z, analytic, _ in analytic ? z[0] : z[0].conjugate }
    f.examples = [.init("conjugate(2 + 3*I)", "-3*I + 2"), .init("conjugate(conjugate(x))", "x")]
    return Function(f)
  }()
}
