import Calculus
import Exact
import Expressions
import Functions
import Simplification
import Testing

private let x = Expr.symbol("x")

@Suite("Inequalities in one real unknown") struct InequalityTests {
  private let unknown = Symbol("x")

  private static func sides(_ relation: Relation, _ left: Expr, _ right: Expr) -> RelationSides {
    RelationSides(relation, left, right)
  }

  @Test("A polynomial has the signs that its linear factors say", arguments: 0..<20 as Range<UInt64>)
  func linearFactors(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    let zeros = (0..<4).map { _ in Int.random(in: -4...4, using: &generator) }
    let relation = [Relation.less, .lessOrEqual, .greater, .greaterOrEqual, .notEqual].randomElement(using: &generator)!
    let polynomial = try Expr.product(zeros.map { 2 * x - Expr($0) }).expanded()
    let found = try RealSolutions(of: [RelationSides(relation, polynomial, 0)], for: unknown)
    for quarter in -20...20 {
      let sign = zeros.reduce(1) { $0 * (quarter - 2 * $1).signum() }
      let value = try Rational(Integer(quarter), 4)
      #expect(found.contains(value) == relation.holds(sign: sign), "at \(value)")
    }
  }

  static let everywhere = [
    sides(.greater, x ** 2 + 1, 0), sides(.greaterOrEqual, x ** 2, 0), sides(.greater, exp(x), 0),
    sides(.greater, x ** 4 + 2, 0), sides(.greaterOrEqual, Function.abs(x), x),
    sides(.lessOrEqual, Function.tanh(x), 1),
    sides(.greaterOrEqual, Function.abs(x) + 1, Function.abs(x - 1)), sides(.less, Function.sgn(x), 2),
    sides(.greater, Function.sin(x) + 2, 0),
  ]

  @Test("All numbers are solutions, and none of the opposite", arguments: everywhere)
  func everywhereAndNowhere(sides: RelationSides) throws {
    #expect(try RealSolutions(of: [sides], for: unknown).isEverything)
    let opposite = RelationSides(sides.relation.negated, sides.left, sides.right)
    #expect(try RealSolutions(of: [opposite], for: unknown).intervals.isEmpty)
  }

  static let ends: [(RelationSides, [Expr])] = [
    (sides(.less, x ** 2, 2), [-sqrt(2), sqrt(2)]), (sides(.less, Function.log(x), 2), [0, exp(2)]),
    (sides(.less, exp(2 * x) + 2, 3 * exp(x)), [0, Function.log(2)]),
    (sides(.less, Function.abs(2 * x - 1), 3), [-1, 2]),
    (sides(.greater, x + sqrt(x), 2), [1]), (sides(.lessOrEqual, sqrt(x + 2), x), [2]),
    (sides(.less, Function.abs(x - 1) + Function.abs(x + 2), 5), [-3, 2]), (sides(.greater, x ** 3, 8), [2]),
    (sides(.greater, Function.arctan(x), 1), [Function.tan(1)]), (sides(.less, 2 ** x, 8), [3]),
    (sides(.less, Function.maximum(x, 2 - x), 3), [-1, 3]), (sides(.greater, Function.cosh(x), 1), [0, 0]),
  ]

  @Test("The ends are exact", arguments: ends) func exactEnds(sides: RelationSides, ends: [Expr]) throws {
    let found = try RealSolutions(of: [sides], for: unknown)
    #expect(found.intervals.flatMap { [$0.lower, $0.upper] }.compactMap { $0?.value } == ends)
  }

  @Test("A pole is no solution, and bounds none away from it") func poles() throws {
    let found = try RealSolutions(of: [Self.sides(.lessOrEqual, 1 / x, 1 / x + 1)], for: unknown)
    #expect(found.intervals.map { [$0.lower?.isIncluded, $0.upper?.isIncluded] } == [[nil, false], [false, nil]])
  }

  @Test("A number where a part is not real is no solution") func realParts() throws {
    let found = try RealSolutions(of: [Self.sides(.less, sqrt(x) * sqrt(x + 1), 1)], for: unknown)
    #expect(!found.contains(-2) && found.contains(0) && !found.contains(1))
  }

  @Test("An end without radicals is the zero of a polynomial") func algebraicEnds() throws {
    let found = try RealSolutions(of: [Self.sides(.greater, x ** 5 - x + 1, 0)], for: unknown)
    #expect(found.intervals.count == 1)
    #expect(found.intervals[0].lower?.value == (try Expr.roots(of: UnivariatePolynomial([1, -1, 0, 0, 0, 1]))[0]))
    let (below, above) = (try Rational(-11674, 10000), try Rational(-11673, 10000))
    #expect(!found.contains(below) && found.contains(above))
  }

  static let open: [RelationSides] = [
    sides(.greater, Function.sin(x), 0), sides(.less, x + exp(x), 0), sides(.less, Function.floor(x), 2),
    sides(.greater, Function.tan(x), x), sides(.less, x, .symbol("a") * x + 1),
  ]

  @Test("What is not known is undecided", arguments: open) func undecided(sides: RelationSides) {
    #expect(throws: MathError.self) { try RealSolutions(of: [sides], for: unknown) }
  }

  @Test("A slope of known sign solves a linear inequality with symbols") func parameters() throws {
    let a = Symbol("a")
    let positive = try Assumptions().assuming(
      Expr(a), isZeroAllowed: false, isPositiveAllowed: true, statement: Relation.greater.between(Expr(a), 0))
    let found = try RealSolutions(of: [Self.sides(.less, Expr(a) * x, 1)], for: unknown, positive)
    #expect(found.intervals.map(\.upper?.value) == [1 / Expr(a)])
  }
}

extension RealSolutions {
  /// Whether a fraction lies in one of the intervals.
  fileprivate func contains(_ value: Rational) -> Bool {
    intervals.contains { interval in
      let isAbove = interval.lower.map { holds($0.isIncluded ? .greaterOrEqual : .greater, value, $0.value) } ?? true
      let isBelow = interval.upper.map { holds($0.isIncluded ? .lessOrEqual : .less, value, $0.value) } ?? true
      return isAbove && isBelow
    }
  }

  private func holds(_ relation: Relation, _ value: Rational, _ end: Expr) -> Bool {
    relation.between(Expr(value), end).constantTruth == .yes
  }
}
