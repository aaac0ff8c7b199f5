import Exact
public import Expressions
import Functions

extension Expr {
  /// Roots of constants with roots inside written without these where that is possible: √(4 + 2√3) = 1 + √3,
  /// (90 + 34√7)^(1/3) = 3 + √7.
  ///
  /// Square roots of sums of square roots by Borodin's algorithm, whatever is rational or quadratic by its minimal
  /// polynomial; both are exact.
  public func denested() -> Expr {
    guard hasNestedRoots else { return self }
    return transformed { e in
      guard !e.hasSymbols, e.hasNestedRoots else { return e }
      let inner = e.replacingPowers(\.denested)
      return inner.hasNestedRoots ? inner.quadraticForm ?? inner : inner
    }
  }

  /// Whether a root of a constant has a root inside.
  package var hasNestedRoots: Bool {
    subexpressions.contains { e in
      guard case .product(let factors) = e.node else { return false }
      return factors.contains { $0.isRootOfConstant && !$0.base.isNumber && $0.base.hasRoots }
    }
  }

  private var hasRoots: Bool {
    subexpressions.contains { e in
      guard case .product(let factors) = e.node else { return false }
      return factors.contains(where: \.isRootOfConstant)
    }
  }

  /// A bound of the degree of this constant: the product of the degrees of its roots.
  private var degreeBound: Int {
    var (seen, degree): (Set<Expr>, Int) = ([], 1)
    for e in subexpressions {
      guard case .product(let factors) = e.node else { continue }
      for factor in factors where factor.isRootOfConstant && seen.insert(factor.base).inserted {
        degree = min(degree * (factor.exponent.rational?.denominator.asInt ?? 1024), 1024)
      }
    }
    return degree
  }

  private static let largestDegree = 48

  /// a + b√d for a constant of degree at most 2.
  fileprivate var quadraticForm: Expr? {
    guard degreeBound <= Expr.largestDegree, let number = try? algebraicNumber(), number.degree <= 2 else { return nil }
    if let q = number.asRational { return Expr(q) }
    let p = number.minimalPolynomial
    let (c, b, a) = (Expr(p.coefficient(0)), Expr(p.coefficient(1)), Expr(p.coefficient(2)))
    let root = Expr.power(b * b - 4 * a * c, .half)
    for candidate in [(-b + root) / (2 * a), (-b - root) / (2 * a)] {
      guard let form = try? candidate.expanded(), let value = try? form.algebraicNumber() else { continue }
      if value == number { return form }
    }
    return nil
  }
}

extension Factor {
  fileprivate var isRootOfConstant: Bool { exponent.rational?.isInteger == false && !base.hasSymbols }

  /// The power of the root without nested roots; nil when there is none.
  fileprivate var denested: Expr? {
    guard isRootOfConstant, !base.isNumber, let q = exponent.rational else { return nil }
    let degree = Expr(q.denominator)
    let root: Expr? =
      if q.denominator == 2, let value = SurdSum(base), value.expression.constantSign == 1 {
        value.squareRoot()?.expression
      } else {
        Expr.power(base, 1 / degree).quadraticForm
      }
    guard let root else { return nil }
    let power = Expr.power(root, Expr(q.numerator))
    return (try? power.expanded()) ?? power
  }
}
