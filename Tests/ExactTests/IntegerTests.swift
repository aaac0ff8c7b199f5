import Exact
import Testing

@Suite("Integer") struct IntegerTests {
  static let samples: [Integer] = [
    0, 1, -1, 2, 7, -12, 255, Integer(Int.max), Integer(Int.min), Integer(Int.max) + 1, Integer(Int.min) - 1,
    Integer("123456789012345678901234567890")!, Integer("-98765432109876543210987654321")!, Integer(1 << 61),
    -Integer(1 << 62),
  ]

  @Test("values that fit in a word are stored as words, whatever way they came about")
  func canonical() {
    let beyond = Integer(Int.max) + 1
    #expect(beyond.asInt == nil)
    #expect((beyond - 1).asInt == Int.max)
    #expect((-beyond).asInt == Int.min)
    #expect(-Integer(Int.min) == beyond)
    #expect((-Integer(Int.min)).stableHash == beyond.stableHash)
    #expect(Integer("+00000000000000000000000000000000017")?.asInt == 17)
  }

  @Test("large numbers next to each other have hashes of their own, whatever their sign", arguments: [1, -1])
  func hashes(sign: Int) {
    let numbers = (0..<100).map {
      Integer(sign) * (Integer(1 << 62) * Integer(1 << 62) * Integer(1 << 62) + Integer($0))
    }
    #expect(Set(numbers.map(\.stableHash)).count == numbers.count)
  }

  @Test("text goes out and in unchanged in every radix", arguments: samples, [2, 10, 16, 36])
  func text(x: Integer, radix: Int) {
    #expect(Integer(x.description(radix: radix), radix: radix) == x)
  }

  @Test(
    "what is no number is refused",
    arguments: ["", "-", "+", "1 2", "0x1", "1.0", " 1", "١", "--1", "99999999999999999999z"])
  func refusal(text: String) { #expect(Integer(text) == nil) }

  @Test("the ring laws hold across the border of the machine word", arguments: samples, samples)
  func ring(x: Integer, y: Integer) {
    #expect(x + y == y + x)
    #expect(x * y == y * x)
    #expect((x + y) - y == x)
    #expect((x + y) * (x - y) == x * x - y * y)
    #expect((x < y) == (x - y).isNegative)
    #expect((x & y) + (x | y) == x + y)
    #expect((x ^ y) == (x | y) - (x & y))
  }

  @Test("division gives back the dividend, and the remainder has the promised sign", arguments: samples, samples)
  func division(x: Integer, y: Integer) throws {
    guard !y.isZero else {
      #expect(throws: MathError.divisionByZero) { try x.quotient(by: y) }
      return
    }
    for rounding in [DivisionRounding.floor, .truncating, .ceiling] {
      let (q, r) = try x.quotientAndRemainder(by: y, rounding: rounding)
      #expect(q * y + r == x)
      #expect(r.magnitude < y.magnitude)
      switch rounding {
      case .floor: #expect(r.isZero || r.signum == y.signum)
      case .truncating: #expect(r.isZero || r.signum == x.signum)
      case .ceiling: #expect(r.isZero || r.signum == -y.signum)
      }
    }
    #expect((x * y).exactlyDivided(by: y) == x)
  }

  @Test("Bézout's identity", arguments: samples, samples)
  func bezout(x: Integer, y: Integer) {
    let (d, u, v) = Integer.extendedGCD(x, y)
    #expect(u * x + v * y == d)
    #expect(d == Integer.gcd(x, y))
    #expect(Integer.lcm(x, y) * d == (x * y).magnitude)
  }

  @Test("results that would fill the memory are refused at once")
  func limits() {
    #expect(throws: MathError.self) { try Integer(10).power(Integer(10).power(10)) }
    #expect(throws: MathError.self) { try Integer(2).power(1_000_000_000_000) }
    #expect(throws: MathError.self) { try Integer(2).power(Integer("1000000000000000000000000")!) }
    #expect(throws: MathError.self) { try Integer.factorial(1_000_000_000) }
    #expect(throws: MathError.self) { try Integer.fibonacci(Integer("1000000000000000000000")!) }
    #expect(throws: MathError.self) { try Integer.binomial(Integer(1 << 50), Integer(1 << 49)) }
    #expect(throws: MathError.self) { try Integer(1).shiftedLeft(by: 1 << 40) }
    #expect(throws: MathError.self) { try Integer(1).shiftedLeft(by: .max) }
    #expect(throws: MathError.self) { try Integer.factorial(-1) }
  }

  @Test("powers of 0, 1 and −1 know no limit")
  func trivialPowers() throws {
    let huge = try Integer(10).power(30)
    #expect(try Integer(0).power(huge) == 0)
    #expect(try Integer(1).power(huge) == 1)
    #expect(try Integer(-1).power(huge + 1) == -1)
    #expect(try Integer(-1).power(-3) == -1)
    #expect(try Integer(0).power(0) == 1)
    #expect(throws: MathError.divisionByZero) { try Integer(0).power(-1) }
    #expect(throws: MathError.self) { try Integer(2).power(-1) }
  }

  @Test("factorisations multiply back to the number")
  func factors() throws {
    for text in [
      "1", "2", "360", "-97", "1000000007", "10000000000000000000000", "340282366920938463463374607431768211457",
    ] {
      let n = Integer(text)!
      var product: Integer = 1
      for factor in try n.factored() {
        #expect(factor.prime.isPrime == .yes)
        product *= try factor.prime.power(factor.exponent)
      }
      #expect(product == n.magnitude)
    }
    let hard = try (Integer(10).power(80) + 129).nextPrime() * (Integer(10).power(90) + 289).nextPrime()
    #expect(throws: MathError.self) { try hard.factored() }
    #expect(throws: MathError.self) { try Integer(0).factored() }
  }

  @Test("known values of the classical sequences")
  func sequences() throws {
    #expect(try Integer.factorial(25).description == "15511210043330985984000000")
    #expect(try Integer.binomial(100, 50).description == "100891344545564193334812497256")
    #expect(try Integer.binomial(-3, 4) == 15)
    #expect(try Integer.binomial(3, 4) == 0)
    #expect(
      try Integer.binomial(Integer(10).power(20), 2) == (Integer(10).power(20) - 1)
        * Integer(10).power(20).quotient(by: 2))
    #expect(try Integer.fibonacci(100).description == "354224848179261915075")
    #expect(try Integer.fibonacci(-8) == -21)
    #expect(try Integer(1_000_000).nextPrime() == 1_000_003)
  }

