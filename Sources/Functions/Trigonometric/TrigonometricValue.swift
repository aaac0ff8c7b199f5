import Exact
import Expressions

/// Values of the circular functions at rational multiples of π with denominators 1, 2, 3, 4, 5, 6, 8, 10 and 12, and
/// their reduction by shifts, imaginary arguments and inverse functions.
///
/// All six are read off three tables on 0 ≤ t ≤ ½: sin(tπ), tan(tπ), csc(tπ).
enum TrigonometricValue {
  /// The three tables and their complements f(π/2 − z).
  enum Family: Sendable {
    case sine, tangent, cosecant, cosine, cotangent, secant

    fileprivate var table: Family {
      switch self {
      case .sine, .cosine: .sine
      case .tangent, .cotangent: .tangent
      case .cosecant, .secant: .cosecant
      }
    }
    fileprivate var isComplement: Bool { self == .cosine || self == .cotangent || self == .secant }
    /// The number of quarter turns after which the values repeat.
    fileprivate var period: Int { table == .tangent ? 2 : 4 }
    fileprivate var function: Function {
      switch self {
      case .sine: .sin
      case .cosine: .cos
      case .tangent: .tan
      case .cotangent: .cot
      case .secant: .sec
      case .cosecant: .csc
      }
    }
    /// f(z + π/2) = ±g(z).
    fileprivate var next: (family: Family, sign: Expr) {
      switch self {
      case .sine: (.cosine, 1)
      case .cosine: (.sine, -1)
      case .tangent: (.cotangent, -1)
      case .cotangent: (.tangent, -1)
      case .secant: (.cosecant, -1)
      case .cosecant: (.secant, 1)
      }
    }
  }

  /// The value or a simpler form of a function of this family at z.
  static func value(_ family: Family, _ z: Expr) -> Expr? {
    if z == 0 { return exact(family, 0) }
    if z == .infinity || z == .minusInfinity { return .undefined }
    if let turn = z.multipleOfPi { return exact(family, turn) ?? reduced(family, turn) }
    if let u = z.dividedByI { return imaginary(family, u) }
    if let (rest, quarters) = z.splitQuarterTurns { return shifted(family, rest, quarters) }
    return InverseComposition.circular(family, z)
  }

  // MARK: Exact values

  /// f(t·π), t rational.
  static func exact(_ family: Family, _ t: Rational) -> Expr? {
    let t = family.isComplement ? half - t : t
    let (small, sign) = folded(family.table, t)
    return firstQuarter(family.table, small).map { sign * $0 }
  }

  /// t brought to 0 … ½ by the symmetries of the table, and the sign that this costs.
  private static func folded(_ table: Family, _ t: Rational) -> (Rational, Expr) {
    let rest = t - Rational(t.floor)
    let flips = table == .tangent ? false : t.floor.isOdd
    if rest <= half { return (rest, flips ? -1 : 1) }
    return (1 - rest, flips != (table == .tangent) ? -1 : 1)
  }

  /// A multiple of π outside 0 … ½ brought there, where no exact value is known.
  private static func reduced(_ family: Family, _ t: Rational) -> Expr? {
    let (small, sign) = folded(family.table, family.isComplement ? half - t : t)
    let canonical = family.isComplement ? half - small : small
    return canonical == t ? nil : sign * family.function.held([Expr(canonical) * .pi])
  }

  private static func firstQuarter(_ table: Family, _ t: Rational) -> Expr? {
    guard let denominator = t.denominator.asInt, denominator <= 12, let n = t.numerator.asInt else { return nil }
    switch table {
    case .tangent, .cotangent: return tangent(n, denominator)
    case .cosecant, .secant: return cosecant(n, denominator)
    case .sine, .cosine: return sine(n, denominator)
    }
  }

  private static func sine(_ n: Int, _ d: Int) -> Expr? {
    switch (n, d) {
    case (0, 1): 0
    case (1, 2): 1
    case (1, 6): .half
    case (1, 4): sqrt(2) / 2
    case (1, 3): sqrt(3) / 2
    case (1, 12): (sqrt(6) - sqrt(2)) / 4
    case (5, 12): (sqrt(6) + sqrt(2)) / 4
    case (1, 10): (sqrt(5) - 1) / 4
    case (3, 10): (sqrt(5) + 1) / 4
    case (1, 5): sqrt(10 - 2 * sqrt(5)) / 4
    case (2, 5): sqrt(10 + 2 * sqrt(5)) / 4
    case (1, 8): sqrt(2 - sqrt(2)) / 2
    case (3, 8): sqrt(2 + sqrt(2)) / 2
    default: nil
    }
  }

