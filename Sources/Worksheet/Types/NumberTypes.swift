internal import Exact
import Glibc

/// What numbers of the language have.
enum NumberMethods {
  private static func complex(_ call: Call) throws -> Interpreter.Complex {
    guard let value = call.vm.complex(call[0]) else { throw call.unexpected(0, "a number") }
    return value
  }

  private static func isSage(_ value: Value) -> Bool {
    switch value {
    case .integer, .rational, .real, .complexNumber: true
    default: false
    }
  }

  /// A part of a complex number, of the matching kind.
  private static func part(_ call: Call, _ pick: (Interpreter.Complex) -> Double) throws -> Value {
    isSage(call[0]) ? .real(pick(try complex(call))) : .float(pick(try complex(call)))
  }

  static func ratio(_ call: Call) throws -> Rational {
    if let exact = call.vm.rational(call[0]) { return exact }
    guard let double = call[0].asDouble, let exact = Rational(exactly: double) else {
      throw Raised(.overflowError, "the number is not finite")
    }
    return exact
  }

  private static func make(_ integer: Integer, like value: Value) -> Value {
    isSage(value) ? .integer(integer) : .int(integer)
  }

  /// Python's properties of exact and inexact reals.
  static let realProperties: [Builtin] = [
    .method("real", "", "the real part") { $0[0] },
    .method("imag", "", "the imaginary part, 0") { call in
      if case .float = call[0] { return .float(0) }
      return make(0, like: call[0])
    },
    .method("numerator", "", "the numerator") { make(try ratio($0).numerator, like: $0[0]) },
    .method("denominator", "", "the denominator") { make(try ratio($0).denominator, like: $0[0]) },
  ]

  /// The properties of Python's complex numbers.
  static let complexProperties: [Builtin] = [
    .method("real", "", "the real part") { try part($0) { $0.re } },
    .method("imag", "", "the imaginary part") { try part($0) { $0.im } },
  ]

  static let conjugate = Builtin.method("conjugate", "", "the complex conjugate") { call in
    switch call[0] {
    case .complex(let re, let im): .complex(re, -im)
    case .complexNumber(let re, let im): .complexNumber(re, -im)
    default: call[0]
    }
  }

  /// The methods of Python's numbers.
  static let python: [Builtin] = [
    conjugate,
    .method("bit_length", "", "the number of binary digits", examples: ["int(10).bit_length()": "4"]) {
      .int(try $0.integer(0).bitWidth)
    },
    .method("bit_count", "", "the number of ones among the binary digits") { call in
      .int(try call.integer(0).magnitude.description(radix: 2).count { $0 == "1" })
    },
    .method("is_integer", "", "whether the value is an integer", examples: ["float(2).is_integer()": "True"]) { call in
      if call[0].asInteger != nil { return .bool(true) }
      return .bool(call[0].asDouble.map { $0.isFinite && $0 == $0.rounded() } ?? false)
    },
    .method("as_integer_ratio", "", "numerator and denominator", examples: ["float(0.5).as_integer_ratio()": "(1, 2)"])
    { call in
      let value = try ratio(call)
      return .tupled(.int(value.numerator), .int(value.denominator))
    },
    .method("hex", "", "in hexadecimal notation") { call in
      guard let value = call[0].asDouble else { throw call.unexpected(0, "a float") }
      return .text(TextFunctions.hexadecimal(value))
    },
  ]

  /// The global functions that Sage's numbers have as methods: `2.sqrt()`.
  private static let functions: [Builtin] = [
    "sqrt", "exp", "log", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "gamma",
  ].map { name in
    .method(name, "*args", "`\(name)` of the number") { call in
      guard let function = call.vm.builtin(name) else { throw call.vm.missingAttribute(name, of: call[0]) }
      return try call.vm.call(function, [call[0]] + call.rest)
    }
  }

