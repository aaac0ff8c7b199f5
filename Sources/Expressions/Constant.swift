public import Balls

/// A named exact constant.
public enum Constant: UInt8, CaseIterable, Sendable {
  case pi, e, eulerGamma, catalan, goldenRatio, khinchin, glaisher, log2
  /// +∞ on the real line.
  case infinity
  /// The point at infinity of the Riemann sphere, of no direction: 1/0.
  case complexInfinity
  /// No value: ∞ − ∞, 0·∞.
  case undefined

  /// The name in worksheets.
  public var name: String {
    switch self {
    case .pi: "pi"
    case .e: "e"
    case .eulerGamma: "euler_gamma"
    case .catalan: "catalan"
    case .goldenRatio: "golden_ratio"
    case .khinchin: "khinchin"
    case .glaisher: "glaisher"
    case .log2: "log2"
    case .infinity: "+Infinity"
    case .complexInfinity: "Infinity"
    case .undefined: "NaN"
    }
  }

  /// Whether the constant is a finite positive real number.
  public var isFinite: Bool { rawValue < Constant.infinity.rawValue }

  /// An enclosure; not finite for the infinities.
  public func ball(precision: Int) -> RealBall {
    switch self {
    case .pi: .pi(precision: precision)
    case .e: .e(precision: precision)
    case .eulerGamma: .eulerGamma(precision: precision)
    case .catalan: .catalan(precision: precision)
    case .goldenRatio: .goldenRatio(precision: precision)
    case .khinchin: .khinchin(precision: precision)
    case .glaisher: .glaisher(precision: precision)
    case .log2: .log2(precision: precision)
    case .infinity: .positiveInfinity
    case .complexInfinity, .undefined: .indeterminate
    }
  }
}

extension Constant {
  var record: Record {
    Record(
      kind: .constant, traits: isFinite ? [] : .infinite, first: UInt32(rawValue), count: 0,
      hash: Hash(.constant).adding(UInt64(rawValue)).short)
  }
}

extension Expr {
  /// A constant as an expression.
  public init(_ constant: Constant) {
    id = Arena.shared.intern(constant.record)
  }

  /// π.
  public static let pi = Expr(Constant.pi)
  /// Euler's number e.
  public static let e = Expr(Constant.e)
  /// +∞.
  public static let infinity = Expr(Constant.infinity)
  /// The point at infinity of no direction.
  public static let complexInfinity = Expr(Constant.complexInfinity)
  /// No value.
  public static let undefined = Expr(Constant.undefined)
}
