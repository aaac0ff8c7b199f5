internal import Exact
import Glibc

/// `math`: functions of floats, and of integers.
enum MathModule {
  static let module = NativeModule(
    "math", "functions of floats and integers", functions: floats + pairs + integers + sums,
    values: [
      ("pi", .float(.pi)), ("e", .float(M_E)), ("tau", .float(2 * .pi)), ("inf", .float(.infinity)),
      ("nan", .float(.nan)),
    ])

  private static func domain(_ call: Call) -> Raised {
    Raised(.valueError, "`\(call.builtin.name)()` is not defined there (math domain error)")
  }

  /// A function of one float; infinite and undefined results of finite arguments are errors, as in CPython.
  private static func real(_ name: String, _ doc: String, _ function: @escaping @Sendable (Double) -> Double) -> Builtin
  {
    Builtin(name, "x, /", doc) { call in
      let x = try call.double(0)
      let y = function(x)
      if y.isNaN, !x.isNaN { throw domain(call) }
      if y.isInfinite, x.isFinite { throw Raised(.overflowError, "the result of `\(name)()` is too large for a float") }
      return .float(y)
    }
  }

  private static let floats: [Builtin] = [
    real("sin", "the sine") { sin($0) }, real("cos", "the cosine") { cos($0) }, real("tan", "the tangent") { tan($0) },
    real("asin", "the arc sine") { asin($0) }, real("acos", "the arc cosine") { acos($0) },
    real("atan", "the arc tangent") { atan($0) }, real("sinh", "the hyperbolic sine") { sinh($0) },
    real("cosh", "the hyperbolic cosine") { cosh($0) }, real("tanh", "the hyperbolic tangent") { tanh($0) },
    real("asinh", "the inverse hyperbolic sine") { asinh($0) },
    real("acosh", "the inverse hyperbolic cosine") { acosh($0) },
    real("atanh", "the inverse hyperbolic tangent") { $0.magnitude == 1 ? .nan : atanh($0) },
    real("exp", "e to the power x") { exp($0) }, real("exp2", "2 to the power x") { exp2($0) },
    real("expm1", "e to the power x, minus 1, also for small x") { expm1($0) },
    real("sqrt", "the square root") { sqrt($0) }, real("cbrt", "the cube root") { cbrt($0) },
    real("erf", "the error function") { erf($0) }, real("erfc", "the complementary error function") { erfc($0) },
    real("gamma", "the gamma function") { $0 <= 0 && $0 == $0.rounded() ? .nan : tgamma($0) },
    real("lgamma", "the logarithm of the gamma function") { $0 <= 0 && $0 == $0.rounded() ? .nan : lgamma($0) },
    real("fabs", "the absolute value") { $0.magnitude }, real("degrees", "radians in degrees") { $0 * (180 / .pi) },
    real("radians", "degrees in radians") { $0 * (.pi / 180) },
    real("ulp", "the value of the last digit") { $0.magnitude.ulp },
    real("log1p", "the logarithm of 1 + x, also for small x") { $0 <= -1 ? .nan : log1p($0) },
    Builtin("log", "x, base?, /", "the natural logarithm, or that to a base") { call in
      let x = try logarithm(call, 0)
      guard call.optional(1) != nil else { return .float(x) }
      let base = try logarithm(call, 1)
      if base == 0 { throw Raised(.zeroDivisionError, "float division by zero") }
      return .float(x / base)
    },
    Builtin("log2", "x, /", "the logarithm to base 2") { call in
      if let integer = call[0].asInteger, integer.isPositive, integer.bitWidth > 1000 {
        return .float(try logarithm(call, 0) / M_LN2)
      }
      let x = try call.double(0)
      if x <= 0 { throw domain(call) }
      return .float(log2(x))
    },
    Builtin("log10", "x, /", "the logarithm to base 10") { call in
      if let integer = call[0].asInteger, integer.isPositive, integer.bitWidth > 1000 {
        return .float(try logarithm(call, 0) / M_LN10)
      }
      let x = try call.double(0)
      if x <= 0 { throw domain(call) }
      return .float(log10(x))
    },
  ]

