internal import WorksheetSyntax

/// The binary operators, in the order of ``Tree/Operator``.
enum BinaryOperator: UInt8, Sendable, CaseIterable {
  case add, subtract, multiply, matrixMultiply, divide, modulo, floorDivide, power
  case shiftLeft, shiftRight, or, xor, and, solve

  init(_ op: Tree.Operator) { self = BinaryOperator(rawValue: op.rawValue) ?? .add }

  private static let symbols = ["+", "-", "*", "@", "/", "%", "//", "**", "<<", ">>", "|", "^", "&", "\\"]
  private static let stems = [
    "add", "sub", "mul", "matmul", "truediv", "mod", "floordiv", "pow", "lshift", "rshift", "or", "xor", "and",
    "backslash",
  ]

  private static let methods = stems.map { "__\($0)__" }
  private static let reflectedMethods = stems.map { "__r\($0)__" }
  private static let inPlaceMethods = stems.map { "__i\($0)__" }

  /// How the operator is written in Python.
  var symbol: String { BinaryOperator.symbols[Int(rawValue)] }
  /// `__add__`, …
  var method: String { BinaryOperator.methods[Int(rawValue)] }
  /// `__radd__`, …
  var reflectedMethod: String { BinaryOperator.reflectedMethods[Int(rawValue)] }
  /// `__iadd__`, …
  var inPlaceMethod: String { BinaryOperator.inPlaceMethods[Int(rawValue)] }
}

/// The unary operators, in the order of ``Tree/UnaryOperator``.
enum UnaryOperator: UInt8, Sendable {
  case invert, not, plus, minus

  init(_ op: Tree.UnaryOperator) { self = UnaryOperator(rawValue: op.rawValue) ?? .plus }

  /// How the operator is written.
  var symbol: String {
    switch self {
    case .invert: "~"
    case .not: "not"
    case .plus: "+"
    case .minus: "-"
    }
  }

  /// `__neg__`, …
  var method: String {
    switch self {
    case .invert: "__invert__"
    case .not: "__bool__"
    case .plus: "__pos__"
    case .minus: "__neg__"
    }
  }
}

/// The comparison operators, in the order of ``Tree/ComparisonOperator``.
enum ComparisonOperator: UInt8, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case identical, notIdentical, contained, notContained

  init(_ op: Tree.ComparisonOperator) { self = ComparisonOperator(rawValue: op.rawValue) ?? .equal }

  private static let symbols = ["==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"]
  private static let methods = ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "", "", "", ""]

  /// How the operator is written.
  var symbol: String { ComparisonOperator.symbols[Int(rawValue)] }
  /// `__lt__`, …
  var method: String { ComparisonOperator.methods[Int(rawValue)] }

  /// Whether the operator compares values: not `is`, not `in`.
  var comparesValues: Bool { rawValue <= ComparisonOperator.greaterOrEqual.rawValue }

  /// The operator with its operands exchanged.
  var mirrored: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }

  /// The answer for operands in a known order (negative, zero, positive).
  func holds(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    default: false
    }
  }
}