  /// The methods that all of Sage's numbers share.
  static let sage: [Builtin] =
    functions + [
      conjugate,
      .method("numerator", "", "the numerator", examples: ["(3/4).numerator()": "3"]) {
        .integer(try ratio($0).numerator)
      },
      .method("denominator", "", "the denominator", examples: ["(3/4).denominator()": "4"]) {
        .integer(try ratio($0).denominator)
      },
      .method("abs", "", "the absolute value", examples: ["(-3).abs()": "3"]) {
        try AbsFunction.magnitude($0[0], $0.vm)
      },
      .method("floor", "", "the largest integer that is not larger", examples: ["(7/2).floor()": "3"]) {
        .integer(try ratio($0).floor)
      },
      .method("ceil", "", "the smallest integer that is not smaller", examples: ["(7/2).ceil()": "4"]) {
        .integer(try ratio($0).ceiling)
      },
      .method("trunc", "", "the integer part", examples: ["(-7/2).trunc()": "-3"]) {
        .integer(try ratio($0).truncated)
      },
      .method("round", "", "the nearest integer, halves away from zero", examples: ["(5/2).round()": "3"]) { call in
        let value = try ratio(call)
        let doubled = value + value + Rational(value.isNegative ? -1 : 1)
        return .integer(try doubled.divided(by: 2).truncated)
      },
      .method("sign", "", "-1, 0 or 1", examples: ["(-3).sign()": "-1"]) { .integer(Integer(try ratio($0).signum)) },
      .method("is_integer", "", "whether the value is an integer") { .bool(try ratio($0).isInteger) },
      .method("period", "", "how many digits of the decimal fraction repeat", examples: ["(1/7).period()": "6"]) {
        call in
        var denominator = try ratio(call).denominator
        for prime in [Integer(2), Integer(5)] {
          while let (quotient, remainder) = try? denominator.quotientAndRemainder(by: prime), remainder.isZero {
            denominator = quotient
          }
        }
        if denominator.isOne { return .integer(1) }
        var (power, count) = (try Integer(10).remainder(by: denominator), 1)
        while !power.isOne {
          try call.vm.budget.check()
          (power, count) = (try (power * 10).remainder(by: denominator), count + 1)
        }
        return .integer(Integer(count))
      },
      .method("is_zero", "", "whether the value is 0") { .bool(!(try $0.vm.truth($0[0]))) },
      .method("is_one", "", "whether the value is 1") { try $0.vm.compare(.equal, $0[0], .integer(1)) },
      .method("real", "", "the real part") { call in
        if case .complexNumber(let re, _) = call[0] { return .real(re) }
        return call[0]
      },
      .method("imag", "", "the imaginary part") { call in
        if case .complexNumber(_, let im) = call[0] { return .real(im) }
        return .integer(0)
      },
      .method("n", "prec=None, digits=None", "the value as a real number", examples: ["(1/3).n()": "0.333333333333333"])
      {
        call in
        if case .complexNumber = call[0], call[1].isNone, call[2].isNone { return call[0] }
        guard let method = ExpressionMethods.named("n") else { throw call.unexpected(0, "a number") }
        return try method.call([call[0], call[1], call[2]], [], in: call.vm)
      },
    ]

  /// What integers of Sage have beyond that.
  static let integers: [Builtin] =
    [
      .method("bit_length", "", "the number of binary digits") { .int(try $0.integer(0).bitWidth) },
      .method("nbits", "", "the number of binary digits", examples: ["10.nbits()": "4"]) {
        .int(try $0.integer(0).bitWidth)
      },
      .method("multifactorial", "k", "n·(n − k)·(n − 2k)…", examples: ["10.multifactorial(2)": "3840"]) { call in
        let (n, k) = (try call.int(0), try call.int(1))
        guard n >= 0, n <= 100_000, k > 0 else {
          throw call.unexpected(1, "a positive step, and a number up to 100000")
        }
        var product = Integer.one
        for factor in stride(from: n, to: 0, by: -k) {
          try call.vm.budget.check()
          product = product * Integer(factor)
        }
        return .integer(product)
      },
      .method("ndigits", "base=10", "the number of digits", examples: ["1000.ndigits()": "4"]) { call in
        let value = try call.integer(0)
        return .integer(value.isZero ? 0 : value.magnitude.description(radix: try TextFunctions.base(call, 1)).count)
      },
      .method("digits", "base=10", "the digits, the lowest first", examples: ["123.digits()": "[3, 2, 1]"]) { call in
        let value = try call.integer(0)
        if value.isZero { return .array([]) }
        let digits = value.magnitude.description(radix: try TextFunctions.base(call, 1)).reversed()
        return .array(
          digits.map { .integer(($0.hexDigitValue ?? Int($0.asciiValue ?? 97) - 87) * (value.isNegative ? -1 : 1)) })
      },
      .method("str", "base=10", "the digits as text", examples: ["255.str(16)": "'ff'"]) { call in
        .text(try call.integer(0).description(radix: TextFunctions.base(call, 1)))
      },
      .method("binary", "", "the binary digits", examples: ["10.binary()": "'1010'"]) {
        .text(try $0.integer(0).description(radix: 2))
      },
      .method("is_even", "", "whether 2 divides it", examples: ["4.is_even()": "True"]) {
        .bool(try $0.integer(0).isEven)
      },
      .method("is_odd", "", "whether 2 does not divide it", examples: ["4.is_odd()": "False"]) {
        .bool(try $0.integer(0).isOdd)
      },
      .method("is_unit", "", "whether it is 1 or -1") { .bool(try $0.integer(0).magnitude.isOne) },
      .method("divides", "n", "whether it divides n", examples: ["3.divides(12)": "True"]) {
        .bool(try $0.integer(1).isMultiple(of: $0.integer(0)))
      },
      .method("quo_rem", "other", "quotient and remainder", examples: ["7.quo_rem(2)": "(3, 1)"]) { call in
        let (quotient, remainder) = try call.integer(0).quotientAndRemainder(by: call.integer(1))
        return .tupled(.integer(quotient), .integer(remainder))
      },
      .method("powermod", "exp, mod", "the power modulo a number", examples: ["2.powermod(10, 1000)": "24"]) { call in
        .integer(try call.integer(0).power(call.integer(1), modulo: call.integer(2)))
      },
      .method("inverse_mod", "n", "the inverse modulo n", examples: ["3.inverse_mod(7)": "5"]) {
        .integer(try $0.integer(0).inverse(modulo: $0.integer(1)))
      },
      .method("mod", "n", "the remainder", examples: ["7.mod(4)": "3"]) {
        .integer(try $0.integer(0).remainder(by: $0.integer(1)))
      },
      .method("isqrt", "", "the floor of the square root", examples: ["10.isqrt()": "3"]) {
        .integer(try $0.integer(0).squareRoot())
      },
      .method("is_square", "", "whether it is a square", examples: ["9.is_square()": "True"]) {
        .bool(try $0.integer(0).isSquare)
      },
      .method("is_power_of", "n", "whether it is a power of n") { call in
        let (value, base) = (try call.integer(0), try call.integer(1))
        var power = Integer.one
        if base.magnitude <= 1 { return .bool(value == base || value.isOne) }
        while power.magnitude < value.magnitude { power *= base }
        return .bool(power == value)
      },
      .method("nth_root", "n", "the exact n-th root", examples: ["27.nth_root(3)": "3"]) { call in
        let (root, isExact) = try call.integer(0).root(call.int(1))
        if !isExact {
          throw Raised(.valueError, "\(try call.integer(0)) has no exact root of degree \(try call.int(1))")
        }
        return .integer(root)
      },
      .method("valuation", "p", "how often p divides it", examples: ["24.valuation(2)": "3"]) { call in
        var (rest, count) = (try call.integer(0), 0)
        let prime = try call.integer(1)
        if rest.isZero || prime.magnitude <= 1 {
          throw Raised(.valueError, "the valuation needs a number other than 0 and a prime")
        }
        while let next = rest.exactlyDivided(by: prime) { (rest, count) = (next, count + 1) }
        return .integer(count)
      },
    ] + TextFunctions.numberTheory
}

