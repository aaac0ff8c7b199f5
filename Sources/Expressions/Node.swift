/// What an expression is made of. Every case carries plain handles: switching on a node retains nothing.
///
/// The two n-ary forms mirror each other: a sum is a list of (number, term), a product a list of (base, exponent). So
/// 2·x is a sum with one term, x² a product with one factor, and the numeric factor of 3·x·y stands in the sum.
public enum Node: Sendable {
  /// An integer that fits 64 bits.
  case integer(Int)
  /// Any other number; see ``Expr/number``.
  case number(NumberID)
  case symbol(Symbol)
  case constant(Constant)
  case sum(Terms)
  case product(Factors)
  case call(Function, Operands)
}

/// The handle of a number that is no small integer.
public struct NumberID: Hashable, Sendable {
  let id: UInt32
  /// The number itself.
  public var value: Number { Expr(id: id).someNumber }
}

extension Expr {
  /// What this expression is made of: the only way in.
  public var node: Node {
    let record = record
    switch record.kind {
    case .integer: return .integer(Int(Int64(bitPattern: record.payload)))
    case .fraction, .real, .number: return .number(NumberID(id: id))
    case .symbol: return .symbol(Symbol(index: record.first))
    case .constant: return .constant(Constant(rawValue: UInt8(record.first)) ?? .undefined)
    case .sum: return .sum(Terms(record))
    case .product: return .product(Factors(record))
    case .call: return .call(Function(index: record.function), Operands(record))
    }
  }
}
