public import Expressions

extension Expr {
  /// The derivative of order n ≥ 1 of the inverse function of x ↦ f(x), at the place f(x).
  ///
  /// (f⁻¹)′(f(x)) = 1/f′(x), and each further order is the derivative by x divided by f′(x). It holds where f′(x) ≠ 0.
  public func inverseDerivative(_ x: Symbol, order n: Int = 1) -> Expr {
    precondition(n >= 1, "the order of a derivative of the inverse function is at least 1")
    let slope = derivative(x)
    return (1..<n).reduce(1 / slope) { e, _ in e.derivative(x) / slope }
  }
}
