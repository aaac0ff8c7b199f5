import Exact
import Expressions
import Functions

/// Powers, exponentials and logarithms of expansions.
extension Expander {
  /// S^p for an exponent without ω: (c·ω^e·(1 + δ))^p = c^p·ω^(ep)·(1 + δ)^p.
  func power(_ series: Expansion, _ p: Expr) throws(Obstacle) -> Expansion {
    if p == 1 { return series }
    guard let series = try trimmed(series) else {
      if let sign = p.number?.sign, sign > 0 { return series }
      throw .undecided("a power of zero")
    }
    if let n = p.smallInteger, n == 2 { return try product(series, series) }
    let first = series.terms[0]
    let delta = try relative(series)
    let scale = try germs.power(first.coefficient, p, turn: turn(series))
    let rest: Expansion
    if delta.isZero {
      rest = .constant(1)
    } else if let q = p.rational, let dense = try dense(delta) {
      rest = try dense.apply(.power(q), germs.budget)
    } else {
      rest = try compose(delta) { k in .binomialCoefficient(p, k) }
    }
    return rest.mapCoefficients { $0 * scale }.shifted(by: first.exponent * p)
  }

  /// log S = log c + e·log ω + log(1 + δ).
  func logarithm(of series: Expansion) throws(Obstacle) -> Expansion {
    guard let series = try trimmed(series) else { throw .undecided("the logarithm of zero") }
    let first = series.terms[0]
    let delta = try relative(series)
    let growth = first.exponent == 0 ? 0 : first.exponent * logarithm
    let constant = try germs.logarithm(first.coefficient, turn: turn(series)) + growth
    let rest: Expansion
    if delta.isZero {
      rest = Expansion([])
    } else if let dense = try dense(delta) {
      rest = try dense.apply(.logarithm, germs.budget)
    } else {
      rest = try compose(delta) { k in k == 0 ? 0 : Expr(k.isMultiple(of: 2) ? -1 : 1) / Expr(k) }
    }
    return try sum([.constant(constant), rest])
  }

  /// exp S: what grows like a multiple of log ω becomes a power of ω.
  func exponential(_ series: Expansion) throws(Obstacle) -> Expansion {
    let (negative, constant, positive) = try split(series)
    if try trimmed(negative) != nil { throw .essential }
    let rate = try germs.rate(of: constant, to: logarithm)
    let scale = Expr.power(.e, rate == 0 ? constant : germs.settled(constant - rate * logarithm))
    let rest: Expansion
    if positive.isZero {
      rest = .constant(1)
    } else if let dense = try dense(positive) {
      rest = try dense.apply(.exponential, germs.budget)
    } else {
      rest = try compose(positive) { k in 1 / .factorial(k) }
    }
    return rest.mapCoefficients { $0 * scale }.shifted(by: rate)
  }

  /// S/(c·ω^e) − 1 for the leading term c·ω^e.
  private func relative(_ series: Expansion) throws(Obstacle) -> Expansion {
    let first = series.terms[0]
    let inverse = Expr.power(first.coefficient, -1)
    let rest = Expansion(Array(series.terms.dropFirst()), order: series.order)
    return rest.mapCoefficients { germs.settled($0 * inverse) }.shifted(by: -first.exponent)
  }

  /// On which side of the negative real axis S comes in when its leading coefficient lies there: the sign of the first
  /// imaginary part, 1 when all is real.
  private func turn(_ series: Expansion) throws(Obstacle) -> Int {
    if germs.isReal(series.terms[0].coefficient) != .yes { return 1 }
    for term in series.terms.dropFirst() where germs.isReal(term.coefficient) != .yes {
      guard try germs.signIfReal(series.terms[0].coefficient) == -1 else { return 1 }
      let imaginary = Function.imagPart(term.coefficient)
      return try germs.sign(imaginary) < 0 ? -1 : 1
    }
    return 1
  }

