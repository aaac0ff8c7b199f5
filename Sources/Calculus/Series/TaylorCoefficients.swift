import Exact
import Expressions
import Functions

/// The coefficients f⁽ᵏ⁾(c)/k! of a function at a point, made on demand.
///
/// Where the derivative is elementary, its expansion is integrated; otherwise derivatives are taken one by one.
final class TaylorCoefficients {
  private let function: Function
  private let arguments: [Expr]
  private let place: Int
  private let germs: Germs
  private let variable: Symbol
  private var known: [Expr]
  /// The derivative of the order of the last coefficient, or the integrand.
  private var derivative: Expr
  /// The first derivative, which is taken as it is.
  private var next: Expr?
  private let isIntegrated: Bool

  init(_ germs: Germs, _ function: Function, _ arguments: [Expr], _ place: Int) {
    (self.germs, self.function, self.arguments, self.place) = (germs, function, arguments, place)
    variable = Germs.taylorVariable
    var list = arguments
    list[place] = Expr(variable)
    let call = function(list)
    derivative = function == .lambertW ? exp(-call) / (1 + call) : call.derivative(variable)
    known = [function(arguments)]
    isIntegrated = derivative.isElementary && !derivative.contains(call)
    next = derivative
    if !isIntegrated { derivative = call }
  }

  /// f⁽ᵏ⁾(c)/k!.
  func coefficient(_ k: Int) throws(Obstacle) -> Expr {
    while known.count <= k {
      if isIntegrated { try integrate(beyond: k) } else { try differentiate() }
    }
    return known[k]
  }

  private func differentiate() throws(Obstacle) {
    try germs.budget.tick()
    derivative = next ?? derivative.derivative(variable)
    next = nil
    if derivative.readsFormally, !germs.isFormal {
      throw .undecided("the derivative of `\(function.name)` is not known")
    }
    let value = derivative.substituting(Expr(variable), arguments[place])
    guard !value.hasInfinity else { throw .undecided("`\(function.name)` is singular at `\(arguments[place])`") }
    known.append(germs.settled(value) / .factorial(known.count))
  }

  /// Σ aₖ·zᵏ = ∫ Σ bₖ·zᵏ, the integrand expanded to twice as many terms as before.
  private func integrate(beyond k: Int) throws(Obstacle) {
    let count = max(8, 2 * known.count, k)
    let omega = Germs.omega(1)
    let shifted = derivative.substituting(Expr(variable), arguments[place] + omega)
    let expander = Expander(germs, variable: omega, logarithm: Expr.undefined, termLimit: count)
    let series = try expander.expansion(of: shifted)
    var list = [Expr](repeating: 0, count: count)
    for term in series.terms {
      guard let n = term.exponent.smallInteger, n >= 0 else {
        throw .undecided("`\(function.name)` is singular at `\(arguments[place])`")
      }
      if n < count { list[n] = term.coefficient }
    }
    let end = min(series.order?.smallInteger ?? count, count)
    guard end >= known.count else { throw .moreTerms }
    known = [known[0]] + (0..<end).map { list[$0] / Expr($0 + 1) }
  }
}

extension Expr {
  /// Whether only powers, exponentials, logarithms, sines and cosines occur.
  fileprivate var isElementary: Bool {
    subexpressions.allSatisfy { e in
      guard case .call(let function, _) = e.node else { return true }
      return function == .log || function == .sin || function == .cos
    }
  }

  /// Whether a derivative occurs that is only written down.
  fileprivate var readsFormally: Bool {
    subexpressions.contains { e in
      guard case .call(let function, _) = e.node, case .derivative = function.spec.definition else { return false }
      return true
    }
  }
}