extension ClassObject {
  static let bool = native(
    "bool", "True or False", bases: [int],
    constructor: plain("object=False, /", name: "bool") { .bool(try $0.flag(0)) })
  static let int = native(
    "int", "Python's integer", methods: [NumberMethods.python, IntegerBytes.methods, ProtocolMethods.real],
    properties: NumberMethods.realProperties,
    values: [ofClass(IntegerBytes.reader)],
    constructor: plain("x=0, /, base?", name: "int") { .int(try Conversions.integer($0)) })
  static let float = native(
    "float", "Python's floating-point number",
    methods: [NumberMethods.python, ProtocolMethods.real],
    properties: NumberMethods.realProperties, values: [ofClass(FloatHexadecimal.reader)],
    constructor: plain("x=0, /", name: "float") { .float(try Conversions.double($0)) })
  static let complex = native(
    "complex", "Python's complex number", methods: [[NumberMethods.conjugate]],
    properties: NumberMethods.complexProperties,
    constructor: plain("real=0, imag=0", name: "complex") { call in
      if let re = call[0].asDouble, let im = call[1].asDouble { return .complex(re, im) }
      if let text = call[0].asString { return try Conversions.complex(text) }
      guard let re = try Conversions.complex(call[0], call.vm), let im = try Conversions.complex(call[1], call.vm)
      else {
        throw call.unexpected(0, "a number")
      }
      return .complex(re.re - im.im, re.im + im.re)
    })
  static let integer = native(
    "Integer", "Sage's integer", methods: [NumberMethods.sage, NumberMethods.integers],
    qualifiedName: "sage.rings.integer.Integer",
    constructor: plain("x=0, base=0, /", name: "Integer") { .integer(try Conversions.exactInteger($0)) })
  static let rational = native(
    "Rational", "Sage's rational number", methods: [NumberMethods.sage],
    qualifiedName: "sage.rings.rational.Rational",
    constructor: plain("x=0, /", name: "Rational") { .rational(try Conversions.rational($0)) })
  static let real = native(
    "RealNumber", "Sage's real number of 53 bits", methods: [NumberMethods.sage],
    qualifiedName: "sage.rings.real_mpfr.RealNumber",
    constructor: plain("x=0, /", name: "RealNumber") { try Conversions.real($0) })
  static let complexNumber = native(
    "ComplexNumber", "Sage's complex number of 53 bits", methods: [NumberMethods.sage],
    qualifiedName: "sage.rings.complex_mpfr.ComplexNumber",
    constructor: plain("re=0, im=0", name: "ComplexNumber") { call in
      guard let re = try Conversions.complex(call[0], call.vm), let im = try Conversions.complex(call[1], call.vm)
      else {
        throw call.unexpected(0, "a number")
      }
      return .complexNumber(re.re - im.im, re.im + im.re)
    })
}
