import Exact
import Expressions
import Functions

extension Germs {
  /// The limit for h → 0+: an expression free of h, ±∞, or the point at infinity.
  func limit(_ e: Expr) throws(Obstacle) -> Expr {
    guard varies(e) else { return e }
    if let known = limits[e] { return known }
    let found = try descending { () throws(Obstacle) in try limitOfLeading(e) }
    let value = isHiddenZero(found) ? 0 : found
    limits[e] = value
    return value
  }

  /// Whether a constant is proved to be zero without being written so.
  private func isHiddenZero(_ c: Expr) -> Bool {
    if c.isNumber || c.hasInfinity { return false }
    return (try? vanishes(c)) ?? false
  }

  private func limitOfLeading(_ e: Expr) throws(Obstacle) -> Expr {
    let e = try tractable(e)
    if !varies(e) { return e }
    return try expanded(e) { (series, _) throws(Obstacle) in try limit(of: series) }
  }

  /// The limit of a series for ω → 0+. Only what grows must be proved not to vanish.
  private func limit(of series: Expansion) throws(Obstacle) -> Expr {
    for term in series.terms {
      switch try sign(term.exponent) {
      case 1: return 0
      case 0: return try limit(term.coefficient)
      default: if try !vanishes(term.coefficient) { return try infinity(term.coefficient) }
      }
    }
    guard let order = series.order else { return 0 }
    if try sign(order) > 0 { return 0 }
    throw .moreTerms
  }

  /// c·∞.
  private func infinity(_ c: Expr) throws(Obstacle) -> Expr {
    if isReal(c) == .yes { return try sign(c) > 0 ? .infinity : -.infinity }
    let real = try leadingPhase(c)
    if let value = try? signIfReal(real) { return value > 0 ? .infinity : -.infinity }
    return .complexInfinity
  }

  /// Whether an infinite germ goes to +∞, and not to −∞; in other directions of the plane e^u has no rate of its own.
  func grows(_ u: Expr) throws(Obstacle) -> Bool {
    switch try limit(u) {
    case .infinity: return true
    case -.infinity: return false
    default:
      let phase = try leadingPhase(u)
      throw phase.hasSymbols ? .sign(of: phase) : .undecided("an exponent goes to infinity off the real line")
    }
  }

  /// The constant to which c/|c| is proportional.
  private func leadingPhase(_ c: Expr) throws(Obstacle) -> Expr {
    var phase = c
    while varies(phase) {
      guard let lead = try leading(tractable(phase)) else { return 0 }
      phase = lead.coefficient
    }
    return phase
  }

  /// The leading term c·ω^e in the most rapidly varying part of a tractable germ; `nil` for 0.
  func leading(_ e: Expr) throws(Obstacle) -> Expansion.Term? {
    if !varies(e) { return e == 0 ? nil : (0, e) }
    return try expanded(e) { (series, expander) throws(Obstacle) in try expander.trimmed(series)?.terms[0] }
  }

  /// What `read` finds in the series of a tractable germ, which is made longer until it is content.
  private func expanded<Value>(
    _ e: Expr, _ read: (Expansion, Expander) throws(Obstacle) -> Value
  ) throws(Obstacle) -> Value {
    let scale = try Scale(e, self)
    for count in [2, 4, 8, 16, 32] {
      let expander = Expander(self, variable: Germs.omega(0), logarithm: scale.logarithm, termLimit: count)
      do {
        return try read(expander.expansion(of: scale.rewritten), expander)
      } catch .moreTerms {
        if count == 4, try vanishesIdentically(e) { return try read(Expansion([]), expander) }
      }
    }
    throw .moreTerms
  }

  private func vanishesIdentically(_ e: Expr) throws(Obstacle) -> Bool {
    do { return try vanishes(e) } catch .undecided { return false }
  }

  /// The real number r with lim a/(r·b) = 1 or, where a is of lower order than b, 0.
  func rate(of a: Expr, to b: Expr) throws(Obstacle) -> Expr {
    guard varies(a) else { return 0 }
    guard try limit(a).hasInfinity else { return 0 }
    let rate = try limit(a / b)
    if rate.hasInfinity { throw .essential }
    return rate
  }
}
