import Exact
import Expressions
import Functions
import Simplification
import Testing

@testable import Calculus

/// Random expressions: derivatives and simplified forms agree with balls.
@Suite("Random derivatives and simplified forms") struct RandomFormTests {
  private static let x = RandomExpression.symbol
  static let realPoints: [Expr] = [Expr(37) / 100, Expr(173) / 100, Expr(-61) / 100, Expr(-241) / 100]
  static let points = realPoints + [Expr(2) / 5 + Expr.i / 3]

  @Test("a derivative is the limit of the difference quotients") func derivatives() {
    // Balls of sgn and its kin off the real line say nothing of derivatives.
    RandomLaw(name: "diff", number: 0).check(atLeast: 50) { f, _, _ in
      f.derivative(Self.x)
    } judge: { f, derivative, _ in
      Self.judge(derivative, derivativeOf: f, at: Self.realPoints)
    }
  }

  @Test("a derivative of an analytic function is right at complex points") func complexDerivatives() {
    RandomLaw(name: "diff-complex", number: 1, functions: RandomExpression.analytic).check(atLeast: 50) { f, _, _ in
      f.derivative(Self.x)
    } judge: { f, derivative, _ in
      Self.judge(derivative, derivativeOf: f, at: Self.points)
    }
  }

  @Test("a simplified form has the same values") func simplified() {
    RandomLaw(name: "simplify", number: 2).check(atLeast: 50) { f, _, budget -> Expr? in
      do throws(MathError) {
        return try f.simplified(budget: budget)
      } catch {
        if case .undefined = error { return .undefined }
        throw error
      }
    } judge: { f, simplified, _ in
      .init(
        Self.points.map { point in
          guard let expected = f.value(at: point) else { return .unknown }
          if simplified.hasInfinity || simplified.contains(.undefined) { return .wrong("\(simplified)") }
          guard let found = simplified.value(at: point) else { return .unknown }
          return .init(found, equals: expected, at: point, simplified)
        })
    }
  }

  /// Compares f′ with difference quotients of f; without value where f is smooth, it is wrong.
  static func judge(_ derivative: Expr, derivativeOf f: Expr, at points: [Expr]) -> RandomLaw.Verdict {
    .init(
      points.map { point in
        guard let quotient = f.differenceQuotient(at: point) else { return .unknown }
        if derivative.hasInfinity || derivative.contains(.undefined) { return .wrong("\(derivative)") }
        guard let value = derivative.value(at: point, precision: 1024) else { return .unknown }
        return .init(value, equals: quotient, at: point, derivative)
      })
  }
}
