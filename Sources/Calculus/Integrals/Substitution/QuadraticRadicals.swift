import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// R(x, Y) for rational R and Y = √(ax² + bx + c) or Y = √(px + q)·√(rx + s): R = A + B/Y; polynomial parts of B by
  /// recursion, poles of B in closed form, and Euler's substitution for the rest.
  static let quadraticRadicals = IntegrationMethod { search, f throws(MathError) in
    guard let form = try QuadraticRadical(f, search.x, search.assumptions) else { return nil }
    guard let algebraic = try search.antiderivative(of: form.rationalPart) else { return nil }
    return try form.antiderivative(search).map { algebraic + $0 }
  }
}

/// A(x) + B(x)/Y with Y² = ax² + bx + c.
struct QuadraticRadical {
  private let x: Expr
  private let assumptions: Assumptions
  private let radicand: Expr
  private let a: Expr
  private let b: Expr
  private let c: Expr
  /// A.
  let rationalPart: Expr
  /// B.
  private let numerator: Expr
  /// Y.
  private let root: Expr

  init?(_ f: Expr, _ x: Expr, _ assumptions: Assumptions) throws(MathError) {
    let y = Expr.symbol("∫y")
    guard let (root, radicand, replaced) = Self.quadratic(f, x, y) ?? Self.product(f, x, y),
      let (a, b, c) = radicand.quadratic(in: x)
    else { return nil }
    (self.x, self.assumptions, self.radicand, self.root) = (x, assumptions, radicand, root)
    (self.a, self.b, self.c) = (a, b, c)
    guard replaced.isSmall, replaced.isRational(in: x), replaced.isRational(in: y) else { return nil }
    let (top, bottom) = try replaced.numeratorAndDenominator()
    guard let p = Self.reduced(top, y, radicand), let q = Self.reduced(bottom, y, radicand) else { return nil }
    // (p₀ + p₁Y)/(q₀ + q₁Y)
    let norm = q.0 ** 2 - q.1 ** 2 * radicand
    rationalPart = try ((p.0 * q.0 - p.1 * q.1 * radicand) / norm).rationalSimplified()
    numerator = try ((p.1 * q.0 - p.0 * q.1) * radicand / norm).rationalSimplified()
  }

  /// Y, Y² and the integrand with y for Y.
  private typealias Shape = (root: Expr, radicand: Expr, replaced: Expr)

  /// One polynomial under square roots.
  private static func quadratic(_ f: Expr, _ x: Expr, _ y: Expr) -> Shape? {
    guard let radicals = Radicals(f, x), radicals.bases.count == 1, radicals.index == 2 else { return nil }
    let root = sqrt(radicals.bases[0])
    return (root, radicals.bases[0], f.replacing(root, by: y))
  }

  /// Two linear functions under square roots that always occur together.
  private static func product(_ f: Expr, _ x: Expr, _ y: Expr) -> Shape? {
    guard let radicals = Radicals(f, x), radicals.bases.count == 2, radicals.index == 2 else { return nil }
    let (p, q) = (radicals.bases[0], radicals.bases[1])
    guard p.linear(in: x) != nil, q.linear(in: x) != nil else { return nil }
    let replaced = f.transformed { e -> Expr in
      guard case .product(let factors) = e.node else { return e }
      let roots = factors.filter { radicals.bases.contains($0.base) && $0.exponent.integer == nil }
      return roots.count == 2 ? e / (sqrt(p) * sqrt(q)) * y : e
    }
    guard let radicand = try? (p * q).expanded() else { return nil }
    return (sqrt(p) * sqrt(q), radicand, replaced)
  }

  /// (p₀, p₁) with p = p₀ + p₁·Y.
  private static func reduced(_ p: Expr, _ y: Expr, _ radicand: Expr) -> (Expr, Expr)? {
    guard let coefficients = p.polynomial(in: y) else { return nil }
    var result: (Expr, Expr) = (0, 0)
    for (i, coefficient) in coefficients.enumerated() {
      let term = coefficient * .power(radicand, Expr(i / 2))
      if i.isMultiple(of: 2) { result.0 += term } else { result.1 += term }
    }
    return result
  }

