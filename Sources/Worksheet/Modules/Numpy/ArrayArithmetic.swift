import Glibc

/// The operators on arrays, element by element.
struct ArrayArithmetic {
  let vm: Interpreter

  /// Two arrays stretched to one shape.
  private func paired(_ a: NDArray, _ b: NDArray) throws -> (a: NDArray, b: NDArray, shape: [Int]) {
    if a.shape == b.shape { return (a, b, a.shape) }
    let shape = try NDArray.broadcast(a.shape, b.shape)
    var count = 1
    for length in shape { count = count.multipliedReportingOverflow(by: length).partialValue }
    if count > ArrayReader.limit { throw ArrayReader.tooLarge() }
    guard let x = a.broadcast(to: shape), let y = b.broadcast(to: shape) else { return (a, b, shape) }
    return (x, y, shape)
  }

  /// f over pairs of elements; an operand of one element is not stretched in memory.
  private func combine<Element, Result>(
    _ a: NDArray, _ b: NDArray, _ elements: (ArrayStorage) -> [Element], _ f: (Element, Element) -> Result
  ) throws -> (results: [Result], shape: [Int]) {
    if b.count == 1, b.shape.count <= a.shape.count {
      let scalar = elements(b.contents())[0]
      return (elements(a.contents()).map { f($0, scalar) }, a.shape)
    }
    if a.count == 1, a.shape.count <= b.shape.count {
      let scalar = elements(a.contents())[0]
      return (elements(b.contents()).map { f(scalar, $0) }, b.shape)
    }
    let pair = try paired(a, b)
    let (x, y) = (elements(pair.a.contents()), elements(pair.b.contents()))
    return (x.indices.map { f(x[$0], y[$0]) }, pair.shape)
  }

  func floats(_ a: NDArray, _ b: NDArray, _ f: (Double, Double) -> Double) throws -> NDArray {
    let (results, shape) = try combine(a, b, { $0.doubles }, f)
    return NDArray(.floats(results), shape)
  }

  func integers(_ a: NDArray, _ b: NDArray, _ f: (Int, Int) -> Int) throws -> NDArray {
    let (results, shape) = try combine(a, b, { $0.integers }, f)
    return NDArray(.integers(results), shape)
  }

  func bools(_ a: NDArray, _ b: NDArray, _ f: (Bool, Bool) -> Bool) throws -> NDArray {
    let (results, shape) = try combine(a, b, { $0.truths }, f)
    return NDArray(.bools(results), shape)
  }

  /// `a op b`.
  func binary(_ op: BinaryOperator, _ a: NDArray, _ b: NDArray) throws -> NDArray {
    if op == .matrixMultiply { return try ArrayProducts.product(a, b) }
    switch max(a.kind, b.kind) {
    case .object:
      let pair = try paired(a, b)
      let (x, y) = (pair.a.contents(), pair.b.contents())
      return NDArray(
        .objects(try (0..<x.count).map { try vm.binary(op, x.value(at: $0), y.value(at: $0)) }), pair.shape)
    case .complex: return try complexes(op, a, b)
    case .float: return try floats(op, a, b)
    case .bool where op == .add || op == .or: return try bools(a, b) { $0 || $1 }
    case .bool where op == .multiply || op == .and: return try bools(a, b) { $0 && $1 }
    case .bool where op == .xor: return try bools(a, b) { $0 != $1 }
    case .bool where op == .subtract:
      throw Raised(.typeError, "arrays of truth values have no difference", hint: "use `^` or `np.logical_xor`")
    case .bool, .int: return try integers(op, a, b)
    }
  }

  private func floats(_ op: BinaryOperator, _ a: NDArray, _ b: NDArray) throws -> NDArray {
    switch op {
    case .add: return try floats(a, b) { $0 + $1 }
    case .subtract: return try floats(a, b) { $0 - $1 }
    case .multiply: return try floats(a, b) { $0 * $1 }
    case .divide: return try floats(a, b) { $0 / $1 }
    case .power:
      if b.count == 1, b.doubles()[0] == 2 { return try floats(a, b) { x, _ in x * x } }
      return try floats(a, b) { pow($0, $1) }
    case .floorDivide:
      return try floats(a, b) { $1 == 0 ? $0 / $1 : Interpreter.floorDivision($0, $1).0 }
    case .modulo: return try floats(a, b) { $1 == 0 ? .nan : Interpreter.floorDivision($0, $1).1 }
    default: throw unsupported(op, a, b)
    }
  }

  private func integers(_ op: BinaryOperator, _ a: NDArray, _ b: NDArray) throws -> NDArray {
    switch op {
    case .add: return try integers(a, b) { $0 &+ $1 }
    case .subtract: return try integers(a, b) { $0 &- $1 }
    case .multiply: return try integers(a, b) { $0 &* $1 }
    case .divide: return try floats(a, b) { $0 / $1 }
    case .floorDivide: return try integers(a, b) { ArrayArithmetic.floorDivision($0, $1).quotient }
    case .modulo: return try integers(a, b) { ArrayArithmetic.floorDivision($0, $1).remainder }
    case .power:
      if b.contents().integers.contains(where: { $0 < 0 }) {
        throw Raised(
          .valueError, "integers to negative integer powers are not allowed", hint: "make one of them a float: `2.0`")
      }
      return try integers(a, b) { ArrayArithmetic.power($0, $1) }
    case .and: return try integers(a, b) { $0 & $1 }
    case .or: return try integers(a, b) { $0 | $1 }
    case .xor: return try integers(a, b) { $0 ^ $1 }
    case .shiftLeft: return try integers(a, b) { $1 < 0 ? 0 : $0 << $1 }
    case .shiftRight: return try integers(a, b) { $1 < 0 ? 0 : $0 >> $1 }
    default: throw unsupported(op, a, b)
    }
  }

