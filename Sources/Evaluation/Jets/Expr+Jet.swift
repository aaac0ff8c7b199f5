public import Exact
public import Expressions

extension Expr {
  /// The derivatives up to order `n` by `x` at a point, as the coefficients f⁽ᵏ⁾(a)/k!: forward differentiation.
  ///
  /// Over `RealBall` every coefficient encloses the exact one, at all points of the ball. On the real line only: real roots
  /// of negative numbers have no value. Elementary functions have recurrences, the others are integrated from their
  /// derivatives.
  ///
  ///     let j = try (Function.sin(x) / x).jet(Symbol("x"), at: RealBall(1), order: 10)
  ///     j.derivative(10)  // an enclosure of the tenth derivative at 1
  /// - Parameters:
  ///   - values: the values of the other symbols.
  ///   - precision: the working precision in bits; by default 53 for `Double` and 128 for `RealBall`.
  /// - Throws: `.undecided` for a symbol without a value, a function without a known derivative, and where the expression
  ///   is not known to be real and analytic at the point (poles, kinks, branch points, overflow); `.exhausted` for an
  ///   order beyond 10 000, or beyond 100 with functions that are not elementary.
  /// - Complexity: O(n²) operations for each distinct subexpression, O(n³) and more for functions that are not elementary.
  /// - Precondition: `n` is not negative.
  public func jet<Scalar: JetScalar>(
    _ x: Symbol, at point: Scalar, order n: Int, values: [Symbol: Scalar] = [:],
    precision: Int = Scalar.defaultJetPrecision
  ) throws(MathError) -> Jet<Scalar> {
    precondition(n >= 0, "the order of a jet is not negative")
    guard n <= 10_000 else { throw .exhausted("order \(n); derivatives are computed up to order 10000") }
    var inputs = values.mapValues { Jet.constant($0, order: n, precision: precision) }
    inputs[x] = .variable(at: point, order: n, precision: precision)
    var evaluation = JetEvaluation(inputs, order: n, precision: precision)
    guard let jet = try evaluation.jet(of: self, order: n) else {
      throw .undecided(
        "the expression is not known to be real and differentiable at `\(x.name)` = \(point): a pole, a kink, a branch "
          + "point, or too large a value")
    }
    return jet
  }
}
