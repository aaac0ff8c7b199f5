import Exact
import Expressions
import Functions

/// x + i·y with x and y that are proved to be real.
struct CartesianForm {
  var re: Expr
  var im: Expr

  /// √(x² + y²).
  var magnitude: Expr { im == 0 ? Function.abs(re) : .power(squaredMagnitude, .half) }
  /// x² + y².
  var squaredMagnitude: Expr { re * re + im * im }
  /// The principal argument, for x > 0.
  var argument: Expr { Function.arctan(im / re) }

  static func + (a: CartesianForm, b: CartesianForm) -> CartesianForm { .init(re: a.re + b.re, im: a.im + b.im) }

  static func * (a: CartesianForm, b: CartesianForm) -> CartesianForm {
    .init(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
  }

  var inverse: CartesianForm { .init(re: re / squaredMagnitude, im: -im / squaredMagnitude) }
}

extension Assumptions {
  /// Powers with larger exponents are not multiplied out.
  private static let largestPower = 8

  /// Real and imaginary part by those of the operands (DLMF 4.21.37–40, 4.35.34–37); nil when they are not known.
  func cartesian(_ z: Expr) -> CartesianForm? {
    z.fold { (part: Expr, value: (Expr) -> CartesianForm?) -> CartesianForm? in
      if sign(of: part).isReal { return CartesianForm(re: part, im: 0) }
      if let (re, im) = part.number?.exactParts { return CartesianForm(re: Expr(re), im: Expr(im)) }
      return cartesian(part, value)
    }
  }

  private func cartesian(_ e: Expr, _ value: (Expr) -> CartesianForm?) -> CartesianForm? {
    switch e.node {
    case .integer, .number, .symbol, .constant: return nil
    case .sum(let terms):
      var sum = CartesianForm(re: 0, im: 0)
      for term in terms {
        guard let c = value(term.coefficient), let t = value(term.term) else { return nil }
        sum = sum + c * t
      }
      return sum
    case .product(let factors):
      var product = CartesianForm(re: 1, im: 0)
      for factor in factors {
        guard let power = power(factor, value) else { return nil }
        product = product * power
      }
      return product
    case .call(let function, let arguments):
      guard arguments.count == 1, let z = value(arguments[0]) else { return nil }
      return call(function, z)
    }
  }

  private func power(_ factor: Factor, _ value: (Expr) -> CartesianForm?) -> CartesianForm? {
    let whole = Expr.power(factor.base, factor.exponent)
    if sign(of: whole).isReal { return CartesianForm(re: whole, im: 0) }
    if factor.base == .e {
      guard let u = value(factor.exponent) else { return nil }
      return CartesianForm(re: exp(u.re) * Function.cos(u.im), im: exp(u.re) * Function.sin(u.im))
    }
    guard let n = factor.exponent.smallInteger, n != 0, n.magnitude <= UInt(Assumptions.largestPower),
      let base = value(factor.base)
    else { return nil }
    let power = (1..<Int(n.magnitude)).reduce(base) { result, _ in result * base }
    return n < 0 ? power.inverse : power
  }

  private func call(_ function: Function, _ z: CartesianForm) -> CartesianForm? {
    let (a, b) = (z.re, z.im)
    let (sin, cos, sinh, cosh) = (Function.sin, Function.cos, Function.sinh, Function.cosh)
    switch function {
    case .sin: return CartesianForm(re: sin(a) * cosh(b), im: cos(a) * sinh(b))
    case .cos: return CartesianForm(re: cos(a) * cosh(b), im: -sin(a) * sinh(b))
    case .sinh: return CartesianForm(re: sinh(a) * cos(b), im: cosh(a) * sin(b))
    case .cosh: return CartesianForm(re: cosh(a) * cos(b), im: sinh(a) * sin(b))
    case .tan:
      let denominator = cos(2 * a) + cosh(2 * b)
      return CartesianForm(re: sin(2 * a) / denominator, im: sinh(2 * b) / denominator)
    case .tanh:
      let denominator = cosh(2 * a) + cos(2 * b)
      return CartesianForm(re: sinh(2 * a) / denominator, im: sin(2 * b) / denominator)
    case .log where sign(of: a).isPositive:
      return CartesianForm(re: Function.log(z.squaredMagnitude) / 2, im: z.argument)
    default: return nil
    }
  }
}
