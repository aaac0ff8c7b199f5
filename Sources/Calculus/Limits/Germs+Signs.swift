import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// Signs, zero tests and realness of germs.
extension Germs {
  /// −1, 0 or 1: the sign for all small h.
  func sign(_ e: Expr) throws(Obstacle) -> Int {
    if let sign = e.number?.sign { return sign }
    if let known = signs[e] { return known }
    let value = try descending { () throws(Obstacle) in try findSign(e) }
    signs[e] = value
    return value
  }

  private func findSign(_ e: Expr) throws(Obstacle) -> Int {
    if e == .infinity { return 1 }
    let set = assumptions.sign(of: e)
    if set == .positive { return 1 }
    if set == .negative { return -1 }
    if set == .zero { return 0 }
    if !varies(e) { return try constantSign(e) }
    guard let lead = try leading(tractable(e)) else { return 0 }
    return try sign(lead.coefficient)
  }

  /// The sign of a constant or of an expression in parameters.
  private func constantSign(_ e: Expr) throws(Obstacle) -> Int {
    if try vanishes(e) { return 0 }
    let parameters = e.symbols
    if !parameters.isEmpty, parameters.allSatisfy({ symbol in oscillators.contains { $0.symbol == symbol } }) {
      guard let sign = try range(of: e).sign else { throw .oscillation }
      return sign
    }
    guard parameters.isEmpty else { throw .sign(of: e) }
    guard let sign = e.provedSign(isReal: true) else { throw .sign(of: e) }
    return sign
  }

  /// The sign where the germ is real, otherwise `nil`.
  func signIfReal(_ e: Expr) throws(Obstacle) -> Int? { isReal(e) == .yes ? try sign(e) : nil }

  /// Whether the germ is identically zero; throws when that is not decided, or when it oscillates about zero.
  func vanishes(_ e: Expr) throws(Obstacle) -> Bool {
    if e == 0 { return true }
    if e.isNumber { return e.number?.sign == 0 }
    if e.hasInfinity { throw .undecided("an infinite coefficient") }
    if let known = zeros[e] { return known }
    let value = try isZeroGerm(e)
    if !value, !oscillators.isEmpty, !varies(e), e.symbols.contains(where: isOscillator) {
      guard try range(of: e).sign != nil else { throw .oscillation }
    }
    zeros[e] = value
    return value
  }

  func isOscillator(_ symbol: Symbol) -> Bool { oscillators.contains { $0.symbol == symbol } }

  private func isZeroGerm(_ e: Expr) throws(Obstacle) -> Bool {
    if !e.hasAbstractFunctions, isRefuted(e) { return false }
    if varies(e), vanishesTermwise(e) { return true }
    do {
      let other = e.withPowersAsExponentials
      for form in other == e ? [e] : [e, other] {
        switch try form.isZero(assumptions, budget: budget.slice(seconds: 5)) {
        case .proved: return true
        case .refuted where !varies(e): return false
        case .refuted, .unknown: break
        }
      }
    } catch {
      if budget.remainingSeconds == 0 { throw .failed(error) }
    }
    throw .undecided("whether `\(e)` is zero is not decided")
  }

  /// Whether the constant factors of like terms add up to zero: (log 4 − 2·log 2)·h.
  private func vanishesTermwise(_ e: Expr) -> Bool {
    guard let expanded = try? e.expanded() else { return false }
    var groups: [Expr: [Expr]] = [:]
    for term in expanded.terms {
      let factors = term.factors.map {
        (e: Expr.power($0.base, $0.exponent), isConstant: !varies($0.base) && !varies($0.exponent))
      }
      let key = Expr.product(factors.filter { !$0.isConstant }.map(\.e))
      groups[key, default: []].append(.product(factors.filter(\.isConstant).map(\.e)))
    }
    return groups.values.allSatisfy { (try? vanishes(.sum($0))) ?? false }
  }

  /// Whether a ball excludes zero at some point with small h.
  private func isRefuted(_ e: Expr) -> Bool {
    let probe = Germs.variable.symbol.flatMap { try? BallProbe(e, assumptions, domain: [$0: Germs.probeRange]) }
    if case .refuted? = try? probe?.outcome(points: 3, precision: 1024, budget: budget) { return true }
    return false
  }

  /// Where germs are sampled: small, but so that e^(e^(1/h)) can be computed.
  private static let probeRange: ClosedRange<Rational> =
    (Rational("1/29") ?? 1)...(Rational("1/23") ?? 1)

  /// Whether the values are real for small h; parameters count as real unless they are assumed to be complex.
  func isReal(_ e: Expr) -> Truth {
    if let number = e.number { return Truth(number.sign != nil) }
    return e.fold { (part: Expr, value: (Expr) -> Truth) in isReal(part, value) }
  }

  private func isReal(_ e: Expr, _ part: (Expr) -> Truth) -> Truth {
    switch e.node {
    case .integer, .symbol: return .yes
    case .number(let number): return Truth(number.value.sign != nil)
    case .constant(let constant): return constant.isFinite ? .yes : .unknown
    case .sum(let terms):
      var result = Truth.yes
      for term in terms { result = result.and(part(term.term)).and(part(term.coefficient)) }
      return result == .yes ? .yes : terms.count == 1 ? result : .unknown
    case .product(let factors):
      var result = Truth.yes
      for factor in factors { result = result.and(isRealPower(factor, part)) }
      return result == .yes ? .yes : factors.count == 1 ? result : .unknown
    case .call(let function, let arguments): return isRealCall(function, Array(arguments), part)
    }
  }

  private func isRealPower(_ factor: Factor, _ part: (Expr) -> Truth) -> Truth {
    guard part(factor.base) == .yes, part(factor.exponent) == .yes else { return .unknown }
    if factor.exponent.integer != nil { return .yes }
    guard let sign = try? sign(factor.base) else { return .unknown }
    return sign >= 0 ? .yes : .unknown
  }

  private func isRealCall(_ function: Function, _ arguments: [Expr], _ part: (Expr) -> Truth) -> Truth {
    let spec = function.spec
    if spec.isRealValued { return .yes }
    if spec.definition != .catalogue { return .yes }
    for argument in arguments where part(argument) != .yes { return .unknown }
    guard let domain = spec.realDomain else { return Germs.realOnTheLine.contains(spec.name) ? .yes : .unknown }
    if spec.isMeromorphic, domain == .line || domain == .positive { return .yes }
    if function == .gamma, arguments.count == 1 { return .yes }
    guard domain != .line, let argument = arguments.last else { return .yes }
    if domain.lower.isFinite, let bound = Rational(exactly: domain.lower) {
      guard let sign = try? sign(argument - Expr(bound)), sign >= 0 else { return .unknown }
    }
    if domain.upper.isFinite, let bound = Rational(exactly: domain.upper) {
      guard let sign = try? sign(Expr(bound) - argument), sign >= 0 else { return .unknown }
    }
    return .yes
  }

  private static let realOnTheLine: Set<String> = ["psi", "binomial", "beta", "zeta", "tan", "cot", "sec", "csc"]
}

extension Expr {
  /// Powers whose exponent is no number as e^(exponent·log base).
  fileprivate var withPowersAsExponentials: Expr {
    transformed { e in
      guard case .product(let factors) = e.node else { return e }
      return .product(
        factors.map { factor in
          factor.base == .e || factor.exponent.isNumber
            ? .power(factor.base, factor.exponent) : exp(factor.exponent * Function.log(factor.base))
        })
    }
  }
}
