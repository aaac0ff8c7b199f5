import Exact
import Expressions
import Functions
import Simplification

extension LaplaceRule {
  /// ∫ g·δ⁽ⁿ⁾(t − c)·e^(−st) dt = (−1)ⁿ·(g·e^(−st))⁽ⁿ⁾ at c ≥ 0, for g without jumps; c = 0 counts whole.
  static let impulses = LaplaceRule { search, f throws(MathError) in
    guard let (call, rest) = f.splittingCall({ $0 == .diracDelta }, search.t), !rest.isOnlyReal,
      case .call(_, let arguments) = call.node, let (a, b) = arguments[0].linear(in: search.t)
    else { return nil }
    let order = arguments.count == 2 ? arguments[1].smallInteger : 0
    guard let order, order >= 0, order <= 100, let sign = search.sign(of: a), sign != 0 else { return nil }
    let place = (-b / a).reduced
    guard let side = search.sign(of: place) else { return nil }
    if side < 0 { return LaplaceImage(0, []) }
    let slope = (rest * exp(-search.s * search.t)).derivative(search.symbol, order: order)
    let value = slope.substituting(search.t, place)
    if value.hasInfinity { return nil }
    return LaplaceImage(value / (Expr(sign) * Expr.power(-a, Expr(order)) * a), [])
  }

  /// H(t − c)·g(t) ↦ e^(−cs)·L{g(t + c)} for c ≥ 0.
  static let delays = LaplaceRule { search, f throws(MathError) in
    let t = search.t
    guard let (call, rest) = f.splittingCall({ $0 == .heaviside || $0 == .unitStep }, t),
      case .call(_, let arguments) = call.node, let (a, b) = arguments[0].linear(in: t),
      let direction = search.sign(of: a), direction != 0
    else { return nil }
    let place = (-b / a).reduced
    guard let side = search.sign(of: place) else { return nil }
    if side <= 0 { return direction > 0 ? try search.image(of: rest) : LaplaceImage(0, []) }
    let later = rest.substituting(t, t + place)
    var found = try search.image(of: later)
    if found == nil, let expanded = try? later.trigExpanded().expanded() { found = try search.image(of: expanded) }
    guard let moved = found else { return nil }
    let late = LaplaceImage(exp(-place * search.s) * moved.value, moved.rates)
    if direction > 0 { return late }
    guard let all = try search.image(of: rest) else { return nil }
    return LaplaceImage(all.value - late.value, [])
  }

  /// |t − c|, sgn(t − c), max, min and functions given case by case in terms of H(t − c).
  static let pieces = LaplaceRule { search, f throws(MathError) in
    let written = f.withSteps(search.t, search.assumptions)
    guard written != f, let expanded = try? written.expanded(), expanded != f else { return nil }
    return try search.image(of: expanded)
  }
}

extension Expr {
  /// (call, rest) with self = call·rest and a call that contains `x` of a function that `isWanted`; nil without one.
  func splittingCall(_ isWanted: (Function) -> Bool, _ x: Expr) -> (call: Expr, rest: Expr)? {
    for factor in factors where factor.exponent == 1 || factor.base.argument(.heaviside) != nil {
      guard case .call(let function, _) = factor.base.node, isWanted(function), factor.base.contains(x),
        factor.exponent.smallInteger.map({ $0 > 0 }) == true
      else { continue }
      return (factor.base, self / Expr.power(factor.base, factor.exponent))
    }
    return nil
  }

  /// The same for almost all positive `x`, with jumps written as H(x − c).
  func withSteps(_ x: Expr, _ assumptions: Assumptions) -> Expr {
    transformed { e -> Expr in
      guard case .call(let function, let arguments) = e.node, e.contains(x) else { return e }
      switch function {
      case .abs: return arguments[0].signStep(x, assumptions).map { arguments[0] * $0 } ?? e
      case .sgn: return arguments[0].signStep(x, assumptions) ?? e
      case .maximum where arguments.count == 2, .minimum where arguments.count == 2:
        let difference = arguments[0] - arguments[1]
        guard let step = difference.signStep(x, assumptions) else { return e }
        let half = difference * step * (function == .maximum ? Expr.half : -Expr.half)
        return (arguments[0] + arguments[1]) / 2 + half
      case .piecewise: return Expr.stepForm(Array(arguments), x) ?? e
      default: return e
      }
    }
  }

  /// The sign of a linear function of `x` as ±(2H(x − c) − 1); ±1 where it has one sign for all positive x.
  private func signStep(_ x: Expr, _ assumptions: Assumptions) -> Expr? {
    let known = assumptions.knownSign(of: self)
    if known.isNonnegative { return 1 }
    if known.isSubset(of: .nonpositive) { return -1 }
    guard let (a, b) = linear(in: x) else { return nil }
    let sign: Expr
    switch assumptions.knownSign(of: a) {
    case .positive: sign = 1
    case .negative: sign = -1
    default: return nil
    }
    return sign * (2 * Function.heaviside(x + (b / a).reduced) - 1)
  }

  /// A function given case by case on intervals of x > 0 with constant ends, as Σ vᵢ·(H(x − aᵢ) − H(x − bᵢ)).
  private static func stepForm(_ cases: [Expr], _ x: Expr) -> Expr? {
    guard let pieces = CasePiece.all(cases, x) else { return nil }
    return Expr.sum(
      pieces.map { piece in
        piece.value * (Function.heaviside(x - piece.start) - (piece.end.map { Function.heaviside(x - $0) } ?? 0))
      })
  }
}

/// One interval of x > 0 on which a function given case by case has one formula.
struct CasePiece {
  let start: Expr
  /// `nil` for infinity.
  let end: Expr?
  let value: Expr

  /// The intervals in ascending order; nil where conditions are not linear in x with constant ends.
  static func all(_ cases: [Expr], _ x: Expr) -> [CasePiece]? {
    var ends: [Expr] = [0]
    for (place, condition) in cases.enumerated() where place.isMultiple(of: 2) && place + 1 < cases.count {
      guard let end = border(condition, x) else { return nil }
      if end.isPositiveConstant, !ends.contains(end) { ends.append(end) }
    }
    let sorted = ends.sorted { $0.readingKey < $1.readingKey }
    var pieces: [CasePiece] = []
    for (i, start) in sorted.enumerated() {
      let end = i + 1 < sorted.count ? sorted[i + 1] : nil
      guard let value = selected(cases, x, end.map { (start + $0) / 2 } ?? start + 1) else { return nil }
      pieces.append(CasePiece(start: start, end: end, value: value))
    }
    return pieces
  }

  /// The number at which a linear relation between x and constants changes its truth.
  private static func border(_ condition: Expr, _ x: Expr) -> Expr? {
    guard let sides = condition.relation, sides.relation != .equal, sides.relation != .notEqual,
      let (a, b) = (sides.left - sides.right).linear(in: x), !a.hasSymbols, !b.hasSymbols
    else { return nil }
    return (-b / a).reduced
  }

  /// The value of a function given case by case around a point inside one of its intervals.
  private static func selected(_ cases: [Expr], _ x: Expr, _ point: Expr) -> Expr? {
    var place = 0
    while place + 1 < cases.count {
      switch cases[place].substituting(x, point).constantTruth {
      case .yes: return cases[place + 1]
      case .no: place += 2
      case .unknown: return nil
      }
    }
    return place < cases.count ? cases[place] : nil
  }
}
