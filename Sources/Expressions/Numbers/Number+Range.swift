public import Balls
import Exact

// Floating-point numbers of 53 bits whose exponents are beyond those of doubles, as MPFR's are: 1e400, exp(-1000.0).
//
// They are exact balls of 53 bits. Arithmetic leaves the doubles for them where a result overflows or underflows, and
// comes back as soon as a result is a normal double.
extension Number {
  /// The floating-point number of `bits` bits that is nearest to the midpoint of a ball; of 53 bits as doubles where their
  /// exponents suffice.
  public static func nearest(_ ball: ComplexBall, bits: Int) -> Number {
    let (re, im) = (ball.real.midpoint(precision: bits), ball.imaginary.midpoint(precision: bits))
    if bits == 53, re.isInRangeOfDoubles, im.isInRangeOfDoubles { return .finite(re.midpoint, im.midpoint) }
    return .ball(ComplexBall(re, im), precision: bits)
  }

  /// This result in doubles, or the same operation on balls where the doubles' exponents did not suffice for it.
  func within(_ a: Number, _ b: Number, _ again: (ComplexBall, ComplexBall, Int) -> ComplexBall) -> Number {
    if isNormal || !a.isFinite || !b.isFinite { return self }
    let result = again(a.ball(precision: 64), b.ball(precision: 64), 64)
    return result.isFinite ? .nearest(result, bits: 53) : self
  }

  /// Whether no part can have lost digits to the doubles' exponents.
  package var isNormal: Bool {
    switch self {
    case .real(let x): x.isNormal
    case .complex(let re, let im): (re.isNormal || re == 0) && im.isNormal
    case .rational, .gaussian, .ball: true
    }
  }

  private var isFinite: Bool {
    switch self {
    case .real(let x): x.isFinite
    case .complex(let re, let im): re.isFinite && im.isFinite
    case .rational, .gaussian: true
    case .ball(let z, _): z.isFinite
    }
  }
}

extension RealBall {
  /// Whether doubles have an exact number without loss: zero, normal numbers, and what is not finite.
  fileprivate var isInRangeOfDoubles: Bool { isZero == .yes || midpoint.isNormal || !isFinite }
}
