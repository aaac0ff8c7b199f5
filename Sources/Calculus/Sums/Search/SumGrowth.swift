import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// The behaviour t(k) ~ C·ρᵏ·k^s of a term for k → ∞, read off its ratio (Gauss's test, DLMF 1.9(ii), 16.2(iii)).
struct SumGrowth {
  /// Whether Σ t(k) exists.
  enum Convergence {
    case converges
    case diverges(String)
    case unknown(String?)
  }

  /// ρ, or nil where the quotient of consecutive terms tends to 0 or, with `isFaster`, to infinity.
  let ratio: Expr?
  let isFaster: Bool
  let exponent: Expr

  init(ratio: Expr?, isFaster: Bool, exponent: Expr) {
    (self.ratio, self.isFaster, self.exponent) = (ratio, isFaster, exponent)
  }

  /// nil when the term is not hypergeometric up to powers of rational functions.
  init?(_ t: Expr, _ k: Expr) throws(MathError) {
    var (plain, exponent): ([Expr], Expr) = ([], 0)
    for factor in t.factors {
      if !factor.base.lacks(k), factor.exponent.lacks(k), factor.exponent.integer == nil,
        let degree = try SumGrowth.degree(factor.base, k)
      {
        exponent += Expr(degree) * factor.exponent
        if let root = try SumGrowth.leading(factor.base, k), root == 0 { return nil }
      } else {
        plain.append(.power(factor.base, factor.exponent))
      }
    }
    guard let term = try HypergeometricTerm(.product(plain), k) else { return nil }
    let (n, d) = (term.numerator, term.denominator)
    if n.degree != d.degree {
      self.init(ratio: nil, isFaster: n.degree > d.degree, exponent: 0)
      return
    }
    let slope = n.degree == 0 ? 0 : (n[n.degree - 1] / n.leading - d[d.degree - 1] / d.leading).reduced
    self.init(ratio: (n.leading / d.leading).reduced, isFaster: false, exponent: (exponent + slope).reduced)
  }

  private static func degree(_ e: Expr, _ k: Expr) throws(MathError) -> Int? {
    guard e.isRational(in: k) else { return nil }
    let (n, d) = try e.numeratorAndDenominator()
    guard let p = n.polynomial(in: k), let q = d.polynomial(in: k) else { return nil }
    return p.count - q.count
  }

  private static func leading(_ e: Expr, _ k: Expr) throws(MathError) -> Expr? {
    try e.numeratorAndDenominator().numerator.polynomial(in: k)?.last
  }

  /// Gauss's test; terms with |ρ| = 1 ≠ ρ converge by Dirichlet's when they tend to 0.
  func convergence(_ assumptions: Assumptions) -> Convergence {
    guard let ratio else {
      return isFaster ? .diverges("the terms grow faster than every power") : .converges
    }
    switch Magnitude(ratio, assumptions).comparison {
    case .below: return .converges
    case .above: return .diverges("the terms grow like the powers of \(ratio)")
    case .unknown(let fact): return .unknown(fact)
    case .equal: break
    }
    if ratio != 1 {
      switch assumptions.isNegative(exponent) {
      case .yes: return .converges
      case .no: return .diverges("the terms do not tend to 0")
      case .unknown: return .unknown("the sign of \(exponent)")
      }
    }
    switch assumptions.isNegative(exponent + 1) {
    case .yes: return .converges
    case .no:
      let isNull = assumptions.isNegative(exponent) == .yes
      return .diverges(isNull ? "the terms are of the order of k^(\(exponent))" : "the terms do not tend to 0")
    case .unknown: return .unknown("the sign of \((exponent + 1).reduced)")
    }
  }
}

/// An absolute value compared with 1.
struct Magnitude {
  enum Comparison { case below, equal, above, unknown(String) }

  private let z: Expr
  private let assumptions: Assumptions

  init(_ z: Expr, _ assumptions: Assumptions) { (self.z, self.assumptions) = (z, assumptions) }

  var comparison: Comparison {
    if !z.hasSymbols { return constant(z) }
    if let whole = byAssumptions(z, bound: 1) { return whole }
    if let monomial = monomial { return monomial }
    return factors
  }

  private func constant(_ c: Expr) -> Comparison {
    if c == 1 || c == -1 { return .equal }
    let size = Function.abs(c)
    if (size - 1).isPositiveConstant { return .above }
    if (1 - size).isPositiveConstant { return .below }
    let square = (c * Function.conjugate(c)).withRealParts(assumptions) - 1
    if (try? square.isZero().truth) == .yes { return .equal }
    return .unknown("whether abs(\(c)) < 1")
  }

