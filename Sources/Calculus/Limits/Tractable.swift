import Exact
import Expressions
import Functions
import Simplification

extension Germs {
  /// The germ with what has no power series rewritten: powers with a varying exponent as exponentials, special functions
  /// of large arguments as exponentials and kernels, jumps by their side, and what oscillates by bounded parameters.
  func tractable(_ e: Expr) throws(Obstacle) -> Expr {
    guard varies(e) else { return e }
    if let known = tractable[e] { return known }
    var values: [Expr: Expr] = [:]
    for part in e.subexpressions {
      if let known = tractable[part] {
        values[part] = known
        continue
      }
      try budget.tick()
      let rebuilt = part.rebuilt { values[$0] ?? $0 }
      let value: Expr
      if let sum = rebuilt.logarithmByPrimes { value = sum } else { value = try rewritten(rebuilt) }
      if value.hasInfinity { throw .undecided("`\(e)` has an infinite part") }
      values[part] = value
      tractable[part] = value
      tractable[value] = value
    }
    return values[e] ?? e
  }

  private func rewritten(_ e: Expr) throws(Obstacle) -> Expr {
    guard varies(e) else { return e }
    switch e.node {
    case .integer, .number, .symbol, .constant: return e
    case .sum(let terms):
      // A multiple of a product that came about just now; the terms of other sums are parts of their own.
      return terms.count == 1 ? try terms[0].coefficient * rewritten(terms[0].term) : e
    case .product(let factors):
      var result: [Expr] = []
      for factor in factors { result.append(try rewritten(factor)) }
      return .product(result)
    case .call(let function, let arguments):
      if function == .log, let sum = arguments[0].logarithmOfExponential { return sum }
      if function == .log, arguments.count == 1, isNegative(arguments[0]) {
        return .i * .pi + (try tractable(Function.log(-arguments[0])))
      }
      if let value = try Jump.value(function, Array(arguments), self) { return try tractable(value) }
      if arguments.count == 1 {
        let argument = arguments[0]
        if let value = try Oscillation.value(function, argument, self) { return value }
        if let value = try LargeArgument.value(function, argument, self) { return try tractable(value) }
      } else if arguments.count == 2,
        let value = try LargeArgument.value(function, order: arguments[0], arguments[1], self)
      {
        return try tractable(value)
      } else if let value = GammaForm.value(function, Array(arguments)) {
        return try tractable(value)
      }
      try checkGrowth(function, Array(arguments))
      return e
    }
  }

  /// Whether a germ is known to be real and below 0.
  private func isNegative(_ e: Expr) -> Bool {
    guard isReal(e) == .yes, let sign = try? sign(e) else { return false }
    return sign < 0
  }

  /// b^(p + iq) = b^p·(cos(q·log b) + i·sin(q·log b)) for b → 0+ or b → ∞.
  private func complexPower(_ factor: Factor) throws(Obstacle) -> Expr? {
    guard factor.exponent.hasImaginaryUnit, factor.exponent.symbols.isEmpty, varies(factor.base),
      let (p, q) = factor.exponent.gaussianParts, q.provedSign(isReal: true) ?? 0 != 0
    else { return nil }
    let ends = [try limit(factor.base), try limit(1 / factor.base)]
    guard ends.contains(.infinity) else { return nil }
    let phase = angle(of: q * (try tractable(Function.log(factor.base))))
    return .power(factor.base, p) * (Function.cos(phase) + .i * Function.sin(phase))
  }

  /// Refuses functions of which it is not known how fast they grow: undefined ones, and others at infinity.
  private func checkGrowth(_ function: Function, _ arguments: [Expr]) throws(Obstacle) {
    if function.spec.definition == .relation { return }
    guard function.spec.definition == .catalogue || isFormal else {
      throw .undecided("nothing is known of `\(function.name)`")
    }
    if function == .log || function == .lambertTail || AsymptoticKernel(function, arguments) != nil { return }
    for argument in arguments where varies(argument) {
      if try limit(argument).hasInfinity {
        throw .undecided("the growth of `\(function.name)` at infinity is not known")
      }
    }
  }

