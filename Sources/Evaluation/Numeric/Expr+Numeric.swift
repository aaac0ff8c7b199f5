public import Balls
public import Exact
public import Expressions

extension Expr {
  /// The value of a constant expression, correctly rounded to double precision: a real or a complex number.
  ///
  /// - Throws: as ``numeric(bits:budget:)``.
  public func numeric() throws(MathError) -> Number { try numeric(bits: 53) }

  /// The value of a constant expression to `bits` significant bits.
  ///
  /// The precision is raised until the enclosure is narrow enough (Ziv's strategy). Up to 53 bits the result is a `real`
  /// or `complex` number whose parts are correctly rounded, where the exponents of doubles suffice; otherwise a `ball`
  /// with a proved error of less than one unit of the last bit. A real or imaginary part that cannot be told from zero at four times the precision, beside one
  /// that can, is taken as zero.
  /// - Throws: `.undecided` when a symbol or an undefined function is left, or when the value cannot be told from zero;
  ///   `.undefined` for infinities and poles; `.exhausted` with the budget.
  public func numeric(bits: Int, budget: Budget = .unlimited) throws(MathError) -> Number {
    if let number, !number.isExact || number.isZero { return number }
    guard !hasInfinity else { throw .undefined("an infinite or undefined value has no digits") }
    let ball = try refined(budget, from: bits) { z in bits <= 53 ? z.nearestDoubles != nil : z.isAccurate(bits) }
    if bits <= 53, let (re, im) = ball.nearestDoubles {
      let nearest = im == 0 ? Number.real(re) : .complex(re, im)
      return nearest.isNormal ? nearest : .nearest(ball, bits: 53)
    }
    let (re, im) = ball.settledParts(bits + 1)
    let settled = if let re, let im { ComplexBall(re, im) } else { ball }
    return .ball(settled.rounded(precision: bits + 8), precision: bits)
  }

  /// The value of a constant expression to a number of significant decimal digits.
  public func numeric(digits: Int, budget: Budget = .unlimited) throws(MathError) -> Number {
    try numeric(bits: try Expr.bits(forDigits: digits), budget: budget)
  }

  /// Correctly rounded decimal digits of real and imaginary part; the latter is `nil` for a real number.
  ///
  /// - Throws: as ``numeric(bits:budget:)``; 0 is the only number whose digits are all zero.
  public func decimalDigits(
    _ count: Int, budget: Budget = .unlimited
  ) throws(MathError) -> (real: DecimalDigits, imaginary: DecimalDigits?) {
    let bits = try Expr.bits(forDigits: count)
    guard !hasInfinity else { throw .undefined("an infinite or undefined value has no digits") }
    func digits(_ z: ComplexBall) -> (DecimalDigits, DecimalDigits?)? {
      let (re, im) = z.settledParts(bits)
      guard let re, let im, let first = re.decimalDigits(count) else { return nil }
      if im.isZero == .yes { return (first, nil) }
      return im.decimalDigits(count).map { (first, $0) }
    }
    let ball = try refined(budget, from: bits) { digits($0) != nil }
    guard let result = digits(ball) else { throw .undecided("the digits of the value cannot be rounded") }
    return result
  }

  /// ⌈digits·log₂ 10⌉ and a few more.
  private static func bits(forDigits digits: Int) throws(MathError) -> Int {
    guard digits >= 1 else { throw .undefined("\(digits) digits; expected at least one") }
    guard digits <= 1_000_000 else { throw .exhausted("\(digits) digits; at most 1000000 are computed") }
    return digits * 33220 / 10000 + 2
  }

  /// An enclosure that contents `isEnough`, by doubling the precision.
  private func refined(
    _ budget: Budget, from bits: Int, _ isEnough: (ComplexBall) -> Bool
  ) throws(MathError) -> ComplexBall {
    let tape = try Tape(self, variables: [])
    var precision = bits + 32
    var last = ComplexBall.indeterminate
    while true {
      try budget.check()
      let value = tape.balls(at: [], precision: precision)[0]
      if value.isFinite, isEnough(value) { return value }
      if value.isFinite { last = value }
      // Inexact numbers inside carry their error along, whatever the precision.
      if precision >= 16 * bits + 4096 || (isInexact && precision > 8 * bits) { break }
      precision *= 2
    }
    if isInexact, last.isFinite { return last }
    throw Expr.failure(last)
  }

  private static func failure(_ last: ComplexBall) -> MathError {
    guard last.isFinite else { return .undefined("the value is not finite, or lies at a singularity") }
    let bound = last.magnitude(precision: 64).upperBound
    return .undecided(
      "the value is zero or very small: at most \(RealBall(bound).description(digits: 3)) in absolute value; "
        + "simplify the expression to decide")
  }
}

extension ComplexBall {
  /// Real and imaginary part when each is accurate to `bits` bits, or zero, or negligible beside the other one.
  func settledParts(_ bits: Int) -> (RealBall?, RealBall?) {
    let (re, im) = (real, imaginary)
    func isSettled(_ x: RealBall) -> Bool { x.isZero == .yes || x.relativeAccuracyBits >= bits }
    if isSettled(re), isSettled(im) { return (re, im) }
    func isNegligible(_ x: RealBall, _ y: RealBall) -> Bool {
      x.containsZero && y.relativeAccuracyBits >= bits
        && x.magnitudeBound.scaled(byPowerOfTwo: 4 * bits).isLess(than: y.magnitude) == .yes
    }
    if isNegligible(im, re) { return (re, .zero) }
    if isNegligible(re, im) { return (.zero, im) }
    return (nil, nil)
  }

  func isAccurate(_ bits: Int) -> Bool { settledParts(bits + 1).0 != nil }

  /// Both parts correctly rounded to doubles, if the ball is narrow enough to tell.
  var nearestDoubles: (Double, Double)? {
    let (re, im) = settledParts(54)
    guard let a = re?.nearestDouble, let b = im?.nearestDouble else { return nil }
    return (a, b)
  }
}

extension RealBall {
  /// The double to which every number of the ball rounds.
  var nearestDouble: Double? {
    if isZero == .yes { return 0 }
    guard isFinite else { return nil }
    let low = lower(precision: 256).midpoint
    let high = upper(precision: 256).midpoint
    return low == high ? low : nil
  }
}
