package import Expressions

/// A polynomial in one variable whose coefficients are expressions free of it, kept as fractions in lowest terms.
package struct CoefficientPolynomial {
  /// The coefficients, constant one first; the last one is not 0.
  package private(set) var coefficients: [Expr]

  package init(_ coefficients: [Expr]) {
    self.init(reduced: coefficients.map(\.reduced))
  }

  /// Coefficients in lowest terms already.
  private init(reduced coefficients: [Expr]) {
    self.coefficients = coefficients
    while let last = self.coefficients.last, last == 0 { self.coefficients.removeLast() }
  }

  /// −1 for zero.
  package var degree: Int { coefficients.count - 1 }
  package var isZero: Bool { coefficients.isEmpty }
  package var leading: Expr { coefficients.last ?? 0 }
  package subscript(i: Int) -> Expr { i < coefficients.count ? coefficients[i] : 0 }

  package static func + (p: Self, q: Self) -> Self {
    Self((0..<max(p.coefficients.count, q.coefficients.count)).map { p[$0] + q[$0] })
  }
  package static func - (p: Self, q: Self) -> Self { p + q.scaled(by: -1) }
  package static func * (p: Self, q: Self) -> Self {
    if p.isZero || q.isZero { return Self([]) }
    var terms = [[Expr]](repeating: [], count: p.degree + q.degree + 1)
    for (i, a) in p.coefficients.enumerated() {
      for (j, b) in q.coefficients.enumerated() { terms[i + j].append(a * b) }
    }
    return Self(terms.map { Expr.sum($0) })
  }

  package func scaled(by c: Expr) -> Self { c == 1 ? self : Self(coefficients.map { $0 * c }) }

  package func power(_ n: Int) -> Self { n == 1 ? self : (0..<n).reduce(Self([1])) { p, _ in p * self } }

  package var derivative: Self { Self(coefficients.indices.dropFirst().map { Expr($0) * coefficients[$0] }) }
  package var antiderivative: Self { Self([0] + coefficients.indices.map { coefficients[$0] / Expr($0 + 1) }) }

  /// Quotient and remainder by a divisor that is not zero.
  package func divided(by d: Self) -> (quotient: Self, remainder: Self) {
    guard degree >= d.degree, !d.isZero else { return (Self(reduced: []), self) }
    var rest = coefficients
    var quotient = [Expr](repeating: 0, count: degree - d.degree + 1)
    let inverse = (1 / d.leading).reduced
    for k in quotient.indices.reversed() {
      let c = (rest[k + d.degree] * inverse).reduced
      quotient[k] = c
      if c == 0 { continue }
      for j in 0...d.degree { rest[k + j] = (rest[k + j] - c * d[j]).reduced }
    }
    return (Self(reduced: quotient), Self(reduced: Array(rest.prefix(max(d.degree, 0)))))
  }

  /// (s, t) with s·p + t·q = c, deg s < deg q and deg t < deg p, for coprime p and q.
  package static func bezout(_ p: Self, _ q: Self, _ c: Self) -> (Self, Self)? {
    var (r0, r1) = (p, q)
    var (s0, s1) = (Self([1]), Self([]))
    while !r1.isZero {
      let (quotient, rest) = r0.divided(by: r1)
      (r0, r1) = (r1, rest)
      (s0, s1) = (s1, s0 - quotient * s1)
    }
    guard r0.degree == 0 else { return nil }
    let s = (s0 * c).scaled(by: 1 / r0.leading).divided(by: q).remainder
    let (t, rest) = (c - s * p).divided(by: q)
    return rest.isZero ? (s, t) : nil
  }

  /// The monic greatest common divisor.
  package static func gcd(_ p: Self, _ q: Self) -> Self {
    var (a, b) = (p, q)
    while !b.isZero { (a, b) = (b, a.divided(by: b).remainder) }
    return a.isZero ? a : a.scaled(by: 1 / a.leading)
  }

  /// The value at x.
  package func expression(_ x: Expr) -> Expr { .sum(coefficients.enumerated().map { $1 * .power(x, Expr($0)) }) }

  /// The value at x by Horner's scheme, for values that are no symbols.
  package func value(at x: Expr) -> Expr { coefficients.reversed().reduce(0) { ($0 * x + $1).reduced } }
}
