extension Expr {
  /// The operands, in order: (term, number) by turns for a sum, (base, exponent) for a product, arguments for a call.
  public var operands: Operands {
    Operands(kind.isCompound ? record : Record(kind: .call, first: 0, count: 0, hash: 0))
  }

  /// Every distinct subexpression, operands before the expressions that use them.
  ///
  /// An operand is always interned before its parent, so ascending age is a topological order and no recursion is
  /// needed: depth costs memory, never stack.
  public var subexpressions: [Expr] { ascendingSubexpressions() }

  /// Computes a value for this expression from the values of its operands; shared subexpressions once.
  public func fold<Value, Failure: Error>(
    _ combine: (Expr, (Expr) -> Value) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let order = subexpressions
    var values: [Value] = []
    values.reserveCapacity(order.count)
    for e in order {
      let value = try combine(e) { operand in
        guard let i = order.position(of: operand) else { preconditionFailure("an operand stands before its parent") }
        return values[i]
      }
      values.append(value)
    }
    return values[order.count - 1]
  }

  /// Whether `x` occurs in this expression.
  public func contains(_ x: Expr) -> Bool {
    if self == x { return true }
    var steps = 64
    if let answer = has(x, x.record.traits, &steps) { return answer }
    return ascendingSubexpressions(having: x.record.traits).position(of: x) != nil
  }

  /// Whether `x` is a proper part, by recursion; `nil` when the steps are used up, of which shared parts take many.
  private func has(_ x: Expr, _ traits: Traits, _ steps: inout Int) -> Bool? {
    let record = record
    // An operand is older than what it is part of.
    guard record.kind.isCompound, record.traits.isSuperset(of: traits), age > x.age else { return false }
    steps -= 1
    if steps < 0 { return nil }
    for operand in Operands(record) {
      if operand == x { return true }
      guard let answer = operand.has(x, traits, &steps) else { return nil }
      if answer { return true }
    }
    return false
  }

  /// Whether any symbol occurs.
  public var hasSymbols: Bool { record.traits.contains(.symbols) }
  /// Whether a floating-point number occurs.
  public var isInexact: Bool { record.traits.contains(.inexact) }
  /// Whether the imaginary unit occurs.
  public var hasImaginaryUnit: Bool { record.traits.contains(.imaginary) }
  /// Whether a function without a definition occurs.
  public var hasAbstractFunctions: Bool { record.traits.contains(.abstract) }
  /// Whether an infinity or the undefined value occurs.
  public var hasInfinity: Bool { record.traits.contains(.infinite) }
  /// Whether any function is called.
  public var hasCalls: Bool { record.traits.contains(.calls) }

  /// The symbols that occur, sorted by name.
  public var symbols: [Symbol] {
    ascendingSubexpressions(having: .symbols).compactMap(\.symbol).sorted { $0.name < $1.name }
  }
}

extension [Expr] {
  /// The place of an expression in a list that ascends by age.
  func position(of e: Expr) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].age < e.age { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == e ? low : nil
  }
}

extension Expr {
  /// The subexpressions that have all these traits, this expression among them, by ascending age: operands pass their
  /// traits on to what they are part of, so that nothing below an expression without them needs a look.
  func ascendingSubexpressions(having traits: Traits = []) -> [Expr] {
    guard record.traits.isSuperset(of: traits) else { return [] }
    var seen = ExprMap()
    var found = [self]
    var next = 0
    while next < found.count {
      let record = found[next].record
      next += 1
      guard record.kind.isCompound else { continue }
      for operand in Operands(record) where operand.record.traits.isSuperset(of: traits) {
        if seen.value(of: operand) == nil {
          seen.set(operand, to: operand)
          found.append(operand)
        }
      }
    }
    found.sort { $0.age < $1.age }
    return found
  }
}