  private static func tangent(_ n: Int, _ d: Int) -> Expr? {
    switch (n, d) {
    case (0, 1): 0
    case (1, 2): .complexInfinity
    case (1, 6): sqrt(3) / 3
    case (1, 4): 1
    case (1, 3): sqrt(3)
    case (1, 12): 2 - sqrt(3)
    case (5, 12): 2 + sqrt(3)
    case (1, 10): sqrt(25 - 10 * sqrt(5)) / 5
    case (3, 10): sqrt(25 + 10 * sqrt(5)) / 5
    case (1, 5): sqrt(5 - 2 * sqrt(5))
    case (2, 5): sqrt(5 + 2 * sqrt(5))
    case (1, 8): sqrt(2) - 1
    case (3, 8): sqrt(2) + 1
    default: nil
    }
  }

  private static func cosecant(_ n: Int, _ d: Int) -> Expr? {
    switch (n, d) {
    case (0, 1): .complexInfinity
    case (1, 2): 1
    case (1, 6): 2
    case (1, 4): sqrt(2)
    case (1, 3): 2 * sqrt(3) / 3
    case (1, 12): sqrt(6) + sqrt(2)
    case (5, 12): sqrt(6) - sqrt(2)
    case (1, 10): sqrt(5) + 1
    case (3, 10): sqrt(5) - 1
    case (1, 5): sqrt(50 + 10 * sqrt(5)) / 5
    case (2, 5): sqrt(50 - 10 * sqrt(5)) / 5
    case (1, 8): sqrt(4 + 2 * sqrt(2))
    case (3, 8): sqrt(4 - 2 * sqrt(2))
    default: nil
    }
  }

  // MARK: Shifts and imaginary arguments

  /// f(z + n·π/2) as ± a function of the same argument z.
  private static func shifted(_ family: Family, _ z: Expr, _ quarters: Int) -> Expr {
    var (family, sign) = (family, Expr(1))
    for _ in 0..<(quarters % family.period + family.period) % family.period {
      let next = family.next
      (family, sign) = (next.family, sign * next.sign)
    }
    return sign * family.function(z)
  }

  /// f(i·u): DLMF 4.28.8 to 4.28.13.
  private static func imaginary(_ family: Family, _ u: Expr) -> Expr {
    switch family {
    case .sine: .i * Function.sinh(u)
    case .cosine: Function.cosh(u)
    case .tangent: .i * Function.tanh(u)
    case .cotangent: -(.i * Function.coth(u))
    case .secant: Function.sech(u)
    case .cosecant: -(.i * Function.csch(u))
    }
  }

  // MARK: Inverse tables

  /// The t in 0 … ½ with f(t·π) = value, among the exact values.
  static func turn(_ table: Family, _ value: Expr) -> Expr? {
    switch table.table {
    case .tangent, .cotangent: tangents[value]
    case .cosecant, .secant: cosecants[value]
    case .sine, .cosine: sines[value]
    }
  }

  private static let sines = inverted(sine)
  private static let tangents = inverted(tangent)
  private static let cosecants = inverted(cosecant)

  private static func inverted(_ table: (Int, Int) -> Expr?) -> [Expr: Expr] {
    var result: [Expr: Expr] = [:]
    for d in [1, 2, 3, 4, 5, 6, 8, 10, 12] {
      for n in 0...d / 2 { if let value = table(n, d), value != .complexInfinity { result[value] = Expr(n) / Expr(d) } }
    }
    return result
  }

  private static func sqrt(_ z: Expr) -> Expr { z.squareRoot }
  private static let half: Rational = (try? Rational(1, 2)) ?? 0
}

extension Expr {
  /// q if this is q·π with rational q ≠ 0.
  var multipleOfPi: Rational? {
    if self == .pi { return 1 }
    guard case .sum(let terms) = node, terms.count == 1, terms[0].term == .pi else { return nil }
    return terms[0].coefficient.rational
  }

  /// u if this is i·u with a rational multiple of i in front.
  var dividedByI: Expr? {
    let factor = number ?? multiple?.number.number
    guard let (re, im) = factor?.exactParts, re.isZero, !im.isZero else { return nil }
    return -(.i * self)
  }

  /// z and n if this is a sum z + n·π/2, n ≠ 0.
  fileprivate var splitQuarterTurns: (rest: Expr, quarters: Int)? {
    guard case .sum(let terms) = node, terms.count > 1, let term = terms.first(where: { $0.term == .pi }),
      let q = term.coefficient.rational, let n = (q + q).asInteger?.asInt
    else { return nil }
    return (self - term.coefficient * .pi, n)
  }
}
