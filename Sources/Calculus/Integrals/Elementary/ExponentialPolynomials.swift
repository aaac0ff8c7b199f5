import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// Sums of P(x)·e^(αx+β)·{1, sin, cos, sinh, cosh}(γx+δ), after products of sines and cosines are reduced.
  static let exponentialPolynomials = IntegrationMethod { search, f throws(MathError) in
    guard ExponentialTerm.occurs(in: f, search.x) else { return nil }
    for form in try ExponentialTerm.forms(of: f, search.x) {
      if let groups = ExponentialGroups(form, search.x), let value = groups.antiderivative { return value }
    }
    return nil
  }
}

/// c·xⁿ·e^E·T(W) with linear E and W.
struct ExponentialTerm {
  /// What is united: the exponent and the argument of the circular or hyperbolic pair.
  struct Key: Hashable {
    var exponent: Expr = 0
    var argument: Expr = 0
    var isHyperbolic = false
  }
  private(set) var key = Key()
  private(set) var degree = 0
  private(set) var coefficient: Expr
  private(set) var isSine = false

  /// `nil` when the term has another shape.
  init?(_ term: Expr, _ x: Expr) {
    var constants: [Expr] = []
    var calls = 0
    for factor in term.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.lacks(x) {
        constants.append(power)
      } else if factor.base == x, let n = factor.exponent.smallInteger, (0...60).contains(n) {
        degree += n
      } else if factor.base.lacks(x), factor.exponent.linear(in: x) != nil {
        key.exponent += factor.base == .e ? factor.exponent : factor.exponent * Function.log(factor.base)
      } else if factor.exponent == 1, let (function, argument) = power.unaryCall, argument.linear(in: x) != nil {
        guard calls == 0, Self.pairs.contains(function) else { return nil }
        calls += 1
        key.argument = argument
        key.isHyperbolic = function == .sinh || function == .cosh
        isSine = function == .sin || function == .sinh
      } else {
        return nil
      }
    }
    coefficient = .product(constants)
  }

  private static let pairs: [Function] = [.sin, .cos, .sinh, .cosh]

  /// Whether anything of this kind is there.
  static func occurs(in f: Expr, _ x: Expr) -> Bool {
    f.subexpressions.contains { e in
      if let (function, argument) = e.unaryCall { return pairs.contains(function) && !argument.lacks(x) }
      guard case .product(let factors) = e.node else { return false }
      return factors.contains { $0.base.lacks(x) && !$0.exponent.lacks(x) }
    }
  }

  /// The expression multiplied out, then with products of sines and cosines written as sums.
  ///
  /// None where a substitution gives a simpler answer: an odd power of a sine or cosine beside powers of the other.
  static func forms(of f: Expr, _ x: Expr) throws(MathError) -> [Expr] {
    if CircularProducts.isOddPower(f) { return [] }
    let plain = try f.expanded()
    guard plain.terms.count <= 40, let sums = CircularProducts.sums(plain, x) else { return [plain] }
    return [plain, sums]
  }
}
