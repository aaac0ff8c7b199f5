import Exact
import Expressions
import Functions

extension Expr {
  /// Bessel functions of half-integer order by elementary functions (DLMF 10.16.1, 10.39.2, and the recurrences 10.6.1,
  /// 10.29.1).
  func withElementaryBesselFunctions() -> Expr {
    guard hasCalls else { return self }
    return transformed { e in
      guard case .call(let function, let arguments) = e.node, arguments.count == 2,
        let order = arguments[0].rational, order.denominator == 2, let n = order.floor.asInt,
        n.magnitude <= UInt(HalfIntegerBessel.largestOrder), let family = HalfIntegerBessel.families[function]
      else { return e }
      let z = arguments[1]
      return HalfIntegerBessel.scale(z) * family.value(order: n, z)
    }
  }
}

/// √(2/(πz)) times a combination of two functions f₀ and f₋₁ by a recurrence in the order.
struct HalfIntegerBessel {
  /// The orders ½ and −½ without their common factor.
  let start: @Sendable (Expr) -> (upper: Expr, lower: Expr)
  /// f_(ν+1) = a·(2ν/z)·f_ν + b·f_(ν−1).
  let a: Expr
  let b: Expr

  static let largestOrder = 50

  /// √(2/π)·z^(−½), whose branch is that of the functions.
  static func scale(_ z: Expr) -> Expr { .power(2 / .pi, .half) * .power(z, -.half) }

  static let families: [Function: HalfIntegerBessel] = [
    .besselJ: HalfIntegerBessel(start: { (Function.sin($0), Function.cos($0)) }, a: 1, b: -1),
    .besselY: HalfIntegerBessel(start: { (-Function.cos($0), Function.sin($0)) }, a: 1, b: -1),
    .besselI: HalfIntegerBessel(start: { (Function.sinh($0), Function.cosh($0)) }, a: -1, b: 1),
    .besselK: HalfIntegerBessel(start: { (.pi / 2 * exp(-$0), .pi / 2 * exp(-$0)) }, a: 1, b: 1),
  ]

  /// f of the order n + ½.
  func value(order n: Int, _ z: Expr) -> Expr {
    var (upper, lower) = start(z)
    if n >= 0 {
      for k in 0..<n { (upper, lower) = (a * Expr(2 * k + 1) / z * upper + b * lower, upper) }
      return upper
    }
    // f_(ν−1) = (f_(ν+1) − a·(2ν/z)·f_ν)/b with ν = k + ½
    for k in stride(from: -1, to: n, by: -1) { (upper, lower) = (lower, (upper - a * Expr(2 * k + 1) / z * lower) / b) }
    return lower
  }
}