  /// ∫ B/Y: multiple poles and those at the zeros of Y go by Hermite's reduction, simple rational ones in closed form.
  func antiderivative(_ search: IntegralSearch) throws(MathError) -> Expr? {
    var (rest, algebraic): (Expr, Expr) = (numerator, 0)
    for _ in 0..<24 {
      guard let fractions = try PartialFractions(integrand: rest, x) else { return nil }
      guard let s = reduction(fractions) else {
        return try value(fractions, search).map { $0 + algebraic.reduced * root }
      }
      // (s·Y)′ = (s′·Y² + s·(Y²)′/2)/Y
      algebraic += s
      rest = (rest - s.derivative(search.symbol) * radicand - s * (a * x + b / 2)).reduced
    }
    return nil
  }

  /// s = n/pᵐ such that (s·Y)′ takes the highest pole at p away.
  private func reduction(_ fractions: PartialFractions) -> Expr? {
    let square = CoefficientPolynomial([c, b, a])
    for part in fractions.parts {
      let p = part.base
      let (cofactor, remainder) = square.divided(by: p)
      let m = Expr(part.power)
      if remainder.isZero {
        let slope = (p.derivative * cofactor).scaled(by: .half - m)
        return inverse(slope, part).map { $0 / .power(p.expression(x), m) }
      } else if part.power > 1 {
        let slope = (p.derivative * square).scaled(by: 1 - m)
        return inverse(slope, part).map { $0 / .power(p.expression(x), m - 1) }
      }
    }
    return nil
  }

  /// n with slope·n ≡ numerator modulo p.
  private func inverse(_ slope: CoefficientPolynomial, _ part: PartialFractions.Part) -> Expr? {
    let reduced = slope.divided(by: part.base).remainder
    return CoefficientPolynomial.bezout(reduced, part.base, part.numerator)?.0.expression(x)
  }

  /// ∫ of what has only simple poles off the zeros of Y.
  private func value(_ fractions: PartialFractions, _ search: IntegralSearch) throws(MathError) -> Expr? {
    var result: [Expr] = [overPolynomial(fractions.polynomial)]
    for part in fractions.parts {
      if part.base.degree == 1 {
        let pole = -(part.base[0] / part.base[1]).reduced
        result.append(part.numerator[0] / part.base[1] * overPole(pole))
      } else if let term = overQuadratic(part) {
        result.append(term)
      } else {
        let integrand = part.numerator.expression(x) / part.base.expression(x)
        guard let term = try euler(integrand, search) else { return nil }
        result.append(term)
      }
    }
    return .sum(result)
  }

  /// ∫ P/Y = Q·Y + λ·∫ 1/Y with Q′·Y² + Q·(ax + b/2) + λ = P.
  private func overPolynomial(_ p: CoefficientPolynomial) -> Expr {
    var rest = p.coefficients
    var quotient = [Expr](repeating: 0, count: max(rest.count - 1, 0))
    for k in stride(from: rest.count - 1, to: 0, by: -1) {
      let q = (rest[k] / (Expr(k) * a)).reduced
      quotient[k - 1] = q
      rest[k - 1] = (rest[k - 1] - b * q * (Expr(k) - .half)).reduced
      if k >= 2 { rest[k - 2] = (rest[k - 2] - c * q * Expr(k - 1)).reduced }
    }
    let algebraic = CoefficientPolynomial(quotient).expression(x) * root
    guard let last = rest.first, last != 0 else { return algebraic }
    return algebraic + last * reciprocal
  }

