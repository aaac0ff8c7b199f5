import Expressions
import Functions
import Simplification

/// Derivatives of |z| and sgn z along real symbols where z is not real: neither function is holomorphic, so that there is
/// no chain rule for them.
enum MagnitudeDerivative {
  /// The derivative of |z| or sgn z = z/|z|, from that of z; `nil` where z may be real, with the usual rules.
  static func value(_ function: Function, _ z: Expr, _ dz: Expr) -> Expr? {
    guard function == .abs || function == .sgn, z.hasNonrealNumber else { return nil }
    let real = (z.symbols + dz.symbols).reduce(Assumptions()) { $0.assuming($1, in: .real) }
    let size = Function.abs(z).withRealParts(real)
    // |z|′ = Re(z̄·z′)/|z|.
    let slope = Function.realPart(Function.conjugate(z) * dz).withRealParts(real) / size
    return function == .abs ? slope : dz / size - z * slope / size ** 2
  }
}

extension Expr {
  fileprivate var hasNonrealNumber: Bool {
    subexpressions.contains { e in
      switch e.node {
      case .number(let number): number.value.sign == nil
      case .sum(let terms): terms.contains { $0.coefficient.number.map { $0.sign == nil } ?? false }
      default: false
      }
    }
  }
}
