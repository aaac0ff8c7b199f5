/// The elements of an array, all of one kind.
enum ArrayStorage {
  case bools([Bool])
  case integers([Int])
  case floats([Double])
  case complexes([Interpreter.Complex])
  case objects([Value])

  /// The kind of the elements.
  var kind: ElementKind {
    switch self {
    case .bools: .bool
    case .integers: .int
    case .floats: .float
    case .complexes: .complex
    case .objects: .object
    }
  }

  var count: Int {
    switch self {
    case .bools(let elements): elements.count
    case .integers(let elements): elements.count
    case .floats(let elements): elements.count
    case .complexes(let elements): elements.count
    case .objects(let elements): elements.count
    }
  }

  /// `count` zeros.
  init(zeros count: Int, _ kind: ElementKind) {
    switch kind {
    case .bool: self = .bools(Array(repeating: false, count: count))
    case .int: self = .integers(Array(repeating: 0, count: count))
    case .float: self = .floats(Array(repeating: 0, count: count))
    case .complex: self = .complexes(Array(repeating: (0, 0), count: count))
    case .object: self = .objects(Array(repeating: .int(0), count: count))
    }
  }

  /// An element as a value of the language.
  func value(at place: Int) -> Value {
    switch self {
    case .bools(let elements): .bool(elements[place])
    case .integers(let elements): .int(elements[place])
    case .floats(let elements): .float(elements[place])
    case .complexes(let elements): .complex(elements[place].re, elements[place].im)
    case .objects(let elements): elements[place]
    }
  }

  /// The elements at these places.
  func gathered(_ places: [Int]) -> ArrayStorage {
    switch self {
    case .bools(let elements): .bools(places.map { elements[$0] })
    case .integers(let elements): .integers(places.map { elements[$0] })
    case .floats(let elements): .floats(places.map { elements[$0] })
    case .complexes(let elements): .complexes(places.map { elements[$0] })
    case .objects(let elements): .objects(places.map { elements[$0] })
    }
  }

  /// Puts the elements of another storage of the same kind at these places, in turn.
  mutating func scatter(_ other: ArrayStorage, to places: [Int]) {
    switch (self, other) {
    case (.bools(var own), .bools(let new)):
      self = .bools([])
      for (index, place) in places.enumerated() { own[place] = new[index] }
      self = .bools(own)
    case (.integers(var own), .integers(let new)):
      self = .integers([])
      for (index, place) in places.enumerated() { own[place] = new[index] }
      self = .integers(own)
    case (.floats(var own), .floats(let new)):
      self = .floats([])
      for (index, place) in places.enumerated() { own[place] = new[index] }
      self = .floats(own)
    case (.complexes(var own), .complexes(let new)):
      self = .complexes([])
      for (index, place) in places.enumerated() { own[place] = new[index] }
      self = .complexes(own)
    case (.objects(var own), .objects(let new)):
      self = .objects([])
      for (index, place) in places.enumerated() { own[place] = new[index] }
      self = .objects(own)
    default: preconditionFailure("scattered elements have the kind of the storage")
    }
  }

  /// The elements in another kind; floats are cut off towards zero, of complex numbers the real part stays, NaN
  /// becomes the smallest integer, and objects that are no numbers become NaN.
  func converted(to kind: ElementKind) -> ArrayStorage {
    if kind == self.kind { return self }
    switch kind {
    case .bool: return .bools(truths)
    case .int: return .integers(integers)
    case .float: return .floats(doubles)
    case .complex: return .complexes(complexes)
    case .object: return .objects((0..<count).map { value(at: $0) })
    }
  }

  /// The elements as floats.
  var doubles: [Double] {
    switch self {
    case .bools(let elements): elements.map { $0 ? 1 : 0 }
    case .integers(let elements): elements.map { Double($0) }
    case .floats(let elements): elements
    case .complexes(let elements): elements.map(\.re)
    case .objects(let elements): elements.map { $0.asDouble ?? .nan }
    }
  }

  /// The elements as integers.
  var integers: [Int] {
    switch self {
    case .bools(let elements): elements.map { $0 ? 1 : 0 }
    case .integers(let elements): elements
    case .objects(let elements): elements.map { $0.asInt ?? ArrayStorage.integer($0.asDouble ?? .nan) }
    default: doubles.map { ArrayStorage.integer($0) }
    }
  }

  private static func integer(_ value: Double) -> Int { Int(exactly: value.rounded(.towardZero)) ?? .min }

  /// The elements as truth values.
  var truths: [Bool] {
    switch self {
    case .bools(let elements): elements
    case .integers(let elements): elements.map { $0 != 0 }
    case .complexes(let elements): elements.map { $0.re != 0 || $0.im != 0 }
    default: doubles.map { $0 != 0 }
    }
  }

  /// The elements as complex numbers.
  var complexes: [Interpreter.Complex] {
    switch self {
    case .complexes(let elements): elements
    case .objects(let elements):
      elements.map { element in
        if case .complex(let re, let im) = element { return (re, im) }
        if case .complexNumber(let re, let im) = element { return (re, im) }
        return (element.asDouble ?? .nan, 0)
      }
    default: doubles.map { ($0, 0) }
    }
  }
}

/// What the elements of an array are; each kind holds those before it.
enum ElementKind: Int, Comparable, Sendable {
  case bool, int, float, complex, object

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// numpy's name.
  var name: String {
    switch self {
    case .bool: "bool"
    case .int: "int64"
    case .float: "float64"
    case .complex: "complex128"
    case .object: "object"
    }
  }

  /// The kind that a name (`'float64'`, `'int'`) stands for.
  init?(name: String) {
    switch name {
    case "bool", "bool_", "?": self = .bool
    case "int", "int64", "int32", "int16", "int8", "uint8", "uint16", "uint32", "uint64", "intp", "int_", "i", "i4",
      "i8", "integer":
      self = .int
    case "float", "float64", "float32", "double", "float_", "f", "d", "f4", "f8": self = .float
    case "complex", "complex128", "complex64", "complex_", "c16", "D": self = .complex
    case "object", "O", "object_": self = .object
    default: return nil
    }
  }
}
