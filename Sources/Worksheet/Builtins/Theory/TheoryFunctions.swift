internal import Exact

/// Functions of integers: primes, divisors, combinatorics.
enum TheoryFunctions {
  private static func isPrime(_ call: Call) throws -> Value {
    if case .rational(let value) = call[0], !value.isInteger { return .bool(false) }
    let value = try call.integer(0)
    switch value.isPrime {
    case .yes: return .bool(true)
    case .no: return .bool(false)
    case .unknown:
      throw Raised(
        .notImplementedError, "whether a number of \(value.bitWidth) bits is prime is not decided",
        hint: "primes are proved up to 1000 bits; this number passes the quick tests")
    }
  }

  private static func factor(_ call: Call) throws -> Value {
    if case .rational(let value) = call[0], !value.isInteger {
      let top = try value.numerator.factored(budget: call.vm.budget).map { Factorization.Factor($0.prime, $0.exponent) }
      let bottom = try value.denominator.factored(budget: call.vm.budget).map {
        Factorization.Factor($0.prime, -$0.exponent)
      }
      return .object(Factorization((top + bottom).sorted { $0.base < $1.base }, unit: value.signum))
    }
    let value = try call.integer(0)
    if value.isZero { throw Raised(.arithmeticError, "the factorization of 0 is not defined") }
    let factors = try value.factored(budget: call.vm.budget).map { Factorization.Factor($0.prime, $0.exponent) }
    return .object(Factorization(factors, unit: value.signum))
  }

  private static func divisors(_ call: Call) throws -> Value {
    let value = try call.integer(0)
    if value.isZero { throw Raised(.valueError, "every integer divides 0") }
    var divisors: [Integer] = [1]
    for factor in try value.factored(budget: call.vm.budget) {
      if divisors.count * (factor.exponent + 1) > 1_000_000 {
        throw Raised(.memoryError, "there are too many divisors")
      }
      var power = Integer.one
      let smaller = divisors
      for _ in 0..<factor.exponent {
        power *= factor.prime
        divisors += smaller.map { $0 * power }
      }
    }
    return .array(divisors.sorted().map { .integer($0) })
  }

  private static func primeFactors(_ call: Call) throws -> Value {
    .array(try call.integer(0).factored(budget: call.vm.budget).map { .integer($0.prime) })
  }

  private static func totient(_ call: Call) throws -> Value {
    let value = try call.integer(0)
    if !value.isPositive { return .integer(0) }
    let product = try value.factored(budget: call.vm.budget).reduce(Integer.one) { total, factor in
      try total * (factor.prime - 1) * factor.prime.power(factor.exponent - 1)
    }
    return .integer(product)
  }

  private static func sigma(_ call: Call) throws -> Value {
    let k = try call.int(1)
    guard case .array(let list) = Array(try divisors(call)) else { return .integer(0) }
    return .integer(try list.reduce(Integer.zero) { try $0 + $1.power(k) })
  }

  private enum Array {
    case array([Integer])
    init(_ value: Value) { self = .array((value.asElements ?? []).compactMap(\.asInteger)) }
  }