  /// b^p with varying p as e^(p·log b); e^(iv) with growing v by cosine and sine.
  private func rewritten(_ factor: Factor) throws(Obstacle) -> Expr {
    guard varies(factor.exponent) else {
      if let waves = try complexPower(factor) { return waves }
      return .power(factor.base, factor.exponent)
    }
    if factor.base != .e {
      let base = factor.base
      let logarithm = if let polar = base.polarLogarithm { polar } else { try logarithm(base, turn: 1) }
      return try tractable(.power(.e, factor.exponent * logarithm))
    }
    return factor.exponent.hasImaginaryUnit ? try wave(factor.exponent) : .power(.e, factor.exponent)
  }

  /// e^(p + iq): by cosine and sine where it turns, or goes to infinity in a direction of its own.
  private func wave(_ exponent: Expr) throws(Obstacle) -> Expr {
    guard let (real, imaginary) = exponent.gaussianParts else {
      if try limit(exponent).hasInfinity { throw .undecided("the imaginary part of an exponent is not known") }
      return .power(.e, exponent)
    }
    if imaginary == 0 { return .power(.e, real) }
    let turns = varies(imaginary) ? try limit(imaginary).hasInfinity : false
    if !turns, try !limit(real).hasInfinity { return .power(.e, exponent) }
    let angle = turns ? angle(of: imaginary) : imaginary
    return .power(.e, real) * (Function.cos(angle) + .i * Function.sin(angle))
  }
}

extension Expr {
  /// log(c·e^u) as log c + u, for c > 0 and real u.
  fileprivate var logarithmOfExponential: Expr? {
    let parts = factors
    guard !hasImaginaryUnit, let i = parts.firstIndex(where: { $0.base == .e && $0.exponent.hasSymbols }) else {
      return nil
    }
    let rest = parts.indices.filter { $0 != i }.map { parts[$0] }
    guard rest.allSatisfy({ $0.base.constantSign == 1 && $0.exponent.rational != nil }) else { return nil }
    return .sum([parts[i].exponent] + rest.map { $0.exponent * Function.log($0.base) })
  }

  /// log |c| + i·arg c for a constant c off the real line, so that e^(v·log c) can be taken apart.
  fileprivate var polarLogarithm: Expr? {
    guard symbols.isEmpty, hasImaginaryUnit, let (re, im) = gaussianParts, let sign = im.provedSign(isReal: true),
      sign != 0
    else { return nil }
    return .half * Function.log(re ** 2 + im ** 2) + .i * Function.arctan2(im, re)
  }

  /// log n for a composite integer n as Σ eᵢ·log pᵢ, so that equal coefficients look equal.
  fileprivate var logarithmByPrimes: Expr? {
    guard case .call(.log, let arguments) = node, arguments.count == 1, let n = arguments[0].integer, n.bitWidth <= 64,
      let factors = try? n.factored(budget: .unlimited), factors.count > 1 || (factors.first?.exponent ?? 1) > 1
    else { return nil }
    return .sum(factors.map { Expr($0.exponent) * Function.log(Expr($0.prime)) })
  }
}

