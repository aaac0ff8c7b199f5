internal import KernelProtocol

/// numpy's `ndarray`.
final class ArrayObject: WorksheetObject {
  private(set) var array: NDArray

  init(_ array: NDArray) { self.array = array }

  static let type = ClassObject.native(
    "ndarray", "a rectangle of numbers", methods: [ArrayMethods.all], qualifiedName: "numpy.ndarray")

  override var type: ClassObject { ArrayObject.type }
  override func repr(in vm: Interpreter) throws -> String { try ArrayText(vm: vm).repr(array) }
  override func str(in vm: Interpreter) throws -> String { try ArrayText(vm: vm).str(array) }
  override func hash(in vm: Interpreter) throws -> Int? { nil }

  override func truth(in vm: Interpreter) throws -> Bool {
    if array.count == 1 { return try vm.truth(array.first) }
    throw Raised(
      .valueError, "the truth value of an array with \(array.count) elements is ambiguous",
      hint: "use `.any()` or `.all()`")
  }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    guard let equal = try? compare(.equal, other, reflected: false, in: vm) else { return false }
    if case .object(let object as ArrayObject) = equal { return object.array.contents().truths.allSatisfy { $0 } }
    return try vm.truth(equal)
  }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    switch other {
    case .string, .none, .dict, .set, .type, .module, .function, .builtin: return nil
    default: break
    }
    let arithmetic = ArrayArithmetic(vm: vm)
    let operand = try ArrayReader(vm: vm).array(other)
    return try arithmetic.binary(op, reflected ? operand : array, reflected ? array : operand).value
  }

  override func unary(_ op: UnaryOperator, in vm: Interpreter) throws -> Value? {
    try ArrayArithmetic(vm: vm).unary(op, array).value
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    switch other {
    case .string, .none, .dict, .set, .type, .module, .function, .builtin: return nil
    default: break
    }
    switch op {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: break
    default: return nil
    }
    let operand = try ArrayReader(vm: vm).array(other)
    return try ArrayArithmetic(vm: vm).compare(reflected ? op.mirrored : op, array, operand).value
  }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    switch name {
    case "shape": return .tupled(array.shape.map { .int($0) })
    case "ndim": return .int(array.shape.count)
    case "size": return .int(array.count)
    case "dtype": return .object(ElementKindObject(array.kind))
    case "T": return .object(ArrayObject(array.transposed))
    case "real": return array.kind == .complex ? NDArray(.floats(array.doubles()), array.shape).value : .object(self)
    case "imag": return NDArray(.floats(array.contents().complexes.map(\.im)), array.shape).value
    case "flat": return vm.elements(try values(), "flatiter")
    case "itemsize": return .int(array.kind == .complex ? 16 : array.kind == .bool ? 1 : 8)
    case "nbytes": return .int(array.count * (array.kind == .complex ? 16 : array.kind == .bool ? 1 : 8))
    default: break
    }
    // `sin(array)` of the global functions asks the array for `sin`.
    let other = ArrayObject.aliases[name] ?? name
    return UniversalFunctions.elementary[other].map { .method(MethodObject(.builtin($0), .object(self))) }
  }

  /// The names of Sage for functions of numpy.
  private static let aliases = [
    "asin": "arcsin", "acos": "arccos", "atan": "arctan", "asinh": "arcsinh", "acosh": "arccosh", "atanh": "arctanh",
    "ln": "log",
  ]

  override var attributeNames: [String] {
    ["T", "dtype", "flat", "imag", "itemsize", "nbytes", "ndim", "real", "shape", "size"]
  }

  override func setAttribute(_ name: String, to value: Value, in vm: Interpreter) throws -> Bool {
    guard name == "shape" else { return false }
    array = try ArrayMethods.reshaped(array, value.asElements ?? [value], vm)
    return true
  }

  override func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? {
    try ArrayIndexing(vm: vm, array: array).element(index)
  }

  override func setSubscript(_ index: Value, to value: Value, in vm: Interpreter) throws -> Bool {
    try ArrayIndexing(vm: vm, array: array).assign(value, to: index)
    return true
  }

  /// The elements, or the rows, as values.
  func values() throws -> [Value] {
    if array.shape.count == 1 {
      let contents = array.contents()
      return (0..<contents.count).map { contents.value(at: $0) }
    }
    return (0..<(array.shape.first ?? 0)).map { array.row($0).value }
  }

  override func iterator(in vm: Interpreter) throws -> IteratorObject? {
    guard !array.shape.isEmpty else { throw Raised(.typeError, "iteration over an array without axes") }
    var next = 0
    let array = array
    let elements = array.shape.count == 1 ? array.contents() : nil
    return IteratorObject("array_iterator") { _ in
      guard next < array.shape[0] else { return nil }
      next += 1
      return elements?.value(at: next - 1) ?? array.row(next - 1).value
    }
  }

  override func count(in vm: Interpreter) throws -> Int? {
    guard let length = array.shape.first else { throw Raised(.typeError, "`len()` of an array without axes") }
    return length
  }

  override func contains(_ item: Value, in vm: Interpreter) throws -> Bool? {
    let equal = try ArrayArithmetic(vm: vm).compare(.equal, array, try ArrayReader(vm: vm).array(item))
    return equal.contents().truths.contains(true)
  }

  override func float(in vm: Interpreter) throws -> Double? {
    guard array.count == 1 else {
      throw Raised(.typeError, "an array of \(array.count) elements is no single number", hint: "one element: `a[0]`")
    }
    return try vm.double(array.first)
  }

  override func complex(in vm: Interpreter) throws -> (Double, Double)? {
    array.count == 1 ? vm.complex(array.first) : nil
  }

  override func integer(in vm: Interpreter) throws -> Value? {
    array.count == 1 ? .int(array.contents().integers[0]) : nil
  }

  override func magnitude(in vm: Interpreter) throws -> Value? { ArrayArithmetic(vm: vm).magnitude(array).value }
}
