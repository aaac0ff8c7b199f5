internal import Exact

/// Makes arrays of values.
struct ArrayReader {
  let vm: Interpreter

  /// The most elements of an array.
  static let limit = 50_000_000

  /// A value as an array: an array itself, a number (no axes), or nested sequences.
  func array(_ value: Value, _ wished: ElementKind? = nil) throws -> NDArray {
    if case .object(let object as ArrayObject) = value {
      guard let wished, wished != object.array.kind else { return object.array }
      return object.array.copy(as: wished)
    }
    if case .range(let range) = value, wished == nil || wished == .int {
      if range.count > ArrayReader.limit { throw ArrayReader.tooLarge() }
      return NDArray((0..<range.count).map { range.start + $0 * range.step })
    }
    var leaves: [Value] = []
    var shape: [Int]?
    try collect(value, 0, &leaves, &shape)
    let storage = try storage(leaves, wished)
    return NDArray(storage, shape ?? [])
  }

  /// Whether a value is a sequence that becomes an axis.
  private func parts(_ value: Value) throws -> [Value]? {
    switch value {
    case .list, .tuple, .range: return try vm.collect(value)
    case .object(let object as ArrayObject): return object.array.shape.isEmpty ? nil : try vm.collect(value)
    case .object(let object):
      // Vectors and matrices of the symbolic layer.
      return try object.count(in: vm) != nil && object.iterator(in: vm) != nil ? try vm.collect(value) : nil
    case .instance(let object): return object.payload?.asElements
    case .generator, .iterator, .dict, .set: return nil
    default: return nil
    }
  }

  private func collect(_ value: Value, _ depth: Int, _ leaves: inout [Value], _ shape: inout [Int]?) throws {
    if case .object(let object as ArrayObject) = value, depth > 0 {
      let array = object.array
      try check(array.shape, depth, &shape)
      let contents = array.contents()
      leaves.reserveCapacity(leaves.count + contents.count)
      for place in 0..<contents.count { leaves.append(contents.value(at: place)) }
      return
    }
    guard depth < 32, let parts = try parts(value) else {
      if shape == nil { shape = [] }
      if depth != shape?.count { throw ragged() }
      leaves.append(value)
      return
    }
    if leaves.isEmpty, shape == nil {
      var lengths: [Int] = []
      var probe: Value? = value
      while let next = probe, let inner = try self.parts(next), lengths.count < 32 {
        lengths.append(inner.count)
        probe = inner.first
      }
      shape = lengths
    }
    guard let shape, depth < shape.count, shape[depth] == parts.count else { throw ragged() }
    if leaves.count + parts.count > ArrayReader.limit { throw ArrayReader.tooLarge() }
    var known: [Int]? = shape
    for part in parts { try collect(part, depth + 1, &leaves, &known) }
  }

  private func check(_ inner: [Int], _ depth: Int, _ shape: inout [Int]?) throws {
    guard let known = shape, known.count == depth + inner.count, Array(known.dropFirst(depth)) == inner else {
      throw ragged()
    }
  }

  private func ragged() -> Raised {
    Raised(
      .valueError, "setting an array element with a sequence: the rows have different lengths",
      hint: "all rows of an array have the same length")
  }

  static func tooLarge() -> Raised {
    Raised(.memoryError, "an array of more than \(limit) elements is too large")
  }

