import Balls
public import Expressions

extension Function {
  /// The rising factorial Γ(z + n)/Γ(z) = z(z+1)⋯(z+n−1).
  public static let risingFactorial: Function = {
    var f = FunctionSpec("rising_factorial", latex: #"\operatorname{rising\_factorial}"#, arity: 2...2)
    f.summary = "the rising factorial gamma(z + n)/gamma(z)"
    f.reference = "DLMF 5.2.4"
    f.canonical = { z in
      guard let n = z[1].smallInteger, (0...64).contains(n) else { return nil }
      return .product((0..<n).map { z[0] + Expr($0) })
    }
    f.derivative = { z, i in
      let upper = psi(z[0] + z[1])
      return risingFactorial(z[0], z[1]) * (i == 0 ? upper - psi(z[0]) : upper)
    }
    f.ball = { z, _, precision in z[0].risingFactorial(z[1], precision: precision) }
    f.examples = [.init("rising_factorial(2, 3)", "24"), .init("rising_factorial(x, 1)", "x")]
    return Function(f)
  }()
}
