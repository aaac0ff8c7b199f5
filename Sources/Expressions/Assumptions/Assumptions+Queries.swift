public import Exact

extension Assumptions {
  /// The signs that `e` may have for all values of its symbols that the assumptions allow.
  ///
  /// Sound: a sign that is missing is impossible. Computed bottom-up from the signs of the parts, then compared with
  /// the assumed relations.
  public func sign(of e: Expr) -> SignSet {
    let byParts = e.fold { (part: Expr, sign: (Expr) -> SignSet) in
      restrictedByFacts(part, self.sign(of: part, sign))
    }
    return byParts
  }

  /// Whether `e` is real for all allowed values.
  public func isReal(_ e: Expr) -> Truth { sign(of: e).isReal ? .yes : sign(of: e) == .nonreal ? .no : .unknown }

  /// Whether `e` is positive for all allowed values.
  public func isPositive(_ e: Expr) -> Truth { truth(e, .positive) }
  /// Whether `e` ≥ 0 for all allowed values.
  public func isNonnegative(_ e: Expr) -> Truth { truth(e, .nonnegative) }
  /// Whether `e` is negative for all allowed values.
  public func isNegative(_ e: Expr) -> Truth { truth(e, .negative) }
  /// Whether `e` ≠ 0 for all allowed values.
  public func isNonzero(_ e: Expr) -> Truth { truth(e, .nonzero) }

  /// Whether `e` is an integer for all allowed values.
  public func isInteger(_ e: Expr) -> Truth {
    let known = e.fold { (part: Expr, value: (Expr) -> Bool) -> Bool in
      switch part.node {
      case .integer: true
      case .number(let number): number.value.exactParts.map { $0.im.isZero && $0.re.isInteger } ?? false
      case .symbol(let symbol): domain(of: symbol) == .integer
      case .constant: false
      case .sum(let terms): terms.allSatisfy { value($0.coefficient) && ($0.term == 1 || value($0.term)) }
      case .product(let factors):
        factors.allSatisfy { value($0.base) && value($0.exponent) && sign(of: $0.exponent).isNonnegative }
      case .call(let function, _): function.spec.isIntegerValued
      }
    }
    return known ? .yes : .unknown
  }

  private func truth(_ e: Expr, _ wanted: SignSet) -> Truth {
    let signs = sign(of: e)
    return signs.isSubset(of: wanted) ? .yes : signs.isDisjoint(with: wanted) ? .no : .unknown
  }

  func sign(of e: Expr, _ part: (Expr) -> SignSet) -> SignSet {
    switch e.node {
    case .integer(let n): return n > 0 ? .positive : n < 0 ? .negative : .zero
    case .number(let number): return sign(of: number.value)
    case .symbol(let symbol): return sign(of: symbol)
    case .constant(let constant): return constant.isFinite || constant == .infinity ? .positive : .any
    case .sum(let terms):
      if let signs = powerLessOne(e) { return signs }
      return terms.dropFirst().reduce(part(terms[0].coefficient) * part(terms[0].term)) {
        $0 + part($1.coefficient) * part($1.term)
      }
    case .product(let factors):
      return factors.reduce(SignSet.positive) { $0 * power(part($1.base), $1.exponent, part($1.exponent)) }
    case .call(let function, let arguments):
      return increasing(function, Array(arguments), part) ?? call(function, arguments.map(part))
    }
  }

  private func sign(of number: Number) -> SignSet {
    guard let sign = number.sign else { return number.asDoubles.im != 0 ? .nonreal : .any }
    return sign > 0 ? .positive : sign < 0 ? .negative : .zero
  }

  private func sign(of symbol: Symbol) -> SignSet {
    var result = signs[symbol] ?? .any
    if domain(of: symbol) < .complex { result.remove(.nonreal) }
    return result
  }

