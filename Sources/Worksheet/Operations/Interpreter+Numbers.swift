internal import Exact
import Glibc

extension Interpreter {
  /// An operator on two numbers of the language; nil when one is no number or the operator does not apply.
  ///
  /// Sage's numbers win over Python's of the same kind, and inexact ones over exact ones: integer → rational → real →
  /// complex; with a Python `float` or `complex`, exact numbers become Python's.
  func numbers(_ op: BinaryOperator, _ left: Value, _ right: Value) throws -> Value? {
    guard let a = NumberKind(left), let b = NumberKind(right) else { return nil }
    switch max(a, b) {
    case .bool:
      if case .bool(let x) = left, case .bool(let y) = right, op == .and || op == .or || op == .xor {
        return .bool(op == .and ? x && y : op == .or ? x || y : x != y)
      }
      return try integers(op, left.asInteger ?? 0, right.asInteger ?? 0, isSage: false)
    case .int, .integer:
      return try integers(op, left.asInteger ?? 0, right.asInteger ?? 0, isSage: a == .integer || b == .integer)
    case .rational: return try rationals(op, rational(left) ?? 0, rational(right) ?? 0)
    case .float: return try floats(op, finite(left), finite(right))
    case .real:
      guard let plain = try reals(op, left.asDouble ?? 0, right.asDouble ?? 0) else { return nil }
      return try wide(op, left, right, insteadOf: plain) ?? plain
    case .complex, .complexNumber:
      guard let x = complex(left), let y = complex(right) else { return nil }
      let isSage = a == .complexNumber || b == .complexNumber || a == .real || b == .real
      guard let plain = try complexes(op, x, y, isSage: isSage) else { return nil }
      return try isSage ? wide(op, left, right, insteadOf: plain) ?? plain : plain
    }
  }

  /// The result with a wider exponent where doubles over- or underflowed; nil where they did not.
  private func wide(
    _ op: BinaryOperator, _ left: Value, _ right: Value, insteadOf plain: Value
  ) throws -> Value? {
    if case .real(let x) = plain, x.isNormal { return nil }
    guard let (re, im) = complex(plain), !(re.isNormal && (im == 0 || im.isNormal)) else { return nil }
    switch op {
    case .add, .subtract: if re.isFinite, im.isFinite { return nil }
    case .multiply: if isZero(left) || isZero(right) { return nil }
    case .divide, .power: if isZero(left) || op == .divide && isZero(right) { return nil }
    default: return nil
    }
    guard isFinite(left), isFinite(right), let a = left.expression, let b = right.expression else { return nil }
    return try Combination.apply(op, a, b, self).map { .simplest($0) }
  }

  private func isZero(_ number: Value) -> Bool {
    rational(number)?.isZero ?? complex(number).map { $0.re == 0 && $0.im == 0 } ?? false
  }

  /// Whether a number is finite; exact ones are, even where they are too large for doubles.
  private func isFinite(_ number: Value) -> Bool {
    rational(number) != nil || complex(number).map { $0.re.isFinite && $0.im.isFinite } ?? false
  }

  /// The kinds of numbers, each wider than those before.
  enum NumberKind: Comparable {
    case bool, int, integer, rational, float, real, complex, complexNumber

    init?(_ value: Value) {
      switch value {
      case .bool: self = .bool
      case .int: self = .int
      case .integer: self = .integer
      case .rational: self = .rational
      case .float: self = .float
      case .real: self = .real
      case .complex: self = .complex
      case .complexNumber: self = .complexNumber
      default: return nil
      }
    }
  }

  // MARK: exact numbers