  /// Functions that are also methods of integers: the integer is the first argument.
  private static let shared:
    [(String, String, String, KeyValuePairs<String, String>, @Sendable (Call) throws -> Value)] = [
      ("is_prime", "n", "whether a number is prime; decided by proof", ["is_prime(97)": "True"], isPrime),
      (
        "next_prime", "n", "the smallest larger prime", ["next_prime(10)": "11"],
        { .integer(try $0.integer(0).nextPrime()) }
      ),
      ("factor", "n", "the prime factors", ["factor(40)": "2^3 * 5", "factor(-12)": "-1 * 2^2 * 3"], factor),
      ("divisors", "n", "all positive divisors in order", ["divisors(12)": "[1, 2, 3, 4, 6, 12]"], divisors),
      ("prime_divisors", "n", "the primes that divide a number", ["prime_divisors(12)": "[2, 3]"], primeFactors),
      ("euler_phi", "n", "how many of 1…n are coprime to n", ["euler_phi(12)": "4"], totient),
      ("factorial", "n", "1·2·…·n", ["factorial(5)": "120"], { .integer(try Integer.factorial($0.integer(0))) }),
      (
        "binomial", "n, k", "the number of choices of k out of n", ["binomial(5, 2)": "10"],
        { .integer(try Integer.binomial($0.integer(0), $0.integer(1))) }
      ),
      (
        "gcd", "a, b=None", "the greatest common divisor, also of a list",
        ["gcd(12, 18)": "6", "gcd([6, 9, 15])": "3"], { try folded($0, gcd) }
      ),
      ("lcm", "a, b=None", "the least common multiple, also of a list", ["lcm(4, 6)": "12"], { try folded($0, lcm) }),
      (
        "xgcd", "a, b", "g, s, t with g = s·a + t·b", ["xgcd(12, 18)": "(6, -1, 1)"],
        { call in
          let (g, u, v) = Integer.extendedGCD(try call.integer(0), try call.integer(1))
          return .tupled(.integer(g), .integer(u), .integer(v))
        }
      ),
      ("sigma", "n, k=1", "the sum of the k-th powers of the divisors", ["sigma(12)": "28"], sigma),
      (
        "previous_prime", "n", "the largest smaller prime", ["previous_prime(10)": "7"],
        { call in
          var candidate = try call.integer(0) - 1
          while candidate >= 2 {
            if candidate.isPrime == .yes { return .integer(candidate) }
            candidate -= 1
          }
          throw Raised(.valueError, "there is no prime below \(try call.integer(0))")
        }
      ),
    ]

  /// As global functions.
  static let functions: [Builtin] = shared.map { Builtin($0.0, $0.1, $0.2, examples: $0.3, $0.4) } + more

  /// As methods of integers.
  static let asMethods: [Builtin] = shared.map { item in
    let rest = item.1.split(separator: ",").dropFirst().joined(separator: ",")
    return .method(item.0, String(rest.drop { $0 == " " }), item.2, item.4)
  }

  private static func folded(_ call: Call, _ combine: (Rational, Rational) throws -> Rational) throws -> Value {
    let values =
      call[1].isNone && call[0].asElements != nil
      ? try call.elements(0) : call[1].isNone ? [call[0]] : [call[0], call[1]]
    if let result = try PolynomialMethods.folded(call.builtin.name, values) { return result }
    var result: Rational = call.builtin.name == "gcd" ? 0 : 1
    var isExact = true
    for (place, value) in values.enumerated() {
      guard let exact = call.vm.rational(value) else {
        throw Raised(
          .typeError,
          "`\(call.builtin.name)()` needs rational numbers, found a value of type `\(call.vm.typeName(value))`")
      }
      if case .rational = value { isExact = false }
      result = place == 0 ? exact.magnitude : try combine(result, exact)
    }
    if isExact, let integer = result.asInteger { return .integer(integer) }
    return .rational(result)
  }

  /// gcd(a/b, c/d) = gcd(a, c)/lcm(b, d).
  private static func gcd(_ x: Rational, _ y: Rational) throws -> Rational {
    try Rational(Integer.gcd(x.numerator, y.numerator), Integer.lcm(x.denominator, y.denominator))
  }

  private static func lcm(_ x: Rational, _ y: Rational) throws -> Rational {
    try Rational(Integer.lcm(x.numerator, y.numerator), Integer.gcd(x.denominator, y.denominator))
  }

