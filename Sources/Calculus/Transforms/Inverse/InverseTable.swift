import Exact
import Expressions
import Functions
import Simplification

extension InverseLaplaceRule {
  /// s^p·h for one function h of the tables.
  static let table = InverseLaplaceRule { search, image throws(MathError) in
    if let p = image.exponent(of: search.s) { return InverseTable.power(p, search) }
    return InverseTable(image, search)?.value
  }

  /// F(s − a) ↦ e^(at)·f(t), where s stands in a linear or quadratic base.
  static let shiftedTable = InverseLaplaceRule { search, image throws(MathError) in
    var tried: Set<Expr> = [0]
    for e in image.subexpressions where e.contains(search.s) {
      let shift: Expr
      if let (a, b) = e.linear(in: search.s) {
        shift = (b / a).reduced
      } else if let (a, b, _) = e.quadratic(in: search.s) {
        shift = (b / (2 * a)).reduced
      } else {
        continue
      }
      guard tried.insert(shift).inserted, tried.count < 5 else { continue }
      let moved = image.substituting(search.s, search.s - shift).transformed { e -> Expr in
        e.contains(search.s) && e.isRational(in: search.s) ? e.reduced : e
      }
      let found = moved.exponent(of: search.s).flatMap { InverseTable.power($0, search) }
      if let found = found ?? InverseTable(moved, search)?.value { return exp(-shift * search.t) * found }
    }
    return nil
  }

  /// Rational functions of r = √s: r^(−k), 1/(r + a) ↦ 1/√(πt) − a·e^(a²t)·erfc(a√t).
  static let roots = InverseLaplaceRule { search, image throws(MathError) in
    let r = Expr(Symbol.fresh("_r"))
    var shift: Expr = 0
    for e in image.subexpressions {
      guard case .product(let factors) = e.node else { continue }
      for factor in factors where factor.exponent.rational?.isInteger == false {
        if let (a, b) = factor.base.linear(in: search.s) { shift = (b / a).reduced }
      }
    }
    let inRoot = image.substituting(search.s, r * r - shift).transformed { e -> Expr in
      guard case .product(let factors) = e.node, factors.count == 1 else { return e }
      let base = factors[0].base.reduced
      let twice = (2 * factors[0].exponent)
      guard let n = twice.integer, n.isOdd, (base / (r * r)).reduced.lacks(r) else { return e }
      return Expr.power((base / (r * r)).reduced, factors[0].exponent) * Expr.power(r, twice)
    }
    guard inRoot.isRational(in: r), let fractions = try PartialFractions(inRoot, r, degreeLimit: 40),
      fractions.polynomial.isZero
    else { return nil }
    var result: [Expr] = []
    for part in fractions.parts {
      guard let original = search.rootOriginal(part) else { return nil }
      result.append(original)
    }
    return exp(-shift * search.t).distributed(over: Expr.sum(result))
  }
}

extension InverseLaplaceSearch {
  /// The original of (c·r + d)/p(r)^k for r = √s.
  fileprivate func rootOriginal(_ part: PartialFractions.Part) -> Expr? {
    let p = part.base
    if p.degree == 1, p[0] == 0 {
      return InverseTable.power(-Expr(part.power) / 2, self).map {
        part.numerator[0] / Expr.power(p[1], Expr(part.power)) * $0
      }
    }
    guard part.power == 1 else { return nil }
    if p.degree == 1 { return (part.numerator[0] / p[1]) * simple((p[0] / p[1]).reduced) }
    guard p.degree == 2 else { return nil }
    // two zeros: c/((r + a)(r + b)) and so on
    let discriminant = (p[1] * p[1] - 4 * p[0] * p[2]).reduced
    let root = sqrt(discriminant)
    let zeros = [((-p[1] + root) / (2 * p[2])), ((-p[1] - root) / (2 * p[2]))]
    let residues = zeros.map { (part.numerator.value(at: $0) / p.derivative.value(at: $0)) }
    return Expr.sum(zip(zeros, residues).map { $1 * simple(-$0) })
  }

