import Exact
import Expressions
import Functions
import Simplification

/// Equations in sines, cosines and their kin of multiples of one angle: in sin u or cos u alone where the other occurs
/// squared only, otherwise in tan u/2.
struct CircularReduction {
  private let polynomial: Expr
  private let unit: Expr
  private static let (sine, cosine) = (Expr.symbol("_s"), Expr.symbol("_c"))

  private static let functions: Set<Function> = [.sin, .cos, .tan, .cot, .sec, .csc]

  init?(_ e: Expr, _ x: Expr) throws(MathError) {
    let arguments = e.arguments(of: CircularReduction.functions, containing: x)
    guard let common = CommonUnit(of: arguments) else { return nil }
    let angle = Expr.symbol("_u")
    let multiples = e.transformed { part in
      guard case .call(let f, let z) = part.node, z.count == 1, let n = common.multiples[z[0]] else { return part }
      return f.inSineAndCosine(Expr(n) * angle) ?? f(Expr(n) * angle)
    }
    let expanded = multiples.trigExpanded()
      .substituting([
        Function.sin(angle): CircularReduction.sine, Function.cos(angle): CircularReduction.cosine,
      ])
    if expanded.contains(angle) || expanded.contains(x) { return nil }
    (polynomial, unit) = (try expanded.numeratorAndDenominator().numerator, common.unit)
  }

  func equations() throws(MathError) -> [Expr]? {
    var result: [Expr] = []
    for (factor, _) in try polynomial.factorList() where factor.hasSymbols { result += try equations(for: factor) }
    return result
  }

  private func equations(for factor: Expr) throws(MathError) -> [Expr] {
    let (s, c) = (CircularReduction.sine, CircularReduction.cosine)
    if let inSine = try factor.withoutSquares(of: c, sum: 1 - s ** 2) {
      return [inSine.substituting(s, Function.sin(unit))]
    }
    if let inCosine = try factor.withoutSquares(of: s, sum: 1 - c ** 2) {
      return [inCosine.substituting(c, Function.cos(unit))]
    }
    let t = Expr.symbol("_t")
    let inTangent = factor.substituting([s: 2 * t / (1 + t ** 2), c: (1 - t ** 2) / (1 + t ** 2)])
    let numerator = try inTangent.numeratorAndDenominator().numerator
    // tan u/2 misses the angle π alone.
    return [numerator.substituting(t, Function.tan(unit / 2)), unit - .pi]
  }
}

extension Expr {
  /// The arguments of some functions of one argument in which x occurs, each once.
  func arguments(of functions: Set<Function>, containing x: Expr) -> [Expr] {
    var result: [Expr] = []
    for part in subexpressions {
      guard case .call(let f, let z) = part.node, z.count == 1, functions.contains(f), z[0].contains(x),
        !result.contains(z[0])
      else { continue }
      result.append(z[0])
    }
    return result
  }

  /// A polynomial in which `y` occurs in even powers only, with `sum` for y²; nil for others.
  fileprivate func withoutSquares(of y: Expr, sum: Expr) throws(MathError) -> Expr? {
    guard let coefficients = try polynomialCoefficients(of: y),
      coefficients.indices.allSatisfy({ $0.isMultiple(of: 2) || coefficients[$0] == 0 })
    else { return nil }
    return Expr.sum(coefficients.enumerated().map { $1 * sum ** Expr($0 / 2) })
  }
}
