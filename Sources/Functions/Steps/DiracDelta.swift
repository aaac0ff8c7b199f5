import Balls
import Exact
public import Expressions

extension Function {
  /// Dirac's delta, a formal symbol: 0 away from 0, never a value at 0; dirac_delta(x, n) is its n-th derivative.
  public static let diracDelta: Function = {
    var f = FunctionSpec("dirac_delta", latex: #"\delta"#, arity: 1...2)
    f.summary =
      "the Dirac delta distribution, 0 away from 0 and without a value there; dirac_delta(x, n) is its derivative of order n"
    f.reference = "DLMF 1.17.1"
    f.parity = .even
    f.realDomain = .line
    f.range = RealInterval(0, 0, includesLower: true, includesUpper: true)
    f.jumps = .atZero
    f.continuesFromReals = true
    f.canonical = { z in
      if z.count == 2, z[1] == 0 { return diracDelta(z[0]) }
      if let sign = z[0].constantSign, sign != 0 { return 0 }
      guard z.count == 2, z[0].hasNegativeCoefficient, let order = z[1].integer else { return nil }
      let mirrored = diracDelta(-z[0], z[1])
      return order.isOdd ? -mirrored : mirrored
    }
    f.derivative = { z, i in
      guard i == 0 else { return nil }
      return diracDelta(z[0], z.count == 1 ? 1 : z[1] + 1)
    }
    f.antiderivative = { heaviside($0) }
    f.ball = { z, _, _ in z[0].containsZero || z[0].real.sign == nil ? .indeterminate : .zero }
    f.examples = [
      .init("dirac_delta(1)", "0"), .init("dirac_delta(0)", "dirac_delta(0)"),
      .init("dirac_delta(-x)", "dirac_delta(x)"),
    ]
    return Function(f)
  }()
}
