internal import Exact

/// `round`.
enum RoundFunction {
  static let record = Builtin(
    "round", "number, ndigits=None", "the nearest integer, or the nearest number with some digits after the point",
    examples: ["round(3.7)": "4", "round(3.14159, 2)": "3.14000000000000"]
  ) { call in
    let digits = call[1].isNone ? nil : max(try call.int(1), -1 << 40)
    switch call[0] {
    case .int(let number): return .int(try rounded(number, digits))
    case .bool(let flag): return .int(try rounded(Integer(flag ? 1 : 0), digits))
    case .float(let number): return try rounded(number, digits)
    case .integer, .rational, .real: return try sage(call, digits)
    case .instance(let object):
      if let method = object.type.userMethod("__round__") {
        return try call.vm.call(method, [call[0]] + (digits == nil ? [] : [call[1]]))
      }
    case .object:
      if let method = try call.vm.lookUp("round", in: call[0]) {
        return try call.vm.call(method, digits == nil ? [] : [call[1]])
      }
    default: break
    }
    if let number = try call.vm.double(call[0]) { return try rounded(number, digits) }
    throw call.unexpected(0, "a real number")
  }

  private static func rounded(_ number: Integer, _ digits: Int?) throws -> Integer {
    guard let digits, digits < 0 else { return number }
    if -digits > number.bitWidth { return 0 }
    let unit = try Integer(10).power(-digits)
    let remainder = try number.remainder(by: unit)
    let down = number - remainder
    let twice = remainder * 2
    if twice == unit { return try down.quotient(by: unit).isEven ? down : down + unit }
    return twice < unit ? down : down + unit
  }

  /// Python: halves go to the even neighbour.
  private static func rounded(_ number: Double, _ digits: Int?) throws -> Value {
    guard let digits else {
      guard let integer = Integer(exactly: number.rounded(.toNearestOrEven)) else {
        throw Raised(number.isNaN ? .valueError : .overflowError, "\(number.isNaN ? "NaN" : "infinity") is no integer")
      }
      return .int(integer)
    }
    return .float(places(number, digits))
  }

  private static func places(_ number: Double, _ digits: Int) -> Double {
    if !number.isFinite || digits > 320 { return number }
    if digits < -310 { return value(0, signOf: number) }
    if digits >= 0 { return Double(Decimal.formatted(number, "f", digits)) ?? number }
    guard let exact = Rational(exactly: number), let unit = try? Integer(10).power(-digits),
      let scaled = try? exact.divided(by: Rational(unit))
    else { return number }
    return value((scaled.nearest * unit).asDouble, signOf: number)
  }

  /// A zero keeps the sign of the number that was rounded.
  private static func value(_ rounded: Double, signOf number: Double) -> Double {
    rounded == 0 ? Double(signOf: number, magnitudeOf: 0) : rounded
  }

  /// Sage: an integer without digits (halves away from zero), a real number with digits.
  private static func sage(_ call: Call, _ digits: Int?) throws -> Value {
    if let digits {
      if digits <= 0, let integer = call[0].asInteger { return .integer(try rounded(integer, digits)) }
      return .real(places(call[0].asDouble ?? 0, digits))
    }
    let value = try NumberMethods.ratio(call)
    let doubled = value + value + Rational(value.isNegative ? -1 : 1)
    return .integer(try doubled.divided(by: 2).truncated)
  }
}
