import Evaluation
import Exact
import Expressions
import Functions

/// ∫ from a to ∞ of what decreases or oscillates, estimated: the integrals up to equally spaced ends, extrapolated by
/// Wynn's ε-algorithm, which sums up exponentials, oscillating ones too.
struct ExtrapolatedIntegral {
  private let f: Expr
  private let symbol: Symbol
  private let budget: Budget
  private static let pieces = 36

  init(_ f: Expr, _ x: Symbol, _ budget: Budget) { (self.f, symbol, self.budget) = (f, x, budget) }

  /// The value and a guess of its error; `nil` where the extrapolation does not settle.
  func value(from a: Expr) throws(MathError) -> (value: Double, error: Double)? {
    guard let tape = try? Tape(f, variables: [], parameters: [symbol]), let start = try? a.numeric().asDoubles.re else {
      return nil
    }
    let width = width
    func sample(_ x: Double) -> Double { tape.complexValue(at: [], parameters: [x]).re }
    // x = a + w·y⁴ takes the edge off a singular end.
    var sums = [
      ExtrapolatedIntegral.gauss(0, 1, panels: 8) { y in
        let cube = y * y * y
        return 4 * width * cube * sample(start + width * y * cube)
      }
    ]
    for k in 1..<ExtrapolatedIntegral.pieces {
      try budget.check()
      let piece = ExtrapolatedIntegral.gauss(
        start + width * Double(k), start + width * Double(k + 1), panels: 2, of: sample)
      sums.append((sums.last ?? 0) + piece)
      guard piece.isFinite else { return nil }
      if abs(piece) < 1e-18 * max(1, abs(sums[k])) { return (sums[k], 1e-12 * max(1, abs(sums[k]))) }
    }
    let (value, change) = ExtrapolatedIntegral.epsilon(sums)
    let error = 10 * change + 1e-12 * abs(value)
    return error <= 1e-5 * max(1, abs(value)) ? (value, error) : nil
  }

  /// Gauss's rule of 10 points in equal panels (Abramowitz and Stegun, table 25.4).
  private static func gauss(_ a: Double, _ b: Double, panels: Int, of f: (Double) -> Double) -> Double {
    let half = (b - a) / Double(2 * panels)
    return (0..<panels).reduce(0) { sum, k in
      let middle = a + half * Double(2 * k + 1)
      return nodes.reduce(sum) { sum, node in
        sum + half * node.weight * (f(middle - half * node.place) + f(middle + half * node.place))
      }
    }
  }

  private static let nodes: [(place: Double, weight: Double)] = [
    (0.1488743389816312, 0.2955242247147529), (0.4333953941292472, 0.2692667193099963),
    (0.6794095682990244, 0.2190863625159820), (0.8650633666889845, 0.1494513491505806),
    (0.9739065285171717, 0.0666713443086881),
  ]

  /// Half a period of the fastest wave, or 2.
  private var width: Double {
    let x = Expr(symbol)
    let rates = f.subexpressions.compactMap { e -> Double? in
      guard case .call(_, let arguments) = e.node, let (slope, _) = arguments.last?.linear(in: x) else { return nil }
      return (try? slope.numeric().asDoubles.re).map { abs($0) }
    }
    return Double.pi / max(rates.max() ?? 1, 0.1)
  }

  /// Wynn's ε-algorithm: the entry that changed least in its row and column, and by how much.
  private static func epsilon(_ sums: [Double]) -> (value: Double, change: Double) {
    var (previous, current) = ([Double](repeating: 0, count: sums.count + 1), sums)
    let latestChange = zip(sums, sums.dropFirst()).map { abs($1 - $0) }.last ?? .infinity
    var (best, latest) = ((value: sums.last ?? 0, change: latestChange), sums.last ?? 0)
    for column in 1..<max(sums.count, 2) {
      var next: [Double] = []
      for (i, (low, high)) in zip(current, current.dropFirst()).enumerated() {
        if high == low { return best }
        next.append(previous[i + 1] + 1 / (high - low))
      }
      (previous, current) = (current, next)
      guard column % 2 == 0, next.count >= 2 else { continue }
      let change = abs(next[next.count - 1] - next[next.count - 2]) + abs(next[next.count - 1] - latest)
      if change < best.change { best = (next[next.count - 1], change) }
      latest = next[next.count - 1]
    }
    return best
  }
}
