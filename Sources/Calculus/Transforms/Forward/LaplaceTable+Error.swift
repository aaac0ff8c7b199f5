import Expressions
import Functions
import Simplification

extension TableParts {
  /// erf and erfc of a·t, √(a·t) and a/√t.
  var error: LaplaceImage? {
    guard p == 0, let (function, z) = call, function == .erf || function == .erfc, let image = errorImage(z) else {
      return nil
    }
    return LaplaceImage(function == .erf ? image : 1 / s - image, [0])
  }

  /// The transform of erf.
  private func errorImage(_ z: Expr) -> Expr? {
    if let a = slope(z) {
      guard search.sign(of: a) == 1 else { return nil }
      let w = s / (2 * a)
      return exp(w * w) * Function.erfc(w) / s
    }
    if let a = rootSlope(z) { return sqrt(a) / (s * sqrt(s + a)) }
    guard let c = inverseRoot(z), search.sign(of: c) == 1 else { return nil }
    return (1 - exp(-2 * c * sqrt(s))) / s
  }

  /// Si, Ci, Ei and E₁ of multiples of t.
  var integral: LaplaceImage? {
    guard p == 0, let (function, z) = call, let a = slope(z) else { return nil }
    switch function {
    case .sinIntegral: return LaplaceImage(Function.arctan(a / s) / s, [0])
    case .cosIntegral where search.sign(of: a) == 1:
      return LaplaceImage(-Function.log(1 + s * s / (a * a)) / (2 * s), [0])
    case .ei where search.sign(of: a) == -1: return LaplaceImage(-Function.log(1 - s / a) / s, [0])
    case .expIntegralE1 where search.sign(of: a) == 1: return LaplaceImage(Function.log(1 + s / a) / s, [0])
    default: return nil
    }
  }
}
