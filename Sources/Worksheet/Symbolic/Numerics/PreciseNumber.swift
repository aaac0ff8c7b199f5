internal import Balls
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// A floating-point number of more (or less) than 53 bits, or of 53 with an exponent beyond those of doubles.
final class PreciseNumber: WorksheetObject {
  let number: Number
  init(_ number: Number) { self.number = number }

  static let type = ClassObject.native(
    "RealNumber", "a floating-point number with many digits",
    methods: [NumericMethods.all, CatalogueFunctions.methods],
    qualifiedName: "sage.rings.real_mpfr.RealNumber")

  override var type: ClassObject { PreciseNumber.type }

  /// A literal with more than 15 digits, as precise as it is written, or beyond the doubles; nil for other ones.
  static func literal(_ text: String) -> Value? {
    let isBeyondDoubles = text.contains { $0 == "e" || $0 == "E" } && !Compiler.double(text).isNormal
    if text.utf8.count < 17, !isBeyondDoubles { return nil }
    let digits = text.prefix { $0 != "e" && $0 != "E" }.filter(\.isNumber).drop { $0 == "0" }.count
    let bits = max(Int(Double(digits) * 3.321_928_094_887_362) + 1, 53)
    guard bits > 53 || isBeyondDoubles, bits <= 10_000_000,
      let ball = RealBall(text.filter { $0 != "_" }, precision: bits)
    else { return nil }
    return Value(number: .rounded(ComplexBall(ball.exactMidpoint), precision: bits))
  }

  override func repr(in vm: Interpreter) throws -> String { Expr(number).text() }
  override func latex(in vm: Interpreter) throws -> String? { Notation(Expr(number)).latex }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    if case .object(let object) = other, !(object is PreciseNumber) { return nil }
    guard let right = other.expression else { return nil }
    let (a, b) = reflected ? (right, Expr(number)) : (Expr(number), right)
    return try Combination.apply(op, a, b, vm).map { .simplest($0) }
  }

  override func unary(_ op: UnaryOperator, in vm: Interpreter) throws -> Value? {
    switch op {
    case .plus: .object(self)
    case .minus: .simplest(-Expr(number))
    default: nil
    }
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    if case .object(let object) = other, !(object is PreciseNumber) { return nil }
    guard let other = other.expression, let relation = Relation(op) else { return nil }
    let right = other.number.map { Expr($0.isExact ? sameKind($0) : $0) } ?? other
    let difference = reflected ? right - Expr(number) : Expr(number) - right
    if relation == .equal || relation == .notEqual {
      return .bool((difference.number?.isZero ?? false) == (relation == .equal))
    }
    return .bool(try Proof.truth(relation, difference, 0, vm) == .yes)
  }

  /// An exact number as a floating-point number of as many bits as this one.
  private func sameKind(_ exact: Number) -> Number {
    guard case .ball(_, let bits) = number else { return exact }
    return .nearest(exact.ball(precision: bits + 64), bits: bits)
  }

  override func truth(in vm: Interpreter) throws -> Bool { !number.isZero }
  override func hash(in vm: Interpreter) throws -> Int? { try vm.hash(.real(number.asDoubles.re)) }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    try compare(.equal, other, reflected: false, in: vm).map { try vm.truth($0) }
  }

  override func float(in vm: Interpreter) throws -> Double? { number.sign == nil ? nil : number.asDoubles.re }
  override func complex(in vm: Interpreter) throws -> (Double, Double)? { number.asDoubles }

  override func integer(in vm: Interpreter) throws -> Value? { nil }

  override func magnitude(in vm: Interpreter) throws -> Value? {
    guard let sign = number.sign else { return nil }
    return .simplest(sign < 0 ? -Expr(number) : Expr(number))
  }
}
