import Exact
import Expressions
import Functions
import Simplification

/// How a function behaves for y → 0⁺.
enum EndBehavior {
  /// c·y^order·(−log y)^logarithm, c ≠ 0.
  case power(coefficient: Expr, order: Expr, logarithm: Int)
  /// 0, or smaller than every power.
  case tiny
  /// Larger than every power.
  case huge
  /// → 0, of unknown order.
  case vanishing
  /// Bounded without a limit.
  case bounded
  /// At most some power of 1/y.
  case moderate

  static func constant(_ c: Expr) -> EndBehavior { c == 0 ? .tiny : .power(coefficient: c, order: 0, logarithm: 0) }
}

/// The limit of an antiderivative at an end of an interval, from the leading terms of its parts; `nil` where they cancel or
/// nothing is known.
struct EndValue {
  private let y = Expr.symbol("∫y0")
  private let x: Expr
  private let assumptions: Assumptions

  init(_ x: Expr, _ assumptions: Assumptions) { (self.x, self.assumptions) = (x, assumptions) }

  /// From which side a finite point is approached.
  enum Side { case below, above }

  /// The limit of F for x → point.
  func limit(_ F: Expr, at point: Expr, _ side: Side) -> Expr? {
    let place: Expr =
      point == .infinity ? 1 / y : point == -.infinity ? -1 / y : side == .above ? point + y : point - y
    let forms = point.hasInfinity ? [F] : [F, F.withLogarithms(x, near: point)]
    for form in forms + [forms[forms.count - 1].unitingLogarithms(x)] {
      let g = form.substituting(x, place).unfoldingCircular(y).withExpandedSums
      if !g.hasInfinity, let value = value(of: g) { return value }
    }
    return point.hasInfinity ? nil : quotient(F.substituting(x, place))
  }

  /// De l'Hospital's rule for one fraction 0/0.
  private func quotient(_ g: Expr) -> Expr? {
    guard g.isSmall, let symbol = y.symbol, var (top, bottom) = try? g.numeratorAndDenominator() else { return nil }
    for _ in 0..<4 {
      if let value = value(of: (top / bottom).unfoldingCircular(y).withExpandedSums) { return value }
      guard let n = behavior(of: top.unfoldingCircular(y)), let d = behavior(of: bottom.unfoldingCircular(y)),
        isVanishing(n), isVanishing(d), !top.lacks(y)
      else { return nil }
      (top, bottom) = (top.derivative(symbol).reduced, bottom.derivative(symbol).reduced)
    }
    return nil
  }

  private func isVanishing(_ behavior: EndBehavior) -> Bool {
    switch behavior {
    case .tiny, .vanishing: true
    case .power(_, let order, _): sign(order) == .positive
    case .huge, .bounded, .moderate: false
    }
  }

  private func value(of g: Expr) -> Expr? {
    guard let behavior = behavior(of: g) else { return nil }
    switch behavior {
    case .tiny, .vanishing: return 0
    case .huge, .bounded, .moderate: return nil
    case .power(let c, let order, let logarithm):
      switch sign(order) {
      case .positive: return 0
      case .zero: return logarithm == 0 ? c : logarithm < 0 ? 0 : nil
      default: return nil
      }
    }
  }

  private func sign(_ e: Expr) -> SignSet {
    if e == 0 { return .zero }
    if e.isPositiveConstant { return .positive }
    if e.isNegativeConstant { return .negative }
    return assumptions.sign(of: e)
  }

  // MARK: Bottom-up

  private func behavior(of e: Expr) -> EndBehavior? {
    e.fold { (part: Expr, known: (Expr) -> EndBehavior?) -> EndBehavior? in
      if part.lacks(y) { return .constant(part) }
      switch part.node {
      case .symbol: return .power(coefficient: 1, order: 1, logarithm: 0)
      case .sum(let terms):
        var parts: [EndBehavior] = []
        for term in terms {
          guard let b = known(term.term), let product = product(.constant(term.coefficient), b) else { return nil }
          parts.append(product)
        }
        return sum(parts)
      case .product(let factors):
        var result: EndBehavior? = .constant(1)
        for factor in factors {
          guard let so = result, let base = known(factor.base), let power = power(factor, base, known) else {
            return nil
          }
          result = product(so, power)
        }
        return result
      case .call(let function, let arguments):
        guard let last = arguments.last, let inner = known(last), arguments.dropLast().allSatisfy({ $0.lacks(y) })
        else {
          return nil
        }
        return call(function, Array(arguments.dropLast()), inner)
      case .integer, .number, .constant: return .constant(part)
      }
    }
  }

