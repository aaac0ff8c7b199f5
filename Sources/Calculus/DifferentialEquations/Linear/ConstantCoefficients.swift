import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// y⁽ⁿ⁾ = r(x).
  static let integration = SolutionMethod("integration") { search throws(MathError) in
    guard let linear = search.linear?.monic, linear.coefficients.dropLast().allSatisfy({ $0 == 0 }) else { return [] }
    var value = linear.right
    for _ in 0..<linear.order { value = try search.primitive(value, search.variable) }
    let constants = search.constants
    if constants.count == 1 { return [.explicit(Expr(constants[0]) + value)] }
    let powers = constants.indices.map { Expr.power(search.x, Expr($0)) }
    return [.explicit(Expr.sum(zip(constants, powers).map { Expr($0) * $1 }) + value)]
  }

  /// Linear equations with constant coefficients: e^(αx)·{cos βx, sin βx}, and undetermined coefficients or variation of
  /// the constants for the right side.
  static let constantCoefficients = SolutionMethod("constant coefficients") { search throws(MathError) in
    guard let linear = search.linear?.monic, linear.order >= 2, linear.isConstant(search.x),
      let basis = try ConstantBasis(linear, search)
    else { return [] }
    let homogeneous = basis.fundamental.combination(search.constants)
    if linear.right == 0 { return [.explicit(basis.gathered(homogeneous))] }
    var found = try UndeterminedCoefficients(linear, basis, search)?.particular
    if found == nil { found = try basis.fundamental.particular(linear.right, search) }
    guard let particular = found.map(search.shortest) else { return [] }
    return [.explicit(basis.gathered(homogeneous) + particular), .explicit(search.tidy(homogeneous + particular))]
  }
}

/// The solutions of a homogeneous equation with constant coefficients.
struct ConstantBasis {
  let roots: [CharacteristicRoot]
  let fundamental: Fundamental
  private let x: Expr

  init?(_ linear: LinearEquation, _ search: EquationSearch) throws(MathError) {
    guard let roots = try CharacteristicRoot.all(linear.coefficients, search.assumptions, search.budget) else {
      return nil
    }
    self.roots = roots
    x = search.x
    var solutions: [Expr] = []
    for root in roots { solutions += ConstantBasis.solutions(root, x) }
    guard solutions.count == linear.order else { return nil }
    fundamental = Fundamental(solutions: solutions)
  }

  /// xʲ·e^(αx), or xʲ·e^(αx)·sin βx and xʲ·e^(αx)·cos βx.
  private static func solutions(_ root: CharacteristicRoot, _ x: Expr) -> [Expr] {
    var list: [Expr] = []
    let growth = exp((root.alpha * x))
    for j in 0..<root.multiplicity {
      let power = Expr.power(x, Expr(j)) * growth
      list += root.beta == 0 ? [power] : [power * Function.sin(root.beta * x), power * Function.cos(root.beta * x)]
    }
    return list
  }

  /// The combination with common exponential factors taken out.
  func gathered(_ e: Expr) -> Expr {
    guard roots.count == 1, roots[0].alpha != 0 else { return e }
    let growth = exp(roots[0].alpha * x)
    return growth * Expr.sum(e.terms.map { $0 / growth })
  }
}
