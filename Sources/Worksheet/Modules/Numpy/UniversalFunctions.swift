import Glibc

/// Functions applied to each element.
enum UniversalFunctions {
  private typealias Complex = Interpreter.Complex

  private struct Real: Sendable {
    let name: String
    let compute: @Sendable (Double) -> Double
    init(_ name: String, _ compute: @escaping @Sendable (Double) -> Double) {
      self.name = name
      self.compute = compute
    }
  }

  private static let real: [Real] = [
    Real("exp") { exp($0) }, Real("exp2") { exp2($0) }, Real("expm1") { expm1($0) },
    Real("log") { log($0) }, Real("log2") { log2($0) }, Real("log10") { log10($0) }, Real("log1p") { log1p($0) },
    Real("sqrt") { $0.squareRoot() }, Real("cbrt") { cbrt($0) },
    Real("sin") { sin($0) }, Real("cos") { cos($0) }, Real("tan") { tan($0) },
    Real("arcsin") { asin($0) }, Real("arccos") { acos($0) }, Real("arctan") { atan($0) },
    Real("sinh") { sinh($0) }, Real("cosh") { cosh($0) }, Real("tanh") { tanh($0) },
    Real("arcsinh") { asinh($0) }, Real("arccosh") { acosh($0) }, Real("arctanh") { atanh($0) },
    Real("degrees") { $0 * (180 / .pi) }, Real("radians") { $0 * (.pi / 180) },
    Real("rad2deg") { $0 * (180 / .pi) }, Real("deg2rad") { $0 * (.pi / 180) },
    Real("reciprocal") { 1 / $0 },
    Real("sinc") { x in x == 0 ? 1 : sin(.pi * x) / (.pi * x) },
    Real("i0") { x in bessel(x) },
  ]

  private static let complex: [String: @Sendable (Interpreter.Complex) -> Interpreter.Complex] = [
    "exp": { ComplexFunctions.exponential($0) }, "log": { ComplexFunctions.logarithm($0) },
    "sqrt": { ComplexFunctions.root($0) }, "sin": { ComplexFunctions.sine($0) },
    "cos": { ComplexFunctions.cosine($0) }, "reciprocal": { Interpreter.quotient((1, 0), $0) },
  ]

