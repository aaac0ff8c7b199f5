extension Expr {
  /// The sum of these expressions, canonicalised: like terms united, sums inside flattened.
  public static func sum(_ terms: some Collection<Expr>) -> Expr {
    var capacity = 0
    for term in terms {
      let record = term.record
      if record.traits.contains(.infinite), Infinity.isInfinite(term) { return Infinity.sum(Array(terms)) }
      capacity += record.kind == .sum ? Int(record.count) / 2 : 1
    }
    return PairList.with(capacity: capacity) { list in
      for term in terms { list.appendTerm(term) }
      return list.makeSum()
    }
  }

  /// The sum, canonicalised.
  public static func + (a: Expr, b: Expr) -> Expr {
    if a == .zero { return b }
    if b == .zero { return a }
    let (r, s) = (a.record, b.record)
    if r.kind.isNumber, s.kind.isNumber { return numberSum(a, b) }
    if r.traits.union(s.traits).contains(.infinite), Infinity.isInfinite(a) || Infinity.isInfinite(b) {
      return Infinity.sum([a, b])
    }
    let capacity = (r.kind == .sum ? Int(r.count) / 2 : 1) + (s.kind == .sum ? Int(s.count) / 2 : 1)
    return PairList.with(capacity: capacity) { list in
      list.appendTerm(a)
      list.appendTerm(b)
      return list.makeSum()
    }
  }

  /// The negative, canonicalised.
  public static prefix func - (a: Expr) -> Expr { scaled(a, by: .minusOne) }
  /// The difference, canonicalised.
  public static func - (a: Expr, b: Expr) -> Expr { a + -b }

  /// `number`·`e`, the number multiplied into every term of a sum.
  static func scaled(_ e: Expr, by number: Expr) -> Expr {
    if number == .one { return e }
    let record = e.record
    if record.kind.isNumber { return numberProduct(e, number) }
    if record.traits.contains(.infinite), Infinity.isInfinite(e) { return Infinity.product([e, number]) }
    if number.isZeroNumber { return number }
    return PairList.with(capacity: record.kind == .sum ? Int(record.count) / 2 : 1) { list in
      if record.kind == .sum {
        for term in Terms(record) { list.append(term.term, numberProduct(term.coefficient, number)) }
      } else {
        list.append(e, number)
      }
      return list.makeSum()
    }
  }
}

extension PairList {
  /// Appends the terms of `e`: (1, number), (term, coefficient) of a sum, or (e, 1).
  @inline(__always) mutating func appendTerm(_ e: Expr) {
    let record = e.record
    if record.kind.isNumber {
      append(.one, e)
    } else if record.kind == .sum {
      for term in Terms(record) { append(term.term, term.coefficient) }
    } else {
      append(e, .one)
    }
  }

  /// The canonical sum of the pairs (term, coefficient).
  mutating func makeSum() -> Expr {
    _ = collect(Expr.numberSum)
    return collectedSum()
  }

  /// The same for terms of which no two are equal, and coefficients other than 0.
  mutating func makeSumOfDistinct() -> Expr {
    sort()
    orderTies()
    return collectedSum()
  }

  private borrowing func collectedSum() -> Expr {
    if count == 0 { return .zero }
    if count == 1 {
      let only = self[0]
      if only.key == .one { return only.value }
      if only.value == .one { return only.key }
    }
    return intern(.sum)
  }
}
