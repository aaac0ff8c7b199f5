internal import Exact
internal import Expressions

/// `RealField(prec)` and `ComplexField(prec)`: numbers with a precision in bits, which convert when they are called.
final class FloatingField: WorksheetObject {
  let bits: Int
  let isComplex: Bool

  init(bits: Int, isComplex: Bool) {
    self.bits = bits
    self.isComplex = isComplex
  }

  static let functions: [Builtin] = [("RealField", false), ("ComplexField", true)].map { name, isComplex in
    Builtin(name, "prec=53", "the \(isComplex ? "complex" : "real") numbers with a precision in bits") { call in
      let bits = try call.int(0)
      guard bits >= 2, bits <= 10_000_000 else {
        throw Raised(.valueError, "the precision lies between 2 and 10000000 bits, found \(bits)")
      }
      return .object(FloatingField(bits: bits, isComplex: isComplex))
    }
  }

  static let type = ClassObject.native(
    "Parent", "a field of floating-point numbers",
    methods: [
      [
        Builtin.method("pi", "", "π to the precision of the field") { call in
          try call.own(FloatingField.self, "a field").value(.pi, call.vm)
        },
        Builtin.method("precision", "", "the precision in bits") { call in
          .integer(try call.own(FloatingField.self, "a field").bits)
        },
      ]
    ], qualifiedName: "sage.rings.real_mpfr.RealField_class")

  override var type: ClassObject { FloatingField.type }
  override var isCallable: Bool { true }

  override func repr(in vm: Interpreter) throws -> String {
    "\(isComplex ? "Complex" : "Real") Field with \(bits) bits of precision"
  }

  private func value(_ e: Expr, _ vm: Interpreter) throws -> Value {
    let number = try Approximation.number(e, bits: bits, vm)
    if number.sign == nil, !isComplex {
      throw Raised(.typeError, "the value is not real", hint: "`ComplexField(\(bits))` makes a complex number")
    }
    return Value(number: number)
  }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    if let text = arguments.first?.asString, arguments.count == 1 {
      guard let number = Rational(text) else { throw Raised(.typeError, "the text '\(text)' is no number") }
      return try value(Expr(number), vm)
    }
    let parts = arguments.compactMap(\.expression)
    guard parts.count == arguments.count, parts.count == 1 || parts.count == 2 && isComplex else {
      throw Raised(.typeError, "`\(try repr(in: vm))` converts one number, found \(arguments.count) values")
    }
    return try value(parts.count == 2 ? parts[0] + parts[1] * .i : parts[0], vm)
  }
}
