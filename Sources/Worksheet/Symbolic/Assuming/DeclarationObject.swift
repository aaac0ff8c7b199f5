internal import Expressions

/// What a variable was declared to be, as `assumptions()` lists it: `n is integer`.
final class DeclarationObject: WorksheetObject {
  let declaration: Assumptions.Declaration
  init(_ declaration: Assumptions.Declaration) { self.declaration = declaration }

  /// The arguments of `assume` that say the same.
  var words: [Value] { [.expression(Expr(declaration.symbol)), .text(declaration.property)] }

  static let type = ClassObject.native(
    "GenericDeclaration", "what a variable was declared to be",
    qualifiedName: "sage.symbolic.assumptions.GenericDeclaration")

  override var type: ClassObject { DeclarationObject.type }
  override func repr(in vm: Interpreter) throws -> String { "\(declaration.symbol.name) is \(declaration.property)" }
  override func hash(in vm: Interpreter) throws -> Int? { declaration.hashValue }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    if case .object(let object as DeclarationObject) = other { object.declaration == declaration } else { false }
  }
}
