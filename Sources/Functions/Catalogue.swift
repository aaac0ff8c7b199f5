public import Expressions

extension Function {
  /// Every function with a fixed meaning, in the order of help.
  public static let catalogue: [Function] = [
    .exp, .log, .sqrt, .sin, .cos, .erf,
  ]
}
