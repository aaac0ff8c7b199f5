import Glibc

/// `numpy.random`: for a seed, `seed`, `rand`, `randn`, `randint`, `uniform`, `normal`, `exponential`, `choice`,
/// `permutation` and `shuffle` give the numbers of numpy's `RandomState`.
///
/// `default_rng` gives the same generator, not numpy's PCG64: its numbers are repeatable, but not those of numpy.
enum NumpyRandomModule {
  static let module = NativeModule(
    "numpy.random", "random numbers from a seed", functions: functions)

  /// The generator that `default_rng` gives: the same functions as methods.
  final class Generator: WorksheetObject {
    static let type = ClassObject.native(
      "Generator", "a generator of random numbers", qualifiedName: "numpy.random.Generator")
    override var type: ClassObject { Generator.type }
    override func repr(in vm: Interpreter) throws -> String { "Generator(MT19937)" }

    override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
      let known = ["integers": "randint", "standard_normal": "standard_normal"][name] ?? name
      return functions.first { $0.name == known }.map { .builtin($0) }
    }
  }

  private static let functions: [Builtin] = [
    Builtin("seed", "seed=None", "starts the generator anew") { call in
      call.vm.arrayRandom = MersenneTwister(word: try seed(call))
      return .none
    },
    Builtin("default_rng", "seed=None", "the generator of the session, started anew") { call in
      call.vm.arrayRandom = MersenneTwister(word: try seed(call))
      return .object(Generator())
    },
    Builtin("rand", "*args", "numbers evenly spread in [0, 1), in a shape") { call in
      try sample(call.rest.isEmpty ? .none : .tupled(call.rest), call.vm) { $0.unit() }
    },
    Builtin("random", "size=None", "numbers evenly spread in [0, 1)") { call in
      try sample(call[0], call.vm) { $0.unit() }
    },
    Builtin("random_sample", "size=None", "numbers evenly spread in [0, 1)") { call in
      try sample(call[0], call.vm) { $0.unit() }
    },
    Builtin("randn", "*args", "normal deviates, in a shape") { call in
      try sample(call.rest.isEmpty ? .none : .tupled(call.rest), call.vm) { normal(&$0) }
    },
    Builtin("standard_normal", "size=None", "normal deviates") { call in try sample(call[0], call.vm) { normal(&$0) } },
    Builtin("normal", "loc=0.0, scale=1.0, size=None", "normal deviates with a mean and a standard deviation") { call in
      let (mean, deviation) = (try call.double(0), try call.double(1))
      if deviation < 0 { throw Raised(.valueError, "scale < 0") }
      return try sample(call[2], call.vm) { mean + deviation * normal(&$0) }
    },
    Builtin("uniform", "low=0.0, high=1.0, size=None", "numbers evenly spread in [low, high)") { call in
      let (low, high) = (try call.double(0), try call.double(1))
      return try sample(call[2], call.vm) { low + (high - low) * $0.unit() }
    },
    Builtin("exponential", "scale=1.0, size=None", "exponential deviates") { call in
      let scale = try call.double(0)
      return try sample(call[1], call.vm) { -scale * log(1 - $0.unit()) }
    },
    Builtin("randint", "low, high=None, size=None", "integers in [low, high)") { call in
      let (low, high) = call[1].isNone ? (0, try call.int(0)) : (try call.int(0), try call.int(1))
      guard low < high, high.subtractingReportingOverflow(low).overflow == false else {
        throw Raised(.valueError, "low >= high: \(low) and \(high)")
      }
      guard !call[2].isNone else { return .int(low + call.vm.arrayRandom.masked(upTo: high - low - 1)) }
      let shape = try ArrayReader(vm: call.vm).shape(call[2])
      let numbers = (0..<shape.reduce(1, *)).map { _ in low + call.vm.arrayRandom.masked(upTo: high - low - 1) }
      return NDArray(.integers(numbers), shape).value
    },
    Builtin("choice", "a, size=None, replace=True", "elements taken at random") { call in
      let array = try call[0].asInt.map { NDArray(Array(0..<max($0, 0))) } ?? call.array(0)
      guard array.count > 0, array.shape.count == 1 else { throw call.unexpected(0, "a row of at least one element") }
      guard !call[1].isNone else {
        return array.contents().value(at: call.vm.arrayRandom.masked(upTo: array.count - 1))
      }
      let shape = try ArrayReader(vm: call.vm).shape(call[1])
      let count = shape.reduce(1, *)
      if try call.flag(2) {
        return NDArray(
          array.contents().gathered((0..<count).map { _ in call.vm.arrayRandom.masked(upTo: array.count - 1) }), shape
        )
        .value
      }
      guard count <= array.count else { throw Raised(.valueError, "cannot take more elements than there are") }
      return NDArray(array.contents().gathered(Array(shuffled(array.count, call.vm).prefix(count))), shape).value
    },
    Builtin("permutation", "x, /", "the elements in a random order") { call in
      let array = try call[0].asInt.map { NDArray(Array(0..<max($0, 0))) } ?? call.array(0)
      guard array.shape.count == 1 else { throw call.unexpected(0, "a row of elements") }
      return NDArray(array.contents().gathered(shuffled(array.count, call.vm)), array.shape).value
    },
    Builtin("shuffle", "x, /", "puts the elements into a random order") { call in
      if case .list(let list) = call[0] {
        list.elements = shuffled(list.elements.count, call.vm).map { list.elements[$0] }
        return .none
      }
      guard case .object(let object as ArrayObject) = call[0], object.array.shape.count == 1 else {
        throw call.unexpected(0, "a list or a row of elements")
      }
      let contents = object.array.contents()
      object.array.buffer.storage.scatter(
        contents.gathered(shuffled(contents.count, call.vm)), to: object.array.places())
      return .none
    },
  ]

  private static func seed(_ call: Call) throws -> UInt32 {
    if call[0].isNone { return 0 }
    guard let seed = UInt32(exactly: try call.int(0)) else {
      throw Raised(.valueError, "a seed lies between 0 and 2**32 - 1, found \(try call.int(0))")
    }
    return seed
  }

  private static func shuffled(_ count: Int, _ vm: Interpreter) -> [Int] {
    var places = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) { places.swapAt(place, vm.arrayRandom.masked(upTo: place)) }
    return places
  }

  private static func sample(
    _ size: Value, _ vm: Interpreter, _ draw: (inout MersenneTwister) -> Double
  ) throws -> Value {
    if size.isNone { return .float(draw(&vm.arrayRandom)) }
    let shape = try ArrayReader(vm: vm).shape(size)
    var source = vm.arrayRandom
    let numbers = (0..<shape.reduce(1, *)).map { _ in draw(&source) }
    vm.arrayRandom = source
    return NDArray(.floats(numbers), shape).value
  }

  /// The polar method of Marsaglia, which makes two deviates at a time.
  private static func normal(_ source: inout MersenneTwister) -> Double {
    if let spare = source.spareNormal {
      source.spareNormal = nil
      return spare
    }
    while true {
      let (u, v) = (2 * source.unit() - 1, 2 * source.unit() - 1)
      let square = u * u + v * v
      guard square > 0, square < 1 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      source.spareNormal = u * factor
      return v * factor
    }
  }
}
