/// All global names of pictures.
enum PictureBuiltins {
  static let functions: [Builtin] =
    CurveBuiltins.all + PointBuiltins.all + ShapeBuiltins.all + FieldBuiltins.all + TableBuiltins.all
    + ColorBuiltins.all + PictureRefusals.all + [GraphicsMethods.save]

  static let types: [(String, ClassObject)] = [
    ("Graphics", GraphicsObject.type), ("GraphicsArray", GraphicsArrayObject.type), ("Color", ColorObject.type),
  ]

  static let constants: [(String, Value)] = [("colors", .object(ColorTable()))]
}