  /// The elements in the narrowest kind that holds them all, or in the kind wished for.
  func storage(_ leaves: [Value], _ wished: ElementKind?) throws -> ArrayStorage {
    let kind = wished ?? leaves.reduce(leaves.isEmpty ? .float : .bool) { max($0, ArrayReader.kind($1)) }
    switch kind {
    case .bool: return .bools(try leaves.map { try vm.truth($0) })
    case .int:
      return .integers(
        try leaves.map { leaf in
          if let integer = leaf.asInt { return integer }
          if let double = vm.plainDouble(leaf), let integer = Int(exactly: double.rounded(.towardZero)) {
            return integer
          }
          throw unfit(leaf, "an integer")
        })
    case .float:
      return .floats(
        try leaves.map { leaf in
          if let double = leaf.asDouble { return double }
          if let double = vm.plainDouble(leaf) { return double }
          throw unfit(leaf, "a real number")
        })
    case .complex:
      return .complexes(
        try leaves.map { leaf in
          if let number = vm.complex(leaf) { return number }
          if let number = vm.plainDouble(leaf) { return (number, 0) }
          throw unfit(leaf, "a complex number")
        })
    case .object:
      // Exact numbers with a value (√2, π) are numbers for numpy's purposes.
      if wished == nil {
        let doubles = leaves.compactMap { vm.plainDouble($0) }
        if doubles.count == leaves.count, !leaves.isEmpty { return .floats(doubles) }
      }
      return .objects(leaves)
    }
  }

  private func unfit(_ value: Value, _ expected: String) -> Raised {
    Raised(
      .typeError, "an element of an array of numbers is \(expected), found a value of type `\(vm.typeName(value))`")
  }

  private static func kind(_ value: Value) -> ElementKind {
    switch value {
    case .bool: .bool
    case .int(let number), .integer(let number): number.asInt == nil ? .object : .int
    case .float, .real, .rational: .float
    case .complex, .complexNumber: .complex
    default: .object
    }
  }

  /// The kind that a `dtype` argument names: a string, a class, or a `dtype` of an array.
  func kind(_ value: Value) throws -> ElementKind? {
    switch value {
    case .none, .missing: return nil
    case .string(let text): if let kind = ElementKind(name: text.value) { return kind }
    case .type(let type):
      let names = ["Integer": "int", "RealNumber": "float", "ComplexNumber": "complex"]
      if let kind = ElementKind(name: names[type.name] ?? type.name) { return kind }
    case .object(let object as ElementKindObject): return object.kind
    case .builtin(let builtin): if let kind = ElementKind(name: builtin.name) { return kind }
    default: break
    }
    throw Raised(
      .typeError, "`\(try vm.repr(value))` is no kind of elements",
      hint: "`float`, `int`, `bool`, `complex` or `object`")
  }

  /// A shape: a number or a tuple of numbers.
  func shape(_ value: Value) throws -> [Int] {
    let shape = try value.asElements?.map { try vm.index($0) } ?? [try vm.index(value)]
    var count = 1
    for length in shape {
      if length < 0 { throw Raised(.valueError, "negative dimensions are not allowed, found \(length)") }
      // Axes of length 0 do not make the others harmless: distances in the buffer are products as well.
      let (product, overflow) = count.multipliedReportingOverflow(by: max(length, 1))
      if overflow || product > ArrayReader.limit { throw ArrayReader.tooLarge() }
      count = product
    }
    return shape
  }
}

/// `float64`, `int64`, …: the kind of the elements of an array.
final class ElementKindObject: WorksheetObject {
  let kind: ElementKind
  init(_ kind: ElementKind) { self.kind = kind }

  static let type = ClassObject.native("dtype", "the kind of the elements of an array", qualifiedName: "numpy.dtype")
  override var type: ClassObject { ElementKindObject.type }
  override func repr(in vm: Interpreter) throws -> String { "dtype('\(kind == .object ? "O" : kind.name)')" }
  override func str(in vm: Interpreter) throws -> String { kind.name }
  override func hash(in vm: Interpreter) throws -> Int? { kind.rawValue }
  override var isCallable: Bool { true }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    name == "name" ? .text(kind.name) : nil
  }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    (try? ArrayReader(vm: vm).kind(other)) == kind
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard op == .equal || op == .notEqual else { return nil }
    let isSame = (try? ArrayReader(vm: vm).kind(other)) == kind
    return .bool(isSame == (op == .equal))
  }

  /// `np.float64(x)`: the number in this kind.
  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    try ArrayReader(vm: vm).array(arguments.first ?? .int(0), kind).value
  }
}
