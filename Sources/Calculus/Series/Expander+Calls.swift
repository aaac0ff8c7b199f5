import Balls
import Exact
import Expressions
import Functions

/// Functions of expansions.
extension Expander {
  func call(_ function: Function, _ arguments: [Expansion], _ e: Expr) throws(Obstacle) -> Expansion {
    if function == .log, arguments.count == 1 { return try logarithm(of: arguments[0]) }
    if function.spec.definition != .catalogue && !germs.isFormal {
      throw .undecided("nothing is known of `\(function.name)`")
    }
    let varying = arguments.indices.filter { !arguments[$0].isConstant }
    if varying.isEmpty { return .constant(function(arguments.map { $0.terms.first?.coefficient ?? 0 })) }
    guard varying.count == 1, let place = varying.first else {
      throw .undecided("`\(function.name)` depends on the variable in \(varying.count) arguments")
    }
    let constants = arguments.map { $0.terms.first?.coefficient ?? 0 }
    if function == .lambertTail, let series = try trimmed(arguments[place]),
      try compare(series.terms[0].exponent, 0) < 0
    {
      return try lambertTail(series)
    }
    if let kernel = AsymptoticKernel(function, constants), let series = try trimmed(arguments[place]),
      try compare(series.terms[0].exponent, 0) < 0
    {
      return try atInfinity(kernel, series)
    }
    let (negative, constant, delta) = try split(arguments[place])
    guard try trimmed(negative) == nil else { throw .essential }
    var list = constants
    list[place] = constant
    if let singular = try singular(function, list, place, delta) { return singular }
    try checkRegular(function, list, place, delta)
    if function == .sin || function == .cos { return try circular(function, constant, delta) }
    let coefficients = try germs.taylor(function, list, place)
    return try compose(delta) { k throws(Obstacle) in try coefficients.coefficient(k) }
  }

  /// sin(c + δ) = sin c·cos δ + cos c·sin δ.
  private func circular(_ function: Function, _ c: Expr, _ delta: Expansion) throws(Obstacle) -> Expansion {
    let (s, k) = (Function.sin(c), Function.cos(c))
    let (first, second) = function == .sin ? (s, k) : (k, -s)
    guard let dense = try dense(delta) else {
      return try compose(delta) { n in
        let value = n.isMultiple(of: 2) ? first : second
        return (n % 4 < 2 ? value : -value) / .factorial(n)
      }
    }
    let even = try dense.apply(.cosine, germs.budget).mapCoefficients { $0 * first }
    let odd = try dense.apply(.sine, germs.budget).mapCoefficients { $0 * second }
    return try sum([even, odd])
  }

  /// z^(−shift)·Σ aₖ·z^(−k·step) for z → +∞.
  private func atInfinity(_ kernel: AsymptoticKernel, _ series: Expansion) throws(Obstacle) -> Expansion {
    guard try germs.sign(series.terms[0].coefficient) > 0 else {
      throw .undecided("the expansion is known at +infinity only")
    }
    let inverse = try power(series, -1)
    let powers = try power(inverse, Expr(kernel.step))
    let sum = try compose(powers) { k in kernel.coefficient(k) }
    return try product(sum, power(inverse, Expr(kernel.shift)))
  }

  /// V(y) = W(e^y) − y + log y for y → +∞: the fixed point of V = −log(1 + (V − log y)/y).
  private func lambertTail(_ y: Expansion) throws(Obstacle) -> Expansion {
    let (inverse, logarithm) = (try power(y, -1), try logarithm(of: y))
    let first = try compare(inverse.terms[0].exponent, 0) > 0 ? inverse.terms[0].exponent : 1
    var value = Expansion([], order: first)
    for _ in 0..<termLimit {
      let difference = try sum([value, logarithm.mapCoefficients(-)])
      let inner = try sum([.constant(1), product(difference, inverse)])
      value = try self.logarithm(of: inner).mapCoefficients(-)
    }
    return value
  }

  /// The function is holomorphic at the constant, or real-analytic along the real line there.
  private func checkRegular(
    _ function: Function, _ arguments: [Expr], _ place: Int, _ delta: Expansion
  ) throws(Obstacle) {
    let spec = function.spec
    if germs.isFormal, spec.definition != .catalogue { return }
    guard spec.ball != nil else { throw .undecided("nothing is known of `\(function.name)`") }
    if germs.isHolomorphic(function, arguments, place) { return }
    let isRealDirection = !spec.continuesFromReals && delta.terms.allSatisfy { germs.isReal($0.coefficient) == .yes }
    if isRealDirection, germs.isFinite(function, arguments, place) { return }
    throw .undecided("`\(function.name)` may be singular at `\(arguments[place])`")
  }
}

extension Expansion {
  /// Whether the series is exactly a constant.
  var isConstant: Bool { order == nil && (terms.isEmpty || (terms.count == 1 && terms[0].exponent == 0)) }
}
