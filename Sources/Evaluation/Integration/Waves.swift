import Exact
import Expressions
import Functions

/// A function of x as a sum Σ gₖ(x)·e^(i·ωₖ·x^q) with amplitudes gₖ that do not oscillate.
struct Waves {
  /// One wave; its amplitude contains the part of the phase that does not grow.
  typealias Part = (frequency: Expr, amplitude: Expr)

  /// q ≥ 1.
  let exponent: Rational
  let parts: [Part]

  private static let partLimit = 32

  /// `nil` when the function has no sines or cosines whose phase grows, or is no sum of products of such.
  init?(_ f: Expr, _ x: Symbol) {
    guard f.contains(Expr(x)) else { return nil }
    var common: Rational?
    var phases: [Expr: Expr] = [:]
    for e in f.subexpressions {
      guard case .call(let function, let arguments) = e.node, function == .sin || function == .cos,
        let lead = Bound(arguments[0], x, .plusInfinity).series?.terms.first, lead.exponent.signum > 0
      else { continue }
      guard common == nil || common == lead.exponent else { return nil }
      common = lead.exponent
      phases[e] = lead.coefficient
    }
    guard let common, common >= 1 else { return nil }
    let power = Expr.power(Expr(x), Expr(common))
    var known: [Expr: [Part]] = [:]
    for e in f.subexpressions {
      guard let parts = Waves.parts(e, phases, power, known), parts.count <= Waves.partLimit else { return nil }
      known[e] = parts
    }
    guard let parts = known[f] else { return nil }
    (exponent, self.parts) = (common, parts)
  }

  private static func parts(_ e: Expr, _ phases: [Expr: Expr], _ power: Expr, _ known: [Expr: [Part]]) -> [Part]? {
    func isStill(_ operand: Expr) -> Bool { known[operand].map { $0.count == 1 && $0[0].frequency == 0 } ?? true }
    if let frequency = phases[e] { return wave(e, frequency, power) }
    if e.operands.allSatisfy(isStill) { return [(0, e)] }
    switch e.node {
    case .sum(let terms):
      return merged(
        terms.flatMap { term in
          (known[term.term] ?? []).map { ($0.frequency, term.coefficient * $0.amplitude) }
        })
    case .product(let factors):
      var product: [Part] = [(0, 1)]
      for factor in factors {
        if isStill(factor.base), isStill(factor.exponent) {
          product = product.map { ($0.frequency, $0.amplitude * .power(factor.base, factor.exponent)) }
          continue
        }
        guard let n = factor.exponent.smallInteger, (1...8).contains(n), let base = known[factor.base] else {
          return nil
        }
        for _ in 0..<n { product = multiplied(product, base) }
      }
      return product
    case .integer, .number, .constant, .symbol, .call: return nil
    }
  }

  /// cos φ = (e^(iφ) + e^(−iφ))/2 and sin φ = (e^(iφ) − e^(−iφ))/(2i) with φ = ω·x^q + rest.
  private static func wave(_ e: Expr, _ frequency: Expr, _ power: Expr) -> [Part]? {
    guard case .call(let function, let arguments) = e.node else { return nil }
    let rest = arguments[0] - frequency * power
    let (forth, back): (Expr, Expr) = function == .cos ? (.half, .half) : (-.i / 2, .i / 2)
    return [(frequency, forth * exp(.i * rest)), (-frequency, back * exp(-.i * rest))]
  }

  private static func multiplied(_ a: [Part], _ b: [Part]) -> [Part] {
    merged(a.flatMap { x in b.map { (x.frequency + $0.frequency, x.amplitude * $0.amplitude) } })
  }

  private static func merged(_ parts: [Part]) -> [Part] {
    var order: [Expr] = []
    var amplitudes: [Expr: Expr] = [:]
    for part in parts {
      if amplitudes[part.frequency] == nil { order.append(part.frequency) }
      amplitudes[part.frequency, default: 0] += part.amplitude
    }
    return order.compactMap { frequency in
      amplitudes[frequency].flatMap { $0 == 0 ? nil : (frequency, $0) }
    }
  }
}
