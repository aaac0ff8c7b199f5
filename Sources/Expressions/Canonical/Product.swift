extension Expr {
  /// The product of these expressions, canonicalised: equal bases united, products inside flattened.
  public static func product(_ factors: some Collection<Expr>) -> Expr {
    var capacity = 0
    for factor in factors {
      let record = factor.record
      if record.traits.contains(.infinite), Infinity.isInfinite(factor) { return Infinity.product(Array(factors)) }
      capacity += factor.factorCapacity
    }
    return PairList.with(capacity: capacity) { list in
      var coefficient = Expr.one
      for factor in factors { coefficient = numberProduct(coefficient, list.appendFactors(factor)) }
      if coefficient.isZeroNumber { return coefficient }
      return list.makeProduct(coefficient)
    }
  }

  /// The product, canonicalised.
  public static func * (a: Expr, b: Expr) -> Expr {
    let (r, s) = (a.record, b.record)
    if r.kind.isNumber { return scaled(b, by: a) }
    if s.kind.isNumber { return scaled(a, by: b) }
    return product(CollectionOfTwo(a, b))
  }

  /// The quotient, canonicalised; division by zero is the point at infinity.
  public static func / (a: Expr, b: Expr) -> Expr { a * power(b, .minusOne) }

  /// How many pairs the factors of this expression take.
  var factorCapacity: Int {
    let record = record
    switch record.kind {
    case .product: return Int(record.count) / 2
    case .sum where record.count == 2:
      let term = Terms(record)[0].term.record
      return term.kind == .product ? Int(term.count) / 2 : 1
    case .integer, .fraction, .real, .number, .symbol, .constant, .sum, .call: return 1
    }
  }
}

/// Two operands without an array.
struct CollectionOfTwo: Collection {
  let first: Expr
  let second: Expr
  init(_ first: Expr, _ second: Expr) { (self.first, self.second) = (first, second) }
  var startIndex: Int { 0 }
  var endIndex: Int { 2 }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Expr { i == 0 ? first : second }
}

extension PairList {
  /// Appends the factors of `e` and returns its numeric factor.
  @inline(__always) mutating func appendFactors(_ e: Expr) -> Expr {
    let record = e.record
    if record.kind.isNumber { return e }
    if record.kind == .sum, record.count == 2 {
      let term = Terms(record)[0]
      appendPowers(term.term, term.term.record)
      return term.coefficient
    }
    appendPowers(e, record)
    return .one
  }

  @inline(__always) private mutating func appendPowers(_ e: Expr, _ record: Record) {
    if record.kind == .product {
      for factor in Factors(record) { append(factor.base, factor.exponent) }
    } else {
      append(e, .one)
    }
  }

  /// The canonical product of the pairs (base, exponent) and a number.
  mutating func makeProduct(_ coefficient: Expr) -> Expr { Expr.scaled(makeProduct(), by: coefficient) }

  /// The canonical product of the pairs (base, exponent).
  mutating func makeProduct() -> Expr {
    if collect(+), hasRestless { return settle() }
    return settled()
  }

  /// The product of pairs that are canonical already.
  private borrowing func settled() -> Expr {
    if count == 0 { return .one }
    return count == 1 && self[0].value == .one ? self[0].key : intern(.product)
  }

  /// Whether the united exponent of any pair may simplify with its base: √2·√2, e^x·e^(log 2 − x), √(xy)·√(xy).
  private var hasRestless: Bool {
    (0..<count).contains { i in
      let (base, exponent) = (self[i].key, self[i].value)
      switch base.kind {
      case .symbol, .call: return false
      case .constant: return base == .e && !exponent.record.traits.isDisjoint(with: [.calls, .imaginary, .inexact])
      case .sum: return base.record.count == 2 || (exponent == .one && count == 1)
      case .product: return true
      case .integer, .fraction, .real, .number: return true
      }
    }
  }

  /// The product of the powers, each canonicalised anew.
  private borrowing func settle() -> Expr {
    var changed = false
    var powers: [Expr] = []
    for i in 0..<count {
      let (base, exponent) = (self[i].key, self[i].value)
      let power = Expr.power(base, exponent)
      if !power.isPower(base, exponent) { changed = true }
      powers.append(power)
    }
    return changed ? Expr.product(powers) : settled()
  }
}

extension Expr {
  /// Whether this stands in a product as it is: no number, product or multiple, which join the factors around them.
  private var isFactor: Bool {
    switch kind {
    case .symbol, .constant, .call: true
    case .sum: record.count > 2
    case .integer, .fraction, .real, .number, .product: false
    }
  }

  /// Whether this is the power with exactly this base and exponent.
  fileprivate func isPower(_ base: Expr, _ exponent: Expr) -> Bool {
    if exponent == .one { return self == base && isFactor }
    let record = record
    guard record.kind == .product, record.count == 2 else { return false }
    let factor = Factors(record)[0]
    return factor.base == base && factor.exponent == exponent
  }
}
