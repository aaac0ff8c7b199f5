import Exact
public import Expressions
import Functions

extension Expr {
  /// Sines, cosines and their hyperbolic kin of sums and integer multiples written in those of the parts:
  /// sin(x+y) = sin x cos y + cos x sin y, cos 2x = cos²x − sin²x; tangents and their kin as quotients.
  public func trigExpanded() -> Expr {
    transformed { e in
      guard case .call(let function, let arguments) = e.node, arguments.count == 1 else { return e }
      return TrigExpansion.expand(function, arguments[0]) ?? e
    }
  }
}

extension Expr {
  /// Arguments of circular and hyperbolic functions multiplied out: sin(x·(2n + 1)/2) as sin(n·x + x/2).
  var withExpandedAngles: Expr {
    transformed { e in
      guard case .call(let function, let arguments) = e.node, arguments.count == 1,
        TrigExpansion.functions.contains(function), let angle = try? arguments[0].expanded()
      else { return e }
      return function(angle)
    }
  }
}

enum TrigExpansion {
  static let functions: Set<Function> = [
    .sin, .cos, .tan, .cot, .sec, .csc, .sinh, .cosh, .tanh, .coth, .sech, .csch,
  ]

  /// Multiples up to this are expanded.
  static let largestMultiple = 64

  static func expand(_ function: Function, _ z: Expr) -> Expr? {
    switch function {
    case .sin: pair(z, circular: true)?.sine
    case .cos: pair(z, circular: true)?.cosine
    case .sinh: pair(z, circular: false)?.sine
    case .cosh: pair(z, circular: false)?.cosine
    case .tan: ratio(z, circular: true) { $0.sine / $0.cosine }
    case .cot: ratio(z, circular: true) { $0.cosine / $0.sine }
    case .sec: ratio(z, circular: true) { 1 / $0.cosine }
    case .csc: ratio(z, circular: true) { 1 / $0.sine }
    case .tanh: ratio(z, circular: false) { $0.sine / $0.cosine }
    case .coth: ratio(z, circular: false) { $0.cosine / $0.sine }
    case .sech: ratio(z, circular: false) { 1 / $0.cosine }
    case .csch: ratio(z, circular: false) { 1 / $0.sine }
    default: nil
    }
  }

  typealias Pair = (sine: Expr, cosine: Expr)

  private static func ratio(_ z: Expr, circular: Bool, _ ratio: (Pair) -> Expr) -> Expr {
    ratio(pair(z, circular: circular) ?? simple(z, circular))
  }

  /// Sine and cosine of a sum or a multiple from those of the parts; `nil` when there is nothing to take apart.
  private static func pair(_ z: Expr, circular: Bool) -> Pair? {
    guard case .sum(let terms) = z.node else { return nil }
    if terms.count == 1, terms[0].coefficient == 1 || terms[0].coefficient.smallInteger == nil { return nil }
    var result: Pair = (0, 1)
    for term in terms {
      guard let next = multiple(term, circular) else { return nil }
      result = sum(result, next, circular)
    }
    return result
  }

  private static func multiple(_ term: Term, _ circular: Bool) -> Pair? {
    guard let n = term.coefficient.smallInteger, term.term != 1 else {
      return simple(term.coefficient * term.term, circular)
    }
    guard n.magnitude <= UInt(largestMultiple) else { return nil }
    let base = simple(term.term, circular)
    var result: Pair = (0, 1)
    for _ in 0..<n.magnitude { result = multipliedOut(sum(result, base, circular)) }
    return n < 0 ? (-result.sine, result.cosine) : result
  }

  private static func simple(_ z: Expr, _ circular: Bool) -> Pair {
    circular ? (Function.sin(z), Function.cos(z)) : (Function.sinh(z), Function.cosh(z))
  }

  private static func sum(_ a: Pair, _ b: Pair, _ circular: Bool) -> Pair {
    let sign: Expr = circular ? -1 : 1
    return (a.sine * b.cosine + a.cosine * b.sine, a.cosine * b.cosine + sign * a.sine * b.sine)
  }
}

extension TrigExpansion {
  fileprivate static func multipliedOut(_ pair: Pair) -> Pair {
    ((try? pair.sine.expanded()) ?? pair.sine, (try? pair.cosine.expanded()) ?? pair.cosine)
  }
}
