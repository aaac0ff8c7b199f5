import Expressions
import Functions

extension Rule {
  /// Inverse trigonometric and hyperbolic functions (DLMF 4.23, 4.37), exponentials in hyperbolic dress, Lambert's W.
  static let inverses: [Rule] = [
    Rule("arccos by arcsin") { a, _ in (Function.arccos(a), .pi / 2 - Function.arcsin(a)) },
    Rule("arccsc by arcsec") { a, _ in (Function.arccsc(a), .pi / 2 - Function.arcsec(a)) },
    Rule("arccot by arctan", where: .positive) { a, _ in (Function.arccot(a), .pi / 2 - Function.arctan(a)) },
    Rule("arctan of a reciprocal", where: .positive) { a, _ in (Function.arctan(1 / a), .pi / 2 - Function.arctan(a)) },
    Rule("arcsech by arccosh") { a, _ in (Function.arcsech(a), Function.arccosh(1 / a)) },
    Rule("arccsch by arcsinh") { a, _ in (Function.arccsch(a), Function.arcsinh(1 / a)) },
    Rule("arccoth by arctanh") { a, _ in (Function.arccoth(a), Function.arctanh(1 / a)) },
    Rule("growing exponential") { a, _ in (Function.cosh(a) + Function.sinh(a), exp(a)) },
    Rule("decaying exponential") { a, _ in (Function.cosh(a) - Function.sinh(a), exp(-a)) },
    Rule("definition of W") { a, _ in (Function.lambertW(a) * exp(Function.lambertW(a)), a) },
    Rule("definition of W₋₁") { a, _ in (Function.lambertW(-1, a) * exp(Function.lambertW(-1, a)), a) },
  ]
}
