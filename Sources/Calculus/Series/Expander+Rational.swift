import Exact
import Expressions
import Functions

/// The parts of an expression whose expansions have rational coefficients.
extension Expander {
  /// The sum, where all terms have rational coefficients.
  func rationalSum(_ terms: Terms) -> RationalSeries? {
    var parts: [(factor: Rational, series: RationalSeries)] = []
    for term in terms {
      guard let factor = term.coefficient.rational, let series = rational(term.term) else { return nil }
      parts.append((factor, series))
    }
    return .sum(parts)
  }

  /// The product of the factors with rational coefficients, and the others.
  func rationalProduct(_ factors: Factors) -> (product: RationalSeries?, rest: [Factor]) {
    var product: RationalSeries?
    var rest: [Factor] = []
    for factor in factors {
      if let power = rationalPower(factor),
        let next = product == nil ? power : product?.product(power, limit: termLimit)
      {
        product = next
      } else {
        rest.append(factor)
      }
    }
    return (product, rest)
  }

  private func rationalPower(_ factor: Factor) -> RationalSeries? {
    if let p = factor.exponent.rational { return rational(factor.base)?.power(p, limit: termLimit) }
    return factor.base == .e ? rational(factor.exponent)?.applying(.exp, limit: termLimit) : nil
  }

  /// The function of one argument, where it has rational coefficients at the argument's constant term.
  func rationalCall(_ function: Function, _ arguments: Operands) -> RationalSeries? {
    guard arguments.count == 1, let argument = rational(arguments[0]) else { return nil }
    if function == .lambertW { return argument.lambertW(limit: termLimit) }
    return function.rationalKernel.flatMap { argument.applying($0, limit: termLimit) }
  }
}

extension Function {
  /// The function of power series over ℚ that this is.
  fileprivate var rationalKernel: UnivariatePolynomial.SeriesFunction? {
    switch self {
    case .log: .log
    case .sin: .sin
    case .cos: .cos
    case .tan: .tan
    case .arcsin: .arcsin
    case .arctan: .arctan
    case .sinh: .sinh
    case .cosh: .cosh
    case .tanh: .tanh
    case .arcsinh: .arcsinh
    case .arctanh: .arctanh
    default: nil
    }
  }
}
