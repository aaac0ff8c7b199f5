import Exact

extension Expr {
  /// `base` to the power `exponent`: the principal value, canonicalised.
  ///
  /// 0⁰ = 1, as everywhere in this field; 1/0 is the point at infinity of no direction.
  public static func power(_ base: Expr, _ exponent: Expr) -> Expr {
    if exponent == .one { return base }
    let (b, e) = (base.record, exponent.record)
    if b.traits.union(e.traits).contains(.infinite), Infinity.isInfinite(base) || Infinity.isInfinite(exponent) {
      return Infinity.power(base, exponent)
    }
    if exponent == .zero || base == .one { return .one }
    if b.kind.isNumber, e.kind.isNumber { return numberPower(base, exponent) }
    if base.isZeroNumber { return zeroPower(exponent) }
    switch b.kind {
    case .constant where base == .e: return exponential(exponent)
    case .product: return power(ofProduct: Factors(b), base, exponent)
    case .sum where b.count == 2: return power(ofMultiple: Terms(b)[0], base, exponent)
    default: return pair(base, exponent)
    }
  }

  /// The node base^exponent as it is.
  static func pair(_ base: Expr, _ exponent: Expr) -> Expr {
    PairList.with(capacity: 1) { list in
      list.append(base, exponent)
      return list.intern(.product)
    }
  }

  /// 0^exponent: 0 if the exponent is surely positive, unevaluated if nothing is known.
  private static func zeroPower(_ exponent: Expr) -> Expr {
    guard let sign = exponent.number?.sign else { return pair(.zero, exponent) }
    return sign > 0 ? .zero : .complexInfinity
  }

  /// (∏ bᵢ^eᵢ)^n = ∏ bᵢ^(n·eᵢ) for integer n; (b^p)^q = b^(pq) also for real −1 < p ≤ 1.
  private static func power(ofProduct factors: Factors, _ base: Expr, _ exponent: Expr) -> Expr {
    let isInteger = exponent.integer != nil
    if factors.count == 1 {
      let factor = factors[0]
      if isInteger || factor.exponent.isBetweenMinusOneAndOne || factor.isRealExponential(exponent) {
        return power(factor.base, factor.exponent * exponent)
      }
      return pair(base, exponent)
    }
    guard isInteger else { return pair(base, exponent) }
    return PairList.with(capacity: factors.count) { list in
      var settled = true
      for factor in factors {
        if factor.base.isNumber || factor.base == .e || factor.base.kind == .product || factor.base.kind == .sum {
          settled = false
          break
        }
        list.append(factor.base, factor.exponent * exponent)
      }
      if settled { return list.makeProduct(.one) }
      return product(factors.map { power($0.base, $0.exponent * exponent) })
    }
  }

  /// (c·t)^n = cⁿ·tⁿ for integer n; for positive c always; −c is split into c and −1.
  private static func power(ofMultiple term: Term, _ base: Expr, _ exponent: Expr) -> Expr {
    if exponent.integer != nil { return power(term.coefficient, exponent) * power(term.term, exponent) }
    guard let sign = term.coefficient.number?.sign, term.coefficient != .minusOne else { return pair(base, exponent) }
    if sign > 0 { return power(term.coefficient, exponent) * power(term.term, exponent) }
    return power(-term.coefficient, exponent) * power(-term.term, exponent)
  }

  /// e^x, with e^(log u) = u, e^(c·log u) = u^c and the values at rational multiples of πi.
  private static func exponential(_ exponent: Expr) -> Expr {
    switch exponent.node {
    case .number(let number) where !number.value.isExact: return Expr(number.value).floatingExponential
    case .call(let f, let arguments):
      if let value = f.spec.exponential?(Array(arguments)) { return value }
    case .sum(let terms):
      if terms.count == 1, let value = exponential(of: terms[0]) { return value }
      if terms.count > 1 { return exponential(ofSum: terms, exponent) }
    case .integer, .number, .symbol, .constant, .product: break
    }
    return pair(.e, exponent)
  }

  private static func exponential(of term: Term) -> Expr? {
    if term.term == .pi, let turn = term.coefficient.imaginaryRational { return rootOfUnity(turn) }
    guard case .call(let f, let arguments) = term.term.node else { return nil }
    return f.spec.exponential?(Array(arguments)).map { power($0, term.coefficient) }
  }

  /// e^(a + c·log u + …) = u^c·e^a: the terms that simplify leave the exponent.
  private static func exponential(ofSum terms: Terms, _ exponent: Expr) -> Expr {
    var outside: [Expr] = []
    var inside: [Expr] = []
    for term in terms {
      if let value = exponential(of: term) {
        outside.append(value)
      } else {
        inside.append(scaled(term.term, by: term.coefficient))
      }
    }
    if outside.isEmpty { return pair(.e, exponent) }
    outside.append(power(.e, sum(inside)))
    return product(outside)
  }

  private var floatingExponential: Expr {
    guard let number, let value = Number.real(1).scaledExponential(number) else { return Expr.pair(.e, self) }
    return Expr(value)
  }

  /// Whether this is a real number p with −1 < p ≤ 1.
  private var isBetweenMinusOneAndOne: Bool {
    switch number {
    case .rational(let q): q.magnitude < 1 || q.isOne
    case .real(let x): x > -1 && x <= 1
    case .gaussian, .complex, .ball, nil: false
    }
  }
}

extension Factor {
  /// (e^x)^q = e^(qx) when x is a real number.
  fileprivate func isRealExponential(_ q: Expr) -> Bool {
    base == .e && (exponent.number?.sign != nil || (exponent.constantValueIsReal))
  }
}

extension Expr {
  /// Whether this is a real number or a rational multiple of a real constant.
  fileprivate var constantValueIsReal: Bool {
    switch node {
    case .integer: true
    case .number(let number): number.value.sign != nil
    case .constant(let constant): constant.isFinite
    case .sum(let terms):
      terms.allSatisfy { term in
        guard term.coefficient.number?.sign != nil else { return false }
        if term.term == .one { return true }
        if case .constant(let constant) = term.term.node { return constant.isFinite }
        return false
      }
    case .symbol, .product, .call: false
    }
  }

  /// q if this is q·i with rational q.
  fileprivate var imaginaryRational: Rational? {
    guard case .gaussian(let re, let im) = number, re.isZero else { return nil }
    return im
  }

  /// e^(πi·t) for rational t: ±1, ±i at half turns, a power of −1 otherwise.
  fileprivate static func rootOfUnity(_ t: Rational) -> Expr { power(.minusOne, Expr(t)) }
}
