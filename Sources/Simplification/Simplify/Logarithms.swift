import Exact
public import Expressions
import Functions

extension Expr {
  /// Sums of logarithms written as one where that holds: n·log u = log uⁿ for u > 0 and integer n, and
  /// log p + log z = log(p·z) for p > 0.
  public func logarithmsContracted(_ assumptions: Assumptions) -> Expr {
    transformed { e in
      guard case .sum(let terms) = e.node, e.hasCalls else { return e }
      return assumptions.contracted(Array(terms)) ?? e
    }
  }
}

extension Assumptions {
  /// The sum of the terms with the logarithms that may be united in one; nil when there is nothing to unite.
  fileprivate func contracted(_ terms: [Term]) -> Expr? {
    var arguments: [Expr] = []
    var others: [Expr] = []
    var hasGeneralArgument = false
    for term in terms {
      let whole = term.coefficient * term.term
      guard case .call(let function, let operands) = term.term.node, function == .log, operands.count == 1,
        let n = term.coefficient.smallInteger
      else {
        others.append(whole)
        continue
      }
      if sign(of: operands[0]).isPositive {
        arguments.append(.power(operands[0], Expr(n)))
      } else if n == 1, !hasGeneralArgument {
        hasGeneralArgument = true
        arguments.append(operands[0])
      } else {
        others.append(whole)
      }
    }
    if arguments.isEmpty || terms.count == 1 && others.count == 1 { return nil }
    return Function.log(.product(arguments)) + .sum(others)
  }
}
