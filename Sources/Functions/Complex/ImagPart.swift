import Balls
public import Expressions

extension Function {
  /// The imaginary part.
  public static let imagPart: Function = {
    var f = FunctionSpec("imag_part", latex: #"\Im"#)
    f.aliases = ["imag", "imaginary"]
    f.summary = "the imaginary part of z"
    f.reference = "DLMF 1.9.2"
    f.parity = .odd
    f.realDomain = .line
    f.range = RealInterval(0, 0, includesLower: true, includesUpper: true)
    f.isRealValued = true
    f.continuesFromReals = true
    f.canonical = { ComplexParts.imaginary($0[0]) }
    f.ball = { z, analytic, _ in analytic ? .zero : ComplexBall(z[0].imaginary) }
    f.examples = [.init("imag_part(2 + 3*I)", "3"), .init("imag_part(pi)", "0")]
    return Function(f)
  }()
}
