import Exact

/// The functions of a power series d without constant term that have recurrences.
enum SeriesKernel {
  case exponential
  /// log(1 + d).
  case logarithm
  /// (1 + d)^p.
  case power(Rational)
  case sine
  case cosine

  /// The function of a polynomial modulo xⁿ.
  func series(_ d: UnivariatePolynomial, below n: Int) throws(MathError) -> UnivariatePolynomial {
    switch self {
    case .exponential: try d.applying(.exp, below: n)
    case .logarithm: try (.one + d).applying(.log, below: n)
    case .power(let p): try (.one + d).power(p, below: n)
    case .sine: try d.applying(.sin, below: n)
    case .cosine: try d.applying(.cos, below: n)
    }
  }

  /// As many coefficients of the function as d has.
  func recurrence<C: SeriesScalar>(_ d: [C], _ budget: Budget) throws(Obstacle) -> [C] {
    switch self {
    case .exponential: try DenseSeries.exponential(d, budget)
    case .logarithm: try DenseSeries.logarithm(d, budget)
    case .power(let p): try DenseSeries.power(d, p, budget)
    case .sine: try DenseSeries.sineAndCosine(d, budget).sine
    case .cosine: try DenseSeries.sineAndCosine(d, budget).cosine
    }
  }
}
