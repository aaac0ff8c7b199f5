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
    guard [.sin, .cos, .sec, .csc, .tan, .cot].contains(function) else { return nil }
    guard let (rest, turns) = split(z, unit: .pi) else { return nil }
    if function == .tan || function == .cot { return function(rest) }
    return minusOne(turns) * function(rest)
  }

  fileprivate func turnedPower(_ factor: Factor) -> Expr? {
    if factor.base == -1, isInteger(factor.exponent) == .yes { return minusOne(factor.exponent) }
    guard factor.base == .e, let (rest, turns) = split(factor.exponent, unit: .pi * .i) else { return nil }
    return minusOne(turns) * .power(.e, rest)
  }

  /// z = rest + m·unit with an integer m that has symbols; nil when there is none.
  private func split(_ z: Expr, unit: Expr) -> (rest: Expr, turns: Expr)? {
    let expanded = (try? z.expanded()) ?? z
    var (rest, turns): (Expr, Expr) = (0, 0)
    for term in expanded.terms {
      let m = term / unit
      if m.hasSymbols, isInteger(m) == .yes { turns += m } else { rest += term }
    }
    return turns == 0 ? nil : (rest, turns)
  }

  /// (−1)ᵐ for an integer m: even terms left out, odd coefficients made 1, numbers taken out as a sign.
  private func minusOne(_ m: Expr) -> Expr {
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
      case nil: exponent.append(rest)
      }
    }
    return sign * .power(-1, .sum(exponent))
  }
}

extension Expr {
  /// The numeric factor and the rest.
  fileprivate var splittingNumber: (number: Expr, rest: Expr) {
    if isNumber { return (self, 1) }
    guard case .sum(let terms) = node, terms.count == 1 else { return (1, self) }
    return (terms[0].coefficient, terms[0].term)
  }
}
