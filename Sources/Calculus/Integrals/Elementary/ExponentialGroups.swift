import Expressions
import Functions
import Simplification

/// Σ (P·C + Q·S)·e^E over distinct exponents E and pairs C, S = cos, sin or cosh, sinh of one argument.
struct ExponentialGroups {
  private struct Group {
    let key: ExponentialTerm.Key
    var cosine: [Expr] = []
    var sine: [Expr] = []
  }
  private var groups: [Group] = []
  private let x: Expr

  init?(_ f: Expr, _ x: Expr) {
    self.x = x
    for part in f.terms {
      guard let term = ExponentialTerm(part, x) else { return nil }
      let i = groups.firstIndex { $0.key == term.key } ?? groups.count
      if i == groups.count { groups.append(Group(key: term.key)) }
      if term.isSine {
        groups[i].sine.add(term.coefficient, at: term.degree)
      } else {
        groups[i].cosine.add(term.coefficient, at: term.degree)
      }
    }
  }

  /// `nil` where a frequency degenerates (α² + γ² = 0).
  var antiderivative: Expr? {
    var result: [Expr] = []
    for group in groups {
      guard let value = value(of: group) else { return nil }
      result.append(value)
    }
    return .sum(result)
  }

  private func value(of group: Group) -> Expr? {
    let exponential = group.key.exponent == 0 ? 1 : exp(group.key.exponent)
    let rate = group.key.exponent.linear(in: x)?.slope ?? 0
    guard let frequency = group.key.argument.linear(in: x)?.slope else {
      return plain(group.cosine, rate).map { $0 * exponential }
    }
    let sign: Expr = group.key.isHyperbolic ? -1 : 1
    let norm = (rate ** 2 + sign * frequency ** 2).reduced
    if norm == 0 { return nil }
    let (cosine, sine) = solve(group.cosine, group.sine, rate, frequency, norm, sign)
    let w = group.key.argument
    let (c, s) = group.key.isHyperbolic ? (Function.cosh(w), Function.sinh(w)) : (Function.cos(w), Function.sin(w))
    return factored(cosine, sine, c, s) * exponential
  }

  private func factored(_ cosine: Expr, _ sine: Expr, _ c: Expr, _ s: Expr) -> Expr { cosine * c + sine * s }

  /// Q with Q′ + αQ = P: Q = P/α − P′/α² + …
  private func plain(_ p: [Expr], _ rate: Expr) -> Expr? {
    if rate == 0 { return CoefficientPolynomial(p).antiderivative.expression(x) }
    var (term, sum) = (CoefficientPolynomial(p).scaled(by: 1 / rate), CoefficientPolynomial([]))
    while !term.isZero {
      sum = sum + term
      term = term.derivative.scaled(by: -1 / rate)
    }
    return sum.expression(x)
  }

  /// A·C + B·S with A′ + αA + γB = P and B′ + αB − σγA = Q: the matrix geometric series Σ (−1)ᵏ M^(−k−1) (P, Q)⁽ᵏ⁾.
  private func solve(
    _ p: [Expr], _ q: [Expr], _ rate: Expr, _ frequency: Expr, _ norm: Expr, _ sign: Expr
  ) -> (Expr, Expr) {
    func applied(_ a: CoefficientPolynomial, _ b: CoefficientPolynomial) -> (
      CoefficientPolynomial, CoefficientPolynomial
    ) {
      (
        (a.scaled(by: rate) - b.scaled(by: frequency)).scaled(by: 1 / norm),
        (b.scaled(by: rate) + a.scaled(by: sign * frequency)).scaled(by: 1 / norm)
      )
    }
    var (a, b) = applied(CoefficientPolynomial(p), CoefficientPolynomial(q))
    var (sumA, sumB) = (CoefficientPolynomial([]), CoefficientPolynomial([]))
    while !a.isZero || !b.isZero {
      (sumA, sumB) = (sumA + a, sumB + b)
      (a, b) = applied(a.derivative.scaled(by: -1), b.derivative.scaled(by: -1))
    }
    return (sumA.expression(x), sumB.expression(x))
  }
}

extension [Expr] {
  /// Adds a coefficient of a power.
  fileprivate mutating func add(_ c: Expr, at degree: Int) {
    while count <= degree { append(0) }
    self[degree] += c
  }
}
