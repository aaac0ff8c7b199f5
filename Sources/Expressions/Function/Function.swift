import Balls

/// A named function: two bytes that stand for its record.
public struct Function: Hashable, Sendable {
  let index: UInt16
  init(index: UInt16) { self.index = index }

  /// Registers a function of the catalogue.
  public init(_ spec: FunctionSpec) { index = FunctionTable.shared.append(spec) }

  /// The undefined function with this name: the same handle for the same name.
  public static func abstract(_ name: String, arity: ClosedRange<Int> = 1...Int(UInt8.max)) -> Function {
    Function(
      index: FunctionTable.shared.named(name) {
        var spec = FunctionSpec(name, arity: arity)
        spec.definition = .abstract
        return spec
      })
  }

  /// What is known of the function.
  public var spec: FunctionSpec {
    @inline(__always) _read { yield FunctionTable.shared[index] }
  }
  /// The name in worksheets.
  public var name: String { spec.name }
  var nameHash: UInt64 { FunctionTable.shared.hash(index) }

  /// The value at these arguments, canonicalised.
  public func callAsFunction(_ arguments: Expr...) -> Expr { self(arguments) }

  /// The value at these arguments, canonicalised.
  ///
  /// - Precondition: the number of arguments is one that the function takes.
  public func callAsFunction(_ arguments: [Expr]) -> Expr {
    precondition(spec.arity.contains(arguments.count), "`\(name)` takes \(spec.arity) arguments")
    if arguments.contains(.undefined), !spec.isLazy { return .undefined }
    if let value = floatingValue(arguments) { return value }
    if arguments.count == 1, spec.parity != .none, arguments[0].hasNegativeCoefficient {
      let mirrored = self(-arguments[0])
      return spec.parity == .odd ? -mirrored : mirrored
    }
    if let value = spec.canonical?(arguments) { return value }
    return .intern(self, arguments)
  }

  /// The node itself, for expressions that must not be simplified (`hold=True`).
  public func held(_ arguments: [Expr]) -> Expr { .intern(self, arguments) }
}

extension Expr {
  /// Whether this is a negative number or a negative multiple of something.
  public var hasNegativeCoefficient: Bool {
    let record = record
    if record.kind.isNumber { return (number?.sign ?? 0) < 0 }
    guard record.kind == .sum, record.count == 2 else { return false }
    return (Terms(record)[0].coefficient.number?.sign ?? 0) < 0
  }
}
