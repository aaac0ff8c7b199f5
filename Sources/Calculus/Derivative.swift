public import Expressions
import Functions

extension Expr {
  /// The partial derivative with respect to the symbol `x`.
  ///
  /// An undefined function gives formal derivatives: f(x²) ↦ 2x·D[0](f)(x²). A function of the catalogue whose
  /// derivative is not known stays as `diff(f(…), x)`.
  /// - Complexity: linear in the number of distinct subexpressions, plus the size of the result.
  public func derivative(_ x: Symbol) -> Expr { Differentiation(x).derivative(of: self) }

  /// The derivative of order `n` ≥ 0.
  public func derivative(_ x: Symbol, order n: Int) -> Expr {
    precondition(n >= 0, "the order of a derivative is not negative")
    let differentiation = Differentiation(x)
    return (0..<n).reduce(self) { e, _ in differentiation.derivative(of: e) }
  }
}

/// Derivatives with respect to one symbol, each subexpression once.
final class Differentiation {
  private let variable: Expr
  private var memo: [Expr: Expr] = [:]

  init(_ x: Symbol) {
    variable = Expr(x)
    memo[variable] = 1
  }

  func derivative(of e: Expr) -> Expr {
    if let known = memo[e] { return known }
    guard e.hasSymbols else { return 0 }
    var pending = [e]
    while let next = pending.last {
      if memo[next] != nil {
        pending.removeLast()
        continue
      }
      let before = pending.count
      for operand in next.operands where operand.hasSymbols && memo[operand] == nil { pending.append(operand) }
      if pending.count == before {
        memo[next] = step(next)
        pending.removeLast()
      }
    }
    return memo[e] ?? 0
  }

  /// The derivative of a node whose operands are done.
  private func step(_ e: Expr) -> Expr {
    switch e.node {
    case .integer, .number, .constant, .symbol: return 0
    case .sum(let terms):
      return .linearCombination(terms.map { (of($0.term), $0.coefficient) })
    case .product(let factors): return product(e, factors)
    case .call(let function, let arguments): return chain(function, Array(arguments))
    }
  }

  private func of(_ e: Expr) -> Expr { e.hasSymbols ? memo[e] ?? 0 : 0 }

  /// (∏ bᵢ^eᵢ)′ = Σ (eᵢ·bᵢ′/bᵢ + eᵢ′·log bᵢ)·∏ bⱼ^eⱼ, each term built without the division.
  private func product(_ e: Expr, _ factors: Factors) -> Expr {
    var terms: [Expr] = []
    for i in factors.indices {
      let (base, exponent) = (factors[i].base, factors[i].exponent)
      let (dBase, dExponent) = (of(base), of(exponent))
      if dBase != 0 {
        terms.append(.product(e, lowering: i, in: factors, by: exponent * dBase))
      }
      if dExponent != 0 { terms.append(base == .e ? dExponent * e : dExponent * Function.log(base) * e) }
    }
    return .sum(terms)
  }

  /// f(u, v)′ = f₁(u, v)·u′ + f₂(u, v)·v′.
  private func chain(_ function: Function, _ arguments: [Expr]) -> Expr {
    var terms: [Expr] = []
    for (i, argument) in arguments.enumerated() {
      let inner = of(argument)
      if inner != 0 { terms.append(partial(function, arguments, i) * inner) }
    }
    return .sum(terms)
  }

  private func partial(_ function: Function, _ arguments: [Expr], _ i: Int) -> Expr {
    switch function.spec.definition {
    case .abstract, .derivative: return Function.derivative(of: function, by: [i])(arguments)
    case .catalogue, .relation:
      if let value = function.spec.derivative?(arguments, i) { return value }
      return Function.derivative(of: function, by: [i])(arguments)
    }
  }
}