  /// The dominating part; `nil` when the leading terms cancel.
  private func sum(_ parts: [EndBehavior]) -> EndBehavior? {
    var best: (Expr, Expr, Int)?
    var others = (huge: 0, moderate: false, bounded: false, vanishing: false)
    for part in parts {
      switch part {
      case .tiny: continue
      case .huge: others.huge += 1
      case .bounded: others.bounded = true
      case .moderate: others.moderate = true
      case .vanishing: others.vanishing = true
      case .power(let c, let order, let logarithm):
        guard let (c0, order0, logarithm0) = best else { best = (c, order, logarithm); continue }
        switch sign((order - order0).reduced) {
        case .zero:
          if logarithm == logarithm0 { best = ((c + c0).reduced, order, logarithm) }
          if logarithm > logarithm0 { best = (c, order, logarithm) }
        case .negative: best = (c, order, logarithm)
        case .positive: continue
        default: return nil
        }
      }
    }
    if others.huge > 0 { return others.huge == 1 ? .huge : nil }
    if others.moderate { return .moderate }
    guard let (c, order, logarithm) = best else {
      return others.bounded ? .bounded : others.vanishing ? .vanishing : .tiny
    }
    let size = sign(order)
    if c == 0 { return sign(order) == .negative || logarithm > 0 ? .moderate : others.bounded ? .bounded : .vanishing }
    if size == .positive, others.bounded { return .bounded }
    if size == .positive, others.vanishing { return .vanishing }
    if size == .zero, logarithm == 0, others.bounded { return .bounded }
    return .power(coefficient: c, order: order, logarithm: logarithm)
  }

  private func product(_ a: EndBehavior, _ b: EndBehavior) -> EndBehavior? {
    switch (a, b) {
    case (.tiny, .huge), (.huge, .tiny): return nil
    case (.tiny, _), (_, .tiny): return .tiny
    case (.huge, .power), (.power, .huge), (.huge, .huge): return .huge
    case (.huge, _), (_, .huge): return nil
    case (.moderate, _), (_, .moderate): return .moderate
    case (.power(let c, let p, let k), .power(let d, let q, let m)):
      return .power(coefficient: c * d, order: p + q, logarithm: k + m)
    case (.bounded, .power(_, let p, let k)), (.power(_, let p, let k), .bounded):
      return sign(p) == .positive ? .vanishing : p == 0 && k == 0 ? .bounded : .moderate
    case (.vanishing, .power(_, let p, let k)), (.power(_, let p, let k), .vanishing):
      return sign(p) == .positive || p == 0 && k <= 0 ? .vanishing : .moderate
    case (.bounded, .bounded): return .bounded
    case (.vanishing, _), (_, .vanishing): return .vanishing
    }
  }

  private func power(
    _ factor: Factor, _ base: EndBehavior, _ known: (Expr) -> EndBehavior?
  ) -> EndBehavior? {
    if factor.exponent.lacks(y) { return power(base, factor.exponent) }
    guard factor.base.lacks(y), let exponent = known(factor.exponent),
      let scaled = product(exponent, .constant(factor.base == .e ? 1 : Function.log(factor.base)))
    else { return nil }
    return exponential(scaled)
  }

  private func power(_ base: EndBehavior, _ exponent: Expr) -> EndBehavior? {
    let direction = sign(exponent)
    switch base {
    case .power(let c, let p, let k):
      guard exponent.integer != nil || sign(c) == .positive || p == 0 && k == 0 else { return nil }
      guard k == 0 || exponent.smallInteger != nil else { return nil }
      return .power(coefficient: .power(c, exponent), order: p * exponent, logarithm: k * (exponent.smallInteger ?? 0))
    case .tiny: return direction == .positive ? .tiny : nil
    case .huge: return direction == .positive ? .huge : direction == .negative ? .tiny : nil
    case .vanishing: return direction == .positive ? .vanishing : nil
    case .moderate: return direction == .positive ? .moderate : nil
    case .bounded: return (exponent.integer?.isPositive ?? false) ? .bounded : nil
    }
  }

  private func exponential(_ z: EndBehavior) -> EndBehavior? {
    switch z {
    case .tiny, .vanishing: return .constant(1)
    case .huge, .moderate: return nil
    case .bounded: return .bounded
    case .power(let c, let p, let k):
      switch sign(p) {
      case .positive: return .constant(1)
      case .zero where k == 0: return .constant(exp(c))
      case .negative where k == 0: return sign(c) == .negative ? .tiny : sign(c) == .positive ? .huge : nil
      default: return nil
      }
    }
  }

  /// A function at an argument that tends to a finite or infinite value.
  private func call(_ function: Function, _ first: [Expr], _ z: EndBehavior) -> EndBehavior? {
    switch z {
    case .tiny, .vanishing:
      let value = function(first + [0])
      return value.hasInfinity ? nil : value == 0 ? .vanishing : .constant(value)
    case .huge: return function == .log ? nil : atInfinity(function, first, .infinity)
    case .bounded, .moderate: return [.sin, .cos, .arctan, .erf].contains(function) ? .bounded : nil
    case .power(let c, let p, let k):
      switch sign(p) {
      case .zero where k == 0: return .constant(function(first + [c]))
      case .positive, .negative: return function == .log ? logarithm(c, p, k) : small(function, first, c, p, k)
      default: return nil
      }
    }
  }

