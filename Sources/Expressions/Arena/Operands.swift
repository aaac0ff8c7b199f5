/// The arguments of a call, as a collection of handles.
@safe public struct Operands: RandomAccessCollection, @unchecked Sendable {
  private let base: UnsafePointer<UInt32>
  /// The number of elements.
  public let endIndex: Int
  /// 0.
  public var startIndex: Int { 0 }

  init(_ record: Record) {
    unsafe base = Arena.operandPointer(record.first)
    endIndex = Int(record.count)
  }

  /// The element at a place.
  public subscript(i: Int) -> Expr {
    precondition(i >= 0 && i < endIndex, "index out of range")
    return Expr(id: unsafe base[i])
  }
}

/// One term of a sum: a number times an expression without numeric factor (1 for the constant term).
public struct Term: Sendable {
  /// A number.
  public let coefficient: Expr
  /// An expression without numeric factor.
  public let term: Expr

  /// A number times an expression.
  public init(coefficient: Expr, term: Expr) { (self.coefficient, self.term) = (coefficient, term) }
}

/// The terms of a sum, sorted by structure.
///
/// A multiple such as 2·x is a sum with one term. No term is a number other than 1, or itself a sum.
@safe public struct Terms: RandomAccessCollection, @unchecked Sendable {
  private let base: UnsafePointer<UInt32>
  /// The number of elements.
  public let endIndex: Int
  /// 0.
  public var startIndex: Int { 0 }

  init(_ record: Record) {
    unsafe base = Arena.operandPointer(record.first)
    endIndex = Int(record.count) / 2
  }

  /// The element at a place.
  public subscript(i: Int) -> Term {
    precondition(i >= 0 && i < endIndex, "index out of range")
    return unsafe Term(coefficient: Expr(id: base[2 * i + 1]), term: Expr(id: base[2 * i]))
  }
}

/// One factor of a product: a base to an exponent.
public struct Factor: Sendable {
  /// What is raised.
  public let base: Expr
  /// To what power.
  public let exponent: Expr

  /// A base to an exponent.
  public init(base: Expr, exponent: Expr) { (self.base, self.exponent) = (base, exponent) }
}

/// The factors of a product, sorted by structure.
///
/// A power such as x² is a product with one factor. The numeric factor of a product stands in the sum around it.
@safe public struct Factors: RandomAccessCollection, @unchecked Sendable {
  private let base: UnsafePointer<UInt32>
  /// The number of elements.
  public let endIndex: Int
  /// 0.
  public var startIndex: Int { 0 }

  init(_ record: Record) {
    unsafe base = Arena.operandPointer(record.first)
    endIndex = Int(record.count) / 2
  }

  /// The element at a place.
  public subscript(i: Int) -> Factor {
    precondition(i >= 0 && i < endIndex, "index out of range")
    return unsafe Factor(base: Expr(id: base[2 * i]), exponent: Expr(id: base[2 * i + 1]))
  }
}
