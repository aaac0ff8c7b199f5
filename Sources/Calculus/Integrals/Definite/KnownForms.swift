import Exact
import Expressions
import Functions
import Simplification

/// Definite integrals with parameters and without an antiderivative in the catalogue: one line each.
struct KnownForms {
  private let f: Expr
  private let x: Expr
  private let assumptions: Assumptions

  init(_ f: Expr, _ x: Expr, _ assumptions: Assumptions) { (self.f, self.x, self.assumptions) = (f, x, assumptions) }

  /// A candidate, right under conditions that the check at sampled parameters decides.
  func value(from a: Expr, to b: Expr) -> Expr? {
    let rows = KnownForms.table.filter { $0.lower == a && $0.upper == b }
    if rows.isEmpty { return nil }
    let (constant, g) = f.splitConstant(x)
    let (functions, candidates) = (g.calledFunctions, Template.constants(in: g, x))
    for row in rows where row.template.isSimilar(to: functions) {
      guard let values = row.template.match(g, [MellinRow.u: x], candidates: candidates) else { continue }
      return constant * row.value.substituting(values)
    }
    return nil
  }

  /// ∫ f du between two ends, in the wildcards u, p and q.
  struct Row: Sendable {
    let lower: Expr
    let upper: Expr
    let value: Expr
    let template: Template

    init(_ f: Expr, _ lower: Expr, _ upper: Expr, _ value: Expr) {
      (self.lower, self.upper, self.value) = (lower, upper, value)
      template = Template(f, [MellinRow.p, MellinRow.q])
    }
  }
}

extension Template {
  /// Constants that occur in an expression, with both signs: coefficients of powers of x, constant terms, exponents, and
  /// first arguments.
  static func constants(in g: Expr, _ x: Expr) -> [Expr] {
    var result: [Expr] = []
    for monomial in Monomial.all(in: g, x) { result += [monomial.coefficient, monomial.degree] }
    for e in g.subexpressions {
      switch e.node {
      case .sum: result.append(e.splitTerms(x).free); result += e.terms.map { $0.splitConstant(x).constant }
      case .product(let factors): result += factors.map(\.exponent).filter { $0.lacks(x) }
      case .call(_, let arguments): result += arguments.filter { $0.lacks(x) }
      case .integer, .number, .symbol, .constant: break
      }
    }
    return (result.flatMap { [$0, -$0] } + [1]).unique
  }
}
