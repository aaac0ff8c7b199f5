public import Exact
public import Expressions

/// A formula that simplification may use: what matches the left side is equal to the right side.
///
/// The wildcards stand for any expressions; when the condition is not `.any`, their signs must be proved first. A sum or
/// product on the left also matches inside a longer sum or product.
public struct Rule: Sendable {
  /// Both sides, of two wildcards.
  public typealias Sides = @Sendable (_ a: Expr, _ b: Expr) -> (left: Expr, right: Expr)

  /// What the rule is called; no two have the same name.
  public let name: String
  /// The signs that whatever the wildcards stand for must have.
  public let condition: SignSet
  /// The formula.
  public let sides: Sides
  /// The functions without which there is nothing to match.
  let functions: Set<Function>

  /// A formula that holds wherever both sides have a value and all of what the wildcards stand for has these signs.
  public init(_ name: String, where condition: SignSet = .any, _ sides: @escaping Sides) {
    self.name = name
    self.condition = condition
    self.sides = sides
    functions = sides(.symbol("a"), .symbol("b")).left.functions
  }

  /// The expression with all parts that match rewritten, operands before the expressions that use them.
  ///
  /// - Throws: `.exhausted` when there are too many ways to match.
  public func applied(to e: Expr, _ assumptions: Assumptions = Assumptions()) throws(MathError) -> Expr {
    let forms = forms
    return try e.transformed { part throws(MathError) in
      for (pattern, right) in forms {
        guard let values = try pattern.match(part), isProved(for: values, assumptions) else { continue }
        return right.substituting(values)
      }
      return part
    }
  }

  /// The formula alone, and as a part of a longer sum or product; a sum also with the opposite sign.
  private var forms: [(pattern: Pattern, right: Expr)] {
    let (left, right) = sides(Pattern.wildcard(0), Pattern.wildcard(1))
    let rest = Pattern.wildcard(2)
    var equations = [(left, right)]
    switch left.node {
    case .sum: equations += [(-left, -right), (left + rest, right + rest), (-left + rest, -right + rest)]
    case .product: equations.append((left * rest, right * rest))
    case .integer, .number, .symbol, .constant, .call: break
    }
    return equations.compactMap { left, right in Pattern(left).map { ($0, right) } }
  }

  /// Whether the values of the formula's wildcards have the signs that it asks for.
  private func isProved(for values: [Expr: Expr], _ assumptions: Assumptions) -> Bool {
    condition == .any
      || [Pattern.wildcard(0), Pattern.wildcard(1)].allSatisfy { wildcard in
        values[wildcard].map { assumptions.sign(of: $0).isSubset(of: condition) } ?? true
      }
  }
}

extension Expr {
  /// Written with the rules, one after the other, each kept only when it makes the whole cheaper to read.
  func rewritten(by rules: [Rule], _ assumptions: Assumptions, _ budget: Budget) throws(MathError) -> Expr {
    var (best, functions) = (self, self.functions)
    for rule in rules where rule.functions.isSubset(of: functions) {
      try budget.check()
      guard let changed = try? rule.applied(to: best, assumptions), changed != best else { continue }
      best = [best, changed, (try? changed.rationalSimplified()) ?? changed].cheapest
      functions = best.functions
    }
    return best
  }

  /// Written with every rule that matches, whether or not the right side is shorter: equal expressions often meet.
  func normalized(by rules: [Rule], _ assumptions: Assumptions) -> Expr {
    var (result, functions) = (self, self.functions)
    for rule in rules where rule.functions.isSubset(of: functions) {
      guard let changed = try? rule.applied(to: result, assumptions), changed != result else { continue }
      (result, functions) = (changed, changed.functions)
    }
    return result
  }

  /// The functions that are called somewhere in this.
  fileprivate var functions: Set<Function> {
    guard hasCalls else { return [] }
    return Set(
      subexpressions.compactMap { e in
        guard case .call(let function, _) = e.node else { return nil }
        return function
      })
  }
}
