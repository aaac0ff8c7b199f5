import Exact
public import Expressions
import Functions

/// Which multiples of logarithms are written as logarithms of powers.
public enum LogarithmMultiples: String, Sendable, CaseIterable {
  /// log u and −log u only.
  case ones
  /// Integer multiples.
  case integers
  /// Rational multiples.
  case ratios
  /// Multiples by real constants.
  case constants
  /// Multiples by anything that is proved to be real.
  case all
}

extension Expr {
  /// Sums of logarithms written as one where that holds: c·log u = log u^c for u > 0 and real c, and
  /// log p + log z = log(p·z) for p > 0.
  public func logarithmsContracted(
    _ assumptions: Assumptions, _ multiples: LogarithmMultiples = .integers
  ) -> Expr {
    transformed { e in
      guard case .sum(let terms) = e.node, e.hasCalls else { return e }
      return assumptions.contracted(Array(terms), multiples) ?? e
    }
  }

  /// The factor and the argument when this is a multiple of one logarithm.
  fileprivate var logarithmMultiple: (factor: Expr, argument: Expr)? {
    let all = factors
    guard
      let place = all.firstIndex(where: { factor in
        guard factor.exponent == 1, case .call(let function, let operands) = factor.base.node else { return false }
        return function == .log && operands.count == 1
      }), case .call(_, let operands) = all[place].base.node
    else { return nil }
    let others = all.enumerated().filter { $0.offset != place }.map { Expr.power($0.element.base, $0.element.exponent) }
    return (.product(others), operands[0])
  }
}

extension Assumptions {
  /// The sum of the terms with the logarithms that may be united in one; nil when there is nothing to unite.
  fileprivate func contracted(_ terms: [Term], _ multiples: LogarithmMultiples) -> Expr? {
    var arguments: [Expr] = []
    var others: [Expr] = []
    var hasGeneralArgument = false
    for term in terms {
      let whole = term.coefficient * term.term
      guard let (factor, argument) = whole.logarithmMultiple else {
        others.append(whole)
        continue
      }
      if sign(of: argument).isPositive, admits(factor, multiples) {
        arguments.append(.power(argument, factor))
      } else if factor == 1, !hasGeneralArgument {
        hasGeneralArgument = true
        arguments.append(argument)
      } else {
        others.append(whole)
      }
    }
    if arguments.isEmpty || terms.count == 1 && others.count == 1 { return nil }
    return Function.log(.product(arguments)) + .sum(others)
  }

  private func admits(_ factor: Expr, _ multiples: LogarithmMultiples) -> Bool {
    switch multiples {
    case .ones: factor == 1 || factor == -1
    case .integers: factor.integer != nil
    case .ratios: factor.rational != nil
    case .constants: !factor.hasSymbols && sign(of: factor).isReal
    case .all: sign(of: factor).isReal
    }
  }
}
