/// The number of an expression in its ``Tree``; operands have smaller numbers than the expressions that use them.
public struct ExpressionID: Hashable, Comparable, Sendable {
  /// The place in the tree's array of expressions.
  public let index: UInt32

  @inlinable
  init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// Whether one expression was finished before another.
  @inlinable
  public static func < (left: ExpressionID, right: ExpressionID) -> Bool { left.index < right.index }
}

/// The number of a statement in its ``Tree``; the statements of a block have smaller numbers than the statement around it.
public struct StatementID: Hashable, Comparable, Sendable {
  /// The place in the tree's array of statements.
  public let index: UInt32

  @inlinable
  init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// Whether one statement was finished before another.
  @inlinable
  public static func < (left: StatementID, right: StatementID) -> Bool { left.index < right.index }
}

/// The number of a pattern in its ``Tree``; inner patterns have smaller numbers than those around them.
public struct PatternID: Hashable, Comparable, Sendable {
  /// The place in the tree's array of patterns.
  public let index: UInt32

  @inlinable
  init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// Whether one pattern was finished before another.
  @inlinable
  public static func < (left: PatternID, right: PatternID) -> Bool { left.index < right.index }
}

/// A run of elements in one of the arrays of a ``Tree``; `tree[list]` gives the elements.
public struct NodeList<Element: Sendable>: Hashable, Sendable {
  @usableFromInline let start: UInt32
  @usableFromInline let length: UInt32

  @inlinable
  init(_ start: Int, _ count: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.length = UInt32(truncatingIfNeeded: count)
  }

  /// The list of no element.
  @inlinable public static var empty: NodeList { NodeList(0, 0) }

  /// The number of elements.
  @inlinable public var count: Int { Int(length) }

  /// Whether there is no element.
  @inlinable public var isEmpty: Bool { length == 0 }

  /// Where the elements lie in the tree's array.
  @inlinable public var range: Range<Int> { Int(start)..<(Int(start) + Int(length)) }
}

/// A list of expressions.
public typealias ExpressionList = NodeList<ExpressionID>

/// A list of patterns.
public typealias PatternList = NodeList<PatternID>

/// The statements of a body.
public typealias Block = NodeList<StatementID>
