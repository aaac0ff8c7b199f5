import Exact
public import Expressions
import Functions

extension Expr {
  /// Real and imaginary part, conjugate, absolute value and argument written without them where the assumptions tell the
  /// real and imaginary parts of the arguments: Re x = x, Im x = 0, |x| = ±x, arg x = 0 or π for real x,
  /// |x + iy| = √(x² + y²).
  public func withRealParts(_ assumptions: Assumptions) -> Expr {
    guard hasCalls else { return self }
    return rewriting(calls: assumptions.value, powers: { .power(assumptions.base(of: $0), $0.exponent) })
  }

  /// The rectangular form where it is cheaper to read, as √(−4)·e^(iπ/2).
  public func rectangularSimplified(_ assumptions: Assumptions) -> Expr {
    [self, rectangularForm(assumptions)].cheapest
  }

  /// x + i·y with real x and y, as far as the assumptions tell.
  public func rectangularForm(_ assumptions: Assumptions) -> Expr {
    if let parts = assumptions.cartesian(self) { return parts.re + parts.im * .i }
    let real = Function.realPart(self).withRealParts(assumptions)
    let imaginary = Function.imagPart(self).withRealParts(assumptions)
    return real + imaginary * .i
  }
}

extension Function {
  /// The functions that are simpler where their argument is known to be real.
  public static let complexParts: Set<Function> = [.realPart, .imagPart, .conjugate, .abs, .arg, .sgn]
}

extension Assumptions {
  /// x for |x| when x is real and the exponent even.
  fileprivate func base(of factor: Factor) -> Expr {
    guard case .call(let function, let arguments) = factor.base.node, function == .abs,
      factor.exponent.integer?.isOdd == false, sign(of: arguments[0]).isReal
    else { return factor.base }
    return arguments[0]
  }

  fileprivate func value(_ function: Function, _ z: Expr) -> Expr? {
    guard Function.complexParts.contains(function) else { return nil }
    var signs = signWithCircularFactors(of: z)
    if signs.isReal, !isEmpty, [.real, .nonpositive, .nonnegative].contains(signs), case .sum = z.node, z.hasSymbols,
      let product = try? z.factored(), product != z
    {
      signs.formIntersection(signWithCircularFactors(of: product))
    }
    guard signs.isReal else { return cartesian(z).flatMap { complexValue(function, $0) } }
    switch function {
    case .realPart, .conjugate: return z
    case .imagPart: return 0
    case .abs: return signs.isNonnegative ? z : signs.isSubset(of: .nonpositive) ? -z : nil
    case .sgn: return signs.isPositive ? 1 : signs == .negative ? -1 : nil
    default: return signs.isPositive ? 0 : signs == .negative ? .pi : nil
    }
  }

  private func complexValue(_ function: Function, _ z: CartesianForm) -> Expr? {
    switch function {
    case .realPart: z.re
    case .imagPart: z.im
    case .conjugate: z.re - z.im * .i
    case .abs: z.magnitude
    case .arg: sign(of: z.re).isPositive ? z.argument : nil
    default: nil
    }
  }
}
