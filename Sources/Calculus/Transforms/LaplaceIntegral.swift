import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// ∫₀^∞ f·e^(−st) dt as a number, piece by piece where f has steps.
struct LaplaceIntegral {
  private let f: Expr
  private let time: Symbol
  private let place: Expr
  private let budget: Budget
  private var t: Expr { Expr(time) }

  /// Steps beyond this exponent of e^(−st) are too small to count.
  private static let reach = 45.0
  private static let stepLimit = 2000

  init(_ f: Expr, _ t: Symbol, at place: Expr, _ budget: Budget) {
    (self.f, time, self.place, self.budget) = (f.withFloors, t, place, budget)
  }

  var value: (value: Double, error: Double)? {
    get throws(MathError) {
      if let (node, slope) = onlyFloor { return try sum(overStepsOf: node, slope) }
      if let (node, pieces) = onlyPiecewise { return try sum(over: node, pieces) }
      return try integral(f, 0, .infinity)
    }
  }

  /// floor(a·t) when that is the only step.
  private var onlyFloor: (node: Expr, slope: Rational)? {
    let nodes = f.subexpressions.filter { $0.argument(.floor)?.contains(t) == true }
    guard nodes.count == 1, let z = nodes[0].argument(.floor), let (a, b) = z.linear(in: t), b == 0,
      let slope = a.rational, slope > 0, !f.substituting(nodes[0], 1).isOnlyReal
    else { return nil }
    return (nodes[0], slope)
  }

  private func sum(overStepsOf node: Expr, _ slope: Rational) throws(MathError) -> (value: Double, error: Double)? {
    guard let width = try? slope.inverted(), let rate = place.rational else { return nil }
    let count = Int((LaplaceIntegral.reach / (rate * width).asDouble).rounded(.up))
    guard count <= LaplaceIntegral.stepLimit else { return nil }
    var total = (value: 0.0, error: 0.0)
    for k in 0..<count {
      let start = Expr(width) * Expr(k)
      guard let part = try integral(f.substituting(node, Expr(k)), start, start + Expr(width)) else { return nil }
      total = (total.value + part.value, total.error + part.error)
    }
    return total
  }

  /// The intervals of a function given case by case when those are the only steps.
  private var onlyPiecewise: (node: Expr, pieces: [CasePiece])? {
    let nodes = f.subexpressions.filter { e in
      guard case .call(.piecewise, _) = e.node else { return false }
      return e.contains(t)
    }
    guard nodes.count == 1, case .call(_, let cases) = nodes[0].node, let pieces = CasePiece.all(Array(cases), t),
      !f.substituting(nodes[0], 1).isOnlyReal
    else { return nil }
    return (nodes[0], pieces)
  }

  private func sum(over node: Expr, _ pieces: [CasePiece]) throws(MathError) -> (value: Double, error: Double)? {
    var total = (value: 0.0, error: 0.0)
    for piece in pieces {
      guard let part = try integral(f.substituting(node, piece.value), piece.start, piece.end ?? .infinity) else {
        return nil
      }
      total = (total.value + part.value, total.error + part.error)
    }
    return total
  }

  private func integral(_ f: Expr, _ a: Expr, _ b: Expr) throws(MathError) -> (value: Double, error: Double)? {
    if f == 0 { return (0, 0) }
    do throws(MathError) {
      let found = try numericalIntegral(
        of: f * exp(-place * t), over: time, from: a, to: b, budget: budget.slice(seconds: 2))
      return (found.value, found.error)
    } catch {
      if Budget.isInterrupted { throw error }
      return nil
    }
  }
}

extension Expr {
  /// The same almost everywhere with floor in place of ceil and frac.
  fileprivate var withFloors: Expr {
    transformed { e -> Expr in
      guard let (function, z) = e.unaryCall else { return e }
      switch function {
      case .frac: return z - Function.floor(z)
      case .ceil: return Function.floor(z) + 1
      default: return e
      }
    }
  }
}
