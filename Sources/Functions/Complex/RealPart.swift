import Balls
public import Expressions

extension Function {
  /// The real part.
  public static let realPart: Function = {
    var f = FunctionSpec("real_part", latex: #"\Re"#)
    f.aliases = ["real"]
    f.summary = "the real part of z"
    f.reference = "DLMF 1.9.2"
    f.parity = .odd
    f.realDomain = .line
    f.range = .line
    f.isRealValued = true
    f.continuesFromReals = true
    f.canonical = { ComplexParts.real($0[0]) }
    f.ball = { z, analytic, _ in analytic ? z[0] : ComplexBall(z[0].real) }
    f.examples = [.init("real_part(2 + 3*I)", "2"), .init("real_part(pi)", "pi")]
    return Function(f)
  }()
}
