import Exact
import Expressions
import Functions
import Simplification

/// c·xᵏ·√(1 − s·x²)^(±1)/√(1 − r·x²) with k = 0 or 2, or c/((1 − n·x²)·√(1 − s·x²)·√(1 − r·x²)).
struct LegendreIntegrand {
  private let x: Expr
  private let assumptions: Assumptions
  private var constant: Expr = 1
  private var degree: Expr = 0
  /// The n of 1/(1 − n·x²).
  private var pole: Expr = 0
  /// The rates r of the roots √(1 − r·x²) in the numerator and in the denominator.
  private var (top, bottom): ([Expr], [Expr]) = ([], [])
  /// Whether every root is √(c·(1 − r·x²)) with c < 0, which is real for large |x|.
  private var isOutside = true
  /// The c of a single root √(c·(1 − r·x²)·(1 − s·x²)) in the denominator.
  private var scale: Expr?
  /// The product of the roots as they stand, with the other constants.
  private var roots: Expr = 1
  /// The coefficient of x² under the root in the denominator.
  private var leading: Expr = 1

  /// `nil` for anything else.
  init?(_ f: Expr, _ x: Expr, _ assumptions: Assumptions) {
    (self.x, self.assumptions) = (x, assumptions)
    for factor in f.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.lacks(x) {
        (constant, roots) = (constant * power, roots * power)
      } else if factor.base == x {
        degree += factor.exponent
      } else if factor.exponent == -1, pole == 0, let (c, n) = LegendreIntegrand.square(factor.base, x) {
        (constant, pole) = (constant / c, n)
      } else if factor.exponent == .half || factor.exponent == -.half, let (c, rates) = rates(factor.base) {
        add(rates, c, power, isTop: factor.exponent == .half)
      } else {
        return nil
      }
    }
    guard degree == 0 || degree == 2, pole == 0 || degree == 0 else { return nil }
    guard top.isEmpty && bottom.count == 2 || top.count == 1 && bottom.count == 1 && degree == 0 && pole == 0 else {
      return nil
    }
  }

  private mutating func add(_ rates: [Expr], _ c: Expr, _ power: Expr, isTop: Bool) {
    if isTop { top += rates } else { bottom += rates }
    isOutside = isOutside && rates.count == 1 && assumptions.knownSign(of: -c).isPositive
    roots *= isTop ? power : 1 / power
    if !isTop { leading = -c * rates[0] }
    constant *= .power(c, isTop ? .half : -.half)
    if rates.count == 2 { scale = isTop ? nil : c }
  }

  /// (c, r) with this = c·(1 − r·x²).
  private static func square(_ e: Expr, _ x: Expr) -> (c: Expr, rate: Expr)? {
    guard let (a, b, c) = e.quadratic(in: x), b == 0, c != 0, a != 0 else { return nil }
    return (c, (-a / c).reduced)
  }

  /// (c, rᵢ) with this = c·∏(1 − rᵢ·x²).
  private func rates(_ e: Expr) -> (c: Expr, rates: [Expr])? {
    if let (c, r) = LegendreIntegrand.square(e, x) { return (c, [r]) }
    guard let p = e.polynomial(in: x), p.count == 5, p[1] == 0, p[3] == 0, p[0] != 0 else { return nil }
    if let known = factoredRates(e) { return (p[0].reduced, known) }
    // c·(1 − (r + s)·x² + rs·x⁴)
    let (sum, product) = ((-p[2] / p[0]).reduced, (p[4] / p[0]).reduced)
    let root = sqrt((sum ** 2 - 4 * product).reduced)
    return (p[0], [((sum + root) / 2).reduced, ((sum - root) / 2).reduced])
  }

  /// The rates of a product of two quadratic factors with rational coefficients in the parameters.
  private func factoredRates(_ e: Expr) -> [Expr]? {
    guard let factors = try? e.factored().factors else { return nil }
    var rates: [Expr] = []
    for factor in factors where !factor.base.lacks(x) {
      if factor.exponent == 1, let (_, r) = LegendreIntegrand.square(factor.base, x) {
        rates.append(r)
      } else if factor.exponent == 1, let (a, b) = factor.base.linear(in: x) {
        // (1 − ax/b)·(1 + ax/b)
        let rate = ((a / b) ** 2).reduced
        if !rates.contains(rate) { rates.append(rate) }
      } else {
        return nil
      }
    }
    return rates.count == 2 ? rates : nil
  }

  // MARK: Integrals

  /// An antiderivative where each rate has a root of its own.
  var primitive: Expr? {
    if isOutside, degree == 0, pole == 0 { return top.isEmpty ? outerFirstKind : outerSecondKind }
    return top.isEmpty ? firstAndThirdKind : secondKind
  }

  private var secondKind: Expr {
    let (r, s) = (bottom[0], top[0])
    return constant * Function.ellipticE(Function.arcsin(root(r) * x), (s / r).reduced) / root(r)
  }

  private var firstAndThirdKind: Expr {
    let (r, s) = ordered
    let (phi, m, width) = (Function.arcsin(root(r) * x), (s / r).reduced, root(r))
    if pole != 0 { return constant * Function.ellipticPi((pole / r).reduced, phi, m) / width }
    let first = Function.ellipticF(phi, m)
    return constant * (degree == 0 ? first / width : (first - Function.ellipticE(phi, m)) / (s * width))
  }

  /// ∫ dx/(√(1 − r·x²)·√(1 − s·x²)) = F(arcsin u, s/r)/√r with u = 1/(√s·x), real for large x.
  private var outerFirstKind: Expr {
    let (r, s) = ordered
    return constant * Function.ellipticF(reciprocalAngle(s), (s / r).reduced) / root(r)
  }

  /// ∫ √(1 − s·x²)/√(1 − r·x²) dx = E(arcsin u, s/r)/√r − √(1 − s·x²)·√(1 − r·x²)/(r·x) with u = 1/(√s·x).
  private var outerSecondKind: Expr {
    let (r, s) = (bottom[0], top[0])
    let elliptic = constant * Function.ellipticE(reciprocalAngle(s), (s / r).reduced) / root(r)
    return elliptic + roots / (leading * x)
  }

  private func reciprocalAngle(_ rate: Expr) -> Expr { Function.arcsin(1 / (root(rate) * x)) }

  // MARK: One root

  /// An antiderivative on the real line of 1/√(c·(1 − r·x²)·(1 − s·x²)) where the plain one has the wrong sign
  /// (P. F. Byrd and M. D. Friedman, Handbook of Elliptic Integrals, 211.00, 215.00, 218.00, 219.00).
  var realPrimitive: Expr? {
    guard let c = scale, degree == 0, pole == 0 else { return nil }
    let (r, s) = ordered
    let signs = [c, r, s, r - s].map { assumptions.knownSign(of: $0) }
    guard signs.allSatisfy({ $0.isPositive || $0 == .negative }), signs[1].isPositive, signs[3].isPositive else {
      return nil
    }
    let free = constant * sqrt(c)
    let m = (s / r).reduced
    switch (signs[0].isPositive, signs[2].isPositive) {
    case (true, true):
      let (inner, outer) = (Function.arcsin(root(r) * x), reciprocalAngle(s))
      let values = [-Function.ellipticF(outer, m), Function.ellipticF(inner, m)]
      return free * Function.piecewise([Function.greater(x ** 2, (1 / s).reduced)] + values) / root(c * r)
    case (true, false): return nil
    case (false, true):
      let angle = Function.arccos(sqrt(1 - s * x ** 2) / (root(r - s) * x))
      return free * Function.ellipticF(angle, (1 - m).reduced) / root(-c * r)
    case (false, false):
      let angle = Function.arccos(1 / (root(r) * x))
      return free * Function.ellipticF(angle, (r / (r - s)).reduced) / root(c * (s - r))
    }
  }

  /// The square root as the assumptions give it.
  private func root(_ e: Expr) -> Expr { sqrt(e).radicalSimplified(assumptions) }

  /// A positive rate first, the larger one of two.
  private var ordered: (Expr, Expr) {
    let (r, s) = (bottom[0], bottom[1])
    return assumptions.knownSign(of: s - r).isPositive ? (s, r) : (r, s)
  }
}
