import Exact
import Expressions
import Functions
import Simplification

/// Products of sines, cosines and their hyperbolic kin as sums (DLMF 4.21.15–17, 4.35.15).
enum CircularProducts {
  /// The most factors that are united.
  private static let limit = 24

  /// The expression with every product of two of these functions written as a sum; `nil` when there is none.
  static func sums(_ f: Expr, _ x: Expr) -> Expr? {
    guard f.terms.contains(where: { count($0) > 1 }) else { return nil }
    return .sum(f.terms.map { term in count(term) > 1 ? united(term) : term })
  }

  /// Whether this is a product of powers of sin w and cos w alone, one of them odd.
  static func isOddPower(_ f: Expr) -> Bool {
    var (angles, isOdd): (Set<Expr>, Bool) = ([], false)
    let factors = f.factors.filter { !$0.base.isNumber }
    for factor in factors {
      guard let (function, w) = factor.base.unaryCall, pairs.contains(function), let n = factor.exponent.smallInteger,
        n > 0
      else { return false }
      angles.insert(w)
      if n % 2 == 1 { isOdd = true }
    }
    return angles.count == 1 && isOdd && (factors.count > 1 || factors.first?.exponent != 1)
  }

  private static let pairs: Set<Function> = [.sin, .cos, .sinh, .cosh]

  private static func count(_ term: Expr) -> Int {
    var count = 0
    for factor in term.factors {
      guard let (function, _) = factor.base.unaryCall, pairs.contains(function) else { continue }
      guard let n = factor.exponent.smallInteger, n > 0, n <= limit else { return 0 }
      count += n
    }
    return count <= limit ? count : 0
  }

  private static func united(_ term: Expr) -> Expr {
    var (rest, circular, hyperbolic): (Expr, [Expr], [Expr]) = (1, [], [])
    for factor in term.factors {
      guard let (function, _) = factor.base.unaryCall, pairs.contains(function), let n = factor.exponent.smallInteger
      else {
        rest *= .power(factor.base, factor.exponent)
        continue
      }
      let copies = [Expr](repeating: factor.base, count: n)
      if function == .sin || function == .cos { circular += copies } else { hyperbolic += copies }
    }
    var other = product(hyperbolic, sign: 1)
    if !circular.isEmpty, !hyperbolic.isEmpty {
      other = other.transformed { e in
        guard let (function, w) = e.unaryCall else { return e }
        return function.spec.exponentialForm?([w]) ?? e
      }
    }
    let whole = rest * product(circular, sign: -1) * other
    return (try? whole.expanded()) ?? whole
  }

  /// A product of functions C, S with C(a)C(b) = ½(C(a−b) + C(a+b)), S(a)S(b) = σ·½(C(a+b) − C(a−b)),
  /// S(a)C(b) = ½(S(a+b) + S(a−b)).
  private static func product(_ factors: [Expr], sign: Expr) -> Expr {
    factors.reduce(1) { sum, factor in
      .sum(
        sum.terms.map { term in
          let (constant, call) = split(term)
          return constant * (call.map { pair($0, factor, sign) } ?? factor)
        })
    }
  }

  private static func split(_ term: Expr) -> (Expr, Expr?) {
    if let (function, _) = term.unaryCall, pairs.contains(function) { return (1, term) }
    guard case .sum(let terms) = term.node, terms.count == 1, terms[0].term.unaryCall != nil else { return (term, nil) }
    return (terms[0].coefficient, terms[0].term)
  }

  private static func pair(_ p: Expr, _ q: Expr, _ sign: Expr) -> Expr {
    guard let (f, a) = p.unaryCall, let (g, b) = q.unaryCall else { return p * q }
    let (s, c): (Function, Function) = sign == 1 ? (.sinh, .cosh) : (.sin, .cos)
    let (sum, difference) = ((a + b).reduced, (a - b).reduced)
    switch (f == s, g == s) {
    case (true, true): return sign * .half * (even(c, sum) - even(c, difference))
    case (false, false): return .half * (even(c, sum) + even(c, difference))
    case (true, false): return .half * (s(sum) + odd(s, difference))
    case (false, true): return .half * (s(sum) - odd(s, difference))
    }
  }

  private static func even(_ c: Function, _ w: Expr) -> Expr { isMirrored(w) ? c(-w) : c(w) }
  private static func odd(_ s: Function, _ w: Expr) -> Expr { isMirrored(w) ? -s(-w) : s(w) }
  /// Of w and −w the same one is always chosen.
  private static func isMirrored(_ w: Expr) -> Bool {
    let negative = w.terms.count(where: \.hasNegativeCoefficient)
    if 2 * negative != w.terms.count { return 2 * negative > w.terms.count }
    return (-w).isOrdered(before: w)
  }
}
