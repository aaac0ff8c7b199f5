import Balls
import Exact
import Expressions
import Functions

/// A slowly varying part of a special function for z → +∞: z^(−shift)·Σ aₖ·z^(−k·step), an asymptotic series.
///
/// Γ(z) = √(2π)·z^(z−½)·e^(−z+R(z)), erfc z = e^(−z²)·E(z) and the like: the exponentials stand outside, so that limits
/// see them. The kernels are functions like any other, with a derivative and an enclosure, but only the engine knows them.
struct AsymptoticKernel {
  let shift: Int
  let step: Int
  let coefficient: (Int) -> Expr

  /// The kernel that a function is, given its constant arguments.
  init?(_ function: Function, _ arguments: [Expr]) {
    switch function {
    case .scaledErfc: self.init(1, 2) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .halfRising(k) / .rootPi }
    case .scaledErfi: self.init(1, 2) { k in .halfRising(k) / .rootPi }
    case .scaledEi: self.init(1, 1) { k in .factorial(k) }
    case .scaledE1: self.init(1, 1) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .factorial(k) }
    case .sineAuxiliary: self.init(1, 2) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .factorial(2 * k) }
    case .cosineAuxiliary: self.init(2, 2) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .factorial(2 * k + 1) }
    case .fresnelSineAuxiliary: self.init(1, 4) { k in .fresnel(2 * k) }
    case .fresnelCosineAuxiliary: self.init(3, 4) { k in .fresnel(2 * k + 1) }
    case .airyDecay: self.init(0, 1) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .airy(k) }
    case .airyGrowth: self.init(0, 1) { k in .airy(k) }
    case .airyEven: self.init(0, 2) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .airy(2 * k) }
    case .airyOdd: self.init(1, 2) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .airy(2 * k + 1) }
    case .besselDecay: self.init(0, 1) { k in .hankel(k, arguments[0]) }
    case .besselGrowth: self.init(0, 1) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .hankel(k, arguments[0]) }
    case .besselEven: self.init(0, 2) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .hankel(2 * k, arguments[0]) }
    case .besselOdd: self.init(1, 2) { k in Expr(k.isMultiple(of: 2) ? 1 : -1) * .hankel(2 * k + 1, arguments[0]) }
    case .incompleteGammaTail:
      self.init(0, 1) { k in (0..<k).reduce(Expr(1)) { $0 * (arguments[0] - 1 - Expr($1)) } }
    case .zetaTail: self.init(0, 1) { k in k == 0 ? 1 : 0 }
    default:
      guard let order = Function.stirlingTails.firstIndex(of: function) else { return nil }
      self.init(1 + order, 2) { k in .stirling(k, order) }
    }
  }

  private init(_ shift: Int, _ step: Int, _ coefficient: @escaping (Int) -> Expr) {
    (self.shift, self.step, self.coefficient) = (shift, step, coefficient)
  }
}

extension Expr {
  fileprivate static let rootPi = Expr.power(.pi, .half)

  /// (½)(3/2)⋯(k − ½).
  fileprivate static func halfRising(_ k: Int) -> Expr { (0..<k).reduce(Expr(1)) { $0 * (Expr($1) + .half) } }

  /// The coefficients of the auxiliary functions of the Fresnel integrals, DLMF 7.12.2 and 7.12.3.
  fileprivate static func fresnel(_ k: Int) -> Expr {
    let sign: Expr = k % 4 < 2 ? 1 : -1
    return sign * (0..<k).reduce(Expr(1)) { $0 * Expr(2 * $1 + 1) } / .pi ** Expr(k + 1)
  }

  /// uₖ of DLMF 9.7.1, uₖ = (6k − 5)(6k − 3)(6k − 1)/(216k(2k − 1))·uₖ₋₁.
  fileprivate static func airy(_ k: Int) -> Expr {
    var u: Expr = 1
    for i in 0..<k {
      let top = (6 * i + 1) * (6 * i + 3) * (6 * i + 5)
      u = u * Expr(top) / Expr(216 * (i + 1) * (2 * i + 1))
    }
    return u
  }

  /// aₖ(ν) of DLMF 10.17.1, (4ν² − 1)(4ν² − 9)⋯(4ν² − (2k − 1)²)/(k!·8ᵏ).
  fileprivate static func hankel(_ k: Int, _ order: Expr) -> Expr {
    var product: Expr = 1
    for i in 0..<k {
      let odd = 2 * i + 1
      product = product * (4 * order ** 2 - Expr(odd * odd)) / Expr(8 * (i + 1))
    }
    return product
  }

  /// The coefficient of z^(−2k−1−n) in the n-th derivative of Σ B₂ₖ₊₂/((2k+2)(2k+1))·z^(−2k−1), DLMF 5.11.1.
  fileprivate static func stirling(_ k: Int, _ n: Int) -> Expr {
    guard let number = try? Rational.bernoulli(2 * k + 2) else { return .undefined }
    let start = Expr(number) / Expr((2 * k + 2) * (2 * k + 1))
    return (0..<n).reduce(start) { $0 * Expr(-(2 * k + 1 + $1)) }
  }
}