/// Functions that jump or bend: decided by the side on which their argument comes in.
enum Jump {
  static func value(_ f: Function, _ z: [Expr], _ germs: Germs) throws(Obstacle) -> Expr? {
    switch f {
    case .abs: return try magnitude(z[0], germs)
    case .sgn: return try Expr(germs.sign(z[0]))
    case .heaviside:
      let sign = try germs.sign(z[0])
      return sign == 0 ? f(0) : sign > 0 ? 1 : 0
    case .unitStep: return try germs.sign(z[0]) >= 0 ? 1 : 0
    case .diracDelta: return try germs.sign(z[0]) == 0 ? nil : 0
    case .floor: return try floor(z[0], germs)
    case .ceil: return try -floor(-z[0], germs)
    case .frac: return try germs.sign(z[0]) < 0 ? z[0] + floor(-z[0], germs) : z[0] - floor(z[0], germs)
    case .round:
      return try germs.sign(z[0]) < 0 ? -floor(.half - z[0], germs) : floor(z[0] + .half, germs)
    case .maximum, .minimum:
      var best = z[0]
      for other in z.dropFirst() where try germs.sign(other - best) == (f == .maximum ? 1 : -1) { best = other }
      return best
    case .conjugate: return germs.isReal(z[0]) == .yes ? z[0] : nil
    case .realPart: return germs.isReal(z[0]) == .yes ? z[0] : nil
    case .imagPart: return germs.isReal(z[0]) == .yes ? 0 : nil
    case .arg: return germs.isReal(z[0]) == .yes ? try germs.sign(z[0]) < 0 ? .pi : 0 : nil
    case .arctan2: return try arctangent(z[0], z[1], germs)
    case .piecewise: return try selected(z, germs)
    case .kroneckerDelta: return try germs.vanishes(z[0] - z[1]) ? 1 : 0
    default: return nil
    }
  }

  private static func magnitude(_ z: Expr, _ germs: Germs) throws(Obstacle) -> Expr? {
    guard germs.isReal(z) == .yes else { return nil }
    return try germs.sign(z) < 0 ? -z : z
  }

  /// ⌊z⌋: near a limit from the side of z; for z → ±∞ as z − φ with 0 ≤ φ < 1.
  private static func floor(_ z: Expr, _ germs: Germs) throws(Obstacle) -> Expr {
    guard germs.isReal(z) == .yes else { throw .undecided("the floor of what is not real") }
    let limit = try germs.limit(z)
    if limit.hasInfinity { return z - germs.fraction(of: z) }
    let value = Function.floor(limit)
    guard value.integer != nil else { throw .sign(of: limit) }
    if limit != value { return value }
    return try germs.sign(z - limit) < 0 ? value - 1 : value
  }

  /// The angle of the point (x, y).
  private static func arctangent(_ y: Expr, _ x: Expr, _ germs: Germs) throws(Obstacle) -> Expr {
    switch try germs.sign(x) {
    case 1: return Function.arctan(y / x)
    case 0: return try Expr(germs.sign(y)) * .pi / 2
    default: return try Function.arctan(y / x) + (germs.sign(y) < 0 ? -.pi : .pi)
    }
  }

  /// The value beside the first condition that holds for small h.
  private static func selected(_ arguments: [Expr], _ germs: Germs) throws(Obstacle) -> Expr {
    for i in stride(from: 0, to: arguments.count - 1, by: 2) {
      if try holds(arguments[i], germs) { return arguments[i + 1] }
    }
    guard !arguments.count.isMultiple(of: 2), let last = arguments.last else {
      throw .undecided("no case of the piecewise function holds near the point")
    }
    return last
  }

  private static func holds(_ condition: Expr, _ germs: Germs) throws(Obstacle) -> Bool {
    guard let sides = condition.relation else { throw .undecided("`\(condition)` is no condition") }
    return sides.relation.holds(sign: try germs.sign(sides.left - sides.right))
  }
}

/// Sines and cosines of growing arguments.
enum Oscillation {
  static func value(_ f: Function, _ z: Expr, _ germs: Germs) throws(Obstacle) -> Expr? {
    guard [Function.sin, .cos, .tan, .cot, .sec, .csc].contains(f), germs.isReal(z) == .yes else { return nil }
    let limit = try germs.limit(z)
    if limit.hasInfinity {
      let angle = germs.angle(of: z)
      return f.inSineAndCosine(angle) ?? f(angle)
    }
    return f.inSineAndCosine(z)
  }
}
