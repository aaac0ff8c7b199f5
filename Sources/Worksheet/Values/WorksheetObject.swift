internal import KernelProtocol

/// The base of all foreign kinds of values: symbolic expressions, pictures, arrays, matrices, distributions.
///
/// A subclass overrides what its kind can do; the defaults refuse as Python does. Operators return nil for "not me": the
/// interpreter then asks the other operand (`reflected`), then raises `TypeError`. Methods and documentation stand in
/// the records of ``type``; ``attribute(_:in:)`` is asked first and is meant for computed attributes.
class WorksheetObject {
  /// The class that `type(x)` gives and that holds the methods.
  var type: ClassObject { .object }

  /// How the value prints as the result of a cell.
  func repr(in vm: Interpreter) throws -> String { "<\(type.name) object>" }

  /// What `str` and `print` give.
  func str(in vm: Interpreter) throws -> String { try repr(in: vm) }

  /// What `latex` gives, nil when there is no LaTeX.
  func latex(in vm: Interpreter) throws -> String? { nil }

  /// What a format specification gives (`f"{x:.3f}"`), nil for the default: the text padded.
  func format(_ specification: String, in vm: Interpreter) throws -> String? { nil }

  /// How the value shows; plain text, and LaTeX when there is some.
  func bundle(in vm: Interpreter) throws -> DisplayBundle {
    let bundle = DisplayBundle(plain: try repr(in: vm))
    guard let latex = try latex(in: vm) else { return bundle }
    return bundle.with(.latex, "$\\displaystyle \(latex)$")
  }

  /// Whether the value is not shown as the result of a cell (handles of what was drawn).
  var isSilent: Bool { false }

  /// Whether the value counts as true.
  func truth(in vm: Interpreter) throws -> Bool { true }

  /// The hash of the value, nil when it has none.
  func hash(in vm: Interpreter) throws -> Int? { ObjectIdentifier(self).hashValue }

  /// Whether a dictionary takes both for the same key, nil for "ask the other".
  func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    if case .object(let object) = other { object === self } else { nil }
  }

  /// `self op other`, or `other op self` when reflected; nil when the operator does not apply.
  func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? { nil }

  /// `-self`, `+self`, `~self`; nil when the operator does not apply.
  func unary(_ op: UnaryOperator, in vm: Interpreter) throws -> Value? { nil }

  /// `self op other`, or `other op self` when reflected; the result may be any value (an equation). Nil for the default.
  func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? { nil }

  /// A computed attribute; nil to look in the type.
  func attribute(_ name: String, in vm: Interpreter) throws -> Value? { nil }

  /// Sets an attribute; false when it cannot be set.
  func setAttribute(_ name: String, to value: Value, in vm: Interpreter) throws -> Bool { false }

  /// The names of the computed attributes, for completion.
  var attributeNames: [String] { [] }

  /// Whether `callable(self)` holds.
  var isCallable: Bool { false }

  /// The answer of `isinstance(value, self)` for a value of this class, when the object stands for a class.
  func isClass(of type: ClassObject) -> Bool? { nil }

  /// `self(…)`; nil when the value cannot be called.
  func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? { nil }

  /// `self[index]`; nil when the value cannot be indexed.
  func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? { nil }

  /// `self[index] = value`; false when elements cannot be set.
  func setSubscript(_ index: Value, to value: Value, in vm: Interpreter) throws -> Bool { false }

  /// The iterator of a `for` loop; nil when the value cannot be iterated.
  func iterator(in vm: Interpreter) throws -> IteratorObject? { nil }

  /// `len(self)`; nil when there is none.
  func count(in vm: Interpreter) throws -> Int? { nil }

  /// `item in self`; nil to search by iteration.
  func contains(_ item: Value, in vm: Interpreter) throws -> Bool? { nil }

  /// The number as Python's `float(self)`; nil when there is none.
  func float(in vm: Interpreter) throws -> Double? { nil }

  /// Python's `complex(self)`; nil when there is none.
  func complex(in vm: Interpreter) throws -> (Double, Double)? { try float(in: vm).map { ($0, 0) } }

  /// Python's `int(self)` and where an index is needed; nil when there is none.
  func integer(in vm: Interpreter) throws -> Value? { nil }

  /// `abs(self)`; nil when there is none.
  func magnitude(in vm: Interpreter) throws -> Value? { nil }
}
