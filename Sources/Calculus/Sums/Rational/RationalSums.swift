import Exact
import Expressions
import Functions
import Simplification

extension SummationMethod {
  /// Rational functions by partial fractions: harmonic numbers, ψ and ζ(m, x) (DLMF 5.7.6, 5.15.1, 25.11.1).
  static let rationalFunctions = SummationMethod("rational functions") { search throws(MathError) in
    guard search.lower != -.infinity, let sum = try RationalSum(search) else { return nil }
    return search.isInfinite ? sum.infinite(from: search.lower) : try sum.finite(search)
  }

  /// Rational functions over all integers: cotangents and their derivatives.
  static let doublyInfinite = SummationMethod("doubly infinite sums") { search throws(MathError) in
    guard search.lower == -.infinity, search.isInfinite,
      let fractions = try LinearFractions(search.f, search.k, search.budget), fractions.polynomial == 0
    else { return nil }
    let values = fractions.parts.map { $0.residue * PoleValues.doublyInfinite($0.power, $0.shift) }
    return Expr.sum(values).withoutImaginaryUnit
  }
}

/// A rational term as a sum of powers 1/(k + α)ᵐ, with one α for each class modulo ℤ.
struct RationalSum {
  private struct Pole {
    let shift: Expr
    let power: Int
    var residue: Expr
  }

  private let fractions: LinearFractions
  private let search: SumSearch

  init?(_ search: SumSearch) throws(MathError) {
    guard search.f.isRational(in: search.k),
      let fractions = try LinearFractions(search.f, search.k, search.budget), !fractions.parts.isEmpty
    else { return nil }
    (self.fractions, self.search) = (fractions, search)
  }

  /// Σ_{k ≥ a}: pairs x, 1 − x of poles by reflection, the others one by one.
  func infinite(from a: Expr) -> Expr? {
    guard fractions.polynomial == 0 else { return nil }
    var poles: [Pole] = []
    var rest: Expr = 0
    for part in fractions.parts {
      // 1/(j + x)ᵐ from j = 0, x brought to 0 < Re x ≤ 1
      let (x, n) = (a + part.shift).reduced.splitInteger
      rest -= part.residue * RationalSum.head(part.power, x, n)
      if let place = poles.firstIndex(where: { $0.shift == x && $0.power == part.power }) {
        poles[place].residue += part.residue
      } else {
        poles.append(Pole(shift: x, power: part.power, residue: part.residue))
      }
    }
    while let pole = poles.popLast() {
      let residue = pole.residue.reduced
      if residue == 0 { continue }
      let mirror = (1 - pole.shift).reduced.splitInteger
      let sign: Expr = pole.power.isMultiple(of: 2) ? 1 : -1
      let place = poles.firstIndex {
        $0.power == pole.power && $0.shift == mirror.representative && mirror.representative != pole.shift
          && ($0.residue - sign * residue).reduced == 0
      }
      if let place {
        poles.remove(at: place)
        // Z(m, x) + (−1)ᵐ·Z(m, 1 − x) = Σ over all integers; Z(m, 1 − x) = Z(m, y) + head
        rest += residue * PoleValues.doublyInfinite(pole.power, pole.shift)
        rest -= residue * sign * RationalSum.shift(pole.power, from: mirror.representative, by: mirror.integer)
      } else {
        rest += residue * PoleValues.value(pole.power, pole.shift)
      }
    }
    return rest.withoutImaginaryUnit
  }

  /// Σ_{0 ≤ j < n} 1/(x + j)ᵐ, negative for n < 0.
  private static func head(_ m: Int, _ x: Expr, _ n: Int) -> Expr {
    if abs(n) > SumSearch.explicitLimit { return .undefined }
    if n >= 0 { return .sum((0..<n).map { .power(x + Expr($0), Expr(-m)) }) }
    return -.sum((1...(-n)).map { .power(x - Expr($0), Expr(-m)) })
  }

  /// Z(m, x + n) − Z(m, x).
  private static func shift(_ m: Int, from x: Expr, by n: Int) -> Expr { -head(m, x, n) }

  /// Σ_{a ≤ k ≤ b} with harmonic numbers for integer shifts.
  func finite(_ search: SumSearch) throws(MathError) -> Expr? {
    let (a, b) = (search.lower, search.upper)
    var value: Expr = 0
    if fractions.polynomial != 0 {
      guard let part = try search.with(fractions.polynomial).result().value else { return nil }
      value += part
    }
    guard fractions.parts.allSatisfy({ !$0.shift.hasImaginaryUnit }) else { return nil }
    var lowest: [Expr: Int] = [:]
    for part in fractions.parts {
      let (x, n) = part.shift.splitInteger
      lowest[x] = min(lowest[x] ?? n, n)
    }
    for part in fractions.parts {
      let (x, n) = part.shift.splitInteger
      let base = x + Expr(lowest[x] ?? n)
      let steps = n - (lowest[x] ?? n)
      // Σ 1/(k + base + steps)ᵐ is Σ 1/(k + base)ᵐ moved by some terms at both ends
      value +=
        part.residue
        * (RationalSum.core(part.power, base, a, b) + RationalSum.head(part.power, b + base + 1, steps)
          - RationalSum.head(part.power, a + base, steps))
    }
    return value
  }

  /// Σ_{a ≤ k ≤ b} 1/(k + x)ᵐ.
  private static func core(_ m: Int, _ x: Expr, _ a: Expr, _ b: Expr) -> Expr {
    if m > 1 { return PoleValues.value(m, (a + x).reduced) - Function.hurwitzZeta(Expr(m), (b + x + 1).reduced) }
    if x.integer != nil {
      return Function.harmonicNumber((b + x).reduced) - Function.harmonicNumber((a + x - 1).reduced)
    }
    return Function.psi((b + x + 1).reduced) + PoleValues.value(1, (a + x).reduced)
  }
}

extension Expr {
  /// (x, n) with self = x + n, where n is an integer and the rational part of x lies in (0, 1].
  fileprivate var splitInteger: (representative: Expr, integer: Int) {
    let constant = terms.reduce(Rational(0)) { sum, term in sum + (term.number?.exactParts?.re ?? 0) }
    guard let n = (constant.isInteger ? constant.numerator - 1 : constant.floor).asInt else { return (self, 0) }
    return ((self - Expr(n)).reduced, n)
  }

  /// Complex coefficients of conjugate poles cancelled.
  fileprivate var withoutImaginaryUnit: Expr {
    guard hasImaginaryUnit, let expanded = try? expanded() else { return self }
    return expanded.hasImaginaryUnit ? expanded.reduced : expanded
  }
}