  /// The natural logarithm of a float or of an integer of any size.
  private static func logarithm(_ call: Call, _ index: Int) throws -> Double {
    if let integer = call[index].asInteger, integer.isPositive, integer.bitWidth > 1000 {
      let shift = integer.bitWidth - 60
      return log(integer.shiftedRight(by: shift).asDouble) + Double(shift) * M_LN2
    }
    let x = try call.double(index)
    if x <= 0 { throw domain(call) }
    return log(x)
  }

  private static let pairs: [Builtin] = [
    Builtin("atan2", "y, x, /", "the angle of the point (x, y)") { .float(atan2(try $0.double(0), try $0.double(1))) },
    Builtin("pow", "x, y, /", "the power as a float") { call in
      let (x, y) = (try call.double(0), try call.double(1))
      let result = pow(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw domain(call) }
      if result.isInfinite, x.isFinite, y.isFinite {
        if x == 0 { throw domain(call) }
        throw Raised(.overflowError, "the power is too large for a float")
      }
      return .float(result)
    },
    Builtin("fmod", "x, y, /", "the remainder with the sign of x") { call in
      let result = fmod(try call.double(0), try call.double(1))
      if result.isNaN { throw domain(call) }
      return .float(result)
    },
    Builtin("remainder", "x, y, /", "the remainder nearest to zero") { call in
      .float(try call.double(0).remainder(dividingBy: call.double(1)))
    },
    Builtin("copysign", "x, y, /", "x with the sign of y") { .float(copysign(try $0.double(0), try $0.double(1))) },
    Builtin("nextafter", "x, y, /", "the float after x towards y") {
      .float(nextafter(try $0.double(0), try $0.double(1)))
    },
    Builtin("ldexp", "x, i, /", "x times 2 to the power i") { call in
      .float(scalbn(try call.double(0), Int32(clamping: try call.int(1))))
    },
    Builtin("frexp", "x, /", "mantissa and exponent") { call in
      let x = try call.double(0)
      if x == 0 || !x.isFinite { return .tupled(.float(x), .int(0)) }
      return .tupled(.float(copysign(x.significand / 2, x)), .int(Int(x.exponent) + 1))
    },
    Builtin("modf", "x, /", "fraction and integer part") { call in
      let x = try call.double(0)
      let whole = x.rounded(.towardZero)
      return .tupled(.float(copysign(x.isInfinite ? 0 : x - whole, x)), .float(whole))
    },
    Builtin("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", "whether two numbers are nearly equal") { call in
      let (a, b) = (try call.double(0), try call.double(1))
      if a == b { return .bool(true) }
      if !a.isFinite || !b.isFinite { return .bool(false) }
      let bound = max(try call.double(2) * max(a.magnitude, b.magnitude), try call.double(3))
      return .bool((a - b).magnitude <= bound)
    },
    Builtin("isnan", "x, /", "whether x is no number") { .bool(try $0.double(0).isNaN) },
    Builtin("isinf", "x, /", "whether x is infinite") { .bool(try $0.double(0).isInfinite) },
    Builtin("isfinite", "x, /", "whether x is finite") { .bool(try $0.double(0).isFinite) },
  ]

  private static func rounded(_ call: Call, _ method: String, _ rule: FloatingPointRoundingRule) throws -> Value {
    if let exact = call.vm.rational(call[0]) {
      switch rule {
      case .down: return .int(exact.floor)
      case .up: return .int(exact.ceiling)
      default: return .int(exact.truncated)
      }
    }
    if case .instance(let object) = call[0], let function = object.type.userMethod(method) {
      return try call.vm.call(function, [call[0]])
    }
    let number = try call.double(0)
    guard let integer = Integer(exactly: number.rounded(rule)) else {
      throw Raised(number.isNaN ? .valueError : .overflowError, "the number \(number) is no integer")
    }
    return .int(integer)
  }