  /// The signs of b^e from those of b and e.
  private func power(_ base: SignSet, _ exponent: Expr, _ signs: SignSet) -> SignSet {
    if base.isPositive, signs.isReal { return .positive }
    if isInteger(exponent) == .yes, base.isReal {
      var result: SignSet = base.contains(.zero) ? .zero : []
      if base.contains(.positive) { result.insert(.positive) }
      if base.contains(.negative) {
        switch exponent.integer?.isOdd ?? exponent.symbol.flatMap(parity(of:)).map({ !$0 }) {
        case true?: result.insert(.negative)
        case false?: result.insert(.positive)
        case nil: result.formUnion([.negative, .positive])
        }
      }
      return result
    }
    if base.isNonnegative, signs.isPositive { return .nonnegative }
    if base.isNonnegative, signs.isReal { return .nonnegative }
    return base.contains(.zero) ? .any : .nonzero
  }

  /// f(u) with strictly increasing f has the sign of u − c, where f(c) = 0.
  private func increasing(_ function: Function, _ arguments: [Expr], _ part: (Expr) -> SignSet) -> SignSet? {
    guard let zero = function.spec.increasingZero, let domain = function.spec.realDomain, arguments.count == 1 else {
      return nil
    }
    let u = arguments[0]
    guard part(u).isReal, isInside(domain, u) else { return nil }
    return zero == 0 ? part(u) : sign(of: u - zero)
  }

  private func isInside(_ domain: RealInterval, _ u: Expr) -> Bool {
    if domain.lower.isFinite {
      guard let bound = Rational(exactly: domain.lower), sign(of: u - Expr(bound)).isNonnegative else { return false }
      if !domain.includesLower, sign(of: u - Expr(bound)).contains(.zero) { return false }
    }
    if domain.upper.isFinite {
      guard let bound = Rational(exactly: domain.upper), sign(of: Expr(bound) - u).isNonnegative else { return false }
      if !domain.includesUpper, sign(of: Expr(bound) - u).contains(.zero) { return false }
    }
    return true
  }

  /// ±(b^p − 1) with b > 0: of e^u − 1 the signs of u, of b^q − 1 with a number q > 0 those of b − 1.
  private func powerLessOne(_ e: Expr) -> SignSet? {
    guard case .sum(let terms) = e.node, terms.count == 2, let constant = terms.first(where: { $0.term == 1 }),
      let power = terms.first(where: { $0.term != 1 }), constant.coefficient == -power.coefficient,
      let scale = power.coefficient.number?.sign, case .product(let factors) = power.term.node, factors.count == 1
    else { return nil }
    let (base, exponent) = (factors[0].base, factors[0].exponent)
    let signs: SignSet
    if base == .e {
      signs = sign(of: exponent)
    } else if let p = exponent.number?.sign, sign(of: base).isPositive {
      signs = p > 0 ? sign(of: base - 1) : sign(of: 1 - base)
    } else {
      return nil
    }
    return signs.isReal ? (scale > 0 ? signs : signs.mirrored) : nil
  }

  /// The signs of a value of a function of the catalogue at real arguments.
  private func call(_ function: Function, _ arguments: [SignSet]) -> SignSet {
    let spec = function.spec
    if spec.isRealValued, !arguments.allSatisfy(\.isReal) { return spec.range.map { SignSet($0) } ?? .real }
    guard spec.realDomain == .line, arguments.allSatisfy(\.isReal), let range = spec.range else {
      return domainCall(spec, arguments)
    }
    if spec.parity == .odd, arguments.count == 1, arguments[0] == .zero { return .zero }
    return SignSet(range)
  }

  private func domainCall(_ spec: FunctionSpec, _ arguments: [SignSet]) -> SignSet {
    guard arguments.count == 1, let domain = spec.realDomain, let range = spec.range else { return .any }
    let isInside =
      domain.lower == 0 && domain.upper == .infinity
      && arguments[0].isSubset(of: domain.includesLower ? .nonnegative : .positive)
    return isInside ? SignSet(range) : .any
  }
}

extension SignSet {
  /// The signs of the numbers in an interval.
  fileprivate init(_ range: RealInterval) {
    self = []
    if range.lower < 0 { insert(.negative) }
    if range.upper > 0 { insert(.positive) }
    if range.lower < 0 && range.upper > 0 || range.lower == 0 && range.includesLower
      || range.upper == 0 && range.includesUpper
    {
      insert(.zero)
    }
  }
}
