/// The bases of monomials, each with its place in the order of noting.
///
/// A monomial is a product of positive integer powers of symbols, calls and constants other than e, whose powers never
/// simplify with anything else.
package struct MonomialIndex {
  package private(set) var bases: [Expr] = []
  /// The variable of a polynomial ring that stands for each base, and the power of it that the base is.
  private var columns: [(variable: Int, root: Int)] = []
  /// Used for more than `few` bases; fewer are found soonest by comparing handles.
  private var places: [Expr: Int] = [:]
  private static let few = 8

  package init() {}

  /// The place of a base, if it was noted.
  package func place(of base: Expr) -> Int? {
    if bases.count > MonomialIndex.few { return places[base] }
    for i in bases.indices where bases[i] == base { return i }
    return nil
  }

  /// Notes a base, which is a power of a variable.
  package mutating func note(base: Expr, variable: Int, root: Int) {
    guard place(of: base) == nil else { return }
    bases.append(base)
    columns.append((variable, root))
    if bases.count == MonomialIndex.few + 1 {
      for i in bases.indices { places[bases[i]] = i }
    } else if bases.count > MonomialIndex.few {
      places[base] = bases.count - 1
    }
  }

  /// Notes the bases of a monomial; false when `e` is something else.
  package mutating func note(monomial e: Expr) -> Bool {
    let record = e.record
    if record.kind != .product { return e == .one || note(e) }
    for factor in Factors(record) {
      guard factor.exponent.positiveInteger != nil, note(factor.base) else { return false }
    }
    return true
  }

  private mutating func note(_ base: Expr) -> Bool {
    if place(of: base) != nil { return true }
    guard base.isMonomialBase else { return false }
    note(base: base, variable: bases.count, root: 1)
    return true
  }

  /// Writes the exponents of the variables, `Int.max` for what is larger; false when `e` is no monomial in the bases.
  package func read(monomial e: Expr, into exponents: inout [Int], from row: Int) -> Bool {
    let record = e.record
    if record.kind != .product {
      if e == .one { return true }
      guard let place = place(of: e) else { return false }
      exponents[row + columns[place].variable] = columns[place].root
      return true
    }
    for factor in Factors(record) {
      guard let n = factor.exponent.positiveInteger, let place = place(of: factor.base) else { return false }
      let (exponent, overflow) = n.multipliedReportingOverflow(by: columns[place].root)
      exponents[row + columns[place].variable] = overflow ? .max : exponent
    }
    return true
  }
}

extension Expr {
  /// Whether powers of this never simplify with anything else.
  package var isMonomialBase: Bool {
    switch kind {
    case .symbol, .call: true
    case .constant: self != .e
    case .integer, .fraction, .real, .number, .sum, .product: false
    }
  }

  fileprivate var positiveInteger: Int? {
    if id < UInt32(Arena.smallIntegers.count) { return id > Expr.zero.id ? Int(id - Expr.zero.id) : nil }
    let record = record
    guard record.kind == .integer else { return nil }
    let value = Int(Int64(bitPattern: record.payload))
    return value > 0 ? value : nil
  }
}
