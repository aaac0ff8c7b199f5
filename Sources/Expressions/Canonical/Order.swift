/// The total order of expressions by structure and names, never by handles.
enum Order {
  /// Negative, zero or positive as `a` stands before, at or after `b`.
  ///
  /// Almost always decided by the hashes; otherwise by kind, names and operands, without recursion.
  static func compare(_ a: Expr, _ b: Expr) -> Int {
    var pending = [(a, b)]
    while let (x, y) = pending.popLast() {
      if x == y { continue }
      let (r, s) = (x.record, y.record)
      if r.hash != s.hash { return r.hash < s.hash ? -1 : 1 }
      if r.kind != s.kind { return r.kind.rawValue < s.kind.rawValue ? -1 : 1 }
      let order = compareLeaves(x, y, r, s)
      if order != 0 { return order }
      guard r.kind.isCompound else { continue }
      if r.count != s.count { return r.count < s.count ? -1 : 1 }
      for i in stride(from: Int(r.count) - 1, through: 0, by: -1) { pending.append((x.operand(i), y.operand(i))) }
    }
    return 0
  }

  private static func compareLeaves(_ x: Expr, _ y: Expr, _ r: Record, _ s: Record) -> Int {
    switch r.kind {
    case .integer, .fraction, .real, .number, .constant:
      let (a, b) = (r.payload, s.payload)
      if r.kind == .number { return compareText("\(x.someNumber)", "\(y.someNumber)") }
      return a < b ? -1 : a > b ? 1 : 0
    case .symbol: return compareText(x.symbol?.name ?? "", y.symbol?.name ?? "")
    case .call: return compareText(Function(index: r.function).name, Function(index: s.function).name)
    case .sum, .product: return 0
    }
  }

  private static func compareText(_ a: String, _ b: String) -> Int { a < b ? -1 : a > b ? 1 : 0 }
}

extension Expr {
  /// The handle at a place of the operand list.
  func operand(_ i: Int) -> Expr { Operands(record)[i] }
}
