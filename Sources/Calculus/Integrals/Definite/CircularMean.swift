import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// Mean values of periodic integrands over intervals between multiples of π/2, by residues inside the unit circle or a
/// table: candidates, since half a period counts as a whole one.
struct CircularMean {
  private let symbol: Symbol
  private let x: Expr
  private let assumptions: Assumptions
  /// Values of the parameters, at which poles are found to lie inside or outside.
  private let sample: [Expr: Expr]

  init(_ x: Symbol, _ assumptions: Assumptions, _ sample: [Expr: Expr]) {
    (symbol, self.x, self.assumptions, self.sample) = (x, Expr(x), assumptions, sample)
  }

  func value(_ f: Expr, from a: Expr, to b: Expr) throws(MathError) -> Expr? {
    try isPeriodic(a, b) ? residues(f) : nil
  }

  private func isPeriodic(_ a: Expr, _ b: Expr) -> Bool {
    [a, b].allSatisfy { ($0 / .pi).rational.map { ($0 * 2).isInteger } ?? false }
  }

  // MARK: Table

  /// The mean by the table.
  func known(_ f: Expr, from a: Expr, to b: Expr) throws(MathError) -> Expr? {
    guard isPeriodic(a, b) else { return nil }
    let (constant, plain) = f.splitConstant(x)
    let reduced = try plain.transformed { e throws(MathError) in
      guard let w = e.argument(.log) else { return e }
      return Function.log(try w.trigReduced().linearInWave)
    }
    for g in [plain, reduced].unique {
      let (functions, candidates) = (g.calledFunctions, Template.constants(in: g, x) + Template.circular(in: g, x))
      let angles = g.subexpressions.compactMap { e in
        e.unaryCall.flatMap {
          [.sin, .cos].contains($0.function) && Monomial($0.argument, x) != nil ? $0.argument : nil
        }
      }
      for row in CircularMean.table where row.template.isSimilar(to: functions) {
        for angle in angles.unique {
          guard let values = row.template.match(g, [MellinRow.u: angle], candidates: candidates) else { continue }
          return constant * row.value.substituting(values).withExpandedRadicands
        }
      }
    }
    return nil
  }

  private struct Row: Sendable {
    let value: Expr
    let template: Template
    init(_ f: Expr, _ value: Expr) {
      self.value = value
      template = Template(f, [MellinRow.p, MellinRow.q])
    }
  }

  private static let (u, p, q) = (MellinRow.u, MellinRow.p, MellinRow.q)

  /// Gradshteyn and Ryzhik 4.224, 3.915, 3.937; DLMF 10.9.2, 10.32.3.
  private static let table: [Row] = [
    Row(Function.log(p * Function.cos(u)), Function.log(p / 2)),
    Row(Function.log(p * Function.sin(u)), Function.log(p / 2)),
    Row(Function.log(Function.cos(u)), -Function.log(2)),
    Row(Function.log(Function.sin(u)), -Function.log(2)),
    Row(Function.log(p + q * Function.cos(u)), Function.log((p + sqrt(p ** 2 - q ** 2)) / 2)),
    Row(Function.log(p + q * Function.sin(u)), Function.log((p + sqrt(p ** 2 - q ** 2)) / 2)),
    Row(exp(p * Function.cos(u)), Function.besselI(0, p)),
    Row(exp(p * Function.sin(u)), Function.besselI(0, p)),
    Row(exp(p * Function.cos(u)) * Function.cos(q * u), Function.besselI(q, p)),
    Row(exp(p * Function.cos(u)) * Function.cos(p * Function.sin(u)), 1),
    Row(Function.cos(p * Function.sin(u)), Function.besselJ(0, p)),
    Row(Function.cos(p * Function.cos(u)), Function.besselJ(0, p)),
    Row(Function.cos(q * u - p * Function.sin(u)), Function.besselJ(q, p)),
    Row(
      Function.log((1 + p * Function.cos(u)) / (1 - p * Function.cos(u))) / Function.cos(u), 2 * Function.arcsin(p)),
  ]

