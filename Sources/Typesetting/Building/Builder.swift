import Expressions

/// Writes an expression as a notation, from left to right, with its own stack of what is still to be written.
struct Builder {
  /// What is still to be written.
  enum Task {
    case emit(Element)
    case expression(Expr)
    /// A base to an exponent; the base as content·primitive, where there is one.
    case power(Expr, Expr, primitive: SortedTerms?)
    case sum(SortedTerms)
    case number(Number)
    /// The terms of a sum from a place on, in printing order.
    case terms(SortedTerms, Int)
  }

  var elements: [Element] = []
  var pending: [Task] = []
  /// The characters that may still be written.
  var budget: Int
  let options: NotationOptions
  let keys = PrintingKeys()

  init(_ options: NotationOptions) {
    self.options = options
    budget = options.limit
  }

  mutating func build(_ e: Expr) -> Notation {
    pending.append(.expression(e))
    while let task = pending.popLast() {
      switch task {
      case .emit(let element): emit(element)
      case .expression(let e): if !elideIfExhausted() { expand(e) }
      case .power(let base, let exponent, let primitive):
        if !elideIfExhausted() { expandPower(base, exponent, primitive) }
      case .sum(let terms): if !elideIfExhausted() { expandSum(terms) }
      case .number(let number): if !elideIfExhausted() { expandNumber(number) }
      case .terms(let terms, let i): expandTerms(terms, from: i)
      }
    }
    return Notation(elements: elements)
  }

  mutating func emit(_ element: Element) {
    switch element {
    case .number(let text), .symbol(let text), .text(let text): budget -= text.utf8.count + 1
    case .name(let name), .open(.call(let name)): budget -= name.text.utf8.count + 2
    case .constant, .ellipsis: budget -= 2
    case .open: budget -= 1
    case .close: break
    }
    elements.append(element)
  }

  private mutating func elideIfExhausted() -> Bool {
    if budget > 0 { return false }
    elements.append(.ellipsis(nil, ""))
    return true
  }

  private mutating func expand(_ e: Expr) {
    switch e.node {
    case .integer(let value): expandInteger(value)
    case .number(let number): expandNumber(number.value)
    case .symbol(let symbol): emit(.symbol(symbol.name))
    case .constant(let constant): emit(.constant(ConstantName(constant)))
    case .sum(let terms):
      if terms.count == 1 {
        expandMultiple(terms[0].coefficient, terms[0].term)
      } else {
        expandSum(SortedTerms(e, terms, keys))
      }
    case .product(let factors): expandProduct(factors, coefficient: 1, inSum: false)
    case .call(let function, let arguments): expandCall(function, arguments)
    }
  }

  private mutating func expandSum(_ terms: SortedTerms) {
    emit(.open(.sum))
    pending.append(.emit(.close))
    expandTerms(terms, from: 0)
  }

  /// Emits the terms from a place on, one at a time, so that a long sum stops where the budget ends.
  private mutating func expandTerms(_ terms: SortedTerms, from start: Int) {
    guard start < terms.order.count else { return }
    if budget <= 0 {
      elements.append(.ellipsis(terms.order.count, "terms"))
      return
    }
    pending.append(.terms(terms, start + 1))
    let term = terms.terms[terms.order[start]]
    let coefficient = terms.divisor == 1 ? term.coefficient : term.coefficient / terms.divisor
    if term.term == 1 {
      pending.append(contentsOf: constantTerm(coefficient).reversed())
    } else {
      expandMultiple(coefficient, term.term, inSum: true)
    }
  }

  /// Emits number·term.
  private mutating func expandMultiple(_ coefficient: Expr, _ term: Expr, inSum: Bool = false) {
    if case .product(let factors) = term.node {
      expandProduct(factors, coefficient: coefficient, inSum: inSum)
    } else if coefficient == 1 {
      pending.append(.expression(term))
    } else if case .constant(.infinity) = term.node, coefficient == -1 {
      emit(.constant(.minusInfinity))
    } else {
      emitProduct(coefficient.number, [.expression(term)], [])
    }
  }
}

extension Builder {
  /// Writes the parts of a group that is open, and closes it: leaves and powers of leaves at once, the rest from the first
  /// other part on when its turn comes.
  mutating func finish(_ parts: [Task]) {
    var written = 0
    while written < parts.count, writeAtOnce(parts[written]) { written += 1 }
    if written == parts.count { return emit(.close) }
    pending.append(.emit(.close))
    pending.append(contentsOf: parts[written...].reversed())
  }

  private mutating func writeAtOnce(_ task: Task) -> Bool {
    switch task {
    case .emit(let element):
      emit(element)
      return true
    case .expression(let e), .power(let e, 1, nil):
      guard let leaf = leaf(e) else { return false }
      writeLeaf(leaf)
      return true
    case .power(let base, let exponent, nil):
      guard exponent != .half, let base = leaf(base), let exponent = leaf(exponent) else { return false }
      if elideIfExhausted() { return true }
      emit(.open(.power))
      writeLeaf(base)
      writeLeaf(exponent)
      emit(.close)
      return true
    case .power, .sum, .number, .terms: return false
    }
  }

  private mutating func writeLeaf(_ leaf: Element) { if !elideIfExhausted() { emit(leaf) } }

  /// An expression without parts as it is written.
  private func leaf(_ e: Expr) -> Element? {
    switch e.node {
    case .integer(let value): value >= 0 ? .number(String(value)) : nil
    case .symbol(let symbol): .symbol(symbol.name)
    case .constant(let constant): .constant(ConstantName(constant))
    case .number, .sum, .product, .call: nil
    }
  }
}

extension ConstantName {
  init(_ constant: Constant) {
    switch constant {
    case .pi: self = .pi
    case .e: self = .e
    case .eulerGamma: self = .eulerGamma
    case .goldenRatio: self = .goldenRatio
    case .log2: self = .log2
    case .infinity: self = .infinity
    case .complexInfinity: self = .unsignedInfinity
    case .catalan, .khinchin, .glaisher, .undefined: self = .named(constant.name)
    }
  }
}
