import Balls
import Exact
import Expressions

/// Absolute value, parts, conjugate and argument where they are known; nothing is assumed of symbols.
enum ComplexParts {
  /// How far these rules look into exponents: they never recurse over the depth of the input.
  private static let depthLimit = 8

  // MARK: |z|

  /// |c·t| = |c|·|t|, |z^r| = |z|^r for real r, |e^z| = e^(Re z), | |z| | = |z| = |z̄|.
  static func magnitude(_ z: Expr) -> Expr? {
    if Infinity.isKnown(z) { return .infinity }
    if let sign = z.constantSign { return sign < 0 ? -z : z }
    if let (re, im) = z.number?.exactParts { return Expr(re * re + im * im).squareRoot }
    if let (number, rest) = z.multiple, let parts = number.number?.exactParts {
      if number == -1 || number == 1 { return nil }
      return Expr(parts.re * parts.re + parts.im * parts.im).squareRoot * Function.abs(rest)
    }
    if let power = z.asPower { return magnitude(ofPower: power) }
    if case .call(let f, let arguments) = z.node {
      if f == .abs { return z }
      if f == .conjugate { return Function.abs(arguments[0]) }
    }
    return nil
  }

  private static func magnitude(ofPower power: Factor) -> Expr? {
    if power.base == .e { return Function.realPart(power.exponent).exponential }
    return power.exponent.number?.sign != nil ? .power(Function.abs(power.base), power.exponent) : nil
  }

  // MARK: Conjugate

  /// Termwise; f(z)‾ = f(z̄) for meromorphic f that are real on the real line (Schwarz's reflection).
  static func conjugate(_ z: Expr) -> Expr? {
    if z == .complexInfinity { return z }
    if z == .infinity || z == .minusInfinity { return z }
    let result = z.fold { (part: Expr, value: (Expr) -> Expr) -> Expr in reflected(part, value) }
    return result.argument(.conjugate) == z ? nil : result
  }

  private static func reflected(_ e: Expr, _ value: (Expr) -> Expr) -> Expr {
    switch e.node {
    case .integer, .constant: return e
    case .number(let number):
      if let (re, im) = number.value.exactParts { return Expr(re) - Expr(im) * .i }
      return number.value.sign != nil ? e : Function.conjugate.held([e])
    case .symbol: return Function.conjugate.held([e])
    case .sum(let terms): return .sum(terms.map { value($0.coefficient) * value($0.term) })
    case .product(let factors): return .product(factors.map { reflected($0, value) })
    case .call(let f, let arguments):
      if f == .conjugate { return arguments[0] }
      if f.spec.isRealValued { return e }
      let mirrors = f.spec.isMeromorphic && f.spec.realDomain != nil && arguments.count == 1
      if mirrors { return f([value(arguments[0])]) }
      return e.isRealConstant ? e : Function.conjugate.held([e])
    }
  }

  private static func reflected(_ factor: Factor, _ value: (Expr) -> Expr) -> Expr {
    if factor.exponent.integer != nil || factor.base == .e {
      return .power(value(factor.base), value(factor.exponent))
    }
    let power = Expr.power(factor.base, factor.exponent)
    return power.isRealConstant ? power : Function.conjugate.held([power])
  }

  // MARK: Real and imaginary part

  static func real(_ z: Expr) -> Expr? { settled(z, Function.realPart, parts(z, 0).re) }
  static func imaginary(_ z: Expr) -> Expr? { settled(z, Function.imagPart, parts(z, 0).im) }

  private static func settled(_ z: Expr, _ function: Function, _ value: Expr) -> Expr? {
    value == function.held([z]) ? nil : value
  }

  private static func parts(_ z: Expr, _ depth: Int) -> (re: Expr, im: Expr) {
    if z.number?.sign != nil { return (z, 0) }
    if let (re, im) = z.number?.exactParts { return (Expr(re), Expr(im)) }
    switch z.node {
    case .sum(let terms): return sum(terms, depth)
    case .product(let factors): return product(factors, depth)
    case .call(let f, let arguments) where f.spec.isRealValued || f == .conjugate:
      if f.spec.isRealValued { return (z, 0) }
      let inner = parts(arguments[0], depth)
      return (inner.re, -inner.im)
    case .constant(let constant) where constant.isFinite: return (z, 0)
    case .integer, .number, .symbol, .constant, .call: return z.isRealConstant ? (z, 0) : held(z)
    }
  }

  private static func held(_ z: Expr) -> (re: Expr, im: Expr) {
    (Function.realPart.held([z]), Function.imagPart.held([z]))
  }

  private static func sum(_ terms: Terms, _ depth: Int) -> (re: Expr, im: Expr) {
    var (re, im): ([Expr], [Expr]) = ([], [])
    for term in terms {
      let (a, b) = (parts(term.coefficient, depth), parts(term.term, depth))
      re.append(a.re * b.re - a.im * b.im)
      im.append(a.re * b.im + a.im * b.re)
    }
    return (.sum(re), .sum(im))
  }

  /// Real constant factors come out, and e^z = e^(Re z)·(cos Im z + i sin Im z).
  private static func product(_ factors: Factors, _ depth: Int) -> (re: Expr, im: Expr) {
    var (real, rest): (Expr, [Expr]) = (1, [])
    for factor in factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.isRealConstant { real *= power } else { rest.append(power) }
    }
    guard let first = rest.first else { return (real, 0) }
    var inner = held(.product(rest))
    if rest.count == 1, depth < depthLimit, let power = first.asPower, power.base == .e {
      let exponent = parts(power.exponent, depth + 1)
      let size = exponent.re.exponential
      inner = (size * Function.cos(exponent.im), size * Function.sin(exponent.im))
    }
    return (real * inner.re, real * inner.im)
  }

  // MARK: Argument

  /// 0 or π for real constants, arctan2(y, x) for other exact numbers, Im z for e^z with |Im z| < π.
  static func argument(_ z: Expr) -> Expr? {
    if z == .infinity { return 0 }
    if let sign = z.constantSign { return sign < 0 ? .pi : 0 }
    if let (re, im) = z.number?.exactParts { return Function.arctan2(Expr(im), Expr(re)) }
    guard let (number, rest) = z.multiple, number.constantSign == 1 else { return nil }
    return Function.arg(rest)
  }
}

extension Expr {
  /// The one factor of a power.
  var asPower: Factor? {
    guard case .product(let factors) = node, factors.count == 1 else { return nil }
    return factors[0]
  }
}

/// The infinite points.
private enum Infinity {
  static func isKnown(_ z: Expr) -> Bool { z == .infinity || z == .minusInfinity || z == .complexInfinity }
}
