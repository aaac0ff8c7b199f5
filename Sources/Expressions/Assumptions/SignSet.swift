/// The signs that a value may have; `nonreal` stands for every value off the real line.
public struct SignSet: OptionSet, Sendable, Hashable {
  /// One bit for each sign.
  public let rawValue: UInt8
  /// The set with these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The value may be a negative real number.
  public static let negative = SignSet(rawValue: 1)
  /// The value may be zero.
  public static let zero = SignSet(rawValue: 2)
  /// The value may be a positive real number.
  public static let positive = SignSet(rawValue: 4)
  /// The value may lie off the real line.
  public static let nonreal = SignSet(rawValue: 8)

  /// Nothing is known.
  public static let any: SignSet = [.negative, .zero, .positive, .nonreal]
  /// Some real number.
  public static let real: SignSet = [.negative, .zero, .positive]
  /// A real number ≥ 0.
  public static let nonnegative: SignSet = [.zero, .positive]
  /// A real number ≤ 0.
  public static let nonpositive: SignSet = [.zero, .negative]
  /// A number that is not zero.
  public static let nonzero: SignSet = [.negative, .positive, .nonreal]

  /// Whether the value is surely real.
  public var isReal: Bool { !contains(.nonreal) }
  /// Whether the value is surely positive.
  public var isPositive: Bool { self == .positive }
  /// Whether the value is surely real and not negative.
  public var isNonnegative: Bool { isSubset(of: .nonnegative) }

  /// The signs of −x.
  public var mirrored: SignSet {
    var result = intersection([.zero, .nonreal])
    if contains(.negative) { result.insert(.positive) }
    if contains(.positive) { result.insert(.negative) }
    return result
  }

  /// The signs that a product may have.
  public static func * (a: SignSet, b: SignSet) -> SignSet {
    var result: SignSet = []
    for x in a.elements { for y in b.elements { result.formUnion(product(x, y)) } }
    return result
  }

  private static func product(_ a: SignSet, _ b: SignSet) -> SignSet {
    if a == .zero || b == .zero { return .zero }
    if a == .nonreal { return b == .nonreal ? .nonzero : .nonreal }
    if b == .nonreal { return .nonreal }
    return a == b ? .positive : .negative
  }

  /// The signs that a sum may have.
  public static func + (a: SignSet, b: SignSet) -> SignSet {
    var result: SignSet = []
    for x in a.elements { for y in b.elements { result.formUnion(sum(x, y)) } }
    return result
  }

  private static func sum(_ a: SignSet, _ b: SignSet) -> SignSet {
    if a == .zero { return b }
    if b == .zero { return a }
    if a == .nonreal || b == .nonreal { return a == b ? .any : .nonreal }
    return a == b ? a : .real
  }

  private var elements: [SignSet] {
    [SignSet.negative, .zero, .positive, .nonreal].filter { !isDisjoint(with: $0) }
  }
}
