import Expressions

/// f(g(u)) for a circular or hyperbolic f and an inverse function g: algebraic, and true for every u (DLMF 4.23, 4.37).
enum InverseComposition {
  static func circular(_ family: TrigonometricValue.Family, _ z: Expr) -> Expr? {
    guard case .call(let inverse, let arguments) = z.node, arguments.count == 1 else { return nil }
    let u = arguments[0]
    switch inverse {
    case .arcsin: return quotient(family, u, (1 - u ** 2).squareRoot)
    case .arccos: return quotient(family, (1 - u ** 2).squareRoot, u)
    case .arctan: return quotient(family, u / (1 + u ** 2).squareRoot, 1 / (1 + u ** 2).squareRoot)
    case .arccot:
      let root = (1 + 1 / u ** 2).squareRoot
      return quotient(family, 1 / (u * root), 1 / root)
    case .arcsec: return quotient(family, (1 - 1 / u ** 2).squareRoot, 1 / u)
    case .arccsc: return quotient(family, 1 / u, (1 - 1 / u ** 2).squareRoot)
    default: return nil
    }
  }

  private static func quotient(_ family: TrigonometricValue.Family, _ sine: Expr, _ cosine: Expr) -> Expr {
    switch family {
    case .sine: sine
    case .cosine: cosine
    case .tangent: sine / cosine
    case .cotangent: cosine / sine
    case .secant: 1 / cosine
    case .cosecant: 1 / sine
    }
  }

  /// The six hyperbolic functions, in the order of their circular namesakes.
  static func hyperbolic(_ family: TrigonometricValue.Family, _ z: Expr) -> Expr? {
    if z == .infinity || z == .minusInfinity { return nil }
    if let u = z.dividedByI { return imaginary(family, u) }
    guard case .call(let inverse, let arguments) = z.node, arguments.count == 1 else { return nil }
    let u = arguments[0]
    switch inverse {
    case .arcsinh: return quotient(family, u, (1 + u ** 2).squareRoot)
    case .arccosh: return quotient(family, (u - 1).squareRoot * (u + 1).squareRoot, u)
    case .arctanh: return quotient(family, u / (1 - u ** 2).squareRoot, 1 / (1 - u ** 2).squareRoot)
    default: return nil
    }
  }

  /// f(i·u): DLMF 4.28.8 to 4.28.13.
  private static func imaginary(_ family: TrigonometricValue.Family, _ u: Expr) -> Expr {
    switch family {
    case .sine: .i * Function.sin(u)
    case .cosine: Function.cos(u)
    case .tangent: .i * Function.tan(u)
    case .cotangent: -(.i * Function.cot(u))
    case .secant: Function.sec(u)
    case .cosecant: -(.i * Function.csc(u))
    }
  }
}
