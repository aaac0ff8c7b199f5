import Expressions

/// How names are spelled in LaTeX and MathML.
enum Spelling {
  /// The LaTeX name of a function of the user: one letter as it is, more in upright type.
  static func latex(functionNamed function: Function) -> String { function.spec.latex ?? function.name }
}
