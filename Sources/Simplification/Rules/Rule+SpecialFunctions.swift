import Expressions
import Functions

extension Rule {
  /// Error functions, Γ and its relatives, exponential integrals, Airy functions, ζ (DLMF 5, 6, 7, 9, 25.4.2).
  static let specialFunctions: [Rule] = [
    Rule("erfc by erf") { a, _ in (Function.erfc(a), 1 - Function.erf(a)) },
    Rule("erfi by erf") { a, _ in (Function.erfi(a), -(.i * Function.erf(.i * a))) },
    Rule("harmonic number by ψ") { a, _ in (Function.harmonicNumber(a), Function.psi(a + 1) + Expr(.eulerGamma)) },
    Rule("recurrence of ψ") { a, _ in (Function.psi(a + 1), Function.psi(a) + 1 / a) },
    Rule("logarithm of Γ", where: .positive) { a, _ in (Function.logGamma(a), Function.log(Function.gamma(a))) },
    Rule("beta by Γ") { a, b in
      (Function.beta(a, b), Function.gamma(a) * Function.gamma(b) / Function.gamma(a + b))
    },
    Rule("li of an exponential", where: .real) { a, _ in (Function.logIntegral(exp(a)), Function.ei(a)) },
    Rule("Li by li") { a, _ in (Function.logIntegralOffset(a), Function.logIntegral(a) - Function.logIntegral(2)) },
    Rule("Chi + Shi", where: .positive) { a, _ in
      (Function.coshIntegral(a) + Function.sinhIntegral(a), Function.ei(a))
    },
    Rule("functional equation of ζ") { a, _ in
      (
        Function.zeta(1 - a),
        2 * (2 * Expr.pi) ** -a * Function.cos(.pi * a / 2) * Function.gamma(a) * Function.zeta(a)
      )
    },
    Rule("Wronskian of Ai and Bi") { a, _ in
      (Function.airyAi(a) * Function.airyBiPrime(a) - Function.airyAiPrime(a) * Function.airyBi(a), 1 / .pi)
    },
  ]
}
