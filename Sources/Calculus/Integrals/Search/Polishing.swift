import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Simplification

extension Expr {
  /// The same antiderivative up to a constant on each interval, easier to read: log(e^z) ↦ z, arctan(tan z) ↦ z,
  /// e^(c·log z) ↦ z^c, and log(−g) in place of log(g) where g is negative.
  func polished(_ x: Symbol, _ assumptions: Assumptions) -> Expr {
    guard hasCalls else { return self }
    let plain = contains(.e) ? simplifyingLogarithmsOfExponentials.simplifyingExponentialsOfLogarithms : self
    return plain.transformed { e -> Expr in
      if let z = e.argument(.arctan)?.argument(.tan) { return z }
      if let z = e.argument(.arctan) ?? e.argument(.arctanh), case .call(let function, _) = e.node,
        let (sign, plain) = z.factoredNumerator
      {
        return sign * function(plain)
      }
      if let z = e.argument(.log), z.isNegativeWhereReal(x, assumptions) { return Function.log(-z) }
      return e
    }
  }

  /// A product with a sum as a factor whose terms have a factor in common, taken out where that is easier to read, and the
  /// sign with which the first symbol of what remains has a positive coefficient.
  private var factoredNumerator: (sign: Expr, value: Expr)? {
    guard symbols.count > 1, let sum = factors.first(where: { $0.exponent == 1 && $0.base.terms.count > 1 }),
      let factored = try? sum.base.factored(), factored.readingCost < sum.base.readingCost,
      let rest = factored.factors.first(where: { $0.base.terms.count > 1 }), rest.exponent == 1,
      let first = rest.base.symbols.first, let lead = rest.base.terms.first(where: { $0.contains(Expr(first)) })
    else { return nil }
    let outer = self / sum.base * (factored / rest.base)
    let (isTurned, isNegative) = (lead.hasNegativeCoefficient, outer.hasNegativeCoefficient)
    return (isTurned == isNegative ? 1 : -1, (isNegative ? -outer : outer) * (isTurned ? -rest.base : rest.base))
  }

  /// Whether the values at the sample points are real and negative, as far as they are real.
  private func isNegativeWhereReal(_ x: Symbol, _ assumptions: Assumptions) -> Bool {
    guard symbols == [x], let tape = try? Tape(self, variables: [], parameters: [x]) else { return false }
    let points = SamplePoints([x], x, assumptions)
    var count = 0
    for k in 0..<9 {
      let value = tape.balls(at: points.point(k, isComplex: false), precision: 64)[0]
      guard value.isFinite, value.imaginary.containsZero else { continue }
      guard value.real.isNegative == .yes else { return false }
      count += 1
    }
    return count >= 3
  }
}
