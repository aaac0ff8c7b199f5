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
///
/// The products that a sum is made of are the exception: their derivatives go straight into that of the sum.
final class Differentiation {
  private let symbol: Symbol
  private var memo = ExprMap()

  init(_ x: Symbol) {
    symbol = x
    memo.set(Expr(x), to: 1)
  }

  func derivative(of e: Expr) -> Expr {
    var pending = [e]
    while let next = pending.last {
      let before = pending.count
      if known(next) == nil { appendUnknownParts(of: next, to: &pending) }
      if pending.count > before { continue }
      if known(next) == nil { memo.set(next, to: step(next)) }
      pending.removeLast()
    }
    return of(e)
  }

  private func known(_ e: Expr) -> Expr? { memo.value(of: e) ?? (e.hasSymbols ? nil : 0) }

  private func of(_ e: Expr) -> Expr { known(e) ?? 0 }

  /// Appends that of which the derivative is needed first.
  private func appendUnknownParts(of e: Expr, to pending: inout [Expr]) {
    guard case .sum(let terms) = e.node else { return appendUnknown(e.operands, to: &pending) }
    for term in terms where known(term.term) == nil {
      if case .product = term.term.node {
        appendUnknown(term.term.operands, to: &pending)
      } else {
        pending.append(term.term)
      }
    }
  }

  private func appendUnknown(_ parts: Operands, to pending: inout [Expr]) {
    for part in parts where known(part) == nil { pending.append(part) }
  }

  /// The derivative of a node whose parts are done.
  private func step(_ e: Expr) -> Expr {
    var sum = SumBuilder()
    switch e.node {
    case .integer, .number, .constant, .symbol: break
    case .sum(let terms): for term in terms { add(term, to: &sum) }
    case .product(let factors): add(factors, times: 1, to: &sum)
    case .call(.integral, _): return IntegralForm(e)?.derivative(symbol) ?? 0
    case .call(.symbolicSum, _), .call(.symbolicProduct, _): return SumForm(e)?.derivative(symbol) ?? 0
    case .call(.laplace, _), .call(.inverseLaplace, _): return LaplaceForm(e)?.derivative(symbol) ?? 0
    case .call(let function, let arguments): add(function, Array(arguments), to: &sum)
    }
    return sum.sum()
  }

  private func add(_ term: Term, to sum: inout SumBuilder) {
    if let known = known(term.term) {
      sum.add(known, times: term.coefficient)
    } else if case .product(let factors) = term.term.node {
      add(factors, times: term.coefficient, to: &sum)
    }
  }

  /// (∏ bᵢ^eᵢ)′ = Σ (eᵢ·bᵢ′/bᵢ + eᵢ′·log bᵢ)·∏ bⱼ^eⱼ, each term built without the division.
  private func add(_ factors: Factors, times coefficient: Expr, to sum: inout SumBuilder) {
    for (i, factor) in factors.enumerated() {
      let (base, exponent) = (factor.base, factor.exponent)
      let (dBase, dExponent) = (of(base), of(exponent))
      if dBase != 0 {
        if exponent.isNumber {
          sum.add(factors, lowering: i, times: dBase, coefficient * exponent)
        } else {
          sum.add(factors, lowering: i, times: exponent * dBase, coefficient)
        }
      }
      if dExponent != 0 {
        sum.add(factors, times: base == .e ? dExponent : dExponent * Function.log(base), coefficient)
      }
    }
  }

  /// f(u, v)′ = f₁(u, v)·u′ + f₂(u, v)·v′.
  private func add(_ function: Function, _ arguments: [Expr], to sum: inout SumBuilder) {
    if function == .piecewise { return sum.add(PiecewiseDerivative.assembled(arguments, of), times: 1) }
    if let value = MagnitudeDerivative.value(function, arguments[0], of(arguments[0])) {
      return sum.add(value, times: 1)
    }
    for (i, argument) in arguments.enumerated() {
      let inner = of(argument)
      if inner != 0 { sum.add(partial(function, arguments, i) * inner, times: 1) }
    }
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