  private static let more: [Builtin] = [
    Builtin("bernoulli", "n", "the n-th Bernoulli number", examples: ["bernoulli(4)": "-1/30"]) { call in
      let value = try Rational.bernoulli(try call.int(0))
      if let integer = value.asInteger { return .integer(integer) }
      return .rational(value)
    },
    Builtin("fibonacci", "n", "the n-th Fibonacci number", examples: ["fibonacci(10)": "55"]) {
      .integer(try Integer.fibonacci($0.integer(0)))
    },
    Builtin("power_mod", "a, n, m", "aⁿ modulo m", examples: ["power_mod(2, 10, 1000)": "24"]) { call in
      .integer(try call.integer(0).power(call.integer(1), modulo: call.integer(2)))
    },
    Builtin("inverse_mod", "a, m", "the inverse modulo m", examples: ["inverse_mod(3, 7)": "5"]) { call in
      .integer(try call.integer(0).inverse(modulo: call.integer(1)))
    },
    Builtin("mod", "n, m", "the remainder", examples: ["mod(7, 4)": "3"]) { try $0.vm.binary(.modulo, $0[0], $0[1]) },
    Builtin("is_square", "n", "whether a number is a square", examples: ["is_square(9)": "True"]) {
      .bool(try $0.integer(0).isSquare)
    },
    Builtin("isqrt", "n", "the floor of the square root", examples: ["isqrt(10)": "3"]) {
      .integer(try $0.integer(0).squareRoot())
    },
    Builtin("nth_prime", "n", "the n-th prime", examples: ["nth_prime(5)": "11"]) { call in
      let n = try call.int(0)
      guard n >= 1, n <= 5_000_000 else {
        throw Raised(.valueError, "the number of a prime lies between 1 and 5000000, found \(n)")
      }
      let bound = Double(max(n, 6))
      return .integer(sieve(Int(bound * (bound.logarithm + bound.logarithm.logarithm)) + 10)[n - 1])
    },
    Builtin("prime_pi", "x", "how many primes are not larger", examples: ["prime_pi(10)": "4"]) { call in
      guard let bound = try call.vm.double(call[0]), bound <= 1e8 else {
        throw Raised(.valueError, "the bound of `prime_pi()` is at most 10^8")
      }
      return .integer(bound < 2 ? 0 : sieve(Int(bound) + 1).count)
    },
    Builtin(
      "prime_range", "start, stop=None", "the primes from start to stop, stop not included",
      examples: ["prime_range(10)": "[2, 3, 5, 7]", "prime_range(10, 20)": "[11, 13, 17, 19]"]
    ) { call in
      let (low, high) = call[1].isNone ? (0, try call.int(0)) : (try call.int(0), try call.int(1))
      if high > 100_000_000 { throw Raised(.memoryError, "`prime_range()` works up to 10^8, found \(high)") }
      return .array(sieve(max(high, 0)).filter { $0 >= low }.map { .integer($0) })
    },
    Builtin(
      "primes", "start, stop=None", "as `prime_range`, one after another",
      examples: ["list(primes(10))": "[2, 3, 5, 7]"]
    ) { call in
      let (low, high) = call[1].isNone ? (Integer(2), call[0]) : (try call.integer(0), call[1])
      var prime = low - 1
      return .iterator(
        IteratorObject("generator") { vm in
          prime = try prime.nextPrime()
          return try vm.truth(vm.compare(.less, .integer(prime), high)) ? .integer(prime) : nil
        })
    },
    Builtin("primes_first_n", "n", "the first n primes", examples: ["primes_first_n(4)": "[2, 3, 5, 7]"]) { call in
      let n = try call.int(0)
      if n > 5_000_000 { throw Raised(.memoryError, "at most 5000000 primes, found \(n)") }
      let bound = Double(max(n, 6))
      return .array(
        sieve(Int(bound * (bound.logarithm + bound.logarithm.logarithm)) + 10).prefix(max(n, 0)).map { .integer($0) })
    },
    Builtin("next_probable_prime", "n", "the smallest larger prime") { .integer(try $0.integer(0).nextPrime()) },
  ]

  /// The primes below a bound (Eratosthenes).
  static func sieve(_ bound: Int) -> [Int] {
    if bound <= 2 { return [] }
    var isComposite = [Bool](repeating: false, count: bound)
    var primes: [Int] = []
    for candidate in 2..<bound where !isComposite[candidate] {
      primes.append(candidate)
      if candidate <= bound / candidate {
        for multiple in stride(from: candidate * candidate, to: bound, by: candidate) { isComposite[multiple] = true }
      }
    }
    return primes
  }
}

extension Double {
  /// A bound of the natural logarithm from above that is good enough for sizes.
  fileprivate var logarithm: Double { Double(exponent + 1) * 0.693_147_181 }
}
