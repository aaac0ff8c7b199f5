import Balls
import Exact
import Expressions
import Functions

/// Where relations hold on the real line: at the points where a sign may change, and between them.
struct SignChart {
  private let relations: [(relation: Relation, difference: RealPart)]
  private let conditions: [(expression: RealPart, signs: SignSet)]
  private let symbol: Symbol
  private let budget: Budget
  /// Ascending.
  private(set) var points: [CriticalPoint] = []

  private static let undecided = MathError.undecided("where the signs of the two sides change")

  /// Finds the points.
  ///
  /// - Throws: `.undecided` when they are not all known.
  init(_ sides: [RelationSides], _ x: Symbol, _ budget: Budget) throws(MathError) {
    guard let domain = RealDomain(of: sides.flatMap { [$0.left, $0.right] }, in: Expr(x)) else {
      throw SignChart.undecided
    }
    var relations: [(relation: Relation, difference: RealPart)] = []
    for side in sides { relations.append((side.relation, try RealPart(side.left - side.right, of: x))) }
    var conditions: [(expression: RealPart, signs: SignSet)] = []
    for (expression, signs) in domain.conditions { conditions.append((try RealPart(expression, of: x), signs)) }
    (self.relations, self.conditions, symbol, self.budget) = (relations, conditions, x, budget)
    let zeros = RealZeros(x: Expr(x), budget: budget)
    for e in relations.map(\.difference.expression) + domain.conditions.map(\.expression) {
      guard let found = try zeros.candidates(e) else { throw SignChart.undecided }
      for point in found { try insert(point) }
    }
  }

  private mutating func insert(_ point: CriticalPoint) throws(MathError) {
    for (place, other) in points.enumerated() {
      switch point.compare(other) {
      case 0: return
      case -1: return points.insert(point, at: place)
      case nil: throw SignChart.undecided
      default: continue
      }
    }
    points.append(point)
  }

  /// Whether the relations hold before the first point, at it, between it and the second, and so on.
  ///
  /// - Throws: `.undecided` when a sign is not known, or when samples between two points disagree.
  func cells() throws(MathError) -> [Bool] {
    var cells: [Bool] = []
    for place in 0...points.count {
      let samples = try samples(before: place)
      let holds = try holds(at: CriticalPoint(Expr(samples[0])))
      for sample in samples.dropFirst() where try self.holds(at: CriticalPoint(Expr(sample))) != holds {
        throw SignChart.undecided
      }
      cells.append(holds)
      if place < points.count { cells.append(try self.holds(at: points[place])) }
    }
    return cells
  }

  private func holds(at point: CriticalPoint) throws(MathError) -> Bool {
    var zeros: [Expr: Expr] = [:]
    for (expression, signs) in conditions {
      let sign = try sign(of: expression, zeros, at: point)
      if !signs.contains(sign < 0 ? .negative : sign > 0 ? .positive : .zero) { return false }
      if sign == 0 { zeros[expression.expression] = 0 }
    }
    for (relation, difference) in relations {
      if !relation.holds(sign: try sign(of: difference, zeros, at: point)) { return false }
    }
    return true
  }

  /// The sign at a point, where 0 stands for the parts that vanish there: of the enclosure of a zero no root is known to
  /// be real.
  private func sign(
    of part: RealPart, _ zeros: [Expr: Expr], at point: CriticalPoint
  ) throws(MathError) -> Int {
    let simpler = part.expression.substituting(zeros)
    let known = simpler == part.expression ? part : try RealPart(simpler, of: symbol)
    guard let sign = try point.sign(of: known, budget) else { throw SignChart.undecided }
    return sign
  }

  /// Rational numbers between a point and the one before it: in the middle and close to both.
  private func samples(before place: Int) throws(MathError) -> [Rational] {
    let lower = place > 0 ? try rational(points[place - 1], above: true) : nil
    let upper = place < points.count ? try rational(points[place], above: false) : nil
    let small = try Rational(1, 1000)
    switch (lower, upper) {
    case (nil, nil): return [0, -1000, 1000]
    case (let low?, nil): return [Rational(low.floor) + 1, low + small, low + 1000]
    case (nil, let high?): return [Rational(high.ceiling) - 1, high - small, high - 1000]
    case (let low?, let high?):
      guard low < high else { throw SignChart.undecided }
      let step = (high - low) * small
      return [low + 500 * step, low + step, high - step]
    }
  }

  /// A rational number close to a point, on one side of it or the point itself.
  private func rational(_ point: CriticalPoint, above: Bool) throws(MathError) -> Rational {
    let ball = point.ball(64)
    guard let value = point.value.rational ?? Rational(exactly: above ? ball.upperBound : ball.lowerBound) else {
      throw SignChart.undecided
    }
    return value
  }
}
