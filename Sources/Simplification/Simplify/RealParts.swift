import Exact
public import Expressions
import Functions

extension Expr {
  /// Real and imaginary part, conjugate, absolute value and argument of what the assumptions prove to be real, written
  /// without them: Re x = x, Im x = 0, |x| = ±x, arg x = 0 or π.
  public func withRealParts(_ assumptions: Assumptions) -> Expr {
    guard hasCalls else { return self }
    return transformed { e in
      switch e.node {
      case .call(let function, let arguments) where arguments.count == 1:
        return assumptions.value(function, arguments[0]) ?? e
      case .product(let factors):
        return .product(factors.map { .power(assumptions.base(of: $0), $0.exponent) })
      case .integer, .number, .symbol, .constant, .sum, .call: return e
      }
    }
  }

  /// The rectangular form where it is cheaper to read, as √(−4)·e^(iπ/2).
  public func rectangularSimplified(_ assumptions: Assumptions) -> Expr {
    [self, rectangularForm(assumptions)].cheapest
  }

  /// x + i·y with real x and y, as far as the assumptions tell.
  public func rectangularForm(_ assumptions: Assumptions) -> Expr {
    let real = Function.realPart(self).withRealParts(assumptions)
    let imaginary = Function.imagPart(self).withRealParts(assumptions)
    return real + imaginary * .i
  }
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
    guard [.realPart, .imagPart, .conjugate, .abs, .arg].contains(function) else { return nil }
    let signs = sign(of: z)
    guard signs.isReal else { return nil }
    switch function {
    case .realPart, .conjugate: return z
    case .imagPart: return 0
    case .abs: return signs.isNonnegative ? z : signs.isSubset(of: .nonpositive) ? -z : nil
    default: return signs.isPositive ? 0 : signs == .negative ? .pi : nil
    }
  }
}
