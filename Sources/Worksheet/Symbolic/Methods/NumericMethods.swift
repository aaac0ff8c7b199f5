internal import Exact
internal import Expressions

/// Numbers of expressions.
enum NumericMethods {
  static let all: [Builtin] = ["n", "numerical_approx", "N"].map { name in
    .method(
      name, "prec=None, digits=None, algorithm=None", "the numerical value, to 53 bits or as many digits as asked"
    ) {
      call in
      let object = try call.receiver()
      return try approximate(object, prec: call[1], digits: call[2], call)
    }
  }

  static func bits(prec: Value, digits: Value) throws -> Int {
    let bits: Int
    if !prec.isNone {
      guard let n = prec.asInt else { throw Raised(.typeError, "`prec` is a number of bits") }
      bits = n
    } else if !digits.isNone {
      guard let n = digits.asInt, n >= 1, n <= 3_000_000 else {
        throw Raised(.valueError, "`digits` lies between 1 and 3000000")
      }
      bits = Approximation.bits(digits: n)
    } else {
      bits = 53
    }
    guard bits >= 2, bits <= 10_000_000 else {
      throw Raised(.valueError, "`prec` lies between 2 and 10000000 bits, found \(bits)")
    }
    return bits
  }

  private static func approximate(
    _ object: ExpressionObject, prec: Value, digits: Value, _ call: Call
  ) throws -> Value {
    let bits = try bits(prec: prec, digits: digits)
    let e = try RewritingMethods.onSides(object.expr) { try Approximation.partial($0, bits: bits, call.vm) }
    if object.parameters != nil { return object.with(e) }
    return .simplest(e)
  }
}
