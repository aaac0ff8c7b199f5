import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// Points of the real line where an expression may jump, have a pole or a branch point, as far as they can be written:
/// zeros of what is divided by, of radicands, and of the arguments of logarithms and steps; poles of tangents.
struct SingularPoints {
  private let symbol: Symbol
  private let x: Expr
  private let lower: Expr
  private let upper: Expr
  private(set) var points: [Expr] = []

  private static let limit = 40

  /// The points strictly between two ends that are numbers or infinite, ascending.
  init(_ f: Expr, _ symbol: Symbol, _ lower: Expr, _ upper: Expr) {
    (self.symbol, x, self.lower, self.upper) = (symbol, Expr(symbol), lower, upper)
    for e in f.subexpressions where !e.lacks(x) {
      switch e.node {
      case .product(let factors):
        for factor in factors where factor.base != .e && !(factor.exponent.integer.map { !$0.isNegative } ?? false) {
          zeros(of: factor.base)
        }
      case .call(let function, let arguments): collect(function, Array(arguments))
      case .integer, .number, .constant, .symbol, .sum: break
      }
    }
    points.sort { $0.isProvedLess(than: $1) }
  }

  private mutating func collect(_ function: Function, _ arguments: [Expr]) {
    guard let z = arguments.first else { return }
    switch function.name {
    case "log", "abs", "sgn", "heaviside", "unit_step", "Ei", "cos_integral", "cosh_integral", "gamma", "coth", "csch":
      zeros(of: arguments[arguments.count - 1])
    case "log_integral": zeros(of: z); zeros(of: z - 1)
    case "dilog": zeros(of: z - 1)
    case "arcsin", "arccos", "arctanh", "arccosh": zeros(of: z - 1); zeros(of: z + 1)
    case "max", "min": for (i, p) in arguments.enumerated() { for q in arguments[(i + 1)...] { zeros(of: p - q) } }
    case "tan", "sec": multiples(of: .pi, z + .pi / 2)
    case "cot", "csc": multiples(of: .pi, z)
    case "floor", "ceil", "frac": multiples(of: 1, z)
    case "round": multiples(of: 1, z + .half)
    case "piecewise":
      for i in stride(from: 0, to: arguments.count - 1, by: 2) {
        if case .call(_, let sides) = arguments[i].node, sides.count == 2 { zeros(of: sides[0] - sides[1]) }
      }
    default: break
    }
  }

  /// The real zeros of an expression: polynomials by their factors of degree ≤ 2, functions by their inverses.
  private mutating func zeros(of g: Expr) {
    if let (function, w) = g.unaryCall {
      switch function {
      case .sin, .tan: return multiples(of: .pi, w)
      case .cos: return multiples(of: .pi, w + .pi / 2)
      case .log: return zeros(of: w - 1)
      case .sinh, .tanh, .arctan, .arcsin, .arcsinh, .erf, .abs: return zeros(of: w)
      default: return
      }
    }
    if let value = SingularPoints.level(g, x) { return value.forEach { zeros(of: $0) } }
    if addCircularLevels(g) { return }
    guard let factors = try? g.factorList() else { return }
    for (factor, multiplicity) in factors where multiplicity > 0 && !factor.lacks(x) {
      if let (a, b) = factor.linear(in: x) {
        add(-b / a)
      } else if let (a, b, c) = factor.quadratic(in: x) {
        let root = sqrt((b ** 2 - 4 * a * c).reduced)
        add(((-b - root) / (2 * a)))
        add(((-b + root) / (2 * a)))
      } else if factor != g {
        zeros(of: factor)
      } else if let p = factor.polynomial(in: x), p.count == 5, p[1] == 0, p[3] == 0 {
        for sign in [Expr(1), -1] {
          let square = (-p[2] + sign * sqrt(p[2] ** 2 - 4 * p[4] * p[0])) / (2 * p[4])
          add(sqrt(square))
          add(-sqrt(square))
        }
      }
    }
  }

  /// e^w − c = 0 and log w − c = 0 as equations for w.
  private static func level(_ g: Expr, _ x: Expr) -> [Expr]? {
    let (free, bound) = g.splitTerms(x)
    let (constant, rest) = bound.splitConstant(x)
    let c = (-free / constant).reduced
    if case .product(let factors) = rest.node, factors.count == 1, factors[0].base.lacks(x),
      factors[0].base.isPositiveConstant
    {
      guard c.isPositiveConstant else { return [] }
      return [factors[0].exponent - Function.log(c) / Function.log(factors[0].base)]
    }
    if let w = rest.argument(.log) { return [w - exp(c)] }
    return nil
  }

  /// sin w = c or cos w = c.
  private mutating func addCircularLevels(_ g: Expr) -> Bool {
    let (free, bound) = g.splitTerms(x)
    if free == 0, bound.terms.count == 2 { return addBalance(bound.terms[0], bound.terms[1]) }
    let (constant, rest) = bound.splitConstant(x)
    guard let (function, w) = rest.unaryCall, [.sin, .cos, .tan].contains(function) else { return false }
    let c = (-free / constant).reduced
    switch function {
    case .sin:
      multiples(of: 2 * .pi, w - Function.arcsin(c))
      multiples(of: 2 * .pi, w - .pi + Function.arcsin(c))
    case .cos:
      multiples(of: 2 * .pi, w - Function.arccos(c))
      multiples(of: 2 * .pi, w + Function.arccos(c))
    default: multiples(of: .pi, w - Function.arctan(c))
    }
    return true
  }

  /// a·sin w + b·cos w = 0.
  private mutating func addBalance(_ p: Expr, _ q: Expr) -> Bool {
    let ((a, f), (b, g)) = (p.splitConstant(x), q.splitConstant(x))
    guard let (first, w) = f.unaryCall, let (second, v) = g.unaryCall, w == v, first != second,
      [.sin, .cos].contains(first), [.sin, .cos].contains(second)
    else { return false }
    multiples(of: .pi, w - Function.arctan(first == .sin ? -b / a : -a / b))
    return true
  }

  /// The points where a linear function is a multiple of a period.
  private mutating func multiples(of period: Expr, _ g: Expr) {
    guard let (slope, offset) = g.linear(in: x),
      let ends = try? [lower, upper].map({ try ((slope * $0 + offset) / period).numeric().asDoubles.re })
    else { return }
    let (low, high) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
    guard high - low < Double(SingularPoints.limit), abs(low) < 1e6, abs(high) < 1e6 else { return }
    for n in Int(low.rounded(.down))...Int(high.rounded(.up)) { add(((Expr(n) * period - offset) / slope).reduced) }
  }

  private mutating func add(_ point: Expr) {
    guard points.count < SingularPoints.limit, !points.contains(point), !point.hasSymbols, !point.hasInfinity,
      let number = try? point.numeric(), number.sign != nil,
      lower.isProvedLess(than: point), point.isProvedLess(than: upper)
    else { return }
    points.append(point)
  }
}

extension Expr {
  /// Whether this constant is proved to be less than another; infinities take part.
  func isProvedLess(than other: Expr) -> Bool {
    if self == other { return false }
    if self == -.infinity || other == .infinity { return true }
    if self == .infinity || other == -.infinity { return false }
    return (other - self).isPositiveConstant
  }
}