  /// |e| compared with a bound > 0 by the assumed relations.
  private func byAssumptions(_ e: Expr, bound: Expr) -> Comparison? {
    let size = Function.abs(e)
    func isPositive(_ e: Expr) -> Bool { assumptions.isPositive(e) == .yes }
    if isPositive(bound - size) || isPositive(bound - e) && isPositive(bound + e) { return .below }
    if isPositive(size - bound) || isPositive(e - bound) || isPositive(-e - bound) { return .above }
    return nil
  }

  /// c·xⁿ by |x| and |c|^(−1/n).
  private var monomial: Comparison? {
    let parts = z.factors.filter { $0.base != 1 }
    let (numbers, symbols) = (parts.filter { !$0.base.hasSymbols }, parts.filter { $0.base.hasSymbols })
    guard symbols.count == 1, numbers.allSatisfy({ !$0.exponent.hasSymbols }), let n = symbols[0].exponent.rational,
      !n.isZero
    else { return nil }
    let c = Expr.product(numbers.map { .power($0.base, $0.exponent) })
    let bound = Expr.power(Function.abs(c), -1 / Expr(n))
    let x = symbols[0].base
    switch (byAssumptions(x, bound: bound), n.isNegative) {
    case (.below?, false), (.above?, true): return .below
    case (.above?, false), (.below?, true): return .above
    case (nil, let isInverse): return .unknown("whether abs(\(x)) \(isInverse ? ">" : "<") \(bound)")
    default: return nil
    }
  }

  /// The product of factors that are not above 1, or not below 1.
  private var factors: Comparison {
    var (isBelow, isAbove) = (false, false)
    for factor in z.factors {
      var comparison: Comparison
      if factor.base == .e {
        let real = factor.exponent.realPart(assumptions)
        switch (assumptions.isNegative(real), assumptions.isPositive(real), real) {
        case (_, _, 0): comparison = .equal
        case (.yes, _, _): comparison = .below
        case (_, .yes, _): comparison = .above
        default: comparison = .unknown("the sign of \(real)")
        }
      } else {
        let power = Expr.power(factor.base, factor.exponent)
        comparison =
          power.hasSymbols ? byAssumptions(power, bound: 1) ?? .unknown("whether abs(\(z)) < 1") : constant(power)
      }
      switch comparison {
      case .below: isBelow = true
      case .above: isAbove = true
      case .equal: break
      case .unknown: return comparison
      }
    }
    if isBelow, isAbove { return .unknown("whether abs(\(z)) < 1") }
    return isBelow ? .below : isAbove ? .above : .equal
  }
}

extension Expr {
  /// The real part of a sum of real and imaginary terms in real symbols.
  fileprivate func realPart(_ assumptions: Assumptions) -> Expr {
    Function.realPart(self).withRealParts(assumptions)
  }
}

extension SumSearch {
  /// Whether the sum to infinity exists: by growth, else by the limit of the terms.
  func convergence() throws(MathError) -> SumGrowth.Convergence {
    if lower == -.infinity {
      let (right, left) = (over(f, 0, .infinity), over(f.substituting(k, -k), 1, .infinity))
      switch (try right.convergence(), try left.convergence()) {
      case (.converges, .converges): return .converges
      case (.diverges(let reason), _), (_, .diverges(let reason)): return .diverges(reason)
      case (.unknown(let reason), _), (_, .unknown(let reason)): return .unknown(reason)
      }
    }
    var verdicts: [SumGrowth.Convergence] = []
    for term in try SimilarTerms.groups(f, k) {
      guard let growth = try SumGrowth(term, k) else { return terms }
      verdicts.append(growth.convergence(assumptions))
    }
    let diverging = verdicts.compactMap { if case .diverges(let reason) = $0 { reason } else { nil } }
    for case .unknown(let reason) in verdicts { return .unknown(reason) }
    switch diverging.count {
    case 0: return .converges
    case 1: return .diverges(diverging[0])
    default: return terms
    }
  }

  /// Terms that do not tend to 0; anything else says nothing here.
  private var terms: SumGrowth.Convergence {
    let limit = f.limit(symbol, at: .infinity, assumptions: assumptions, budget: budget.slice(seconds: 2))
    guard case .value(let value) = limit, value != 0 else { return .unknown(nil) }
    return (try? value.isZero(assumptions).truth) == .no ? .diverges("the terms do not tend to 0") : .unknown(nil)
  }
}