  /// log(c·yᵖ) ~ −p·(−log y).
  private func logarithm(_ c: Expr, _ p: Expr, _ k: Int) -> EndBehavior? {
    k == 0 ? .power(coefficient: -p, order: 0, logarithm: 1) : nil
  }

  private func small(_ function: Function, _ first: [Expr], _ c: Expr, _ p: Expr, _ k: Int) -> EndBehavior? {
    if sign(p) == .negative {
      switch sign(c) {
      case .positive: return atInfinity(function, first, .infinity)
      case .negative: return atInfinity(function, first, -.infinity)
      default: return nil
      }
    }
    let value = function(first + [0])
    if [.cosIntegral, .ei].contains(function), k == 0 { return .power(coefficient: -p, order: 0, logarithm: 1) }
    if value.hasInfinity { return nil }
    if value != 0 { return .constant(value) }
    // the odd functions of the catalogue begin with a multiple of z
    let unit = function.spec.derivative?(first + [x], first.count)?.substituting(x, 0)
    guard let unit, !unit.hasInfinity, unit != 0, !unit.contains(.undefined) else { return .vanishing }
    return .power(coefficient: unit * c, order: p, logarithm: k)
  }

  private func atInfinity(_ function: Function, _ first: [Expr], _ end: Expr) -> EndBehavior? {
    if [.sin, .cos].contains(function) { return .bounded }
    if function == .gamma, end == .infinity { return .tiny }
    let value = function(first + [end])
    if case .call(let same, _) = value.node, same == function { return nil }
    return value.hasInfinity || value.contains(.undefined) ? nil : .constant(value)
  }
}

extension Expr {
  /// Σ cᵢ·log gᵢ with rationally dependent cᵢ as one logarithm, the rest as it is.
  fileprivate func unitingLogarithms(_ x: Expr) -> Expr {
    var groups: [Expr: [(Rational, Expr)]] = [:]
    var (order, rest): ([Expr], [Expr]) = ([], [])
    for term in terms {
      let (c, g) = term.splitConstant(x)
      guard let z = g.argument(.log) else { rest.append(term); continue }
      let (q, key) = c.rationalFactor
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((q, z))
    }
    let united = order.map { key -> Expr in
      let members = groups[key] ?? []
      let common = Expr(members.reduce(Integer.one) { Integer.lcm($0, $1.0.denominator) })
      let product = Expr.product(members.map { .power($0.1, Expr($0.0) * common) })
      return key / common * Function.log(product.reduced)
    }
    return .sum(rest) + .sum(united)
  }

  /// Terms c·Ci(w), c·Ei(w), c·Chi(w) with w → 0 as c·(log w + γ), which they are up to what vanishes (DLMF 6.6).
  fileprivate func withLogarithms(_ x: Expr, near point: Expr) -> Expr {
    .sum(
      terms.map { term in
        let (c, g) = term.splitConstant(x)
        guard let (function, w) = g.unaryCall, [.cosIntegral, .ei, .coshIntegral].contains(function),
          w.substituting(x, point) == 0
        else { return term }
        return c * (Function.log(w) + Expr(Constant.eulerGamma))
      })
  }

  private var rationalFactor: (Rational, Expr) {
    if let q = rational { return (q, 1) }
    guard case .sum(let terms) = node, terms.count == 1, let q = terms[0].coefficient.rational else { return (1, self) }
    return (q, terms[0].term)
  }

  /// Every sum multiplied out, so that terms which cancel are gone.
  fileprivate var withExpandedSums: Expr {
    transformed { e in
      guard case .sum(let terms) = e.node, terms.count > 1 else { return e }
      return (try? e.expanded()) ?? e
    }
  }

  /// Circular functions of c + s·y at a zero or a pole c as those of s·y: tan(π/2 + sy) = −cos(sy)/sin(sy).
  fileprivate func unfoldingCircular(_ y: Expr) -> Expr {
    transformed { e in
      guard let (function, w) = e.unaryCall, let (slope, offset) = w.linear(in: y) else { return e }
      let (s, c) = (Function.sin(slope * y), Function.cos(slope * y))
      let (a, b) = (Function.sin(offset), Function.cos(offset))
      guard a == 0 || b == 0 else { return e }
      let (sine, cosine) = b == 0 ? (a * c, -(a * s)) : (b * s, b * c)
      switch function {
      case .sin: return sine
      case .cos: return cosine
      case .tan: return sine / cosine
      case .cot: return cosine / sine
      case .sec: return 1 / cosine
      case .csc: return 1 / sine
      default: return e
      }
    }
  }
}
