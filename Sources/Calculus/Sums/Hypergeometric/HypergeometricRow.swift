import Exact
import Expressions
import Functions
import Simplification

/// One line of the table: parameters of pFq, in which `a` stands for anything, and its value at z = w², or z = −w².
struct HypergeometricRow: Sendable {
  /// Where a series is evaluated.
  struct Place {
    /// ±w² in the symbol w.
    let z: Expr
    let w: Expr
    let isNegative: Bool
    let a: Expr
  }

  let upper: [Expr]
  let lower: [Expr]
  let value: @Sendable (Place) -> Expr?

  init(_ upper: [Expr], _ lower: [Expr], _ value: @escaping @Sendable (Place) -> Expr?) {
    (self.upper, self.lower, self.value) = (upper, lower, value)
  }

  /// The wildcard of the table.
  static let a = Expr.symbol("∗")

  /// The parameter a with which the row has these parameters, in any order; 0 where the row has no wildcard.
  func match(_ upper: [Expr], _ lower: [Expr]) -> Expr? {
    guard upper.count == self.upper.count, lower.count == self.lower.count else { return nil }
    let actual = upper + lower
    let candidates = (self.upper + self.lower).contains { !$0.lacks(HypergeometricRow.a) } ? actual : [0]
    return candidates.first { a in
      let wanted = (self.upper + self.lower).map { $0.substituting(HypergeometricRow.a, a).reduced }
      return HypergeometricRow.isSame(Array(wanted.prefix(upper.count)), upper)
        && HypergeometricRow.isSame(Array(wanted.dropFirst(upper.count)), lower)
    }
  }

  /// The same expressions in another order.
  private static func isSame(_ first: [Expr], _ second: [Expr]) -> Bool {
    var rest = second
    for e in first {
      guard let place = rest.firstIndex(of: e) else { return false }
      rest.remove(at: place)
    }
    return true
  }

  /// Series with a name, by the number of parameters (DLMF 13.6, 15.4, 16.6; Prudnikov, Brychkov and Marichev 3, 7.3).
  static let table: [HypergeometricRow] = [
    HypergeometricRow([], []) { exp($0.z) },
    HypergeometricRow([a], []) { .power(1 - $0.z, -$0.a) },
    HypergeometricRow([], [.half]) { $0.isNegative ? Function.cos(2 * $0.w) : Function.cosh(2 * $0.w) },
    HypergeometricRow([], [1 + .half]) {
      ($0.isNegative ? Function.sin(2 * $0.w) : Function.sinh(2 * $0.w)) / (2 * $0.w)
    },
    HypergeometricRow([], [a]) { place in
      let bessel = place.isNegative ? Function.besselJ : Function.besselI
      return Function.gamma(place.a) * .power(place.w, 1 - place.a) * bessel(place.a - 1, 2 * place.w)
    },
    HypergeometricRow([.half], [1 + .half]) {
      sqrt(.pi) * ($0.isNegative ? Function.erf($0.w) : Function.erfi($0.w)) / (2 * $0.w)
    },
    HypergeometricRow([1], [1 + .half]) {
      sqrt(.pi) * exp($0.z) * ($0.isNegative ? Function.erfi($0.w) : Function.erf($0.w)) / (2 * $0.w)
    },
    HypergeometricRow([.half], [1]) { exp($0.z / 2) * Function.besselI(0, $0.z / 2) },
    HypergeometricRow([1, 1], [2]) { -Function.log(1 - $0.z) / $0.z },
    HypergeometricRow([.half, 1], [1 + .half]) {
      ($0.isNegative ? Function.arctan($0.w) : Function.arctanh($0.w)) / $0.w
    },
    HypergeometricRow([.half, .half], [1 + .half]) {
      ($0.isNegative ? Function.arcsinh($0.w) : Function.arcsin($0.w)) / $0.w
    },
    HypergeometricRow([1, 1], [1 + .half]) {
      ($0.isNegative ? Function.arcsinh($0.w) : Function.arcsin($0.w)) / ($0.w * sqrt(1 - $0.z))
    },
    HypergeometricRow([1, 1], [.half]) {
      let arc = $0.isNegative ? -Function.arcsinh($0.w) : Function.arcsin($0.w)
      return (1 + $0.w * arc / sqrt(1 - $0.z)) / (1 - $0.z)
    },
    HypergeometricRow([a, a + .half], [.half]) { place in
      if place.isNegative { return nil }
      return (.power(1 + place.w, -2 * place.a) + .power(1 - place.w, -2 * place.a)) / 2
    },
    HypergeometricRow([a, a + .half], [2 * a + 1]) { place in
      .power(2 / (1 + sqrt(1 - place.z)), 2 * place.a)
    },
    HypergeometricRow([a, a + .half], [2 * a]) { place in
      .power(2 / (1 + sqrt(1 - place.z)), 2 * place.a - 1) / sqrt(1 - place.z)
    },
    HypergeometricRow([1, 1, 1], [2, 1 + .half]) {
      ($0.isNegative ? Function.arcsinh($0.w) : Function.arcsin($0.w)) ** 2 / $0.w ** 2
    },
  ]
}
