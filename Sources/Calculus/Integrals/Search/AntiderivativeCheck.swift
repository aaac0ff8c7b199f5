import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// The second way to every antiderivative: F′ − f must vanish.
///
/// Balls at fixed pseudo-random points refute; agreement to 90 bits at all points where both sides are defined is
/// believed. Real points lie on both sides of 0 and ±1; complex points show what holds on the real line only.
struct AntiderivativeCheck {
  /// What is known of a candidate.
  enum Verdict {
    /// F′ = f at real and complex points.
    case everywhere
    /// F′ = f at the real points where f is real, not elsewhere.
    case onReals
    case refuted
    /// Nothing could be evaluated.
    case open
  }

  private let f: Expr
  private let x: Symbol
  private let assumptions: Assumptions
  private let budget: Budget
  /// Which of the points are tried.
  private let places: [Int]

  /// A check; a quick one of a step, whose result will be checked again, tries fewer points.
  init(of f: Expr, _ x: Symbol, _ assumptions: Assumptions, _ budget: Budget, isQuick: Bool = false) {
    (self.f, self.x, self.assumptions, self.budget) = (f, x, assumptions, budget)
    places = isQuick ? [0, 1, 2, 3, 9, 10] : [0, 1, 2, 3, 4, 5, 6, 9, 10]
  }

  func verdict(on candidate: Expr) throws(MathError) -> Verdict {
    let difference = candidate.derivative(x) - f
    if difference == 0 { return .everywhere }
    if difference.contains(.undefined) || difference.hasInfinity { return .refuted }
    let symbols = (difference.symbols + [x]).unique
    guard !difference.hasAbstractFunctions,
      let tape = try? Tape([difference, f], variables: [], parameters: symbols)
    else { return try symbolicVerdict(difference) }
    return try sample(tape, symbols)
  }

  private func symbolicVerdict(_ difference: Expr) throws(MathError) -> Verdict {
    if (try? difference.rationalSimplified()) == 0 { return .everywhere }
    switch try difference.isZero(assumptions, budget: budget.slice(seconds: 1)).truth {
    case .yes: return .everywhere
    case .no: return .refuted
    case .unknown: return .open
    }
  }

  private func sample(_ tape: Tape, _ symbols: [Symbol]) throws(MathError) -> Verdict {
    let points = SamplePoints(symbols, x, assumptions)
    var (agreements, realAgreements, failures, gaps) = (0, 0, 0, 0)
    for k in places {
      try budget.check()
      let isComplex = k >= 9
      if isComplex, f.isOnlyReal { break }
      let values = Self.values(tape, points.point(k, isComplex: isComplex))
      let (difference, value) = (values[0], values[1])
      guard value.isFinite else { continue }
      if !difference.isFinite {
        if !isComplex { gaps += 1 }
        continue
      }
      if difference.containsZero {
        if Self.isNarrow(difference, beside: value) {
          agreements += 1
          if !isComplex, value.imaginary.containsZero { realAgreements += 1 }
        }
      } else if !isComplex, value.imaginary.containsZero {
        return .refuted
      } else {
        failures += 1
      }
    }
    // F must be defined where f is: log(x + √(x²)) is no antiderivative of 1/√(x²) for x < 0
    if gaps > 1 { return .refuted }
    if failures == 0 { return agreements >= 3 ? .everywhere : .open }
    return realAgreements >= 3 ? .onReals : .refuted
  }

  private static func values(_ tape: Tape, _ point: [ComplexBall]) -> [ComplexBall] {
    let first = tape.balls(at: point, precision: 128)
    if first[0].isFinite, !first[0].containsZero || isNarrow(first[0], beside: first[1]) { return first }
    return tape.balls(at: point, precision: 384)
  }

  private static func isNarrow(_ ball: ComplexBall, beside value: ComplexBall) -> Bool {
    let size = max(1, value.magnitude(precision: 64).upperBound)
    return ball.magnitude(precision: 64).upperBound < size * 0x1p-60
  }
}

extension Expr {
  /// Whether a function occurs that is no holomorphic function of a complex argument.
  var isOnlyReal: Bool {
    subexpressions.contains { e in
      guard case .call(let function, _) = e.node else { return false }
      let spec = function.spec
      return spec.continuesFromReals || spec.isRealValued || spec.jumps != .none || spec.definition == .relation
        || ["piecewise", "conjugate", "max", "min", "floor", "ceil", "round", "frac"].contains(spec.name)
    }
  }
}

extension Array where Element: Hashable {
  /// The same elements, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