  /// 1/(r + a).
  private func simple(_ a: Expr) -> Expr {
    1 / sqrt(Expr.pi * t) - a * exp(a * a * t) * Function.erfc(a * sqrt(t))
  }
}

/// s^p·h: what the rows look at.
struct InverseTable {
  let search: InverseLaplaceSearch
  var t: Expr { search.t }
  var s: Expr { search.s }
  let p: Expr
  let base: Expr
  let exponent: Expr

  /// `nil` when there is not exactly one factor besides a power of s.
  init?(_ image: Expr, _ search: InverseLaplaceSearch) {
    guard let parts = PowerAndFactor(image, of: search.s) else { return nil }
    self.search = search
    (p, base, exponent) = (parts.p, parts.base, parts.exponent)
  }

  /// s^p ↦ t^(−p − 1)/Γ(−p) for p < 0.
  static func power(_ p: Expr, _ search: InverseLaplaceSearch) -> Expr? {
    guard search.sign(of: -p) == 1 else { return nil }
    return Expr.power(search.t, -p - 1) / Function.gamma(-p)
  }

  var value: Expr? {
    if base == .e { return ofRoot ?? ofInverse }
    if exponent == 1, base == Function.log(s) { return logarithm }
    return quadratic
  }

  /// s^p·log s ↦ t^(−p − 1)/Γ(−p)·(ψ(−p) − log t).
  private var logarithm: Expr? {
    guard search.sign(of: -p) == 1 else { return nil }
    return Expr.power(t, -p - 1) / Function.gamma(-p) * (Function.psi(-p) - Function.log(t))
  }

  /// s^p·e^(−k√s) for p = 0, −1/2, −1, −3/2.
  private var ofRoot: Expr? {
    let k = (-exponent / sqrt(s)).reduced
    guard k.lacks(s), search.sign(of: k) == 1 else { return nil }
    let bell = exp(-k * k / (4 * t))
    let complement = Function.erfc(k / (2 * sqrt(t)))
    switch p {
    case 0: return k * bell / (2 * sqrt(Expr.pi) * Expr.power(t, Expr(3) / 2))
    case -Expr.half: return bell / sqrt(Expr.pi * t)
    case -1: return complement
    case Expr(-3) / 2: return 2 * sqrt(t) * bell / sqrt(Expr.pi) - k * complement
    default: return nil
    }
  }

  /// s^p·e^(−a/s) ↦ (t/a)^((−p − 1)/2)·J_(−p−1)(2√(at)) for p < 0; I for the other sign. At p = −1/2, −3/2 elementary.
  private var ofInverse: Expr? {
    let a = (-exponent * s).reduced
    guard a.lacks(s), search.sign(of: -p) == 1, let sign = search.sign(of: a), sign != 0 else { return nil }
    let (size, order) = (sign > 0 ? a : -a, -p - 1)
    let root = 2 * sqrt(size * t)
    if p == -Expr.half { return (sign > 0 ? Function.cos : .cosh)(root) / sqrt(Expr.pi * t) }
    if p == Expr(-3) / 2 { return (sign > 0 ? Function.sin : .sinh)(root) / sqrt(Expr.pi * size) }
    return Expr.power(t / size, order / 2) * (sign > 0 ? Function.besselJ : .besselI)(order, root)
  }

  /// (s² + w)^(−q) ↦ √π/Γ(q)·(t/(2a))^(q − 1/2)·J_(q−1/2)(at), a = √w; I for w < 0.
  private var quadratic: Expr? {
    guard p == 0, exponent.lacks(s), let (lead, middle, w) = base.quadratic(in: s), lead == 1, middle == 0,
      search.sign(of: -exponent) == 1
    else { return nil }
    let isNegative = search.assumptions.knownSign(of: w) == .negative || w.hasNegativeCoefficient
    let a = sqrt(isNegative ? -w : w).radicalSimplified(search.assumptions)
    let order = -exponent - Expr.half
    let value = (isNegative ? Function.besselI : .besselJ)(order, a * t)
    return sqrt(Expr.pi) / Function.gamma(-exponent) * Expr.power(t / (2 * a), order) * value
  }
}