  // MARK: Residues

  /// Σ Res R(z)/z over |z| < 1, with R(e^(ix)) = f(x).
  private func residues(_ f: Expr) throws(MathError) -> Expr? {
    let z = Expr(Symbol("∫z"))
    let replaced = f.inExponentials(x).withExponentials(.i, z, x)
    guard replaced.lacks(x), replaced.isRational(in: z), replaced.isSmall else { return nil }
    let (top, bottom) = try (replaced / z).numeratorAndDenominator()
    var sum: Expr = 0
    for (factor, multiplicity) in try bottom.factorList() where !factor.lacks(z) {
      guard let roots = CircularMean.roots(factor, z), multiplicity <= 6 else { return nil }
      let leading = factor.polynomial(in: z)?.last ?? 1
      for (k, root) in roots.enumerated() {
        guard let isInside = try isInside(root) else { return nil }
        if !isInside { continue }
        let others = roots.enumerated().filter { $0.offset != k }.map { z - $0.element }
        let m = Expr(multiplicity)
        // (z − r)ᵐ·R, with factor = c·∏(z − r)
        let cofactor = (bottom / .power(factor, m)).reduced
        var term = top / (cofactor * .power(leading * .product(others), m))
        if multiplicity > 1, let variable = z.symbol {
          term = term.derivative(variable, order: multiplicity - 1) / Function.factorial(m - 1)
        }
        sum += term.substituting(z, root)
      }
    }
    return try sum.radicalSimplified(assumptions).rationalSimplified().withoutImaginaryUnit
  }

  private func isInside(_ root: Expr) throws(MathError) -> Bool? {
    let (re, im) = try root.substituting(sample).numeric().asDoubles
    let size = re * re + im * im
    return abs(size - 1) < 1e-9 ? nil : size < 1
  }

  /// The roots of a polynomial of degree ≤ 2, or of one in z² of degree 4.
  private static func roots(_ p: Expr, _ z: Expr) -> [Expr]? {
    if let (a, b) = p.linear(in: z) { return [-b / a] }
    if let (a, b, c) = p.quadratic(in: z) {
      let root = sqrt((b ** 2 - 4 * a * c).reduced)
      return [(-b + root) / (2 * a), (-b - root) / (2 * a)]
    }
    guard let c = p.polynomial(in: z), c.count == 5, c[1] == 0, c[3] == 0 else { return nil }
    let root = sqrt((c[2] ** 2 - 4 * c[4] * c[0]).reduced)
    return [(-c[2] + root) / (2 * c[4]), (-c[2] - root) / (2 * c[4])].flatMap { [sqrt($0), -sqrt($0)] }
  }
}

extension Template {
  /// Coefficients of circular functions of x and constants beside them.
  static func circular(in g: Expr, _ x: Expr) -> [Expr] {
    let constants = g.subexpressions.flatMap { e in e.terms.map { $0.splitConstant(x).constant } }
    return constants.flatMap { [$0, -$0] }.unique
  }
}

extension Expr {
  /// The real part of a fraction whose imaginary part cancels.
  fileprivate var withoutImaginaryUnit: Expr {
    guard hasImaginaryUnit, let form = try? simplified(budget: Budget(seconds: 0.5)) else { return self }
    return form
  }
}

extension Expr {
  /// Roots of multiplied-out expressions.
  fileprivate var withExpandedRadicands: Expr {
    replacingPowers { factor in
      guard factor.exponent.rational?.isInteger == false, let base = try? factor.base.expanded() else { return nil }
      return .power(base, factor.exponent)
    }
  }

  /// p + q·cos u, or p + q·sin u, when that is what this is.
  fileprivate var linearInWave: Expr {
    for e in subexpressions {
      if let (function, _) = e.unaryCall, [.sin, .cos].contains(function), let (slope, offset) = linear(in: e) {
        return offset + slope * e
      }
    }
    return self
  }
}
