internal import Balls
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// Constants as numbers with correct digits.
enum Approximation {
  /// The precision at which a value that may be zero counts as zero.
  private static let largestPrecision = 1 << 14

  /// The bits of a number with some decimal digits, as SageMath counts them.
  static func bits(digits: Int) -> Int { Int(Double(digits) * 3.321_928_094_887_362) + 2 }

  /// The value of a constant, rounded to `bits` bits.
  static func number(_ e: Expr, bits: Int, _ vm: Interpreter) throws -> Number {
    if let symbol = e.symbols.first {
      throw Raised(
        .typeError, "the expression `\(e.text(limit: 60))` has no numerical value: it contains `\(symbol.name)`",
        hint: "replace the variable with `subs(\(symbol.name)=…)`")
    }
    if e.relation != nil { throw Raised(.typeError, "the relation `\(e.text(limit: 60))` has no numerical value") }
    if case .real? = e.number, bits <= 53, let number = e.number { return number }
    let enclosure = Enclosure(e)
    var working = bits + 32
    var last = ComplexBall.indeterminate
    while working <= max(largestPrecision, 4 * bits) {
      try vm.poll()
      last = enclosure.evaluate([], precision: working)
      if last.isFinite, let value = settled(last, bits) { return .rounded(value, precision: bits) }
      working *= 2
    }
    if last.isFinite { return .rounded(withoutNoise(last), precision: bits) }
    throw Raised(.valueError, "the expression `\(e.text(limit: 60))` has no finite numerical value")
  }

  /// The value when all of it is known to enough bits; a part is negligible when it may be zero and is far smaller
  /// than the last bit of the other.
  private static func settled(_ z: ComplexBall, _ bits: Int) -> ComplexBall? {
    let (re, im) = (z.real, z.imaginary)
    let isRealKnown = re.relativeAccuracyBits >= bits + 2 || re.isZero == .yes
    let isImaginaryKnown = im.relativeAccuracyBits >= bits + 2 || im.isZero == .yes
    if isRealKnown, isImaginaryKnown { return z }
    if isRealKnown, isNegligible(im, beside: re, bits) { return ComplexBall(re) }
    if isImaginaryKnown, isNegligible(re, beside: im, bits) { return ComplexBall(.zero, im) }
    return nil
  }

  private static func isNegligible(_ part: RealBall, beside other: RealBall, _ bits: Int) -> Bool {
    part.containsZero
      && part.magnitude.upper(precision: 53).scaled(byPowerOfTwo: bits + 16).isLess(than: other.magnitude) == .yes
  }

  /// Parts that may be zero, as zero.
  private static func withoutNoise(_ z: ComplexBall) -> ComplexBall {
    ComplexBall(z.real.containsZero ? .zero : z.real, z.imaginary.containsZero ? .zero : z.imaginary)
  }

  /// The expression with its constant parts as numbers of `bits` bits; exponents that are integers stay.
  static func partial(_ e: Expr, bits: Int, _ vm: Interpreter) throws -> Expr {
    if e.relation == nil, !e.hasSymbols, !e.hasAbstractFunctions, !e.hasInfinity {
      return Expr(try number(e, bits: bits, vm))
    }
    return try e.fold { (part: Expr, value: (Expr) -> Expr) throws(any Error) -> Expr in
      if !part.hasSymbols, !part.hasAbstractFunctions, !part.hasInfinity, part.relation == nil {
        return Expr(try number(part, bits: bits, vm))
      }
      switch part.node {
      case .sum(let terms): return .sum(terms.map { value($0.coefficient) * value($0.term) })
      case .product(let factors):
        return .product(
          factors.map {
            .power($0.base == .e ? .e : value($0.base), $0.exponent.integer != nil ? $0.exponent : value($0.exponent))
          })
      default: return part.rebuilt(value)
      }
    }
  }
}
