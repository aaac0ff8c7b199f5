import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// x²y″ + (1 − 2a)·xy′ + (b²c²x^(2c) + a² − ν²c²)·y = r: y = xᵃ·Z_ν(b·xᶜ), and y″ = (αx + β)·y by Airy functions
  /// (DLMF 9.2.1, 10.13.4).
  static let besselForm = SolutionMethod("Bessel and Airy") { search throws(MathError) in
    guard let linear = search.linear?.monic, linear.order == 2,
      let basis = linear.airyBasis(search) ?? linear.besselBasis(search),
      let particular = try basis.particular(linear.right, search)
    else { return [] }
    return [.explicit(basis.combination(search.constants) + particular)]
  }
}

extension LinearEquation {
  /// Ai and Bi of (αx + β)/α^(2/3) for y″ = (αx + β)·y.
  fileprivate func airyBasis(_ search: EquationSearch) -> Fundamental? {
    guard coefficients[1] == 0, let (slope, offset) = (-coefficients[0]).linear(in: search.x) else { return nil }
    let isNegative = slope.hasNegativeCoefficient
    // α^(1/3) real for α < 0
    let root = isNegative ? -Expr.power(-slope, Expr(1) / 3) : Expr.power(slope, Expr(1) / 3)
    let z = root * (search.x + offset / slope)
    return Fundamental(solutions: [Function.airyAi(z), Function.airyBi(z)])
  }

  fileprivate func besselBasis(_ search: EquationSearch) -> Fundamental? {
    let x = search.x
    let middle = (coefficients[1] * x).reduced
    guard middle.lacks(x), let terms = try? (coefficients[0] * x * x).reduced.coefficients(of: x),
      (1...2).contains(terms.count), terms.allSatisfy({ $0.coefficient.lacks(x) && $0.exponent.lacks(x) }),
      let power = terms.first(where: { $0.exponent != 0 })
    else { return nil }
    let d = terms.first { $0.exponent == 0 }?.coefficient ?? 0
    let (a, c) = ((1 - middle) / 2, power.exponent / 2)
    let square = (power.coefficient / (c * c)).reduced
    let isModified = search.assumptions.knownSign(of: square) == .negative || square.hasNegativeCoefficient
    let b = (isModified ? -square : square).formalRoot(search.assumptions)
    let order = ((a * a - d) / (c * c)).reduced.formalRoot(search.assumptions)
    let z = b * Expr.power(x, c)
    let (first, second) = isModified ? (Function.besselI, Function.besselK) : (Function.besselJ, .besselY)
    return Fundamental(solutions: [first(order, z), second(order, z)].map { Expr.power(x, a) * $0 })
  }
}
