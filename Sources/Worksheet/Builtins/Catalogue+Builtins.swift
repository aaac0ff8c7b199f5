/// The lists of global names: one line for each built-in or group.
extension Catalogue {
  /// What both dialects have.
  static let functions: [Builtin] =
    [AbsFunction.record, RoundFunction.record, SortedFunction.record, SumFunction.sum]
    + NumberFunctions.all
    + SequenceBuiltins.all
    + IterationBuiltins.all
    + TextFunctions.all
    + ObjectBuiltins.all
    + OutputBuiltins.all
    + RefusedBuiltins.all

  /// The classes of both dialects.
  static let types: [(String, ClassObject)] =
    [
      ("object", .object), ("type", .type), ("bool", .bool), ("int", .int), ("float", .float), ("complex", .complex),
      ("str", .str), ("bytes", .bytes), ("list", .list), ("tuple", .tuple), ("dict", .dict), ("set", .set),
      ("frozenset", .frozenset), ("range", .range), ("slice", .slice), ("property", .property),
      ("staticmethod", .staticMethod), ("classmethod", .classMethod), ("super", .superType),
    ] + ClassObject.exceptions.map { ($0.name, $0) }

  /// Values of both dialects.
  static let constants: [(String, Value)] = [
    ("Ellipsis", .ellipsis), ("NotImplemented", .notImplemented), ("__name__", .text("__main__")),
    ("__debug__", .bool(true)),
  ]

  /// What only the Sage dialect has.
  static let sageFunctions: [Builtin] =
    [SumFunction.product]
    + TheoryFunctions.functions
    + SageRangeBuiltins.all
    + SessionBuiltins.all
    + SymbolicFunctions.all
    + PictureBuiltins.functions
    + InteractBuiltins.all

  /// The classes of the Sage dialect.
  static let sageTypes: [(String, ClassObject)] =
    [
      ("Integer", .integer), ("Rational", .rational), ("RealNumber", .real), ("ComplexNumber", .complexNumber),
    ] + PictureBuiltins.types

  /// The values of the Sage dialect.
  static let sageConstants: [(String, Value)] =
    NumberParents.constants + AlgebraicField.constants + SymbolicConstants.all + PictureBuiltins.constants
}
