internal import Exact

/// A product of prime powers, as `factor` gives it: `2^3 * 5`.
final class Factorization: WorksheetObject {
  struct Factor {
    let base: Integer
    let exponent: Int
    init(_ base: Integer, _ exponent: Int) {
      self.base = base
      self.exponent = exponent
    }
  }

  let factors: [Factor]
  /// 1 or -1.
  let unit: Int

  init(_ factors: [Factor], unit: Int) {
    self.factors = factors
    self.unit = unit
  }

  static let type = ClassObject.native(
    "Factorization", "a product of prime powers",
    methods: [
      [
        .method("value", "", "the product", examples: ["factor(12).value()": "12"]) { try own($0).product },
        .method("expand", "", "the product") { try own($0).product },
        .method("prod", "", "the product") { try own($0).product },
        .method("unit", "", "1 or -1", examples: ["factor(-12).unit()": "-1"]) { .integer(try own($0).unit) },
        .method("radical_value", "", "the product of the primes") { call in
          .integer(try own(call).factors.reduce(Integer.one) { $0 * $1.base })
        },
      ]
    ], qualifiedName: "sage.structure.factorization_integer.IntegerFactorization")

  private static func own(_ call: Call) throws -> Factorization { try call.own(self, "a factorization") }

  override var type: ClassObject { Factorization.type }

  private var product: Value {
    let value = try? factors.reduce(Rational(unit)) { try $0.multiplied(by: Rational($1.base).power($1.exponent)) }
    guard let value else { return .none }
    return value.asInteger.map { .integer($0) } ?? .rational(value)
  }

  private var pairs: [Value] { factors.map { .tupled(.integer($0.base), .integer($0.exponent)) } }

  override func repr(in vm: Interpreter) throws -> String {
    let powers = factors.map { $0.exponent == 1 ? "\($0.base)" : "\($0.base)^\($0.exponent)" }
    if powers.isEmpty { return "\(unit)" }
    return (unit < 0 ? ["-1"] + powers : powers).joined(separator: " * ")
  }

  override func latex(in vm: Interpreter) throws -> String? {
    let powers = factors.map { $0.exponent == 1 ? "\($0.base)" : "\($0.base)^{\($0.exponent)}" }
    if powers.isEmpty { return "\(unit)" }
    return (unit < 0 ? ["-1"] + powers : powers).joined(separator: " \\cdot ")
  }

  override func count(in vm: Interpreter) throws -> Int? { factors.count }

  override func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? {
    try vm.subscripted(.array(pairs), index)
  }

  override func iterator(in vm: Interpreter) throws -> IteratorObject? {
    guard case .iterator(let iterator) = vm.elements(pairs, "iterator") else { return nil }
    return iterator
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard op == .equal || op == .notEqual else { return nil }
    if case .object(let object as Factorization) = other { return try vm.compare(op, product, object.product) }
    return try vm.compare(op, product, other)
  }
}
