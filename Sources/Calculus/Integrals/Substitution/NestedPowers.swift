import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// (∏ bᵢ^pᵢ)^q = K·∏ bᵢ^(pᵢ·q), where K is constant between the points where a bᵢ vanishes.
  static let nestedPowers = IntegrationMethod { search, f throws(MathError) in
    var powers = NestedPowers(search.x, taken: f.symbols)
    let flat = powers.flattened(f)
    guard !powers.constants.isEmpty, let F = try search.antiderivative(of: flat) else { return nil }
    return powers.restored(F)
  }
}

/// Powers of products that are written as products of powers.
struct NestedPowers {
  private let x: Expr
  private let taken: [Symbol]
  /// K, (∏ bᵢ^pᵢ, q) and K as a function of x.
  private(set) var constants: [(symbol: Expr, power: Factor, value: Expr)] = []

  init(_ x: Expr, taken: [Symbol]) { (self.x, self.taken) = (x, taken) }

  mutating func flattened(_ f: Expr) -> Expr {
    f.replacingPowers { flattened($0) }
  }

  private mutating func flattened(_ factor: Factor) -> Expr {
    let power = Expr.power(factor.base, factor.exponent)
    guard factor.exponent.lacks(x), factor.exponent.integer == nil, !factor.base.lacks(x),
      let parts = parts(factor.base)
    else { return power }
    let product = Expr.product(parts.map { .power($0.base, $0.exponent * factor.exponent) })
    for known in constants where known.power.base == factor.base {
      guard let n = (factor.exponent / known.power.exponent).reduced.integer else { continue }
      return .power(known.symbol, Expr(n)) * product
    }
    let symbol = Expr(Symbol.unused("∫K", taken + constants.compactMap { $0.symbol.symbol }))
    constants.append((symbol, factor, power / product))
    return symbol * product
  }

  /// The factors of a base, with x or a factor that is no plain one among them.
  private func parts(_ base: Expr) -> [Factor]? {
    var all = base.factors
    if let circular = base.circularFactors(x) {
      all = circular
    } else if all.count == 1, all[0].exponent == 1, base.isRational(in: x), let factored = try? base.factored() {
      all = factored.factors
    } else if let split = splitPower(base) {
      all = split
    }
    let isNested = all.contains { $0.exponent != 1 && !Expr.power($0.base, $0.exponent).lacks(x) }
    return isNested || all.count > 1 && all.contains { $0.base == x } ? all : nil
  }

  /// A sum of powers of x as the lowest one times the rest.
  private func splitPower(_ base: Expr) -> [Factor]? {
    var exponents: [Rational] = []
    for term in base.terms {
      let powers = term.splitConstant(x).rest.factors
      guard powers.count == 1, powers[0].base == x, let q = powers[0].exponent.rational else { return nil }
      exponents.append(q)
    }
    guard exponents.count > 1, let lowest = exponents.min().map({ Expr($0) }),
      let rest = try? (base / .power(x, lowest)).expanded()
    else { return nil }
    return [Factor(base: x, exponent: lowest), Factor(base: rest, exponent: 1)]
  }

  func restored(_ F: Expr) -> Expr {
    let powers = F.replacingPowers { restored($0) }
    return powers.substituting(Dictionary(uniqueKeysWithValues: constants.map { ($0.symbol, $0.value) }))
  }

  private func restored(_ factor: Factor) -> Expr? {
    guard let constant = constants.first(where: { $0.symbol == factor.base }) else { return nil }
    return .product(constant.value.factors.map { .power($0.base, $0.exponent * factor.exponent) })
  }
}

extension Expr {
  /// The factors of a rational function of sin w and cos w, with sin² w for 1 − cos² w.
  fileprivate func circularFactors(_ x: Expr) -> [Factor]? {
    guard case .sum = node, let w = subexpressions.lazy.compactMap({ $0.unaryCall?.argument }).first, !w.lacks(x) else {
      return nil
    }
    let (sine, cosine) = (Function.sin(w), Function.cos(w))
    let plain = substituting([
      Function.tan(w): sine / cosine, Function.cot(w): cosine / sine, Function.sec(w): 1 / cosine,
      Function.csc(w): 1 / sine,
    ])
    guard !plain.substituting([sine: 1, cosine: 1]).hasCalls, let factored = try? plain.factored() else { return nil }
    var all = factored.factors
    for (function, other) in [(sine, cosine), (cosine, sine)] {
      guard let i = all.firstIndex(where: { $0.base == function - 1 }),
        let j = all.firstIndex(where: { $0.base == function + 1 }), all[i].exponent == all[j].exponent
      else { continue }
      all[i] = Factor(base: other, exponent: 2 * all[i].exponent)
      all[j] = Factor(base: -1, exponent: all[j].exponent)
    }
    return all
  }
}
