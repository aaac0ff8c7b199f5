import Glibc

extension Hooks {
  /// The hooks with the layers that this program links: each layer sets its own here.
  static let linked = Hooks.symbolic
}

extension Compiler {
  static func realPower(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
