import Expressions
import Functions

/// Functions outside a differential field whose derivatives lie in it: error functions and exponential integrals of the
/// exponents, logarithmic integrals of the arguments of logarithms.
struct SpecialCandidates {
  /// Functions of x with their derivatives.
  let found: [(Expr, Expr)]

  init(_ field: DifferentialField, _ x: Symbol) {
    var candidates: [Expr] = []
    for kernel in field.kernels.dropFirst() {
      if let z = kernel.argument(.log) {
        candidates.append(Function.logIntegral(z))
        candidates.append(Function.ei(2 * kernel))
      } else if case .product(let factors) = kernel.node, factors.count == 1, factors[0].base == .e {
        let g = factors[0].exponent
        candidates.append(Function.ei(g))
        if let (a, _, _) = g.quadratic(in: Expr(x)) { candidates += SpecialCandidates.errorFunctions(g, a) }
      }
    }
    found = candidates.map { ($0, $0.derivative(x)) }
  }

  private static func errorFunctions(_ g: Expr, _ a: Expr) -> [Expr] {
    let s = a.hasNegativeCoefficient ? (-g).someSquareRoot : g.someSquareRoot
    return s.hasCalls ? [] : [a.hasNegativeCoefficient ? Function.erf(s) : Function.erfi(s)]
  }
}