  private static let integers: [Builtin] = [
    Builtin("floor", "x, /", "the largest integer that is not larger") { try rounded($0, "__floor__", .down) },
    Builtin("ceil", "x, /", "the smallest integer that is not smaller") { try rounded($0, "__ceil__", .up) },
    Builtin("trunc", "x, /", "the integer part") { try rounded($0, "__trunc__", .towardZero) },
    Builtin("factorial", "n, /", "1·2·…·n") { call in
      if call[0].asInteger == nil { throw call.unexpected(0, "an integer") }
      return .int(try Integer.factorial(call.integer(0)))
    },
    Builtin("comb", "n, k, /", "the number of choices of k out of n") { call in
      let (n, k) = (try call.integer(0), try call.integer(1))
      if n.isNegative || k.isNegative { throw Raised(.valueError, "`comb()` needs integers that are not negative") }
      return .int(try Integer.binomial(n, k))
    },
    Builtin("perm", "n, k=None, /", "the number of ordered choices of k out of n") { call in
      let n = try call.integer(0)
      let k = call[1].isNone ? n : try call.integer(1)
      if n.isNegative || k.isNegative { throw Raised(.valueError, "`perm()` needs integers that are not negative") }
      return k > n ? .int(0) : .int(try Integer.binomial(n, k).multiplied(by: Integer.factorial(k)))
    },
    Builtin("gcd", "*integers", "the greatest common divisor") { call in
      .int(try call.rest.reduce(Integer.zero) { try Integer.gcd($0, whole($1, call)) })
    },
    Builtin("lcm", "*integers", "the least common multiple") { call in
      .int(try call.rest.reduce(Integer.one) { try Integer.lcm($0, whole($1, call)) })
    },
    Builtin("isqrt", "n, /", "the floor of the square root") { .int(try $0.integer(0).squareRoot()) },
  ]

  private static func whole(_ value: Value, _ call: Call) throws -> Integer {
    guard let integer = value.asInteger else {
      throw Raised(
        .typeError, "`\(call.builtin.name)()` needs integers, found a value of type `\(call.vm.typeName(value))`")
    }
    return integer
  }

  private static let sums: [Builtin] = [
    Builtin("hypot", "*coordinates", "the length of a vector") { call in
      .float(try call.rest.reduce(0) { hypot($0, try number($1, call)) })
    },
    Builtin("dist", "p, q, /", "the distance of two points") { call in
      let (p, q) = (try call.elements(0), try call.elements(1))
      if p.count != q.count { throw Raised(.valueError, "the points have \(p.count) and \(q.count) coordinates") }
      return .float(try zip(p, q).reduce(0) { hypot($0, try number($1.0, call) - number($1.1, call)) })
    },
    Builtin("fsum", "iterable, /", "the sum without loss of digits") { call in
      var partials: [Double] = []
      try call.vm.forEach(call[0]) { value in
        // Shewchuk 1997: the partial sums do not overlap.
        var x = try number(value, call)
        var kept: [Double] = []
        for y in partials {
          let (large, small) = x.magnitude < y.magnitude ? (y, x) : (x, y)
          let high = large + small
          let low = small - (high - large)
          if low != 0 { kept.append(low) }
          x = high
        }
        partials = kept + [x]
      }
      let exact = partials.compactMap { Rational(exactly: $0) }
      return .float(exact.count == partials.count ? exact.reduce(0, +).asDouble : partials.reduce(0, +))
    },
    Builtin("prod", "iterable, /, *, start?", "the product") { call in
      try Accumulation.over(call[0], .product, from: call.optional(1) ?? .int(1), in: call.vm)
    },
  ]

  private static func number(_ value: Value, _ call: Call) throws -> Double {
    guard let number = try call.vm.double(value) else {
      throw Raised(
        .typeError, "`\(call.builtin.name)()` needs real numbers, found a value of type `\(call.vm.typeName(value))`")
    }
    return number
  }
}