  /// ∫ 1/Y.
  private var reciprocal: Expr {
    let slope = 2 * a * x + b
    let gap = (4 * a * c - b ** 2).reduced
    if isNegative(a) {
      let k = (-a).someSquareRoot
      if isPositive(-gap) { return -(Function.arcsin((slope / sqrt(-gap).radicalSimplified(assumptions)).reduced) / k) }
      return -(Function.arctan(slope / (2 * k * root)) / k)
    }
    let k = a.someSquareRoot
    if isPositive(gap) { return Function.arcsinh((slope / sqrt(gap).radicalSimplified(assumptions)).reduced) / k }
    return Function.log(slope + 2 * k * root) / k
  }

  /// ∫ 1/((x − α)·Y) with γ = aα² + bα + c.
  private func overPole(_ pole: Expr) -> Expr {
    let value = (a * pole ** 2 + b * pole + c).reduced
    let slope = (2 * a * pole + b).reduced
    let y = x - pole
    if value == 0 { return -(2 * root / (slope * y)) }
    let line = 2 * value + slope * y
    if isNegative(value) {
      let k = (-value).someSquareRoot
      return Function.arctan(((line / (2 * k)).reduced) / root) / k
    }
    let k = value.someSquareRoot
    return -(Function.log((line + 2 * k * root) / y) / k)
  }

  /// ∫ (αx + β)/(P·Y) for a quadratic P: with the two λ for which Y² − λP = μ·ℓ² for a linear ℓ,
  /// (ℓ/Y)′ = m/Y³ for a linear m, and ∫ m/(P·Y) = λ·∫ dw/(1 − μw²) with w = ℓ/Y.
  private func overQuadratic(_ part: PartialFractions.Part) -> Expr? {
    guard part.base.degree == 2, part.power == 1,
      let pencil = DegeneratePencil(CoefficientPolynomial([c, b, a]), part.base, assumptions)
    else { return nil }
    let (first, second) = (pencil.members[0], pencil.members[1])
    // α·x + β = s·m₁ + t·m₂
    let determinant = (first.slope[1] * second.slope[0] - first.slope[0] * second.slope[1]).reduced
    if determinant == 0 { return nil }
    let n = part.numerator
    let s = ((n[1] * second.slope[0] - n[0] * second.slope[1]) / determinant).reduced
    let t = ((first.slope[1] * n[0] - first.slope[0] * n[1]) / determinant).reduced
    return .sum(
      zip([s, t], pencil.members).map { weight, member in
        if weight == 0 { return 0 }
        let factor = weight * member.lambda
        return (factor.hasSymbols ? factor : (try? factor.expanded()) ?? factor) * inverseTangent(member)
      })
  }

  /// ∫ dw/(1 − μw²) with w = ℓ/Y.
  private func inverseTangent(_ member: DegeneratePencil.Member) -> Expr {
    let line = member.line.expression(x)
    if isNegative(member.mu) {
      let k = (-member.mu).reduced.someSquareRoot
      return Function.arctan(k * line / root) / k
    }
    let k = member.mu.someSquareRoot
    return Function.arctanh(isNegative(member.lambda) ? root / (k * line) : k * line / root) / k
  }

  private func isNegative(_ e: Expr) -> Bool {
    e.hasNegativeCoefficient || assumptions.knownSign(of: e) == .negative
  }
  private func isPositive(_ e: Expr) -> Bool { assumptions.knownSign(of: e).isPositive }

  /// Euler: Y = t − √a·x, or Y = √c + x·t where a < 0.
  private func euler(_ numerator: Expr, _ search: IntegralSearch) throws(MathError) -> Expr? {
    let first = !isNegative(a)
    guard first || !isNegative(c) else { return nil }
    let k = first ? a.someSquareRoot : c.someSquareRoot
    let inner = first ? root + k * x : (root - k) / x
    return try search.antiderivative(of: inner) { t throws(MathError) in
      guard let symbol = t.symbol else { return nil }
      let place = first ? (t ** 2 - c) / (2 * k * t + b) : (2 * k * t - b) / (a - t ** 2)
      let height = first ? t - k * place : k + place * t
      let whole = numerator.substituting(x, place) * place.derivative(symbol) / height
      return try whole.rationalSimplified()
    }
  }
}
