import Balls
public import Expressions

extension Function {
  /// The falling factorial Γ(z + 1)/Γ(z − n + 1) = z(z−1)⋯(z−n+1).
  public static let fallingFactorial: Function = {
    var f = FunctionSpec("falling_factorial", latex: #"\operatorname{falling\_factorial}"#, arity: 2...2)
    f.summary = "the falling factorial gamma(z + 1)/gamma(z - n + 1)"
    f.reference = "DLMF 26.1.1"
    f.canonical = { z in
      guard let n = z[1].smallInteger, (0...64).contains(n) else { return nil }
      return .product((0..<n).map { z[0] - Expr($0) })
    }
    f.derivative = { z, i in
      let lower = psi(z[0] - z[1] + 1)
      return fallingFactorial(z[0], z[1]) * (i == 0 ? psi(z[0] + 1) - lower : lower)
    }
    f.ball = { z, _, precision in
      let start = z[0].subtracting(z[1], precision: precision + 8).adding(.one, precision: precision + 8)
      return start.risingFactorial(z[1], precision: precision)
    }
    f.examples = [.init("falling_factorial(5, 3)", "60"), .init("falling_factorial(x, 1)", "x")]
    return Function(f)
  }()
}