  /// I₀(x) by its series Σ (x²/4)ᵏ/k!².
  private static func bessel(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for k in 1..<500 {
      term *= x * x / 4 / Double(k * k)
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  /// Functions that keep integers.
  private static let whole: [Real] = [
    Real("floor") { $0.rounded(.down) }, Real("ceil") { $0.rounded(.up) }, Real("trunc") { $0.rounded(.towardZero) },
    Real("rint") { rint($0) }, Real("fix") { $0.rounded(.towardZero) },
    Real("sign") { x in x.isNaN ? .nan : x > 0 ? 1 : x < 0 ? -1 : 0 },
    Real("square") { $0 * $0 },
  ]

  private static let tests: [(String, @Sendable (Double) -> Bool)] = [
    ("isnan", { $0.isNaN }), ("isinf", { $0.isInfinite }), ("isfinite", { $0.isFinite }),
    ("signbit", { $0.sign == .minus }),
  ]

  static let all: [Builtin] =
    real.map { function in
      Builtin(function.name, "x, /", "`\(function.name)` of each element") { call in
        let array = try call.array(0)
        if case .complexes(let elements) = array.contents() {
          guard let f = complex[function.name] else {
            throw Raised(.typeError, "`np.\(function.name)` of complex numbers is not there")
          }
          return NDArray(.complexes(elements.map { f($0) }), array.shape).value
        }
        return NDArray(.floats(try numbers(array, call).map(function.compute)), array.shape).value
      }
    }
    + whole.map { function in
      Builtin(function.name, "x, /", "`\(function.name)` of each element") { call in
        let array = try call.array(0)
        if case .complexes = array.contents(), function.name == "square" {
          return try ArrayArithmetic(vm: call.vm).binary(.multiply, array, array).value
        }
        let results = try numbers(array, call).map(function.compute)
        return NDArray(ArrayStorage.floats(results).converted(to: array.kind == .int ? .int : .float), array.shape)
          .value
      }
    }
    + tests.map { name, test in
      Builtin(name, "x, /", "`\(name)` of each element") { call in
        let array = try call.array(0)
        if case .complexes(let elements) = array.contents() {
          let isAll = name == "isfinite"
          return NDArray(
            .bools(elements.map { isAll ? test($0.re) && test($0.im) : test($0.re) || test($0.im) }), array.shape
          ).value
        }
        return NDArray(.bools(array.doubles().map(test)), array.shape).value
      }
    }
    + [
      Builtin("abs", "x, /", "the absolute values") { call in try magnitude(call) },
      Builtin("absolute", "x, /", "the absolute values") { call in try magnitude(call) },
      Builtin("fabs", "x, /", "the absolute values as floats") { call in
        let array = try call.array(0)
        return NDArray(.floats(array.doubles().map { abs($0) }), array.shape).value
      },
      Builtin("negative", "x, /", "the elements with the other sign") { call in
        try ArrayArithmetic(vm: call.vm).unary(.minus, try call.array(0)).value
      },
      Builtin("logical_not", "x, /", "whether the elements are zero") { call in
        let array = try call.array(0)
        return NDArray(.bools(array.contents().truths.map { !$0 }), array.shape).value
      },
      Builtin("real", "x, /", "the real parts") { call in
        let array = try call.array(0)
        return array.kind == .complex ? NDArray(.floats(array.doubles()), array.shape).value : array.value
      },
      Builtin("imag", "x, /", "the imaginary parts") { call in
        let array = try call.array(0)
        return NDArray(.floats(array.contents().complexes.map(\.im)), array.shape).value
      },
      Builtin("conj", "x, /", "the conjugates") { call in
        ArrayFunctions.conjugate(try call.array(0)).value
      },
      Builtin("angle", "x, /, deg=False", "the arguments of complex numbers") { call in
        let array = try call.array(0)
        let scale = try call.flag(1) ? 180 / Double.pi : 1
        return NDArray(.floats(array.contents().complexes.map { atan2($0.im, $0.re) * scale }), array.shape).value
      },
    ]
    + pairs

  /// The elementary functions by name.
  static let elementary: [String: Builtin] = {
    let names: Set<String> = [
      "exp", "log", "sqrt", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "arcsinh",
      "arccosh", "arctanh", "floor", "ceil", "sign",
    ]
    return Dictionary(uniqueKeysWithValues: all.filter { names.contains($0.name) }.map { ($0.name, $0) })
  }()

  private static func numbers(_ array: NDArray, _ call: Call) throws -> [Double] {
    if array.kind == .object {
      throw Raised(
        .typeError, "`np.\(call.builtin.name)` needs numbers, found an array of objects",
        hint: "for an expression use `\(call.builtin.name)(…)` without `np.`")
    }
    return array.doubles()
  }

  private static func magnitude(_ call: Call) throws -> Value {
    ArrayArithmetic(vm: call.vm).magnitude(try call.array(0)).value
  }

  // MARK: functions of two elements

  private static func operation(_ name: String, _ op: BinaryOperator) -> Builtin {
    Builtin(name, "x1, x2, /", "`x1 \(op.symbol) x2` of each pair of elements") { call in
      let reader = ArrayReader(vm: call.vm)
      return try ArrayArithmetic(vm: call.vm).binary(op, reader.array(call[0]), reader.array(call[1])).value
    }
  }

  private static func comparison(_ name: String, _ op: ComparisonOperator) -> Builtin {
    Builtin(name, "x1, x2, /", "`x1 \(op.symbol) x2` of each pair of elements") { call in
      let reader = ArrayReader(vm: call.vm)
      return try ArrayArithmetic(vm: call.vm).compare(op, reader.array(call[0]), reader.array(call[1])).value
    }
  }

  private static func pair(_ name: String, _ f: @escaping @Sendable (Double, Double) -> Double) -> Builtin {
    Builtin(name, "x1, x2, /", "`\(name)` of each pair of elements") { call in
      let reader = ArrayReader(vm: call.vm)
      return try ArrayArithmetic(vm: call.vm).floats(reader.array(call[0]), reader.array(call[1]), f).value
    }
  }

  private static func logical(_ name: String, _ f: @escaping @Sendable (Bool, Bool) -> Bool) -> Builtin {
    Builtin(name, "x1, x2, /", "`\(name)` of each pair of elements") { call in
      let reader = ArrayReader(vm: call.vm)
      return try ArrayArithmetic(vm: call.vm).bools(reader.array(call[0]), reader.array(call[1]), f).value
    }
  }

  private static func extreme(_ name: String, isMaximum: Bool) -> Builtin {
    Builtin(name, "x1, x2, /", "the \(isMaximum ? "larger" : "smaller") of each pair of elements") { call in
      let reader = ArrayReader(vm: call.vm)
      return try ArrayFunctions.extreme(
        reader.array(call[0]), reader.array(call[1]), isMaximum: isMaximum, call.vm
      ).value
    }
  }

  private static let pairs: [Builtin] = [
    operation("add", .add), operation("subtract", .subtract), operation("multiply", .multiply),
    operation("divide", .divide), operation("true_divide", .divide), operation("floor_divide", .floorDivide),
    operation("mod", .modulo), operation("remainder", .modulo), operation("power", .power),
    comparison("equal", .equal), comparison("not_equal", .notEqual), comparison("less", .less),
    comparison("less_equal", .lessOrEqual), comparison("greater", .greater),
    comparison("greater_equal", .greaterOrEqual),
    pair("arctan2") { atan2($0, $1) }, pair("hypot") { hypot($0, $1) }, pair("copysign") { copysign($0, $1) },
    pair("fmod") { fmod($0, $1) }, pair("heaviside") { x, half in x.isNaN ? x : x < 0 ? 0 : x > 0 ? 1 : half },
    logical("logical_and") { $0 && $1 }, logical("logical_or") { $0 || $1 }, logical("logical_xor") { $0 != $1 },
    extreme("maximum", isMaximum: true), extreme("minimum", isMaximum: false),
  ]
}
