import Balls
import Exact
import Expressions
import Functions
import Simplification

/// The question whether one real function is differentiable at one point.
struct DifferentiabilityQuestion {
  enum Answer {
    case yes([Expr])
    case no(DifferentiabilityObstacle)
    case unknown(String)
  }

  let variables: [Symbol]
  let budget: Budget
  let parameter = Symbol("t")
  /// Δ ↦ f(a + Δ), in the names of the variables.
  private let change: Expr
  private let givenValue: Expr?
  private let refusal: String?

  init(_ f: Expr, _ variables: [Symbol], _ point: [Expr], _ value: Expr?, _ budget: Budget) {
    (self.variables, givenValue, self.budget) = (variables, value, budget)
    refusal = DifferentiabilityQuestion.refusal(f, variables, point)
    change = f.substituting(
      Dictionary(zip(variables, point).map { (Expr($0), $1 + Expr($0)) }, uniquingKeysWith: { a, _ in a }))
  }

  /// Why the question is not ours.
  private static func refusal(_ f: Expr, _ variables: [Symbol], _ point: [Expr]) -> String? {
    if point.contains(where: { $0.hasSymbols || $0.hasInfinity }) { return "the point is no list of real constants" }
    let names = f.symbols.filter { !variables.contains($0) }.map { "`\($0.name)`" }
    if !names.isEmpty { return "the function contains \(names.joined(separator: ", ")) besides its variables" }
    if f.hasAbstractFunctions { return "the function has no formula" }
    return f.hasImaginaryUnit || f.isInexact || point.contains(where: \.isInexact)
      ? "the function is no exact real formula at an exact point" : nil
  }

  func answer() -> Answer {
    if let refusal { return .unknown(refusal) }
    let value = givenValue ?? change.substituting(place(variables.map { _ in 0 }))
    if value.hasInfinity { return .no(.noValue) }
    guard let ball = value.enclosure(precision: 128), ball.isFinite else {
      return .unknown("the value at the point is not known")
    }
    if ball.isReal == .no { return .no(.noValue) }
    guard ball.isReal == .yes else { return .unknown("the value at the point is not proved to be real") }
    let local = LocalExpansion.near(change, variables, budget)
    if let local, let answer = decided(local, value) { return answer }
    if local == nil, let obstacle = missingValues() { return .no(obstacle) }
    switch slopes(value) {
    case .unknown(let reason): return .unknown(reason)
    case .no(let obstacle): return .no(obstacle)
    case .yes(let row):
      if variables.count > 1, let obstacle = CurveSearch(self, value, row).obstacle() { return .no(obstacle) }
      if local == nil { return .unknown("the function is not proved to be real at all points near the point") }
      if variables.count == 1 { return .yes(row) }
      return .unknown("no curve contradicts a differential, and no bound proves one")
    }
  }

  /// The answer when f(a + Δ) = c + A·Δ + O(|Δ|^r) with r > 1, or when c is not the value at the point.
  private func decided(_ local: LocalExpansion, _ value: Expr) -> Answer? {
    guard local.order > 0, let difference = try? (local.value - value).isZero(budget: budget.slice(seconds: 5)).truth
    else { return nil }
    switch difference {
    case .yes: return local.order > 1 ? .yes(local.row) : nil
    case .no: return .no(.discontinuous(limit: local.value, value: value))
    case .unknown: return nil
    }
  }

  /// The replacement x ↦ Δ.
  private func place(_ delta: [Expr]) -> [Expr: Expr] {
    Dictionary(zip(variables, delta).map { (Expr($0), $1) }, uniquingKeysWith: { a, _ in a })
  }

  // MARK: values that are not real

  /// Powers of t that the values on an axis are compared with.
  private static let exponents = [(1, 2), (1, 1), (3, 2), (2, 1), (5, 2), (3, 1), (1, 3), (4, 3)]

  /// A half-axis on which the formula is proved to have no values, or none that are real.
  private func missingValues() -> DifferentiabilityObstacle? {
    let t = Expr(parameter)
    for i in variables.indices {
      for sign in [1, -1] {
        let curve = variables.indices.map { $0 == i ? Expr(sign) * t : 0 }
        let values = formula(change.substituting(place(curve)))
        let isMissing = values.hasInfinity ? !values.hasCases : Self.exponents.contains { isImaginary(values, $0, $1) }
        if isMissing { return .notReal(curve: curve, parameter: parameter) }
      }
    }
    return nil
  }

  /// The case that holds for small t > 0, where that is decided.
  private func formula(_ e: Expr) -> Expr {
    let positive = LocalConditions().assuming(Relation.greater.between(Expr(parameter), 0))
    let analysis = LocalAnalysis([parameter], positive, budget)
    guard case .call(.piecewise, let list) = e.node else { return e }
    let arguments = Array(list)
    for i in stride(from: 0, to: arguments.count, by: 2) {
      if i == arguments.count - 1 { return arguments[i] }
      switch positive.truth(of: arguments[i], analysis) {
      case .yes: return arguments[i + 1]
      case .no: continue
      case .unknown: return e
      }
    }
    return e
  }

  /// Whether the values of a formula in t are like c·t^(m/n) with a c that is not real.
  private func isImaginary(_ values: Expr, _ m: Int, _ n: Int) -> Bool {
    let ratio = values / .power(Expr(parameter), Expr(m) / Expr(n))
    let limit = ratio.limit(parameter, at: 0, direction: .above, budget: budget.slice(seconds: 1))
    guard case .value(let value) = limit, !value.hasInfinity else { return false }
    return value.isProvedNotReal
  }

  // MARK: slopes along the axes

  private func slopes(_ value: Expr) -> Answer {
    var row: [Expr] = []
    for i in variables.indices {
      var axis = [Expr](repeating: 0, count: variables.count)
      var found: [Expr] = []
      for sign in [1, -1] {
        axis[i] = Expr(sign)
        switch slope(along: axis, value) {
        case .value(let slope) where !slope.hasInfinity:
          if slope.isProvedNotReal {
            return .no(.notReal(curve: axis.map { $0 * Expr(parameter) }, parameter: parameter))
          }
          found.append(slope)
        case .value(let slope): return .no(.noSlope(direction: axis, .tends(to: slope)))
        case .doesNotExist: return .no(.noSlope(direction: axis, .oscillates))
        case .unknown: return .unknown("the slope along (\(axis.map { "\($0)" }.joined(separator: ", "))) is not known")
        }
      }
      switch try? (found[0] + found[1]).isZero(budget: budget.slice(seconds: 5)).truth {
      case .yes: row.append(found[0])
      case .no:
        axis[i] = 1
        return .no(.corner(direction: axis, slope: found[0], opposite: found[1]))
      case .unknown, nil: return .unknown("whether the slopes on both sides agree is not decided")
      }
    }
    return .yes(row)
  }

  private func slope(along direction: [Expr], _ value: Expr) -> LimitResult {
    let t = Expr(parameter)
    return quotientLimit(direction.map { $0 * t }, value, divisor: t)
  }

  /// The limit of (f(a + Δ(t)) − c)/d(t) for t → 0⁺.
  func quotientLimit(_ curve: [Expr], _ subtracted: Expr, divisor: Expr) -> LimitResult {
    let difference = change.substituting(place(curve)) - subtracted
    return (difference / divisor).limit(parameter, at: 0, direction: .above, budget: budget.slice(seconds: 3))
  }
}

extension Expr {
  /// Whether a constant is proved to have an imaginary part.
  var isProvedNotReal: Bool { enclosure(precision: 128).map { $0.isFinite && $0.isReal == .no } ?? false }
}
