import Balls
public import Expressions

extension Function {
  /// Riemann's zeta function.
  public static let zeta: Function = {
    var f = FunctionSpec("zeta", latex: #"\zeta"#)
    f.summary = "the Riemann zeta function, the sum of n^(-s)"
    f.reference = "DLMF 25.2.1"
    f.realDomain = .aboveOne
    f.range = .aboveOne
    f.isMeromorphic = true
    f.canonical = { ZetaValue.zeta($0[0]) }
    f.ball = { z, _, precision in z[0].zeta(precision: precision) }
    f.examples = [
      .init("zeta(2)", "1/6*pi^2"), .init("zeta(-1)", "-1/12"), .init("zeta(0)", "-1/2"), .init("zeta(1)", "Infinity"),
    ]
    return Function(f)
  }()
}
