internal import Balls
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification

/// One algebraic number: exact, shown by its first digits with a question mark where there are more.
final class AlgebraicObject: WorksheetObject {
  let number: AlgebraicNumber
  init(_ number: AlgebraicNumber) { self.number = number }

  static let type = ClassObject.native(
    "AlgebraicNumber", "an algebraic number, exact",
    methods: [
      [
        .method("minpoly", "var='x'", "the minimal polynomial over the rational numbers, with leading coefficient 1") {
          call in
          .expression(try own(call).number.minimalPolynomial.monic(in: .symbol(try call.string(1))))
        },
        .method("degree", "", "the degree of the minimal polynomial") { .integer(try own($0).number.degree) },
        .method("conjugate", "", "the complex conjugate") { .object(AlgebraicObject(try own($0).number.conjugate)) },
        .method("real", "", "the real part") { .object(AlgebraicObject(try own($0).number.realPart())) },
        .method("imag", "", "the imaginary part") { .object(AlgebraicObject(try own($0).number.imaginaryPart())) },
        .method("n", "prec=53", "the value as a floating-point number of a precision in bits", numeric),
        .method("numerical_approx", "prec=53", "the value as a floating-point number", numeric),
      ]
    ], qualifiedName: "sage.rings.qqbar.AlgebraicNumber")

  private static func own(_ call: Call) throws -> AlgebraicObject { try call.own(self, "an algebraic number") }

  private static let numeric: @Sendable (Call) throws -> Value = { call in
    let bits = try call.int(1)
    guard bits >= 2, bits <= 1_000_000 else {
      throw Raised(.valueError, "the precision lies between 2 and 1000000 bits, found \(bits)")
    }
    return Value(number: .rounded(try own(call).number.enclosure(precision: bits + 27), precision: bits))
  }

  /// The algebraic number that a value is; nil when it is none, or is not known to be one.
  static func number(_ value: Value) throws -> AlgebraicNumber? {
    if case .object(let object as AlgebraicObject) = value { return object.number }
    guard let e = value.expression, !e.isInexact, !e.hasSymbols else { return nil }
    return try e.algebraicNumber()
  }

  override var type: ClassObject { AlgebraicObject.type }

  /// Rational numbers exactly, others as 1.414213562373095?, complex ones with both parts.
  override func repr(in vm: Interpreter) throws -> String {
    if number.isReal { return try AlgebraicObject.text(number) }
    let imaginary = try number.imaginaryPart()
    let isNegative = imaginary.realSign < 0
    let size = try AlgebraicObject.text(isNegative ? -imaginary : imaginary)
    let real = try number.realPart()
    if real.isZero { return "\(isNegative ? "-" : "")\(size)*I" }
    return "\(try AlgebraicObject.text(real)) \(isNegative ? "-" : "+") \(size)*I"
  }

  private static func text(_ number: AlgebraicNumber) throws -> String {
    if let rational = number.asRational { return "\(rational)" }
    var precision = 64
    while precision < 1 << 16 {
      if let digits = number.enclosure(precision: precision).real.decimalString(digits: 16) { return digits + "?" }
      precision *= 2
    }
    throw MathError.undecided("the digits of an algebraic number")
  }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    if op == .power { return try power(other, reflected) }
    guard let right = try AlgebraicObject.number(other) else { return nil }
    let (a, b) = reflected ? (right, number) : (number, right)
    switch op {
    case .add: return .object(AlgebraicObject(try a.adding(b)))
    case .subtract: return .object(AlgebraicObject(try a.subtracting(b)))
    case .multiply: return .object(AlgebraicObject(try a.multiplied(by: b)))
    case .divide: return .object(AlgebraicObject(try a.divided(by: b)))
    default: return nil
    }
  }

  private func power(_ exponent: Value, _ reflected: Bool) throws -> Value? {
    guard !reflected, let q = exponent.expression?.rational else { return nil }
    return .object(AlgebraicObject(try number.power(q)))
  }

  override func unary(_ op: UnaryOperator, in vm: Interpreter) throws -> Value? {
    switch op {
    case .plus: return .object(self)
    case .minus: return .object(AlgebraicObject(-number))
    case .invert: return .object(AlgebraicObject(try number.inverted()))
    case .not: return nil
    }
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard let right = try AlgebraicObject.number(other) else { return nil }
    if op == .equal || op == .notEqual { return .bool((number == right) == (op == .equal)) }
    guard number.isReal, right.isReal else { return nil }
    guard let relation = Relation(op) else { return nil }
    let order = number.compareReal(right)
    return .bool(relation.holds(sign: reflected ? -order : order))
  }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    try AlgebraicObject.number(other).map { $0 == number }
  }

  override func hash(in vm: Interpreter) throws -> Int? {
    if let rational = number.asRational { return try vm.hash(.simplest(Expr(rational))) }
    return number.hashValue
  }

  override func truth(in vm: Interpreter) throws -> Bool { !number.isZero }

  override func magnitude(in vm: Interpreter) throws -> Value? {
    .object(AlgebraicObject(try number.magnitude()))
  }

  override func float(in vm: Interpreter) throws -> Double? {
    guard number.isReal else { return nil }
    return Number.rounded(number.enclosure(precision: 80), precision: 53).asDoubles.re
  }

  override func complex(in vm: Interpreter) throws -> (Double, Double)? {
    Number.rounded(number.enclosure(precision: 80), precision: 53).asDoubles
  }
}
