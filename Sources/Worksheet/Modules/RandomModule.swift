internal import Exact
import Glibc

/// `random`: Python's functions, and for a seed Python's numbers (Lib/random.py); a session starts with seed 0.
enum RandomModule {
  static let module = NativeModule("random", "random numbers from a seed", functions: numbers + choices)

  /// The function with a name.
  static func named(_ name: String) -> Builtin? { module.functions.first { $0.name == name } }

  private static func below(_ bound: Integer, _ vm: Interpreter) throws -> Integer {
    if let small = bound.asInt { return Integer(vm.random.below(small)) }
    while true {
      let value = bits(bound.bitWidth, vm)
      if value < bound { return value }
    }
  }

  /// An integer of random bits, the first word lowest.
  private static func bits(_ count: Int, _ vm: Interpreter) -> Integer {
    if count == 0 { return 0 }
    let words = stride(from: 0, to: count, by: 32).map { vm.random.bits(min(32, count - $0)) }
    let digits = words.reversed().map { String(String($0 + (1 << 32), radix: 16).dropFirst()) }
    return Integer(digits.joined(), radix: 16) ?? 0
  }

  /// Box and Muller 1958, as CPython pairs the values.
  private static func gauss(_ vm: Interpreter) -> Double {
    if let spare = vm.random.spareNormal {
      vm.random.spareNormal = nil
      return spare
    }
    let angle = 2 * Double.pi * vm.random.unit()
    let radius = sqrt(-2 * log(1 - vm.random.unit()))
    vm.random.spareNormal = radius * sin(angle)
    return radius * cos(angle)
  }

  /// Kinderman and Monahan 1977.
  private static func normal(_ vm: Interpreter) -> Double {
    while true {
      let u = vm.random.unit()
      let v = 1 - vm.random.unit()
      let z = 4 * exp(-0.5) / sqrt(2) * (u - 0.5) / v
      if z * z / 4 <= -log(v) { return z }
    }
  }

  /// The generator of a seed: the words of an integer, lowest first; other values by their hash.
  private static func generator(_ seed: Value, _ vm: Interpreter) throws -> MersenneTwister {
    let number = seed.isNone ? Integer.zero : try (seed.asInteger ?? Integer(vm.hash(seed))).magnitude
    let digits = Array(number.description(radix: 16).utf8)
    let words = stride(from: digits.count, to: 0, by: -8).map { end in
      UInt32(String(decoding: digits[max(0, end - 8)..<end], as: UTF8.self), radix: 16) ?? 0
    }
    return MersenneTwister(key: words)
  }

  private static let numbers: [Builtin] = [
    Builtin("seed", "a=None, version=2", "starts the sequence of a seed") { call in
      call.vm.random = try generator(call[0], call.vm)
      return .none
    },
    Builtin("random", "", "a float in [0, 1)") { .float($0.vm.random.unit()) },
    Builtin("uniform", "a, b", "a float between a and b") { call in
      let (a, b) = (try call.double(0), try call.double(1))
      return .float(a + (b - a) * call.vm.random.unit())
    },
    Builtin("randint", "a, b", "an integer from a to b, both included") { call in
      let (a, b) = (try call.integer(0), try call.integer(1))
      if b < a { throw Raised(.valueError, "there is no integer from \(a) to \(b)") }
      return .int(a + (try below(b - a + 1, call.vm)))
    },
    Builtin("randrange", "start, stop=None, step=1", "an element of a range") { call in
      let (low, high) =
        call[1].isNone ? (Integer.zero, try call.integer(0)) : (try call.integer(0), try call.integer(1))
      let step = try call.integer(2)
      let count = try (high - low + step - Integer(step.signum)).quotient(by: step)
      if !count.isPositive { throw Raised(.valueError, "the range is empty") }
      return .int(low + step * (try below(count, call.vm)))
    },
    Builtin("getrandbits", "k", "an integer of k random bits") { call in
      let count = try call.int(0)
      if count < 0 { throw Raised(.valueError, "a number of bits is not negative, found \(count)") }
      if count > 10_000_000 { throw call.vm.tooLongText() }
      return .int(bits(count, call.vm))
    },
    Builtin("gauss", "mu=0.0, sigma=1.0", "a normal deviate") {
      .float(try $0.double(0) + gauss($0.vm) * $0.double(1))
    },
    Builtin("normalvariate", "mu=0.0, sigma=1.0", "a normal deviate") {
      .float(try $0.double(0) + normal($0.vm) * $0.double(1))
    },
    Builtin("lognormvariate", "mu=0.0, sigma=1.0", "the exponential of a normal deviate") {
      .float(exp(try $0.double(0) + normal($0.vm) * $0.double(1)))
    },
    Builtin("expovariate", "lambd=1.0", "an exponential deviate") { call in
      .float(-log(1 - call.vm.random.unit()) / (try call.double(0)))
    },
    Builtin("triangular", "low=0.0, high=1.0, mode=None", "a triangular deviate") { call in
      let (low, high) = (try call.double(0), try call.double(1))
      let c = call[2].isNone ? 0.5 : (try call.double(2) - low) / (high - low)
      let u = call.vm.random.unit()
      return .float(u <= c ? low + (high - low) * sqrt(u * c) : high + (low - high) * sqrt((1 - u) * (1 - c)))
    },
  ]