  /// Σ aₖ·δᵏ for a series δ without constant term.
  func compose(_ delta: Expansion, _ coefficient: (Int) throws(Obstacle) -> Expr) throws(Obstacle) -> Expansion {
    guard let first = delta.terms.first else {
      return Expansion(Expansion.constant(try coefficient(0)).terms, order: delta.order)
    }
    let limit = first.exponent * Expr(termLimit)
    var parts = [Expansion.constant(try coefficient(0))]
    var order = try minimum(delta.order, limit)
    var power = delta
    var k = 1
    while let next = power.terms.first, let bound = order, try compare(next.exponent, bound) < 0 {
      let a: Expr
      do { a = try coefficient(k) } catch .undecided {
        order = try minimum(order, next.exponent)  // not known from here on
        break
      }
      parts.append(power.mapCoefficients { a * $0 })
      power = try product(power, delta)
      k += 1
    }
    if let end = power.order, power.terms.isEmpty { order = try minimum(order, end) }
    parts.append(Expansion([], order: order))
    return try sum(parts)
  }
}

extension Expr {
  /// p(p − 1)⋯(p − k + 1)/k!.
  fileprivate static func binomialCoefficient(_ p: Expr, _ k: Int) -> Expr {
    (0..<k).reduce(Expr(1)) { $0 * (p - Expr($1)) / Expr($1 + 1) }
  }

  /// k!.
  static func factorial(_ k: Int) -> Expr { k < 2 ? 1 : (2...k).reduce(Expr(1)) { $0 * Expr($1) } }
}

/// A series Σ dₖ·ω^(k·step), k ≥ 1, up to an exponent where it ends.
struct DenseForm {
  let step: Rational
  let coefficients: [Expr]
  let order: Rational?

  /// A function of the series: in FLINT if all coefficients are rational, otherwise by its recurrence.
  func apply(_ kernel: SeriesKernel, _ budget: Budget) throws(Obstacle) -> Expansion {
    let numbers = coefficients.compactMap(\.rational)
    guard numbers.count == coefficients.count else {
      return expansion(try kernel.recurrence(coefficients.map { ExprScalar(value: $0) }, budget).map(\.value))
    }
    if let values = try? kernel.series(UnivariatePolynomial(numbers), below: numbers.count) {
      return expansion(numbers.indices.map { Expr(values.coefficient($0)) })
    }
    return expansion(try kernel.recurrence(numbers, budget).map { Expr($0) })
  }

  func expansion(_ values: [Expr]) -> Expansion {
    var terms: [Expansion.Term] = []
    for (k, value) in values.enumerated() where value != 0 { terms.append((Expr(step * Rational(k)), value)) }
    let end = step * Rational(values.count)
    return Expansion(terms, order: Expr(min(end, order ?? end)))
  }
}

extension Expander {
  /// The series on a grid of exponents, where that costs little more than its terms.
  func dense(_ delta: Expansion) throws(Obstacle) -> DenseForm? {
    var step: Rational?
    for term in delta.terms {
      guard let q = term.exponent.rational else { return nil }
      step = step.map { Rational.gcd($0, q) } ?? q
    }
    guard let step, let first = delta.terms.first?.exponent.rational, let ratio = try? first.divided(by: step),
      let start = ratio.asInteger?.asInt, start <= 4
    else { return nil }
    var count = start * termLimit + 1
    if let order = delta.order {
      guard let end = order.rational, let steps = try? end.divided(by: step) else { return nil }
      count = min(count, steps.ceiling.asInt ?? count)
    }
    var coefficients = [Expr](repeating: 0, count: max(count, 1))
    for term in delta.terms {
      guard let q = term.exponent.rational, let place = (try? q.divided(by: step))?.asInteger?.asInt else { return nil }
      if place < coefficients.count { coefficients[place] = term.coefficient }
    }
    return DenseForm(step: step, coefficients: coefficients, order: delta.order?.rational)
  }
}
