/// A mathematical expression: a four-byte handle on an interned, immutable node.
///
/// Equal expressions have equal handles, so `==` and hashing cost one integer operation. "Equal" means the same after
/// automatic canonicalisation, which does only what holds wherever both sides are defined (and x·x⁻¹ → 1, the
/// customary generic step); whether two different expressions are equal everywhere is the question of `isZero`.
public struct Expr: Hashable, Sendable {
  let id: UInt32
  init(id: UInt32) { self.id = id }

  /// Ascends as nodes are made; symbols, whose handles have the highest bit, come first.
  var age: Int32 { Int32(bitPattern: id) }

  var record: Record { Arena.record(id) }
  /// The shape alone, where the operands do not matter.
  var kind: Kind { Arena.record(id).kind }

  /// The number of distinct nodes that exist in the process.
  public static var nodeCount: Int { Arena.shared.count }
}

extension Expr {
  static let zero = Expr(id: UInt32(-Arena.smallIntegers.lowerBound))
  static let one = Expr(id: UInt32(1 - Arena.smallIntegers.lowerBound))
  static let minusOne = Expr(id: UInt32(-1 - Arena.smallIntegers.lowerBound))

  /// Whether this is the number 0, exact or floating.
  var isZeroNumber: Bool {
    if id == Expr.zero.id { return true }
    let record = record
    return record.kind == .real && Double(bitPattern: record.payload) == 0
  }
}

extension Expr: ExpressibleByIntegerLiteral {
  /// An integer.
  public init(integerLiteral value: Int) { self.init(value) }

  /// An integer of 64 bits.
  public init(_ value: Int) {
    if Arena.smallIntegers.contains(value) {
      id = UInt32(value - Arena.smallIntegers.lowerBound)
      _ = Arena.shared
    } else {
      id = Arena.shared.intern(Record(kind: .integer, payload: UInt64(bitPattern: Int64(value))))
    }
  }
}
