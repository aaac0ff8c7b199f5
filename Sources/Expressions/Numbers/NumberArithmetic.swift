import Exact

/// Arithmetic on handles of numbers, with a way round the table for what fits a record.
extension Expr {
  static func numberSum(_ a: Expr, _ b: Expr) -> Expr {
    let (r, s) = (a.record, b.record)
    if r.kind == .integer, s.kind == .integer {
      let (sum, overflow) = Int(Int64(bitPattern: r.payload))
        .addingReportingOverflow(Int(Int64(bitPattern: s.payload)))
      if !overflow { return Expr(sum) }
    } else if let (p, q) = smallFractions(r, s) {
      return Expr(numerator: p.n * q.d + q.n * p.d, denominator: p.d * q.d)
    }
    return Expr(a.someNumber + b.someNumber)
  }

  static func numberProduct(_ a: Expr, _ b: Expr) -> Expr {
    if a == .one { return b }
    if b == .one { return a }
    let (r, s) = (a.record, b.record)
    if r.kind == .integer, s.kind == .integer {
      let (product, overflow) = Int(Int64(bitPattern: r.payload))
        .multipliedReportingOverflow(by: Int(Int64(bitPattern: s.payload)))
      if !overflow { return Expr(product) }
    } else if let (p, q) = smallFractions(r, s) {
      return Expr(numerator: p.n * q.n, denominator: p.d * q.d)
    }
    return Expr(a.someNumber * b.someNumber)
  }

  /// The number of an expression that is known to be one.
  var someNumber: Number {
    guard let number else { preconditionFailure("a coefficient is a number") }
    return number
  }

  /// Two rational numbers of at most 30 bits each, so that their sum and product fit 64.
  private static func smallFractions(_ a: Record, _ b: Record) -> ((n: Int, d: Int), (n: Int, d: Int))? {
    guard let x = smallFraction(a), let y = smallFraction(b) else { return nil }
    return (x, y)
  }

  private static func smallFraction(_ record: Record) -> (n: Int, d: Int)? {
    let limit = 1 << 30
    switch record.kind {
    case .integer:
      let n = Int(Int64(bitPattern: record.payload))
      return n > -limit && n < limit ? (n, 1) : nil
    case .fraction:
      let (n, d) = (Int(Int32(bitPattern: record.first)), Int(record.count))
      return n > -limit && n < limit && d < limit ? (n, d) : nil
    case .real, .number, .symbol, .constant, .sum, .product, .call: return nil
    }
  }

  /// n/d in lowest terms, d > 0.
  private init(numerator n: Int, denominator d: Int) {
    var (a, b) = (n.magnitude, d.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let (p, q) = (n / Int(a), d / Int(a))
    if q == 1 { self.init(p); return }
    if let p = Int32(exactly: p), let q = UInt32(exactly: q) { self.init(fraction: p, q); return }
    guard let value = try? Rational(Integer(p), Integer(q)) else { preconditionFailure("a denominator is not zero") }
    self.init(value)
  }
}
