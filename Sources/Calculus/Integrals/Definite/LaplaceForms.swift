import Exact
import Expressions
import Functions
import Simplification

/// ∫₀^∞ e^(−p·xᵐ)·x^(jm)·h(x), m = 1 or 2, from a table of transforms: a power of xᵐ is a derivative by p.
struct LaplaceForms {
  private let f: Expr
  private let x: Expr
  private let assumptions: Assumptions

  init(_ f: Expr, _ x: Expr, _ assumptions: Assumptions) {
    (self.f, self.x, self.assumptions) = (f.withSplitPowers(x), x, assumptions)
  }

  /// A candidate; `nil` when no row matches.
  var value: Expr? {
    var (constant, exponent, degree, rest): (Expr, Expr, Int, [Expr]) = (1, 0, 0, [])
    for factor in f.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.lacks(x) {
        constant *= power
      } else if factor.base == .e {
        exponent += factor.exponent
      } else if factor.base == x, let n = factor.exponent.smallInteger, (1...20).contains(n) {
        degree = n
      } else {
        rest.append(power)
      }
    }
    guard let kernel = Monomial(-exponent, x), let m = kernel.degree.smallInteger, [1, 2].contains(m) else {
      return nil
    }
    let h = Expr.product(rest)
    let functions = h.calledFunctions
    for row in LaplaceForms.table where row.degree == m && row.template.isSimilar(to: functions) {
      for j in 0...(degree / m) {
        let g = h * .power(x, Expr(degree - j * m))
        guard let values = row.template.match(g, [MellinRow.u: x], candidates: Template.constants(in: g, x)) else {
          continue
        }
        let derivative = row.value.derivative(LaplaceForms.rate, order: j) * .power(-1, Expr(j))
        var replacements = values
        replacements[Expr(LaplaceForms.rate)] = kernel.coefficient
        return constant * derivative.substituting(replacements)
      }
    }
    return nil
  }

  /// h with ∫₀^∞ e^(−λ·xᵐ)·h, in the wildcards u, p and q and the rate λ.
  struct Row: Sendable {
    let degree: Int
    let value: Expr
    let template: Template

    init(_ h: Expr, _ degree: Int, _ value: Expr) {
      (self.degree, self.value) = (degree, value)
      template = Template(h, [MellinRow.p, MellinRow.q])
    }
  }

  private static let rate = Symbol("∗λ")
}

extension LaplaceForms {
  private static let (x, p, q) = (MellinRow.u, MellinRow.p, MellinRow.q)
  private static let l = Expr(rate)

  /// Gradshteyn and Ryzhik 6.2, 6.6, 17.13; DLMF 6.14, 7.14, 10.22.
  private static let table: [Row] = [
    Row(Function.besselJ(p, q * x), 1, .power(sqrt(l ** 2 + q ** 2) - l, p) / (.power(q, p) * sqrt(l ** 2 + q ** 2))),
    Row(Function.besselI(p, q * x), 1, .power(l - sqrt(l ** 2 - q ** 2), p) / (.power(q, p) * sqrt(l ** 2 - q ** 2))),
    Row(Function.besselJ(0, p * sqrt(x)), 1, exp(-(p ** 2) / (4 * l)) / l),
    Row(Function.erf(p * x), 1, erfcTransform(p)),
    Row(Function.erfc(p * x), 1, 1 / l - erfcTransform(p)),
    Row(Function.erf(p * sqrt(x)), 1, p / (l * sqrt(l + p ** 2))),
    Row(Function.erfc(p * sqrt(x)), 1, (1 - p / sqrt(l + p ** 2)) / l),
    Row(Function.sinIntegral(p * x), 1, Function.arctan(p / l) / l),
    Row(Function.cosIntegral(p * x), 1, -Function.log(1 + l ** 2 / p ** 2) / (2 * l)),
    Row(Function.ei(-p * x), 1, -Function.log(1 + l / p) / l),
    Row(Function.log(1 + p * x), 1, -(exp(l / p) * Function.ei(-l / p)) / l),
    Row(1 / (p + x ** 2), 1, auxiliary),
    Row(Function.erf(p * x), 2, Function.arctan(p / sqrt(l)) / sqrt(.pi * l)),
    Row(Function.erfc(p * x), 2, Function.arctan(sqrt(l) / p) / sqrt(.pi * l)),
    Row(x * Function.erf(p * x), 2, p / (2 * l * sqrt(l + p ** 2))),
    Row(x * Function.erfc(p * x), 2, (1 - p / sqrt(l + p ** 2)) / (2 * l)),
    Row(1 / (p + x ** 2), 2, .pi * exp(p * l) * Function.erfc(sqrt(p * l)) / (2 * sqrt(p))),
    Row(
      .power(x, p + 1) * Function.besselJ(p, q * x), 2, .power(q, p) * exp(-(q ** 2) / (4 * l)) / .power(2 * l, p + 1)),
    Row(x * Function.besselI(0, q * x), 2, exp(q ** 2 / (4 * l)) / (2 * l)),
    Row(x * Function.besselJ(0, q * x), 2, exp(-(q ** 2) / (4 * l)) / (2 * l)),
  ]

  private static func erfcTransform(_ p: Expr) -> Expr {
    exp(l ** 2 / (4 * p ** 2)) * Function.erfc(l / (2 * p)) / l
  }

  /// (Ci(λ√p)·sin(λ√p) + (π/2 − Si(λ√p))·cos(λ√p))/√p (DLMF 6.7.13).
  private static let auxiliary: Expr = {
    let z = l * sqrt(p)
    return (Function.cosIntegral(z) * Function.sin(z) + (.pi / 2 - Function.sinIntegral(z)) * Function.cos(z)) / sqrt(p)
  }()
}
