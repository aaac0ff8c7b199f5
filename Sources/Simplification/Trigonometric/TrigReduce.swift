public import Exact
public import Expressions
import Functions

extension Expr {
  /// Products and powers of sines and cosines (and their hyperbolic kin) written with multiples of the arguments:
  /// sin²x = (1 − cos 2x)/2, sin x cos x = sin(2x)/2.
  public func trigReduced() throws(MathError) -> Expr {
    let exponentials = transformed { e in
      guard case .call(let function, let arguments) = e.node, ["sin", "cos", "sinh", "cosh"].contains(function.name)
      else { return e }
      return function.spec.exponentialForm?(Array(arguments)) ?? e
    }
    return try exponentials.expanded().withSinesForExponentials()
  }

  /// Every e^(iu) written as cos u + i·sin u, and e^v of a sum with imaginary part likewise.
  public func withSinesForExponentials() throws(MathError) -> Expr {
    let result = replacingPowers { factor in
      guard factor.base == .e, let (real, imaginary) = factor.exponent.realAndImaginaryTerms, imaginary != 0 else {
        return nil
      }
      let (u, sign) = imaginary.oriented
      return .power(.e, real) * (Function.cos(u) + sign * .i * Function.sin(u))
    }
    return try result.expanded()
  }

  /// u or −u, the same for both, with the sign: x − y for −x + y.
  private var oriented: (u: Expr, sign: Expr) {
    guard case .sum(let terms) = node, let sign = terms[0].coefficient.number?.sign, sign < 0 else { return (self, 1) }
    return (-self, -1)
  }

  /// (u, v) if this is u + i·v, reading every symbol as real.
  private var realAndImaginaryTerms: (Expr, Expr)? {
    guard case .sum(let terms) = node else { return nil }
    var (real, imaginary): (Expr, Expr) = (0, 0)
    for term in terms {
      guard !term.term.hasImaginaryUnit, let (re, im) = term.coefficient.number?.exactParts else { return nil }
      real += Expr(re) * term.term
      imaginary += Expr(im) * term.term
    }
    return (real, imaginary)
  }

  /// Every function of the catalogue that has one replaced by its form in exponentials and logarithms.
  public func inExponentials() -> Expr {
    transformed { e in
      guard case .call(let function, let arguments) = e.node else { return e }
      return function.spec.exponentialForm?(Array(arguments)) ?? e
    }
  }
}
