import Exact
public import Expressions
import Functions

extension Expr {
  /// Factorials, binomial coefficients, beta functions and Pochhammer's symbols written with Γ, and Γ at arguments that
  /// are related by shifts, by reflection or by duplication written with one of them (DLMF 5.5.1, 5.5.3, 5.5.5).
  public func inGammas() -> Expr {
    guard hasCalls else { return self }
    let result = GammaForm.related(GammaForm.halved(withGammas()))
    return result.hasInfinity ? self : result
  }

  /// Factorials, binomial coefficients, beta functions and Pochhammer's symbols written with Γ, by their definitions.
  public func withGammas() -> Expr {
    guard hasCalls else { return self }
    return transformed { e in
      guard case .call(let function, let arguments) = e.node else { return e }
      return GammaForm.definition(function, Array(arguments)) ?? e
    }
  }

  /// Γ(z + 1) written as z!.
  public func withFactorialsForGammas() -> Expr {
    transformed { e in
      guard case .call(let function, let arguments) = e.node, function == .gamma else { return e }
      return Function.factorial(arguments[0] - 1)
    }
  }
}

/// Γ at related arguments.
enum GammaForm {
  /// Shifts by more than this are left alone.
  private static let largestShift = 100

  static func definition(_ function: Function, _ z: [Expr]) -> Expr? {
    let gamma = Function.gamma
    switch function {
    case .factorial: return gamma(z[0] + 1)
    case .binomial: return gamma(z[0] + 1) / (gamma(z[1] + 1) * gamma(z[0] - z[1] + 1))
    case .beta: return gamma(z[0]) * gamma(z[1]) / gamma(z[0] + z[1])
    case .risingFactorial: return gamma(z[0] + z[1]) / gamma(z[0])
    case .fallingFactorial: return gamma(z[0] + 1) / gamma(z[0] - z[1] + 1)
    default: return nil
    }
  }

  private static func arguments(of e: Expr) -> [Expr] {
    e.subexpressions.compactMap { part in
      if case .call(let function, let arguments) = part.node, function == .gamma { arguments[0] } else { nil }
    }
  }

  /// Γ(2z) = 2^(2z−1)·Γ(z)·Γ(z+½)/√π where Γ at z or z + ½ occurs too; Γ at odd multiples of 1/(2q) for odd q likewise.
  static func halved(_ e: Expr) -> Expr {
    let present = arguments(of: e)
    let classes = Set(present.map { Shifted($0).representative })
    var replacements: [Expr: Expr] = [:]
    for w in present {
      if let q = w.rational {
        guard let denominator = q.denominator.asInt, denominator % 4 == 2, denominator > 2 else { continue }
        replacements[Function.gamma.held([w])] =
          .power(2, 1 - 2 * w) * Expr.pi.rooted * Function.gamma(2 * w) / Function.gamma(w + .half)
      } else if [w / 2, w / 2 + .half].contains(where: { classes.contains(Shifted($0).representative) }) {
        replacements[Function.gamma.held([w])] =
          .power(2, w - 1) * Function.gamma(w / 2) * Function.gamma(w / 2 + .half) / Expr.pi.rooted
      }
    }
    return e.substituting(replacements)
  }

  /// Γ at arguments that differ by integers, or whose sum is an integer, written with one of them.
  static func related(_ e: Expr) -> Expr {
    var lowest: [Expr: Int] = [:]
    var order: [Expr] = []
    let shifts = arguments(of: e).map(Shifted.init)
    for z in shifts {
      if lowest[z.representative] == nil { order.append(z.representative) }
      lowest[z.representative] = min(lowest[z.representative] ?? z.shift, z.shift)
    }
    var replacements: [Expr: Expr] = [:]
    for z in shifts {
      let value = mirrored(z, among: order, lowest) ?? shifted(z, from: lowest[z.representative] ?? z.shift)
      if let value { replacements[Function.gamma.held([z.argument])] = value }
    }
    return e.substituting(replacements)
  }

  /// Γ(a + n) = Γ(a + m)·(a + m)⋯(a + n − 1).
  private static func shifted(_ z: Shifted, from low: Int) -> Expr? {
    let low = z.representative.isNumber ? 0 : low
    guard z.shift != low, abs(z.shift - low) <= largestShift else { return nil }
    let steps = (min(low, z.shift)..<max(low, z.shift)).map { z.representative + Expr($0) }
    let product = Expr.product(steps)
    return Function.gamma(z.representative + Expr(low)) * (z.shift > low ? product : 1 / product)
  }

  /// Γ(z) = π/(sin(πz)·Γ(1 − z)) when Γ at 1 − z, up to a shift, stands earlier, or for a number above ½.
  private static func mirrored(_ z: Shifted, among order: [Expr], _ lowest: [Expr: Int]) -> Expr? {
    let mirror = Shifted(1 - z.argument)
    if let q = z.representative.rational {
      if q + q <= 1 { return nil }
    } else {
      guard let place = order.firstIndex(of: mirror.representative),
        let own = order.firstIndex(of: z.representative), place < own
      else { return nil }
    }
    let reflected = shifted(mirror, from: lowest[mirror.representative] ?? 0) ?? Function.gamma(mirror.argument)
    let turn = Expr.pi * z.argument
    return .pi / (Function.sin((try? turn.expanded()) ?? turn) * reflected)
  }
}

/// An argument as a representative of its class modulo ℤ, and an integer.
private struct Shifted {
  let argument: Expr
  let representative: Expr
  let shift: Int

  init(_ z: Expr) {
    argument = z
    let expanded = (try? z.expanded()) ?? z
    let constant = expanded.terms.first { $0.rational != nil }?.rational ?? 0
    let whole = constant.floor.asInt ?? 0
    shift = whole.magnitude < 1 << 40 ? whole : 0
    representative = expanded - Expr(shift)
  }
}

extension Expr {
  /// The square root.
  fileprivate var rooted: Expr { .power(self, .half) }
}
