import Balls
import Exact
import Expressions
import Functions

extension Bound {
  /// What is known of `f` as its variable approaches an end.
  init(_ f: Expr, _ x: Symbol, _ approach: Approach) {
    self.init(
      f, x, at: Bound(approach.series), sum: { Bound.cancellation($0, $1) }, power: { Bound.power($0, $1) },
      call: { .call($0, $1) })
  }

  /// What is known of `f` where its variable has the bound `start`, from what is known of its parts; a sum for which
  /// `sum` knows nothing special is bounded term by term.
  init(
    _ f: Expr, _ x: Symbol, at start: Bound, sum: (Terms, [Expr: Bound]) -> Bound?,
    power: (Factor, [Expr: Bound]) -> Bound, call: (Function, [Bound]) -> Bound
  ) {
    var known: [Expr: Bound] = [Expr(x): start]
    for e in f.subexpressions where known[e] == nil {
      guard e.contains(Expr(x)) else {
        known[e] = e.symbols.isEmpty ? Bound.constant(e) : .unknown
        continue
      }
      switch e.node {
      case .integer, .number, .constant, .symbol: known[e] = .unknown
      case .sum(let terms):
        known[e] = sum(terms, known) ?? .sum(terms.map { (known[$0.term] ?? .unknown).scaled(by: $0.coefficient) })
      case .product(let factors):
        let powers = factors.map { power($0, known) }
        known[e] = powers.dropFirst().reduce(powers.first ?? .unknown) { $0 * $1 }
      case .call(let function, let arguments): known[e] = call(function, arguments.map { known[$0] ?? .unknown })
      }
    }
    self = known[f] ?? .unknown
  }

  /// A number.
  static func constant(_ e: Expr) -> Bound {
    if e.realBall.isFinite { return Bound(GrowthSeries(constant: e)) }
    guard let size = e.magnitudeBall else { return .unknown }
    return Bound(
      upper: .bounded(by: size), inverse: size.isPositive == .yes ? .bounded(by: size.inverted(precision: 64)) : nil)
  }

  private static func power(_ factor: Factor, _ known: [Expr: Bound]) -> Bound {
    let base = known[factor.base] ?? .unknown
    if factor.base == .e { return (known[factor.exponent] ?? .unknown).exponential }
    if let r = factor.exponent.rational { return base.power(r) }
    guard let series = base.series, series.eventualSign?.sign == 1, let exponent = known[factor.exponent] else {
      return .unknown
    }
    // b^f = e^(f·log b) for a constant b > 0, and for a function b that is positive in the end.
    let isConstant = series.isMonomial && series.constantPart != 0
    return (isConstant ? exponent.scaled(by: Function.log(factor.base)) : exponent * .call(.log, [base])).exponential
  }

  /// c·e^f − c and c − c·cos f for f → 0, which are of the size of f and f²/2.
  private static func cancellation(_ terms: Terms, _ known: [Expr: Bound]) -> Bound? {
    guard terms.count == 2, let i = terms.firstIndex(where: { $0.term == 1 }) else { return nil }
    let (constant, other) = (terms[i].coefficient, terms[1 - i])
    guard constant + other.coefficient == 0 else { return nil }
    let inner: Bound
    let isSquare: Bool
    switch other.term.node {
    case .product(let factors) where factors.count == 1 && factors[0].base == .e:
      (inner, isSquare) = (known[factors[0].exponent] ?? .unknown, false)
    case .call(let function, let arguments) where function == .cos:
      (inner, isSquare) = (known[arguments[0]] ?? .unknown, true)
    default: return nil
    }
    guard inner.isReal, let from = inner.small(0.5) else { return nil }
    // |f|/2 ≤ |e^f − 1| ≤ 2|f| and f²/4 ≤ 1 − cos f ≤ f²/2 for |f| ≤ ½.
    let size = isSquare ? inner.power(2) : inner
    return size.within(factor: isSquare ? 4 : 2, from: from).scaled(by: constant)
  }

  /// A function g with |f|/factor ≤ |g| ≤ factor·|f| for s ≥ R.
  func within(factor: Int, from r: RealBall) -> Bound {
    let ratio = RealBall(factor)
    return Bound(
      upper: upper.map { $0.scaled(by: ratio).valid(from: r) },
      inverse: inverse.map { $0.scaled(by: ratio).valid(from: r) },
      isReal: isReal)
  }
}