  private static let choices: [Builtin] = [
    Builtin("choice", "seq", "an element of a sequence") { call in
      let count = try call.vm.count(call[0])
      if count == 0 { throw Raised(.indexError, "there is nothing to choose from") }
      return try call.vm.subscripted(call[0], .int(call.vm.random.below(count)))
    },
    Builtin("choices", "population, weights=None, *, cum_weights=None, k=1", "k elements, with repetition") { call in
      let elements = try call.elements(0)
      let count = try call.int(3)
      if elements.isEmpty { throw Raised(.indexError, "there is nothing to choose from") }
      if count > call.vm.limits.elements { throw call.vm.tooManyElements() }
      guard let sums = try cumulative(call, elements.count) else {
        return .array((0..<max(count, 0)).map { _ in elements[Int(call.vm.random.unit() * Double(elements.count))] })
      }
      return .array(
        (0..<max(count, 0)).map { _ in
          let place = call.vm.random.unit() * sums[sums.count - 1]
          return elements[sums.dropLast().firstIndex { place < $0 } ?? elements.count - 1]
        })
    },
    Builtin("sample", "population, k", "k different elements") { call in
      let elements = try call.elements(0)
      let count = try call.int(1)
      if count < 0 || count > elements.count {
        throw Raised(.valueError, "the sample is larger than the population, or negative")
      }
      return .array(sample(elements, count, call.vm))
    },
    Builtin("shuffle", "x", "puts a list into a random order") { call in
      let list = try call.list(0)
      for place in stride(from: list.elements.count - 1, to: 0, by: -1) {
        list.elements.swapAt(place, call.vm.random.below(place + 1))
      }
      return .none
    },
  ]

  /// Python's choice between a pool that shrinks and a set of places taken.
  private static func sample(_ elements: [Value], _ count: Int, _ vm: Interpreter) -> [Value] {
    let pooled = 21 + (count > 5 ? pow(4, ceil(log(Double(count * 3)) / log(4))) : 0)
    if Double(elements.count) <= pooled {
      var pool = elements
      return (0..<count).map { taken in
        let place = vm.random.below(elements.count - taken)
        defer { pool[place] = pool[elements.count - taken - 1] }
        return pool[place]
      }
    }
    var taken: Set<Int> = []
    return (0..<count).map { _ in
      var place = vm.random.below(elements.count)
      while !taken.insert(place).inserted { place = vm.random.below(elements.count) }
      return elements[place]
    }
  }

  private static func cumulative(_ call: Call, _ count: Int) throws -> [Double]? {
    let given = call[1].isNone ? call[2] : call[1]
    if given.isNone { return nil }
    var sums: [Double] = []
    for weight in try call.vm.collect(given) {
      guard let weight = try call.vm.double(weight) else { throw call.unexpected(1, "real numbers") }
      sums.append(call[1].isNone ? weight : (sums.last ?? 0) + weight)
    }
    if sums.count != count { throw Raised(.valueError, "there are \(sums.count) weights for \(count) elements") }
    return sums
  }
}
