import Balls
import Exact
import Expressions
import Functions

extension Bound {
  /// The bounds of a call, given those of its arguments.
  static func call(_ function: Function, _ arguments: [Bound]) -> Bound {
    guard let f = arguments.last else { return .unknown }
    switch function.name {
    case "sin", "tan": return periodic(function, f)
    case "cos": return cosine(f)
    case "sinh", "arctan", "tanh", "arcsin", "arcsinh", "erf":
      if f.isReal, let from = f.small(0.5) { return f.within(factor: 2, from: from) }
      return function.name == "sinh" ? hyperbolic(f, 4) : saturating(function, f)
    case "cosh": return hyperbolic(f, 2)
    case "sech": return hyperbolic(f, 2).power(-1)
    case "csch": return hyperbolic(f, 4).power(-1)
    case "erfc": return complementaryError(f)
    case "log" where arguments.count == 1: return logarithm(f)
    case "abs": return magnitude(f)
    case "bessel_J" where arguments[0].series?.constantPart.integer != nil && arguments[0].series?.isMonomial == true:
      return f.isReal ? Bound(upper: .bounded(by: .one), isReal: true) : .unknown  // DLMF 10.14.1
    default: return bounded(function, f)
    }
  }

  /// The range of the record as a bound.
  private static func bounded(_ function: Function, _ f: Bound) -> Bound {
    guard f.isReal, function.spec.arity == 1...1, function.spec.realDomain == .line, let range = function.spec.range,
      range.lower.isFinite, range.upper.isFinite
    else { return .unknown }
    return Bound(upper: .bounded(by: RealBall(max(abs(range.lower), abs(range.upper)))), isReal: true)
  }

  /// |erf|, |tanh|, |arctan| ≥ ½ for |f| ≥ 1.
  private static func saturating(_ function: Function, _ f: Bound) -> Bound {
    var result = bounded(function, f)
    if f.isReal, ["erf", "tanh", "arctan"].contains(function.name), let from = f.large(1) {
      result.inverse = Majorant(constant: RealBall(2), validFrom: from)
    }
    return result
  }

  /// sin and tan near a multiple of π, tan near its poles; |sin| ≤ 1 elsewhere.
  private static func periodic(_ function: Function, _ f: Bound) -> Bound {
    guard f.isReal else { return .unknown }
    if let (rest, halfTurns) = f.distanceFromHalfTurns, let from = rest.small(0.5) {
      // |u|/2 ≤ |sin u|, |tan u| ≤ 2|u| for |u| ≤ ½.
      let size = rest.within(factor: 2, from: from)
      if halfTurns % 2 == 0 { return size }
      if function.name == "tan" { return size.power(-1) }
      return Bound(upper: .bounded(by: .one), inverse: Majorant(constant: RealBall(2), validFrom: from), isReal: true)
    }
    return bounded(function, f)
  }

  private static func cosine(_ f: Bound) -> Bound {
    guard f.isReal else { return .unknown }
    var result = Bound(upper: .bounded(by: .one), isReal: true)
    if let (rest, halfTurns) = f.distanceFromHalfTurns, let from = rest.small(0.5) {
      if halfTurns % 2 != 0 { return rest.within(factor: 2, from: from) }
      result.inverse = Majorant(constant: RealBall(2), validFrom: from)
    }
    return result
  }

  /// f − n·π/2 and n, when the constant part of f is a multiple of π/2.
  private var distanceFromHalfTurns: (rest: Bound, halfTurns: Int)? {
    guard let series else { return self.upper == nil ? nil : (self, 0) }
    let turns = 2 * series.constantPart / .pi
    guard let n = turns.smallInteger else { return nil }
    return (Bound(series.withoutConstant), n)
  }

  /// cosh and sinh: e^|f|/ratio ≤ |g| ≤ e^|f|, for |f| ≥ 1.
  private static func hyperbolic(_ f: Bound, _ ratio: Int) -> Bound {
    guard f.isReal, let series = f.series, let (sign, from) = series.eventualSign else { return .unknown }
    let size = series.scaled(by: Expr(sign))
    var result = Bound(upper: size.exponentialMajorant?.valid(from: from), isReal: true)
    if let large = ratio == 2 ? from : f.large(1) {
      result.inverse = size.scaled(by: -1).exponentialMajorant
        .map { $0.scaled(by: RealBall(ratio)).valid(from: from.maximum(large, precision: 64)) }
    }
    return result
  }

  /// erfc f ≤ e^(−f²) for f ≥ 0 (DLMF 7.8.3), at most 2 for all real f.
  private static func complementaryError(_ f: Bound) -> Bound {
    guard f.isReal else { return .unknown }
    if let series = f.series, let (sign, from) = series.eventualSign, sign > 0,
      let square = series.multiplied(by: series)
    {
      return Bound(upper: square.scaled(by: -1).exponentialMajorant?.valid(from: from), isReal: true)
    }
    return Bound(upper: .bounded(by: RealBall(2)), isReal: true)
  }

  /// |log f| ≤ |log C| + |p|·log s + π, from C·s^p/… ≤ |f| ≤ C·s^p.
  private static func logarithm(_ f: Bound) -> Bound {
    guard let upper = f.upper, let inverse = f.inverse, upper.rate.isZero == .yes, inverse.rate.isZero == .yes else {
      return .unknown
    }
    let sizes = [upper, inverse].map { $0.constant.log(precision: 64).magnitude }
    let constant = sizes[0].maximum(sizes[1], precision: 64).adding(RealBall(3.2), precision: 64)
    let slope = RealBall(max(abs(upper.power), abs(inverse.power)).nextUp)
    let bound = Majorant.bounded(by: constant) + Majorant.logarithm(epsilon: 0x1p-5).scaled(by: slope)
    let from = upper.validFrom.maximum(inverse.validFrom, precision: 64)
    guard let series = f.series, let sign = series.eventualSign else { return Bound(upper: bound.valid(from: from)) }
    var result = Bound(upper: bound.valid(from: from), isReal: sign.sign > 0)
    // log f ≥ 1 where f ≥ 3; log f ≤ −1 where f ≤ 1/3.
    if sign.sign > 0, let far = f.large(3) ?? f.small(1.0 / 3) {
      result.inverse = Majorant(constant: .one, validFrom: far.maximum(from, precision: 64))
    } else if sign.sign > 0, series.constantPart == 1, let from = Bound(series.withoutConstant).small(0.5) {
      // |u|/2 ≤ |log(1 + u)| ≤ 2|u| for |u| ≤ ½.
      return Bound(series.withoutConstant).within(factor: 2, from: from)
    }
    return result
  }

  private static func magnitude(_ f: Bound) -> Bound {
    guard f.isReal else { return Bound(upper: f.upper, inverse: f.inverse, isReal: true) }
    if let series = f.series, let (sign, from) = series.eventualSign {
      var result = series.scaled(by: Expr(sign))
      result.validFrom = result.validFrom.maximum(from, precision: 64)
      return Bound(result)
    }
    return Bound(upper: f.upper, inverse: f.inverse, isReal: true)
  }
}
