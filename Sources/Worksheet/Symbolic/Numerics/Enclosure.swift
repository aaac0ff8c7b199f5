internal import Balls
internal import Exact
internal import Expressions
internal import Functions

/// An expression prepared for evaluation on balls: the steps in the order of dependence, each shared part once.
struct Enclosure: Sendable {
  private enum Step: Sendable {
    case number(Number)
    case constant(Constant)
    case variable(Int)
    case unknown
    case sum([(coefficient: Int, term: Int)])
    case product([Power])
    case call(Function, [Int])
  }

  private struct Power: Sendable {
    enum Kind: Sendable { case integer(Integer), squareRoot, inverseSquareRoot, exponential, general }
    let base: Int
    let exponent: Int
    let kind: Kind
  }

  private var steps: [Step] = []

  /// Symbols that are not among the variables make the value indeterminate.
  init(_ e: Expr, variables: [Symbol] = []) {
    var places: [Expr: Int] = [:]
    for part in e.subexpressions {
      places[part] = steps.count
      steps.append(Enclosure.step(part, variables) { places[$0] ?? 0 })
    }
    if let root = places[e], root != steps.count - 1 { steps.append(.sum([(coefficient: -1, term: root)])) }
  }

  private static func step(_ e: Expr, _ variables: [Symbol], _ place: (Expr) -> Int) -> Step {
    switch e.node {
    case .integer(let n): return .number(.rational(Rational(n)))
    case .number(let id): return .number(id.value)
    case .constant(let constant): return .constant(constant)
    case .symbol(let symbol): return variables.firstIndex(of: symbol).map { .variable($0) } ?? .unknown
    case .sum(let terms):
      return .sum(terms.map { ($0.coefficient == 1 ? -1 : place($0.coefficient), place($0.term)) })
    case .product(let factors):
      return .product(
        factors.map { Power(base: place($0.base), exponent: place($0.exponent), kind: kind($0.base, $0.exponent)) })
    case .call(let function, let arguments): return .call(function, arguments.map(place))
    }
  }

  private static func kind(_ base: Expr, _ exponent: Expr) -> Power.Kind {
    if base == .e { return .exponential }
    if let n = exponent.integer { return .integer(n) }
    if exponent == .half { return .squareRoot }
    if exponent == -.half { return .inverseSquareRoot }
    return .general
  }

  /// The value at a point; with `analytic`, indeterminate unless proved holomorphic on the whole ball.
  func evaluate(_ point: [ComplexBall], analytic: Bool = false, precision: Int) -> ComplexBall {
    var values: [ComplexBall] = []
    values.reserveCapacity(steps.count)
    for step in steps {
      switch step {
      case .number(let number): values.append(number.ball(precision: precision))
      case .constant(let constant): values.append(ComplexBall(constant.ball(precision: precision)))
      case .variable(let index): values.append(point[index])
      case .unknown: values.append(.indeterminate)
      case .sum(let terms):
        var total = ComplexBall.zero
        for (coefficient, term) in terms {
          let value =
            coefficient < 0
            ? values[term] : values[coefficient].multiplied(by: values[term], precision: precision)
          total = total.adding(value, precision: precision)
        }
        values.append(total)
      case .product(let factors):
        var total = ComplexBall.one
        for factor in factors {
          let value = Enclosure.power(values[factor.base], values[factor.exponent], factor.kind, analytic, precision)
          total = total.multiplied(by: value, precision: precision)
        }
        values.append(total)
      case .call(let function, let arguments):
        let value = function.spec.ball?(arguments.map { values[$0] }, analytic, precision)
        values.append(value ?? .indeterminate)
      }
    }
    return values.last ?? .indeterminate
  }

  private static func power(
    _ base: ComplexBall, _ exponent: ComplexBall, _ kind: Power.Kind, _ analytic: Bool, _ precision: Int
  ) -> ComplexBall {
    switch kind {
    case .integer(let n): n.isOne ? base : base.power(n, precision: precision)
    case .squareRoot: base.sqrt(analytic: analytic, precision: precision)
    case .inverseSquareRoot: base.rsqrt(analytic: analytic, precision: precision)
    case .exponential: exponent.exp(precision: precision)
    case .general: base.power(exponent, analytic: analytic, precision: precision)
    }
  }
}
