import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// A real number at which a sign may change.
struct CriticalPoint {
  /// The number.
  let value: Expr
  /// The number when it is algebraic and came from a polynomial.
  private let number: AlgebraicNumber?
  private let tape: Tape

  /// A constant, real or not: what is not real bounds nothing.
  init(_ value: Expr) throws(MathError) {
    (self.value, number) = (value, nil)
    tape = try Tape(value, variables: [])
  }

  /// A real algebraic number with its formula.
  private init(_ number: AlgebraicNumber, _ formula: Expr) throws(MathError) {
    (self.number, value) = (number, formula)
    tape = try Tape(formula, variables: [])
  }

  /// The real zeros of an irreducible polynomial with rational coefficients: by radicals where these are real, otherwise
  /// as `complex_root_of`.
  static func realZeros(of polynomial: UnivariatePolynomial, _ budget: Budget) throws(MathError) -> [CriticalPoint] {
    let all = try AlgebraicNumber.ascendingRoots(of: polynomial)
    let formulas = try RadicalRoots.roots(of: polynomial.coefficients.map { Expr($0) }, budget) ?? []
    var points: [CriticalPoint] = []
    for (number, root) in zip(all, try Expr.roots(of: polynomial)) where number.isReal {
      let formula = formulas.map(\.value).first { formula in
        guard let ball = formula.constantBall, ball.isReal == .yes else { return false }
        return all.allSatisfy { ball.overlaps($0.enclosure(precision: 128)) == ($0 == number) }
      }
      points.append(try CriticalPoint(number, formula ?? root))
    }
    return points
  }

  /// An enclosure of the number, of its real part when it is not real.
  func ball(_ bits: Int) -> RealBall {
    number?.enclosure(precision: bits).real ?? tape.balls(at: [], precision: bits)[0].real
  }

  /// Whether the number is proved not to be real.
  var isNonreal: Bool {
    guard number == nil else { return false }
    let ball = tape.balls(at: [], precision: 128)[0]
    return ball.isFinite && !ball.imaginary.containsZero
  }

  /// −1, 0 or 1 as this number is below, equal to or above the other; nil when that is not known.
  func compare(_ other: CriticalPoint) -> Int? {
    for bits in CriticalPoint.precisions {
      let (a, b) = (ball(bits), other.ball(bits))
      if a.isLess(than: b) == .yes { return -1 }
      if b.isLess(than: a) == .yes { return 1 }
      if bits == CriticalPoint.precisions[0], isEqual(to: other) { return 0 }
    }
    return nil
  }

  private func isEqual(to other: CriticalPoint) -> Bool {
    if let number, let otherNumber = other.number { return number == otherNumber }
    return (try? (value - other.value).isZero().truth) == .yes
  }

  static let precisions = [64, 256, 1024, 4096]
}

extension CriticalPoint {
  /// The sign of the real value that a function has at the number; nil when there is none, or when it is not known.
  func sign(of f: RealPart, _ budget: Budget) throws(MathError) -> Int? {
    for (place, bits) in CriticalPoint.precisions.enumerated() {
      try budget.check()
      let y = f.tape.balls(at: [ComplexBall(ball(bits))], precision: bits)[0]
      if y.isFinite, y.isReal == .yes, let sign = y.real.sign { return sign }
      if place == 0, let sign = exactSign(of: f.expression, f.x, budget) { return sign }
    }
    return nil
  }

  /// The sign by substitution, which finds zeros.
  private func exactSign(of f: Expr, _ x: Expr, _ budget: Budget) -> Int? {
    let constant = f.substituting(x, value)
    if constant.hasInfinity { return nil }
    if (try? constant.isZero(budget: budget.slice(seconds: 2)).truth) == .yes { return 0 }
    return constant.realSign
  }
}

/// A function of x with its tape.
struct RealPart {
  let expression: Expr
  let x: Expr
  let tape: Tape

  init(_ expression: Expr, of symbol: Symbol) throws(MathError) {
    (self.expression, x) = (expression, Expr(symbol))
    tape = try Tape(expression, variables: [symbol])
  }
}

extension Expr {
  /// An enclosure of a constant to 128 bits; nil when there is none.
  fileprivate var constantBall: ComplexBall? {
    guard let ball = try? Tape(self, variables: []).balls(at: [], precision: 128)[0], ball.isFinite else { return nil }
    return ball
  }

  /// −1, 0 or 1 for a constant that is proved to be real and of that sign.
  var realSign: Int? { constantBall.flatMap { $0.isReal == .yes ? $0.real.sign : nil } }

  /// The polynomial in `x` with rational coefficients that this is; nil when it is none.
  func rationalPolynomial(in x: Expr) throws(MathError) -> UnivariatePolynomial? {
    guard let list = try polynomialCoefficients(of: x) else { return nil }
    let numbers = list.compactMap(\.rational)
    return numbers.count == list.count ? UnivariatePolynomial(numbers) : nil
  }
}