  private func integers(_ op: BinaryOperator, _ a: Integer, _ b: Integer, isSage: Bool) throws -> Value? {
    func make(_ value: Integer) -> Value { isSage ? .integer(value) : .int(value) }
    switch op {
    case .add: return make(a + b)
    case .subtract: return make(a - b)
    case .multiply: return make(try a.multiplied(by: b))
    case .divide:
      if b.isZero { throw Raised(.zeroDivisionError, isSage ? "rational division by zero" : "division by zero") }
      if isSage { return .rational(try Rational(a, b)) }
      let quotient = try Rational(a, b).asDouble
      if quotient.isInfinite { throw Raised(.overflowError, "the quotient is too large for a float") }
      return .float(quotient)
    case .floorDivide, .modulo:
      if b.isZero { throw Raised(.zeroDivisionError, "integer division or modulo by zero") }
      return make(try op == .modulo ? a.remainder(by: b) : a.quotient(by: b))
    case .power: return try integerPower(a, b, isSage: isSage)
    case .shiftLeft, .shiftRight:
      if b.isNegative, !isSage { throw Raised(.valueError, "the count of a shift is negative: \(b)") }
      let isLeft = (op == .shiftLeft) != b.isNegative
      guard let count = b.magnitude.asInt else {
        if isLeft { throw Raised(.memoryError, "the result of the shift is too large") }
        return make(a.isNegative ? -1 : 0)
      }
      return make(isLeft ? try a.shiftedLeft(by: count) : a.shiftedRight(by: count))
    case .or: return make(a | b)
    case .and: return make(a & b)
    case .xor: return make(a ^ b)
    case .matrixMultiply, .solve: return nil
    }
  }

  private func integerPower(_ a: Integer, _ b: Integer, isSage: Bool) throws -> Value {
    if !b.isNegative { return isSage ? .integer(try a.power(b)) : .int(try a.power(b)) }
    if a.isZero { throw Raised(.zeroDivisionError, "0 has no power with the negative exponent \(b)") }
    if isSage { return .rational(try Rational(a).power(b)) }
    return try floats(.power, a.asDouble, b.asDouble) ?? .none
  }

  private func rationals(_ op: BinaryOperator, _ a: Rational, _ b: Rational) throws -> Value? {
    switch op {
    case .add: return .rational(a + b)
    case .subtract: return .rational(a - b)
    case .multiply: return .rational(try a.multiplied(by: b))
    case .divide:
      if b.isZero { throw Raised(.zeroDivisionError, "rational division by zero") }
      return .rational(try a.divided(by: b))
    case .floorDivide:
      if b.isZero { throw Raised(.zeroDivisionError, "rational division by zero") }
      return .integer(try a.divided(by: b).floor)
    case .modulo:
      guard let modulus = b.asInteger else {
        return .rational(a - b * Rational(try a.divided(by: b).floor))
      }
      return .integer(try (a.numerator * a.denominator.inverse(modulo: modulus)).remainder(by: modulus))
    case .power:
      guard let exponent = b.asInteger else { return try rationalPower(a, b) }
      if a.isZero, exponent.isNegative { throw Raised(.zeroDivisionError, "rational division by zero") }
      return .rational(try a.power(exponent))
    default: return nil
    }
  }

  /// aᵇ for a fraction b: exact when the root is rational, otherwise what the symbolic layer makes of it.
  private func rationalPower(_ a: Rational, _ b: Rational) throws -> Value {
    if !a.isNegative, let degree = b.denominator.asInt, let root = a.exactRoot(degree) {
      if root.isZero, b.isNegative { throw Raised(.zeroDivisionError, "rational division by zero") }
      return .rational(try root.power(b.numerator))
    }
    return try SymbolicSyntax.power(a, b)
  }

  // MARK: inexact numbers

  /// A real number as a double; exact ones beyond the doubles have none.
  private func finite(_ value: Value) throws -> Double {
    let double = value.asDouble ?? 0
    if double.isInfinite, value.asInteger != nil {
      throw Raised(.overflowError, "the integer is too large for a float")
    }
    return double
  }

  private func floats(_ op: BinaryOperator, _ a: Double, _ b: Double) throws -> Value? {
    switch op {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide:
      if b == 0 { throw Raised(.zeroDivisionError, "float division by zero") }
      return .float(a / b)
    case .floorDivide, .modulo:
      if b == 0 { throw Raised(.zeroDivisionError, "float floor division by zero") }
      let (quotient, remainder) = Interpreter.floorDivision(a, b)
      return .float(op == .modulo ? remainder : quotient)
    case .power:
      if a == 0, b < 0 { throw Raised(.zeroDivisionError, "0.0 has no power with a negative exponent") }
      if a < 0, b.isFinite, b != b.rounded() { return try complexes(.power, (a, 0), (b, 0), isSage: false) }
      let result = pow(a, b)
      if result.isInfinite, a.isFinite, b.isFinite {
        throw Raised(.overflowError, "the power is too large for a float")
      }
      return .float(result)
    default: return nil
    }
  }

