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

enum TrigExpansion {
  /// Multiples up to this are expanded.
  static let largestMultiple = 64

  static func expand(_ function: Function, _ z: Expr) -> Expr? {
    switch function.name {
    case "sin": return pair(z, circular: true).map(\.sine)
    case "cos": return pair(z, circular: true).map(\.cosine)
    case "sinh": return pair(z, circular: false).map(\.sine)
    case "cosh": return pair(z, circular: false).map(\.cosine)
    case "tan": return quotient("sin", "cos", z, circular: true)
    case "cot": return quotient("cos", "sin", z, circular: true)
    case "sec": return inverse(z, circular: true, \.cosine)
    case "csc": return inverse(z, circular: true, \.sine)
    case "tanh": return quotient("sinh", "cosh", z, circular: false)
    case "coth": return quotient("cosh", "sinh", z, circular: false)
    case "sech": return inverse(z, circular: false, \.cosine)
    case "csch": return inverse(z, circular: false, \.sine)
    default: return nil
    }
  }

  typealias Pair = (sine: Expr, cosine: Expr)

  private static func quotient(_ top: String, _ bottom: String, _ z: Expr, circular: Bool) -> Expr? {
    guard let pair = wholePair(z, circular: circular) else { return nil }
    return top.hasPrefix("s") ? pair.sine / pair.cosine : pair.cosine / pair.sine
  }

  private static func inverse(_ z: Expr, circular: Bool, _ part: (Pair) -> Expr) -> Expr? {
    wholePair(z, circular: circular).map { 1 / part($0) }
  }

  private static func wholePair(_ z: Expr, circular: Bool) -> Pair? {
    pair(z, circular: circular) ?? simple(z, circular)
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
    guard n.magnitude <= UInt(largestMultiple), let base = simple(term.term, circular) else { return nil }
    var result: Pair = (0, 1)
    for _ in 0..<n.magnitude { result = multipliedOut(sum(result, base, circular)) }
    return n < 0 ? (-result.sine, result.cosine) : result
  }

  private static func simple(_ z: Expr, _ circular: Bool) -> Pair? {
    guard let sine = Function.named(circular ? "sin" : "sinh"), let cosine = Function.named(circular ? "cos" : "cosh")
    else { return nil }
    return (sine(z), cosine(z))
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
