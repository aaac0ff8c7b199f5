import Balls
public import Exact

extension Expr {
  /// A number as an expression; integers and small fractions never touch the table of numbers.
  public init(_ number: Number) {
    switch number {
    case .rational(let q): self.init(q)
    case .real(let x): self.init(x)
    case .gaussian: self.init(table: number, traits: .imaginary)
    case .complex: self.init(table: number, traits: [.imaginary, .inexact])
    case .ball(let z, _):
      self.init(table: number, traits: z.imaginary.isZero == .yes ? .inexact : [.imaginary, .inexact])
    }
  }

  /// A floating-point number of 53 bits; an infinity becomes ∞, NaN the undefined value.
  public init(_ value: Double) {
    if value.isNaN { self = .undefined; return }
    if value.isInfinite { self = value > 0 ? .infinity : -.infinity; return }
    let bits = (value == 0 ? 0.0 : value).bitPattern
    id = Arena.shared.intern(Record(kind: .real, traits: .inexact, payload: bits))
  }

  /// An integer of any size.
  public init(_ value: Integer) {
    if let small = value.asInt { self.init(small) } else { self.init(table: .rational(Rational(value)), traits: []) }
  }

  /// A rational number.
  public init(_ value: Rational) {
    if let integer = value.asInteger { self.init(integer); return }
    if let n = value.numerator.asInt, let d = value.denominator.asInt, let p = Int32(exactly: n),
      let q = UInt32(exactly: d)
    {
      self.init(fraction: p, q)
    } else {
      self.init(table: .rational(value), traits: [])
    }
  }

  init(fraction p: Int32, _ q: UInt32) {
    id = Arena.shared.intern(Record(fraction: p, q))
  }

  private init(table number: Number, traits: Traits) {
    id = Arena.shared.intern(number, traits: traits)
  }

  /// The imaginary unit.
  public static let i = Expr(Number.i)

  /// Whether this is a number.
  public var isNumber: Bool { kind.isNumber }

  /// The number, if this expression is one.
  public var number: Number? {
    let record = record
    switch record.kind {
    case .integer: return .rational(Rational(Int(Int64(bitPattern: record.payload))))
    case .fraction:
      let (n, d) = (Int(Int32(bitPattern: record.first)), Int(record.count))
      return .rational(Rational(trusted: Integer(n), Integer(d)))
    case .real: return .real(Double(bitPattern: record.payload))
    case .number: return NumberTable.shared[record.first]
    case .symbol, .constant, .sum, .product, .call: return nil
    }
  }

  /// The value, if this expression is an integer of any size.
  public var integer: Integer? {
    let record = record
    if record.kind == .integer { return Integer(Int(Int64(bitPattern: record.payload))) }
    guard record.kind == .number, case .rational(let q) = NumberTable.shared[record.first] else { return nil }
    return q.asInteger
  }

  /// The value, if this expression is an integer that fits 64 bits.
  public var smallInteger: Int? {
    let record = record
    return record.kind == .integer ? Int(Int64(bitPattern: record.payload)) : nil
  }

  /// The value, if this expression is a rational number.
  public var rational: Rational? {
    guard case .rational(let q) = number else { return nil }
    return q
  }
}
