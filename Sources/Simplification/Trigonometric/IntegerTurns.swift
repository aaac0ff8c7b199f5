import Exact
public import Expressions
import Functions

extension Expr {
  /// Circular functions at z + m·π and exponentials e^(z + m·πi) for integers m, as the assumptions tell:
  /// sin(z + mπ) = (−1)ᵐ·sin z, tan(z + mπ) = tan z; and powers of −1 with the even part of m left out.
  public func withIntegerTurns(_ assumptions: Assumptions) -> Expr {
    guard hasSymbols else { return self }
    return rewriting(
      calls: assumptions.turned, powers: { assumptions.turnedPower($0) ?? .power($0.base, $0.exponent) })
  }
}

extension Assumptions {
  fileprivate func turned(_ function: Function, _ z: Expr) -> Expr? {
    if let (sign, rest) = splitSign(z), function.spec.parity != .none {
      return function.spec.parity == .odd ? sign * function(rest) : function(rest)
    }
    guard [.sin, .cos, .sec, .csc, .tan, .cot].contains(function) else { return nil }
    guard let (rest, turns) = split(z, unit: .pi) else { return nil }
    if function == .tan || function == .cot { return function(rest) }
    return minusOne(turns) * function(rest)
  }

  /// z = (−1)ᵐ·rest with an integer m that has symbols; nil when there is no such factor.
  private func splitSign(_ z: Expr) -> (sign: Expr, rest: Expr)? {
    let factors = z.factors
    guard let place = factors.firstIndex(where: { $0.base == -1 && isInteger($0.exponent) == .yes && $0.exponent != 1 })
    else { return nil }
    let sign = Expr.power(-1, factors[place].exponent)
    return (sign, z / sign)
  }

  fileprivate func turnedPower(_ factor: Factor) -> Expr? {
    if factor.base == -1, isIntegerValued(factor.exponent) { return minusOne(factor.exponent) }
    guard factor.base == .e, let (rest, turns) = split(factor.exponent, unit: .pi * .i) else { return nil }
    return minusOne(turns) * .power(.e, rest)
  }

  /// z = rest + m·unit with an integer m that has symbols; nil when there is none.
  private func split(_ z: Expr, unit: Expr) -> (rest: Expr, turns: Expr)? {
    let expanded = (try? z.expanded()) ?? z
    let multiples = expanded.terms.map { (term: $0, m: $0 / unit) }
    let symbolic = Expr.sum(multiples.map { $0.m.hasSymbols ? $0.m : 0 })
    if symbolic != 0, isIntegerValued(symbolic) {
      return (.sum(multiples.map { $0.m.hasSymbols ? 0 : $0.term }), symbolic)
    }
    var (rest, turns): (Expr, Expr) = (0, 0)
    for (term, m) in multiples {
      if m.hasSymbols, isIntegerValued(m) { turns += m } else { rest += term }
    }
    return turns == 0 ? nil : (rest, turns)
  }

  /// (−1)ᵐ for an integer m: even parts left out, odd coefficients made 1, nᵏ made n, numbers taken out as a sign.
  private func minusOne(_ m: Expr) -> Expr {
    if m.hasSymbols, isIntegerValued(m / 2) { return 1 }
    if m.hasSymbols, isIntegerValued((m - 1) / 2) { return -1 }
    let expanded = (try? m.expanded()) ?? m
    let once = modulo2(expanded)
    let (sign, exponent) = modulo2(once.exponent)
    return once.sign * sign * .power(-1, exponent)
  }

  private func modulo2(_ m: Expr) -> (sign: Expr, exponent: Expr) {
    var sign: Expr = 1
    var exponent: [Expr] = []
    for term in m.terms {
      let (number, rest) = term.splittingNumber
      guard let n = number.integer, isInteger(rest) == .yes else {
        exponent.append(term)
        continue
      }
      let isEven = rest == 1 ? false : rest.symbol.flatMap(parity(of:))
      switch n.isOdd ? isEven : true {
      case true?: break
      case false?: sign = -sign
      case nil: exponent.append(idempotent(rest))
      }
    }
    return (sign, .sum(exponent))
  }

  /// n for nᵏ with an integer symbol n and k ≥ 1: both are odd or both even.
  private func idempotent(_ e: Expr) -> Expr {
    .product(
      e.factors.map { factor in
        let isPower = factor.base.symbol != nil && (factor.exponent.integer.map { $0 > 0 } ?? false)
        return isPower ? factor.base : .power(factor.base, factor.exponent)
      })
  }
}

extension Expr {
  /// The numeric factor and the rest.
  var splittingNumber: (number: Expr, rest: Expr) {
    if isNumber { return (self, 1) }
    guard case .sum(let terms) = node, terms.count == 1 else { return (1, self) }
    return (terms[0].coefficient, terms[0].term)
  }
}
