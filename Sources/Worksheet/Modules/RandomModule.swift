internal import Exact
import Glibc

/// `random`: Python's functions on our own generator (``RandomSource``); a session starts with seed 0.
enum RandomModule {
  static let module = NativeModule("random", "random numbers from a seed", functions: numbers + choices)

  private static func below(_ bound: Integer, _ vm: Interpreter) throws -> Integer {
    if let small = bound.asInt { return Integer(vm.random.below(small)) }
    var value = Integer.zero
    repeat {
      value = 0
      for _ in 0...(bound.bitWidth / 62) {
        value = try value.shiftedLeft(by: 62) + Integer(Int(vm.random.next() >> 2))
      }
      value = try value.remainder(by: Integer(2).power(bound.bitWidth))
    } while value >= bound
    return value
  }

  private static func normal(_ vm: Interpreter) -> Double {
    if let spare = vm.random.spareNormal {
      vm.random.spareNormal = nil
      return spare
    }
    // Box and Muller 1958.
    let radius = sqrt(-2 * log(1 - vm.random.unit()))
    let angle = 2 * Double.pi * vm.random.unit()
    vm.random.spareNormal = radius * sin(angle)
    return radius * cos(angle)
  }

  private static func seed(_ value: Value, _ vm: Interpreter) throws -> UInt64 {
    if value.isNone { return 0 }
    guard let integer = value.asInteger else { return UInt64(bitPattern: Int64(try vm.hash(value))) }
    if let small = integer.asInt { return UInt64(bitPattern: Int64(small)) }
    return integer.stableHash
  }

  private static let numbers: [Builtin] = [
    Builtin("seed", "a=None, version=2", "starts the sequence of a seed") { call in
      call.vm.random = RandomSource(seed: try seed(call[0], call.vm))
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
      let bound = try Integer(2).power(call.integer(0))
      return .int(try below(bound, call.vm))
    },
    Builtin("gauss", "mu=0.0, sigma=1.0", "a normal deviate") {
      .float(try $0.double(0) + $0.double(1) * normal($0.vm))
    },
    Builtin("normalvariate", "mu=0.0, sigma=1.0", "a normal deviate") {
      .float(try $0.double(0) + $0.double(1) * normal($0.vm))
    },
    Builtin("expovariate", "lambd=1.0", "an exponential deviate") { call in
      .float(-log(1 - call.vm.random.unit()) / (try call.double(0)))
    },
    Builtin("triangular", "low=0.0, high=1.0, mode=None", "a triangular deviate") { call in
      let (low, high) = (try call.double(0), try call.double(1))
      let c = call[2].isNone ? 0.5 : (try call.double(2) - low) / (high - low)
      let u = call.vm.random.unit()
      return .float(u <= c ? low + (high - low) * sqrt(u * c) : high - (high - low) * sqrt((1 - u) * (1 - c)))
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
      if count > call.vm.limits.elements { throw call.vm.tooManyElements(count) }
      guard let sums = try cumulative(call, elements.count) else {
        return .array((0..<max(count, 0)).map { _ in elements[call.vm.random.below(elements.count)] })
      }
      return .array(
        (0..<max(count, 0)).map { _ in
          let place = call.vm.random.unit() * sums[sums.count - 1]
          return elements[sums.firstIndex { place < $0 } ?? elements.count - 1]
        })
    },
    Builtin("sample", "population, k", "k different elements") { call in
      var elements = try call.elements(0)
      let count = try call.int(1)
      if count < 0 || count > elements.count {
        throw Raised(.valueError, "the sample is larger than the population, or negative")
      }
      for place in 0..<count { elements.swapAt(place, place + call.vm.random.below(elements.count - place)) }
      return .array(Array(elements.prefix(count)))
    },
    Builtin("shuffle", "x", "puts a list into a random order") { call in
      let list = try call.list(0)
      for place in stride(from: list.elements.count - 1, to: 0, by: -1) {
        list.elements.swapAt(place, call.vm.random.below(place + 1))
      }
      return .none
    },
  ]

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
