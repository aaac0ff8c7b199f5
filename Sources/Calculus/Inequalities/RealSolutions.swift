import Evaluation
public import Exact
public import Expressions
public import Functions
import Simplification

/// The real numbers at which inequalities and equations in one unknown hold together: a union of intervals.
///
/// A number counts as a solution only where all parts of both sides are real: x = −2 does not solve √x·√(x + 1) < 1.
/// Floating-point numbers are read as the fractions that they are.
public struct RealSolutions: Sendable {
  /// An end of an interval.
  public struct End: Sendable, Hashable {
    /// The number, as a floating-point number where no real formula is known.
    public let value: Expr
    /// Whether the end belongs to the interval.
    public let isIncluded: Bool
  }

  /// An interval, without a lower or upper end when it is infinite; a single number when both ends are the same.
  public struct Interval: Sendable, Hashable {
    /// The lower end.
    public let lower: End?
    /// The upper end.
    public let upper: End?
  }

  /// The intervals, ascending; no two of them meet.
  public let intervals: [Interval]

  /// Solves inequalities and equations for a real unknown.
  ///
  /// The points where a sign may change are found exactly: by radicals, isolation of algebraic numbers, elimination of
  /// roots, cases of |·| and of extrema, and inversion of functions that are injective on the real line. Each sign at and
  /// between them is then proved with balls or by an exact test for zero, and looked at in three places of each interval.
  /// - Throws: `.undecided` when the points cannot be found or a sign is not known, `.exhausted` by the budget.
  public init(
    of sides: [RelationSides], for x: Symbol, _ assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 30)
  ) throws(MathError) {
    let sides = sides.map { RelationSides($0.relation, $0.left.withExactNumbers, $0.right.withExactNumbers) }
    let symbols = Set(sides.flatMap { $0.left.symbols + $0.right.symbols })
    if symbols.subtracting([x]).isEmpty {
      let chart = try SignChart(sides, x, budget)
      intervals = try chart.points.intervals(chart.cells())
    } else {
      guard sides.count == 1, let interval = try LinearInequality(sides[0], x, assumptions)?.interval else {
        throw .undecided("the solutions of inequalities with further symbols")
      }
      intervals = [interval]
    }
  }

  /// Whether every real number is a solution.
  public var isEverything: Bool { intervals == [Interval(lower: nil, upper: nil)] }

  /// The relations that describe each interval.
  public func relations(for x: Symbol) -> [[Expr]] { intervals.map { $0.relations(Expr(x)) } }
}

extension RealSolutions.Interval {
  fileprivate func relations(_ x: Expr) -> [Expr] {
    if let lower, lower == upper { return [Relation.equal.between(x, lower.value)] }
    return [
      lower.map { ($0.isIncluded ? Relation.greaterOrEqual : .greater).between(x, $0.value) },
      upper.map { ($0.isIncluded ? Relation.lessOrEqual : .less).between(x, $0.value) },
    ].compactMap(\.self)
  }
}

extension [CriticalPoint] {
  /// The union of the cells that hold: before the first point, at it, after it, and so on.
  fileprivate func intervals(_ cells: [Bool]) -> [RealSolutions.Interval] {
    var intervals: [RealSolutions.Interval] = []
    var start: Int?
    for (place, holds) in (cells + [false]).enumerated() {
      if holds, start == nil { start = place }
      guard !holds, let first = start else { continue }
      intervals.append(.init(lower: end(before: first), upper: end(after: place - 1, cells.count)))
      start = nil
    }
    return intervals
  }

  /// Cells at odd places are points.
  private func end(before cell: Int) -> RealSolutions.End? {
    cell == 0 ? nil : .init(value: self[(cell - 1) / 2].value, isIncluded: cell % 2 == 1)
  }

  private func end(after cell: Int, _ count: Int) -> RealSolutions.End? {
    cell == count - 1 ? nil : .init(value: self[cell / 2].value, isIncluded: cell % 2 == 1)
  }
}
