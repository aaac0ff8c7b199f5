import Exact
import Expressions
import Simplification

extension IntegrationMethod {
  /// ∫ Σ fᵢ = Σ ∫ fᵢ; terms that a rational function has together stay together, and so do those that have no
  /// antiderivative each.
  static let linearity = IntegrationMethod { search, f throws(MathError) in
    guard case .sum(let terms) = f.node, terms.count > 1, !f.isRational(in: search.x) || f.isSumOfPowers(search.x)
    else {
      return nil
    }
    var (result, open): ([Expr], [Expr]) = ([], [])
    for term in f.terms {
      if let F = try search.antiderivative(of: term) { result.append(F) } else { open.append(term) }
      if open.count == 1, result.isEmpty, terms.count == 2 { return nil }
    }
    if open.isEmpty { return .sum(result) }
    guard open.count > 1, !result.isEmpty else { return nil }
    return try search.antiderivative(of: .sum(open)).map { $0 + .sum(result) }
  }

  /// Products multiplied out, and products of sines and cosines written as sums.
  static let expansion = IntegrationMethod { search, f throws(MathError) in
    let plain = try f.expanded()
    let expanded = plain == f ? CircularProducts.sums(plain, search.x) ?? plain : plain
    guard expanded != f, expanded.terms.count <= 60, !CircularProducts.isOddPower(f) else { return nil }
    return expanded.terms.count > 1 ? try linearity.find(search, expanded) : try search.antiderivative(of: expanded)
  }
}

extension Expr {
  /// Whether every term is a constant times a power of x.
  fileprivate func isSumOfPowers(_ x: Expr) -> Bool {
    terms.allSatisfy { term in
      term.factors.allSatisfy { $0.base == x && $0.exponent.lacks(x) || Expr.power($0.base, $0.exponent).lacks(x) }
    }
  }
}
