import Balls
import Exact
public import Expressions

extension Function {
  /// The Lambert function, w e^w = z, cut along (−∞, −1/e]; lambert_w(k, z) is its branch k.
  public static let lambertW: Function = {
    var f = FunctionSpec("lambert_w", latex: #"\operatorname{W}"#, arity: 1...2)
    f.summary = "the Lambert function, the solution w of w*e^w = z; lambert_w(k, z) is its branch k"
    f.reference = "DLMF 4.13.1"
    f.realDomain = RealInterval(-0.367, .infinity)
    f.range = RealInterval(-1, .infinity, includesLower: true)
    f.canonical = { z in
      if z.count == 2 {
        return z[0] == 0 ? lambertW(z[1]) : z[0] == -1 ? logarithm(solving: z[1], isPrincipal: false) : nil
      }
      if z[0] == 0 { return 0 }
      if z[0] == .e { return 1 }
      if z[0] == -(1 / .e) { return -1 }
      if z[0] == .infinity { return .infinity }
      return z[0] == -.pi / 2 ? .i * .pi / 2 : logarithm(solving: z[0], isPrincipal: true)
    }
    f.derivative = { z, i in
      guard i == z.count - 1, let x = z.last else { return nil }
      let w = z.count == 1 ? lambertW(x) : lambertW(z[0], x)
      return w / (x * w + x)
    }
    f.antiderivative = { z in z * (lambertW(z) - 1 + 1 / lambertW(z)) }
    f.ball = { z, analytic, precision in
      if z.count == 1 {
        if z[0].isReal == .yes, z[0].real.lowerBound > -0.367 {
          return ComplexBall(z[0].real.lambertW(precision: precision))
        }
        return z[0].lambertW(analytic: analytic, precision: precision)
      }
      guard z[0].isExact, let branch = z[0].uniqueInteger else { return .indeterminate }
      return z[1].lambertW(branch: branch, analytic: analytic, precision: precision)
    }
    f.identities = { x in [(lambertW(x) * lambertW(x).exponential, x)] }
    f.examples = [.init("lambert_w(0)", "0"), .init("lambert_w(e)", "1"), .init("lambert_w(-1/e)", "-1")]
    return Function(f)
  }()

  /// w = s·log b with w·e^w = z for z = r·log b: where s·b^s = r has a small integer solution s.
  private static func logarithm(solving z: Expr, isPrincipal: Bool) -> Expr? {
    guard let (r, q) = z.multipleOfLogarithm else { return nil }
    for k in 1...6 {
      guard let base = q.exactRoot(k) else { continue }
      for s in [1, -1, 2, -2, 3, -3, 4, -4] where (try? Rational(s) * base.power(s)) == r * Rational(k) {
        let w = Expr(s) * log(Expr(base))
        if let sign = (w + 1).provedSign(isReal: true), isPrincipal == (sign > 0) { return w }
      }
    }
    return nil
  }
}

extension Expr {
  /// (r, q) when this is r·log q with a rational q > 1.
  fileprivate var multipleOfLogarithm: (Rational, Rational)? {
    let (number, call) = multiple ?? (1, self)
    guard let r = number.rational, let q = call.argument(.log)?.rational, q > 1 else { return nil }
    return (r, q)
  }
}
