/// One interned node: sixteen bytes, no references.
struct Record {
  /// What `first` and `count` mean depends on the kind.
  ///
  /// | kind | `function` | `first`, `count` |
  /// |---|---|---|
  /// | integer | – | the value, a 64-bit integer, low half first |
  /// | fraction | – | numerator (`Int32`), denominator (`UInt32`) |
  /// | real | – | the bits of a `Double`, low half first |
  /// | number | – | index in the table of numbers |
  /// | symbol, constant | – | index in its table |
  /// | sum, product | – | first operand, number of operands (two for each term or factor) |
  /// | call | the function | first operand, number of operands |
  var kind: Kind
  var traits: Traits
  var function: UInt16
  var first: UInt32
  var count: UInt32
  var hash: UInt32

  init(kind: Kind, traits: Traits = [], function: UInt16 = 0, first: UInt32, count: UInt32, hash: UInt32) {
    self.kind = kind
    self.traits = traits
    self.function = function
    self.first = first
    self.count = count
    self.hash = hash
  }

  /// A record whose payload is the 64 bits of `payload`.
  init(kind: Kind, traits: Traits = [], payload: UInt64) {
    self.init(
      kind: kind, traits: traits, first: UInt32(truncatingIfNeeded: payload),
      count: UInt32(truncatingIfNeeded: payload >> 32), hash: Hash(kind).adding(payload).short)
  }

  /// p/q in lowest terms, q > 1.
  init(fraction p: Int32, _ q: UInt32) {
    self.init(kind: .fraction, payload: UInt64(UInt32(bitPattern: p)) | UInt64(q) << 32)
  }

  /// The 64 bits of an integer or a real.
  var payload: UInt64 { UInt64(first) | UInt64(count) << 32 }
}

/// The shape of a node.
enum Kind: UInt8 {
  case integer, fraction, real, number, symbol, constant, sum, product, call

  /// Whether the operands are handles of other nodes.
  var isCompound: Bool { rawValue >= Kind.sum.rawValue }
  /// Whether the node is a number.
  var isNumber: Bool { rawValue <= Kind.number.rawValue }
}

/// What a node or anything below it contains; the traits of a parent include those of its operands.
struct Traits: OptionSet {
  let rawValue: UInt8
  /// A symbol occurs.
  static let symbols = Traits(rawValue: 1)
  /// A floating-point number occurs.
  static let inexact = Traits(rawValue: 2)
  /// The imaginary unit occurs.
  static let imaginary = Traits(rawValue: 4)
  /// An infinity, or the undefined value, occurs.
  static let infinite = Traits(rawValue: 8)
  /// A function without a definition occurs.
  static let abstract = Traits(rawValue: 16)
  /// A call of any function occurs.
  static let calls = Traits(rawValue: 32)
  /// Every trait.
  static let all = Traits(rawValue: 63)
}
