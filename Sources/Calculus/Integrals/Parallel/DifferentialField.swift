import Exact
import Expressions
import Functions
import Simplification

/// A field ℚ(parameters)(x, θ₁, …, θₙ) closed under d/dx that contains an integrand: the θ are exponentials, logarithms,
/// tangents, roots and any other functions, taken as independent.
struct DifferentialField {
  /// x and the θ, as functions of x.
  private(set) var kernels: [Expr]
  /// The variables that stand for them.
  private(set) var variables: [Symbol]
  /// Constants that are no rational numbers, and the variables that stand for them.
  private(set) var constants: [Expr] = []
  private(set) var parameters: [Symbol] = []
  /// The derivatives of the kernels, as fractions in the variables.
  private(set) var derivatives: [Expr] = []
  private let x: Expr
  private var isClosed = true

  private static let limit = 6

  /// `nil` when no small field is closed under differentiation.
  init?(containing f: Expr, _ symbol: Symbol) {
    x = Expr(symbol)
    kernels = [x]
    variables = [Symbol("∫v0")]
    _ = element(f.inTangents(x))
    var next = 0
    while next < kernels.count {
      guard kernels.count <= DifferentialField.limit, isClosed else { return nil }
      derivatives.append(element(kernels[next].derivative(symbol).inTangents(x)))
      next += 1
    }
    guard isClosed else { return nil }
  }

  /// The integrand in the variables.
  mutating func integrand(_ f: Expr) -> Expr { element(f.inTangents(x)) }

  /// An expression with variables in place of the kernels; what is not yet a kernel becomes one.
  mutating func element(_ e: Expr) -> Expr {
    if e.lacks(x) { return constant(e) }
    switch e.node {
    case .integer, .number, .constant: return e
    case .symbol: return Expr(variables[0])
    case .sum(let terms):
      var parts: [Expr] = []
      for term in terms { parts.append(constant(term.coefficient) * element(term.term)) }
      return .sum(parts)
    case .product(let factors):
      var parts: [Expr] = []
      for factor in factors { parts.append(element(factor)) }
      return .product(parts)
    case .call: return variable(e)
    }
  }

  private mutating func element(_ factor: Factor) -> Expr {
    let (base, exponent) = (factor.base, factor.exponent)
    if exponent.lacks(x) {
      if let n = exponent.smallInteger { return .power(element(base), Expr(n)) }
      if let q = exponent.rational {
        let whole = Expr(q.floor)
        let root = variable(.power(base, 1 / Expr(q.denominator)))
        return .power(element(base), whole) * .power(root, Expr(q.denominator) * (Expr(q) - whole))
      }
      let (n, rest) = exponent.integerAndRest
      return .power(element(base), n) * (rest == 0 ? 1 : variable(.power(base, rest)))
    }
    // b^(Σ cᵢ·mᵢ) = ∏ (b^(mᵢ/qᵢ))^pᵢ
    var parts: [Expr] = []
    for term in ((try? exponent.expanded()) ?? exponent).terms {
      let (c, m) = term.rationalAndRest
      let unit = Expr.power(base, m / Expr(c.denominator))
      parts.append(term.lacks(x) ? constant(.power(base, term)) : .power(variable(unit), Expr(c.numerator)))
    }
    return .product(parts)
  }

  private mutating func variable(_ kernel: Expr) -> Expr {
    if let i = kernels.firstIndex(of: kernel) { return Expr(variables[i]) }
    if kernels.count > DifferentialField.limit {
      isClosed = false
      return 0
    }
    kernels.append(kernel)
    variables.append(Symbol("∫v\(variables.count)"))
    return Expr(variables[variables.count - 1])
  }

  /// Symbols and numbers stay; other constants become parameters.
  private mutating func constant(_ e: Expr) -> Expr {
    if e.rational != nil { return e }
    switch e.node {
    case .sum(let terms): return .sum(terms.map { constant($0.coefficient) * constant($0.term) })
    case .product(let factors) where factors.allSatisfy({ $0.exponent.smallInteger != nil }):
      return .product(factors.map { .power(constant($0.base), $0.exponent) })
    case .integer, .number, .constant, .symbol, .product, .call: break
    }
    if let i = constants.firstIndex(of: e) { return Expr(parameters[i]) }
    constants.append(e)
    parameters.append(Symbol("∫c\(constants.count)"))
    return Expr(parameters[parameters.count - 1])
  }

  /// A fraction in the variables as a function of x.
  func function(_ e: Expr) -> Expr {
    var back: [Expr: Expr] = [:]
    for (variable, kernel) in zip(variables, kernels) { back[Expr(variable)] = kernel }
    for (parameter, value) in zip(parameters, constants) { back[Expr(parameter)] = value }
    return e.substituting(back)
  }
}

extension Expr {
  /// Circular functions written with tan(w/2), hyperbolic ones with exponentials.
  fileprivate func inTangents(_ x: Expr) -> Expr {
    transformed { e in
      guard let (function, w) = e.unaryCall, !w.lacks(x) else { return e }
      let t = Function.tan(w / 2)
      switch function.name {
      case "sin": return 2 * t / (1 + t ** 2)
      case "cos": return (1 - t ** 2) / (1 + t ** 2)
      case "cot": return 1 / Function.tan(w)
      case "sec": return (1 + t ** 2) / (1 - t ** 2)
      case "csc": return (1 + t ** 2) / (2 * t)
      case "sinh", "cosh", "tanh", "coth", "sech", "csch": return function.spec.exponentialForm?([w]) ?? e
      default: return e
      }
    }
  }

  /// (c, m) with self = c·m and a rational c.
  fileprivate var rationalAndRest: (Rational, Expr) {
    if let q = rational { return (q, 1) }
    guard case .sum(let terms) = node, terms.count == 1, let q = terms[0].coefficient.rational else { return (1, self) }
    return (q, terms[0].term)
  }

  /// (n, e) with self = n + e and an integer n.
  var integerAndRest: (Expr, Expr) {
    for term in terms where term.smallInteger != nil { return (term, self - term) }
    return (0, self)
  }
}
