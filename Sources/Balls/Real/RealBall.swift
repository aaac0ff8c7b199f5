import CFlint
public import Exact

/// A real number known up to a proved error: all reals within `radius` of a midpoint.
///
/// The midpoint may be infinite or NaN and the radius infinite; `indeterminate` contains everything.
public struct RealBall: Sendable {
  /// An Arb number, owned and never changed.
  @safe final class Box: @unchecked Sendable {
    let raw: arb_struct
    init(taking raw: arb_struct) { unsafe self.raw = raw }
    deinit {
      var raw = unsafe raw
      unsafe arb_clear(&raw)
    }
  }

  let box: Box

  /// The largest precision in bits; larger ones are clamped to it.
  public static let maximalPrecision = 10_000_000

  /// The precision that is really used for a demanded one.
  static func clamp(_ precision: Int) -> Int { max(2, min(precision, maximalPrecision)) }

  /// The exact ball of a machine integer.
  public init(_ value: Int) { self = RealBall.make { unsafe arb_set_si($0, value) } }

  /// The exact ball of an integer.
  public init(_ value: Integer) {
    self = RealBall.make { result in value.withRaw { unsafe arb_set_fmpz(result, $0) } }
  }

  /// The ball of a fraction, rounded to `precision` bits.
  public init(_ value: Rational, precision: Int) {
    if let integer = value.asInteger {
      self.init(integer)
    } else {
      self = RealBall.make { result in
        value.numerator.withRaw { top in
          value.denominator.withRaw { unsafe arb_fmpz_div_fmpz(result, top, $0, RealBall.clamp(precision)) }
        }
      }
    }
  }

  /// The exact ball of a floating-point number; NaN gives the indeterminate ball.
  public init(_ value: Double) {
    self = value.isNaN ? .indeterminate : RealBall.make { unsafe arb_set_d($0, value) }
  }

  /// All reals within `radius` of `midpoint`; the radius is taken absolutely and rounded up.
  public init(midpoint: Double, radius: Double) {
    self = RealBall(midpoint).widened(by: RealBall(radius))
  }

  /// A ball that contains the closed interval between two numbers; infinite ends are allowed.
  ///
  /// Radii have 30 bits and are rounded up, so that most balls reach beyond an end. Here it is the end with more digits:
  /// the ball of [0, 0.1] contains nothing below 0, where a logarithm or a root has no value.
  public init(lower: Double, upper: Double) {
    guard lower.isFinite, upper.isFinite, lower < upper else {
      self = RealBall(lower).union(RealBall(upper), precision: 64)
      return
    }
    let reach = RealBall(upper).subtracting(RealBall(lower), precision: 128).scaled(byPowerOfTwo: -1)
    let around = RealBall.zero.widened(by: reach)
    let radius = around.exactRadius
    let isLowerRounder = lower.roundness >= upper.roundness
    let middle =
      isLowerRounder
      ? RealBall(lower).adding(radius, precision: 256) : RealBall(upper).subtracting(radius, precision: 256)
    self = middle.adding(around, precision: 256)
  }

  /// The value written in decimal as `1.5`, `1e-3` or `[3.14 +/- 1e-5]`, or `nil` when it is not.
  public init?(_ text: String, precision: Int) {
    guard text.utf8.count < 10_000_000, !text.utf8.contains(0) else { return nil }
    var failed = true
    self = RealBall.make { result in
      unsafe text.withCString { failed = unsafe arb_set_str(result, $0, RealBall.clamp(precision)) != 0 }
    }
    if failed { return nil }
  }
}

extension RealBall {
  /// The exact ball 0.
  public static let zero = RealBall(0)
  /// The exact ball 1.
  public static let one = RealBall(1)
  /// The ball that contains everything, NaN included: the value of a function outside its domain.
  public static let indeterminate = RealBall.make { unsafe arb_indeterminate($0) }
  /// All real numbers.
  public static let wholeLine = RealBall.make { unsafe arb_zero_pm_inf($0) }
  /// The exact point +∞.
  public static let positiveInfinity = RealBall.make { unsafe arb_pos_inf($0) }
  /// The exact point −∞.
  public static let negativeInfinity = RealBall.make { unsafe arb_neg_inf($0) }
}

extension Double {
  /// How many of the last bits of the significand are zero; all of them for 0.
  fileprivate var roundness: Int { self == 0 ? 64 : significandBitPattern.trailingZeroBitCount }
}
