public import Balls
public import Expressions

extension Expr {
  /// An enclosure of the value, with balls in place of some subexpressions; `nil` when a symbol or an undefined function
  /// is left, or a function without evaluator.
  ///
  /// The reference against which compiled evaluation is tested: bottom-up, each shared subexpression once. With
  /// `analytic` the result is not finite unless every step is proved holomorphic.
  public func enclosure(at values: [Expr: ComplexBall] = [:], analytic: Bool = false, precision: Int) -> ComplexBall? {
    let memo = subexpressions
    var balls: [Expr: ComplexBall] = values
    for e in memo where balls[e] == nil {
      guard let value = e.enclosure(of: balls, analytic, precision) else { continue }
      balls[e] = value
    }
    return balls[self]
  }

  private func enclosure(of part: [Expr: ComplexBall], _ analytic: Bool, _ precision: Int) -> ComplexBall? {
    switch node {
    case .integer(let n): return ComplexBall(n)
    case .number(let number): return number.value.ball(precision: precision)
    case .symbol: return nil
    case .constant(let constant): return ComplexBall(constant.ball(precision: precision))
    case .sum(let terms):
      var sum = ComplexBall.zero
      for term in terms {
        guard let c = part[term.coefficient], let t = part[term.term] else { return nil }
        sum = sum.adding(c.multiplied(by: t, precision: precision), precision: precision)
      }
      return sum
    case .product(let factors):
      var product = ComplexBall.one
      for factor in factors {
        guard let power = factor.enclosure(of: part, analytic, precision) else { return nil }
        product = product.multiplied(by: power, precision: precision)
      }
      return product
    case .call(let function, let arguments):
      guard let evaluate = function.spec.ball else { return nil }
      let balls = arguments.compactMap { part[$0] }
      return balls.count == arguments.count ? evaluate(balls, analytic, precision) : nil
    }
  }
}

extension Factor {
  fileprivate func enclosure(of part: [Expr: ComplexBall], _ analytic: Bool, _ precision: Int) -> ComplexBall? {
    guard let b = part[base] else { return nil }
    if let n = exponent.integer { return b.power(n, precision: precision) }
    if exponent == .half { return b.sqrt(analytic: analytic, precision: precision) }
    guard let e = part[exponent] else { return nil }
    if base == .e { return e.exp(precision: precision) }
    return b.power(e, analytic: analytic, precision: precision)
  }
}
