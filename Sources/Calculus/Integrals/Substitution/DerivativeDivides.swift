import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// ∫ h(g(x))·g′(x) dx = ∫ h(u) du for a subexpression g: f/g′ must be free of x once g is replaced.
  static let derivativeDivides = IntegrationMethod { search, f throws(MathError) in
    let ofIntegrand = f.generatorKeys
    for g in InnerFunctions(f, search.x).candidates {
      try search.budget.spend()
      let dg = g.derivative(search.symbol)
      if dg == 0 { continue }
      let value = try search.antiderivative(of: g) { u throws(MathError) in
        let quotient = f / dg
        let direct = quotient.replacing(g, by: u)
        if direct.lacks(search.x) { return direct }
        let inSines = direct.withTangentsInSines(search.x)
        if inSines != direct, quotient.isSmall {
          let united = try inSines.rationalSimplified()
          if united.lacks(search.x) { return united }
        }
        // What a constant divides cannot cancel.
        guard dg.contains(search.x), ofIntegrand.mayCancel(dg.generatorKeys, but: g, search.x), quotient.isSmall
        else { return nil }
        if direct.hasShiftedExponents {
          let united = try direct.rationalSimplifiedOverPowers()
          if united.lacks(search.x) { return united }
        }
        let simplified = try quotient.rationalSimplified().replacing(g, by: u)
        return simplified.lacks(search.x) ? simplified : nil
      }
      if let value { return value }
    }
    return nil
  }
}

/// The subexpressions that may be the inner function of an integrand.
struct InnerFunctions {
  /// Larger ones first.
  let candidates: [Expr]

  init(_ f: Expr, _ x: Expr) {
    var (found, reciprocal): ([Expr], Bool) = ([], false)
    func add(_ e: Expr) { if e != x, e != f, !e.lacks(x), !found.contains(e) { found.append(e) } }
    for e in f.subexpressions.reversed() where !e.lacks(x) {
      switch e.node {
      case .call(_, let arguments):
        add(e)
        for argument in arguments { add(argument.splitConstant(x).rest) }
      case .product(let factors):
        for factor in factors {
          let power = Expr.power(factor.base, factor.exponent)
          add(factor.base)
          if factor.base == x, factor.exponent == -2 { reciprocal = true }
          if factor.exponent.smallInteger.map({ $0 < 0 }) ?? false { continue }
          if factor.base == x, let n = factor.exponent.smallInteger, n > 3 {
            for d in stride(from: n / 2, to: 1, by: -1) where n.isMultiple(of: d) { add(x ** Expr(d)) }
          }
          add(power)
          add(factor.exponent.splitConstant(x).rest)
        }
      case .sum: if e != f { add(e) }
      case .integer, .number, .symbol, .constant: break
      }
    }
    if reciprocal { found.append(1 / x) }
    candidates = Array(found.prefix(24))
  }
}

extension Set<GeneratorKey> {
  /// Whether in a quotient with these and those generators every one that varies with x may cancel, but g and what is
  /// made of g: a generator of one side alone never does.
  fileprivate func mayCancel(_ others: Self, but g: Expr, _ x: Expr) -> Bool {
    let inner = g.factors.count == 1 ? g.factors[0].base : g
    let lonely = symmetricDifference(others).filter { $0.contains(x) && !$0.contains(inner) }
    return lonely.isEmpty || lonely.isSubset(of: g.generatorKeys)
  }
}

extension Expr {
  /// This with u in place of g, and powers of u in place of powers of g.
  func replacing(_ g: Expr, by u: Expr) -> Expr {
    let powers = g.factors
    guard powers.count == 1, powers[0].exponent != 1 else { return substituting(g, u) }
    let (base, exponent) = (powers[0].base, powers[0].exponent)
    return transformed { e in
      if e == g { return u }
      if e == base, exponent == -1 { return 1 / u }
      guard case .product(let factors) = e.node else { return e }
      return .product(
        factors.map { factor in
          if factor.base == base, let ratio = (factor.exponent / exponent).reduced.integer {
            return .power(u, Expr(ratio))
          }
          return .power(factor.base, factor.exponent)
        })
    }
  }

  /// tan w and cot w by sin w and cos w, where these occur too.
  fileprivate func withTangentsInSines(_ x: Expr) -> Expr {
    let parts = subexpressions
    return transformed { e in
      guard let (function, w) = e.unaryCall, function == .tan || function == .cot, !w.lacks(x) else { return e }
      let (s, c) = (Function.sin(w), Function.cos(w))
      guard parts.contains(s) || parts.contains(c) else { return e }
      return function == .tan ? s / c : c / s
    }
  }

  /// Whether normal forms are affordable.
  var isSmall: Bool { subexpressions.count <= 150 }
}
