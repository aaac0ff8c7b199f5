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
      if z.count == 2 { return z[0] == 0 ? lambertW(z[1]) : nil }
      if z[0] == 0 { return 0 }
      if z[0] == .e { return 1 }
      if z[0] == -(1 / .e) { return -1 }
      return z[0] == .infinity ? .infinity : z[0] == -.pi / 2 ? .i * .pi / 2 : nil
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
}