  /// Quotient and remainder of floats as CPython defines them: the remainder has the sign of the divisor.
  static func floorDivision(_ a: Double, _ b: Double) -> (Double, Double) {
    var remainder = fmod(a, b)
    var quotient = (a - remainder) / b
    if remainder != 0 {
      if (b < 0) != (remainder < 0) {
        remainder += b
        quotient -= 1
      }
    } else {
      remainder = copysign(0, b)
    }
    guard quotient != 0 else { return (copysign(0, a / b), remainder) }
    var whole = quotient.rounded(.down)
    if quotient - whole > 0.5 { whole += 1 }
    return (whole, remainder)
  }

  /// Sage's reals follow MPFR: division by zero is infinite, the remainder is the one nearest to zero.
  private func reals(_ op: BinaryOperator, _ a: Double, _ b: Double) throws -> Value? {
    switch op {
    case .add: return .real(a + b)
    case .subtract: return .real(a - b)
    case .multiply: return .real(a * b)
    case .divide: return .real(a / b)
    case .floorDivide: return .real((a / b).rounded(.down))
    case .modulo: return .real(a.remainder(dividingBy: b))
    case .power:
      if a < 0, b.isFinite, b != b.rounded() { return try complexes(.power, (a, 0), (b, 0), isSage: true) }
      return .real(pow(a, b))
    default: return nil
    }
  }

  typealias Complex = (re: Double, im: Double)

  /// A number as a complex one.
  func complex(_ value: Value) -> Complex? {
    switch value {
    case .complex(let re, let im), .complexNumber(let re, let im): (re, im)
    case .instance(let object): object.payload.flatMap { complex($0) }
    default: value.asDouble.map { ($0, 0) }
    }
  }

  private func complexes(_ op: BinaryOperator, _ a: Complex, _ b: Complex, isSage: Bool) throws -> Value? {
    func make(_ z: Complex) -> Value { isSage ? .complexNumber(z.re, z.im) : .complex(z.re, z.im) }
    switch op {
    case .add: return make((a.re + b.re, a.im + b.im))
    case .subtract: return make((a.re - b.re, a.im - b.im))
    case .multiply: return make(Interpreter.product(a, b))
    case .divide:
      if b.re == 0, b.im == 0 { throw Raised(.zeroDivisionError, "complex division by zero") }
      return make(Interpreter.quotient(a, b))
    case .power: return make(try complexPower(a, b))
    default: return nil
    }
  }

  static func product(_ a: Complex, _ b: Complex) -> Complex {
    (a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
  }

  /// Smith's division (1962): no overflow in between.
  static func quotient(_ a: Complex, _ b: Complex) -> Complex {
    if abs(b.re) >= abs(b.im) {
      let ratio = b.im / b.re
      let scale = b.re + b.im * ratio
      return ((a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale)
    }
    let ratio = b.re / b.im
    let scale = b.re * ratio + b.im
    return ((a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale)
  }

  private func complexPower(_ a: Complex, _ b: Complex) throws -> Complex {
    if b.re == 0, b.im == 0 { return (1, 0) }
    if a.re == 0, a.im == 0 {
      if b.im != 0 || b.re < 0 { throw Raised(.zeroDivisionError, "0 has no negative or complex power") }
      return (0, 0)
    }
    if b.im == 0, let n = Int(exactly: b.re), n.magnitude <= 100 {
      var (result, base, exponent): (Complex, Complex, UInt) = ((1, 0), a, n.magnitude)
      while exponent > 0 {
        if exponent & 1 == 1 { result = Interpreter.product(result, base) }
        base = Interpreter.product(base, base)
        exponent >>= 1
      }
      return n < 0 ? Interpreter.quotient((1, 0), result) : result
    }
    // aᵇ = exp(b log a)
    let modulus = hypot(a.re, a.im)
    let angle = atan2(a.im, a.re)
    let length = pow(modulus, b.re) / exp(angle * b.im)
    let phase = angle * b.re + b.im * log(modulus)
    return (length * cos(phase), length * sin(phase))
  }
}