  /// Quotient and remainder rounded down; 0 for a divisor 0, as in numpy.
  private static func floorDivision(_ a: Int, _ b: Int) -> (quotient: Int, remainder: Int) {
    if b == 0 { return (0, 0) }
    if b == -1 { return (0 &- a, 0) }
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    return remainder != 0 && (remainder < 0) != (b < 0) ? (quotient - 1, remainder + b) : (quotient, remainder)
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    var (result, factor, rest) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result &* factor }
      factor = factor &* factor
      rest >>= 1
    }
    return result
  }

  private func complexes(_ op: BinaryOperator, _ a: NDArray, _ b: NDArray) throws -> NDArray {
    typealias Complex = Interpreter.Complex
    func make(_ f: (Complex, Complex) -> Complex) throws -> NDArray {
      let (results, shape) = try combine(a, b, { $0.complexes }, f)
      return NDArray(.complexes(results), shape)
    }
    switch op {
    case .add: return try make { ($0.re + $1.re, $0.im + $1.im) }
    case .subtract: return try make { ($0.re - $1.re, $0.im - $1.im) }
    case .multiply: return try make { Interpreter.product($0, $1) }
    case .divide: return try make { Interpreter.quotient($0, $1) }
    case .power: return try make { ComplexFunctions.power($0, $1) }
    default: throw unsupported(op, a, b)
    }
  }

  private func unsupported(_ op: BinaryOperator, _ a: NDArray, _ b: NDArray) -> Raised {
    Raised(.typeError, "`\(op.symbol)` does not apply to arrays of \(a.kind.name) and \(b.kind.name)")
  }

  // MARK: unary

  func unary(_ op: UnaryOperator, _ a: NDArray) throws -> NDArray {
    switch (op, a.contents()) {
    case (.plus, let contents): return NDArray(contents, a.shape)
    case (.minus, .floats(let elements)): return NDArray(.floats(elements.map { -$0 }), a.shape)
    case (.minus, .integers(let elements)): return NDArray(.integers(elements.map { 0 &- $0 }), a.shape)
    case (.minus, .complexes(let elements)): return NDArray(.complexes(elements.map { (-$0.re, -$0.im) }), a.shape)
    case (.minus, .objects(let elements)): return NDArray(.objects(try elements.map { try vm.unary(op, $0) }), a.shape)
    case (.invert, .bools(let elements)): return NDArray(.bools(elements.map { !$0 }), a.shape)
    case (.invert, .integers(let elements)): return NDArray(.integers(elements.map { ~$0 }), a.shape)
    default: throw Raised(.typeError, "`\(op.symbol)` does not apply to an array of \(a.kind.name)")
    }
  }

  func magnitude(_ a: NDArray) -> NDArray {
    switch a.contents() {
    case .integers(let elements): NDArray(.integers(elements.map { $0 < 0 ? 0 &- $0 : $0 }), a.shape)
    case .complexes(let elements): NDArray(.floats(elements.map { hypot($0.re, $0.im) }), a.shape)
    case .bools: a
    case let contents: NDArray(.floats(contents.doubles.map { abs($0) }), a.shape)
    }
  }

  // MARK: comparison

  func compare(_ op: ComparisonOperator, _ a: NDArray, _ b: NDArray) throws -> NDArray {
    let kind = max(a.kind, b.kind)
    if kind == .object {
      let pair = try paired(a, b)
      let (x, y) = (pair.a.contents(), pair.b.contents())
      let results = try (0..<x.count).map { try vm.truth(vm.compare(op, x.value(at: $0), y.value(at: $0))) }
      return NDArray(.bools(results), pair.shape)
    }
    if kind == .complex {
      guard op == .equal || op == .notEqual else {
        throw Raised(.typeError, "complex numbers have no order", hint: "compare `abs(z)`")
      }
      let (results, shape) = try combine(a, b, { $0.complexes }) {
        ($0.re == $1.re && $0.im == $1.im) == (op == .equal)
      }
      return NDArray(.bools(results), shape)
    }
    if kind == .float {
      let (results, shape) = try combine(a, b, { $0.doubles }) { ArrayArithmetic.holds(op, $0, $1) }
      return NDArray(.bools(results), shape)
    }
    let (results, shape) = try combine(a, b, { $0.integers }) { ArrayArithmetic.holds(op, $0, $1) }
    return NDArray(.bools(results), shape)
  }

  private static func holds<Number: Comparable>(_ op: ComparisonOperator, _ a: Number, _ b: Number) -> Bool {
    switch op {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    default: a >= b
    }
  }
}
