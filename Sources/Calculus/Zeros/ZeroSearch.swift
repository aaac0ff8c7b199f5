import Balls
import Evaluation
public import Exact
public import Expressions
import Functions
import Simplification

/// What is known of the zeros of a real function in an interval.
public enum ZeroFinding: Sendable, Hashable {
  /// A zero exists; the floating-point number nearest to it.
  case zero(Double)
  /// There is no zero. Where the function keeps one sign its values are proved not to be between 0 and the bound.
  case none(bound: Double?)
  /// No zero was proved; there may be some close to this point.
  case undecided(near: Double)
}

extension Expr {
  /// A zero of the real function `x` ↦ self between two points, one of several.
  ///
  /// Bisection: parts whose enclosure excludes 0 are left out; a zero is proved by a change of sign where the function is
  /// proved holomorphic, hence continuous, by an exact value, or by ``solutions(for:allBranches:_:budget:)``. Poles are no
  /// zeros. The result is correctly rounded.
  /// - Throws: `.undecided` for other symbols and undefined functions, `.undefined` unless both ends are finite.
  public func zero(
    of x: Symbol, from a: Double, to b: Double, budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> ZeroFinding {
    guard a.isFinite, b.isFinite else { throw .undefined("a zero is sought between finite ends, found \(a) and \(b)") }
    var search = try ZeroSearch(self, x, budget)
    return try search.run(min(a, b), max(a, b))
  }
}

/// Looks for a zero by bisection.
private struct ZeroSearch {
  private let f: Expr
  private let x: Symbol
  private let budget: Budget
  private let signs: SignProbe
  /// The function, and what vanishes with it but has no poles.
  private let enclosures: [RealFunction]
  /// The least absolute value of the function over the parts left out, negative when it is negative there.
  private var bound: Double? = .infinity
  private var open: [ClosedRange<Double>] = []

  /// More parts are not looked at.
  private static let partLimit = 2000

  init(_ f: Expr, _ x: Symbol, _ budget: Budget) throws(MathError) {
    (self.f, self.x, self.budget) = (f, x, budget)
    signs = try SignProbe(f, x)
    var enclosures = [try RealFunction(f, of: x)]
    let numerator = try? f.inSinesAndCosines.numeratorAndDenominator().numerator
    if let numerator, numerator != f, let other = try? RealFunction(numerator, of: x) { enclosures.append(other) }
    self.enclosures = enclosures
  }

  mutating func run(_ a: Double, _ b: Double) throws(MathError) -> ZeroFinding {
    for end in [a, b] where signs.sign(at: end) == 0 { return .zero(end) }
    if let zero = try bisect(a...b) { return .zero(zero) }
    if open.isEmpty { return .none(bound: bound.flatMap { $0.isFinite ? $0 : nil }) }
    return try exactZero().map { .zero($0) } ?? .undecided(near: open[0].lowerBound)
  }

  private mutating func bisect(_ whole: ClosedRange<Double>) throws(MathError) -> Double? {
    var parts = [whole]
    while !parts.isEmpty, parts.count + open.count < ZeroSearch.partLimit {
      var halves: [ClosedRange<Double>] = []
      for part in parts {
        try budget.check()
        if let zero = zero(in: part, whole, &halves) { return zero }
      }
      parts = halves
    }
    open += parts
    return nil
  }

  /// A zero in a part, or at its middle; the halves are added when they have to be looked at.
  private mutating func zero(
    in part: ClosedRange<Double>, _ whole: ClosedRange<Double>, _ halves: inout [ClosedRange<Double>]
  ) -> Double? {
    if excludesZero(part) { return nil }
    if let zero = signs.provedZero(in: part) { return zero }
    let middle = part.lowerBound / 2 + part.upperBound / 2
    guard part.lowerBound < middle, middle < part.upperBound,
      part.width > 1e-13 * max(abs(middle), 1e-3 * whole.width)
    else {
      open.append(part)
      return nil
    }
    if signs.sign(at: middle) == 0 { return middle }
    halves += [part.lowerBound...middle, middle...part.upperBound]
    return nil
  }

  /// Whether the function has no zero in a part.
  private mutating func excludesZero(_ part: ClosedRange<Double>) -> Bool {
    for (place, function) in enclosures.enumerated() {
      guard let range = function.enclosure(over: part.lowerBound, part.upperBound) else {
        bound = nil
        return true
      }
      guard range.lower > 0 || range.upper < 0 else { continue }
      note(place == 0 ? (range.lower > 0 ? range.lower : range.upper) : nil)
      return true
    }
    return false
  }

  private mutating func note(_ value: Double?) {
    guard let value, let known = bound, known == .infinity || (known < 0) == (value < 0) else { return bound = nil }
    bound = abs(value) < abs(known) ? value : known
  }

  /// A zero in one of the parts that stayed open: a simple fraction, or a solution in closed form.
  private func exactZero() throws(MathError) -> Double? {
    for part in open {
      guard let low = Rational(exactly: part.lowerBound), let high = Rational(exactly: part.upperBound) else {
        continue
      }
      let simple = try Rational.simplest(from: low, to: high)
      if f.substituting(Expr(x), Expr(simple)) == 0 { return simple.asDouble }
    }
    for solution in (try? f.solutions(for: x, budget: budget.slice(seconds: 5)))?.solutions ?? [] {
      guard !solution.value.hasSymbols, case .real(let value)? = try? solution.value.numeric(),
        open.contains(where: { $0.contains(value) })
      else { continue }
      return value
    }
    return nil
  }
}

extension Expr {
  /// tan, cot, sec and csc by sines and cosines, which have no poles.
  fileprivate var inSinesAndCosines: Expr {
    fold { (e: Expr, value: (Expr) -> Expr) -> Expr in
      let rebuilt = e.rebuilt(value)
      guard case .call(let function, let list) = rebuilt.node, list.count == 1 else { return rebuilt }
      return function.inSineAndCosine(list[0]) ?? rebuilt
    }
  }
}

extension ClosedRange<Double> {
  fileprivate var width: Double { upperBound - lowerBound }
}