  @Test("roots are the largest with a power that is not above")
  func roots() throws {
    let x = Integer("123456789012345678901234567890")!
    let s = try x.squareRoot()
    #expect(s * s <= x && (s + 1) * (s + 1) > x)
    #expect(try Integer(-27).root(3) == (-3, true))
    #expect(try Integer(-28).root(3) == (-3, false))
    #expect(try Integer(5).root(1000) == (1, false))
    #expect(throws: MathError.self) { try Integer(-4).squareRoot() }
    #expect(throws: MathError.self) { try Integer(-4).root(2) }
    #expect(Integer(64).perfectPower() == (2, 6))
    #expect(Integer(-64).perfectPower() == (-4, 3))
  }

  @Test("modular powers and inverses agree")
  func modular() throws {
    let p: Integer = 1_000_000_007
    #expect(try Integer(3).power(p - 1, modulo: p) == 1)
    #expect(
      try Integer(3).power(-1, modulo: p) * 3 - 1 == (Integer(3).power(-1, modulo: p) * 3 - 1).quotient(by: p) * p)
    #expect(throws: MathError.self) { try Integer(6).inverse(modulo: 9) }
    #expect(try Integer(5).inverse(modulo: 1) == 0)
  }

  @Test("conversion to Double rounds to nearest even")
  func doubles() throws {
    #expect(Integer(9_007_199_254_740_993).asDouble == 9_007_199_254_740_992)
    #expect((Integer("36893488147419103233")!).asDouble == 0x1p65)
    #expect(try Integer(2).power(1024).asDouble == .infinity)
    #expect(try (-Integer(2).power(2000)).asDouble == -.infinity)
    #expect(Integer(exactly: 1e300)?.asDouble == 1e300)
    #expect(Integer(exactly: 0.5) == nil)
    #expect(Integer(exactly: .nan) == nil)
    #expect(Integer(exactly: -.infinity) == nil)
  }
}
