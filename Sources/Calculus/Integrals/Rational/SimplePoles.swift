import Exact
import Expressions
import Simplification

/// residue/(x − place)^power.
struct Pole {
  let residue: Expr
  let place: Expr
  let power: Int
}

extension PartialFractions.Part {
  /// The term split over the zeros of its denominator; `nil` where these cannot be written.
  func splittingPoles(_ budget: Budget) throws(MathError) -> [Pole]? {
    guard let zeros = try RadicalRoots.roots(of: base.coefficients, budget), zeros.count == base.degree else {
      return nil
    }
    if power == 1 {
      return zeros.map { zero in
        let residue = numerator.value(at: zero.value) / base.derivative.value(at: zero.value)
        return Pole(residue: residue.reduced, place: zero.value, power: 1)
      }
    }
    if zeros.count == 1 {
      return [Pole(residue: numerator[0] / .power(base[1], Expr(power)), place: zeros[0].value, power: power)]
    }
    let factors = zeros.map { (CoefficientPolynomial([-$0.value, 1]), power) }
    let scaled = numerator.scaled(by: 1 / .power(base.leading, Expr(power)))
    return try PartialFractions(scaled, over: factors)?.parts.map { part in
      Pole(residue: part.numerator[0], place: -part.base[0], power: part.power)
    }
  }
}
