import Exact
import Expressions
import Functions
import Simplification
import Testing

private let x = Expr.symbol("x")
private let y = Expr.symbol("y")
private let z = Expr.symbol("z")
private func sin(_ e: Expr) -> Expr { Function.sin(e) }
private func cos(_ e: Expr) -> Expr { Function.cos(e) }

@Suite("Polynomials at the border") struct PolynomialTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let found: @Sendable () throws -> Expr
    let expected: @Sendable () throws -> Expr
    var testDescription: String { name }
    init(
      _ name: String, _ found: @autoclosure @escaping @Sendable () throws -> Expr,
      _ expected: @autoclosure @escaping @Sendable () throws -> Expr
    ) {
      (self.name, self.found, self.expected) = (name, found, expected)
    }
  }

  static let cases: [Case] = [
    Case("expand (x+1)²", try ((x + 1) ** 2).expanded(), x ** 2 + 2 * x + 1),
    Case("expand (x+y)(x−y)", try ((x + y) * (x - y)).expanded(), x ** 2 - y ** 2),
    Case("expand (√x+1)²", try ((sqrt(x) + 1) ** 2).expanded(), x + 2 * sqrt(x) + 1),
    Case("expand (√2+1)²", try ((sqrt(2) + 1) ** 2).expanded(), 3 + 2 * sqrt(2)),
    Case("expand (√2+√3)⁴", try ((sqrt(2) + sqrt(3)) ** 4).expanded(), 49 + 20 * sqrt(6)),
    Case(
      "term by term as in the ring", try (x * (y + 1) * (z + 1) ** 2 * (x - y) ** 2).expanded(),
      try
        ((x * (y + 1) * (z + 1) ** 2 * (x - y) ** 2 + (x + y + z + 1) ** 9).expanded()
        - ((x + y + z + 1) ** 9).expanded())),
    Case("expand (1+i)⁴", try ((x + .i) ** 2).expanded(), x ** 2 + 2 * .i * x - 1),
    Case(
      "expand over a denominator", try ((x + 1) ** 2 / (y + 1)).expanded(),
      x ** 2 / (y + 1) + 2 * x / (y + 1) + 1 / (y + 1)),
    Case("expand x·(1/x + x)", try (x * (1 / x + x)).expanded(), 1 + x ** 2),
    Case(
      "expand powers beside a root", try (y * (x + 1) ** 2 + sqrt(x + 1)).expanded(),
      y * x ** 2 + 2 * x * y + y + sqrt(x + 1)),
    Case("expand exponentials", try ((exp(x) + 1) * (exp(-x) + 1)).expanded(), 2 + exp(x) + exp(-x)),
    Case("expand with functions", try ((sin(x) + y) ** 2).expanded(), sin(x) ** 2 + 2 * y * sin(x) + y ** 2),
    Case("expand with floats", try (Expr(0.5) * (x + 1) * (x + 1)).expanded(), Expr(0.5) * x ** 2 + x + Expr(0.5)),
    Case("expand symbolic powers", try ((x ** y + 1) ** 2).expanded(), x ** (2 * y) + 2 * x ** y + 1),
    Case("(x²−1)/(x−1)", try ((x ** 2 - 1) / (x - 1)).rationalSimplified(), x + 1),
    Case("1/x + 1/y", try (1 / x + 1 / y).rationalSimplified(), (x + y) / (x * y)),
    Case("e^(2x) − 1 over e^x − 1", try ((exp(2 * x) - 1) / (exp(x) - 1)).rationalSimplified(), exp(x) + 1),
    Case("√x·√x fraction", try ((x - 1) / (sqrt(x) - 1)).rationalSimplified(), sqrt(x) + 1),
    Case("√2 relation", try ((x ** 2 - 2) / (x - sqrt(2))).rationalSimplified(), x + sqrt(2)),
    Case("sin² + cos²", try (sin(x) ** 2 + cos(x) ** 2).rationalSimplified(), 1),
    Case("√(x+1)² in a sum", try ((sqrt(x + 1) - 1) * (sqrt(x + 1) + 1) / x).rationalSimplified(), 1),
    Case("factor x²−1", try (x ** 2 - 1).factored(), (x - 1) * (x + 1)),
    Case("factor x⁴+4", try (x ** 4 + 4).factored(), (x ** 2 - 2 * x + 2) * (x ** 2 + 2 * x + 2)),
    Case("factor a fraction", try ((x ** 2 - 1) / (y ** 2 - 4)).factored(), (x - 1) * (x + 1) / ((y - 2) * (y + 2))),
  ]

  @Test("Forms", arguments: cases) func forms(_ c: Case) throws { #expect(try c.found() == c.expected()) }

  @Test("Fateman's product has 12341 terms and is the same multiplied in another order") func fateman() throws {
    let p = (x + y + z + 1) ** 8
    let product = try (p * (p + 1)).expanded()
    guard case .sum(let terms) = product.node else { Issue.record("a sum is expected"); return }
    #expect(terms.count == 969)
    #expect(try (p ** 2).expanded() + p.expanded() == product)
  }

  @Test("Small products multiplied out term by term are what the polynomial ring gives", arguments: 0..<100)
  func distribution(_ seed: Int) throws {
    let big = (x + y + z + Expr.symbol("u")) ** 6
    let atoms: [Expr] = [
      x, y, sqrt(x), sqrt(2), sqrt(6), .i, 1 / x, x ** y, x ** (y + z), 2 ** x, exp(x), exp(-x), sin(x), x ** 2,
      Expr(2) / 3, x ** (Expr(2) / 3), sqrt(x * y), sqrt(x + 1), .pi, -3, (-1) ** (Expr(1) / 3), 2 ** (x + 1), x + 1,
    ]
    var random = seed &* 48271 &+ 11
    func pick() -> Expr {
      random = (random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407)
      return atoms[Int(UInt64(bitPattern: Int64(random)) >> 33) % atoms.count]
    }
    let sums = (0..<4).map { _ in pick() * pick() + pick() * (pick() - pick()) }
    let e = sums[0] * sums[1] + pick() * (sums[2] + pick()) ** 2 - sums[3]
    #expect(try (e + big).expanded() == e.expanded() + big.expanded(), "\(e)")
  }

  @Test("A long polynomial is sorted and read as a short one", arguments: [1, 5, 12]) func longSums(_ n: Int) throws {
    let p = try ((x + 2 * y - z / 3 + 1) ** Expr(n)).expanded()
    let q = try ((x + 2 * y - z / 3 + 1) ** Expr(n + 1)).expanded()
    #expect(try (p * (x + 2 * y - z / 3 + 1)).expanded() == q)
    #expect(p.terms.shuffledByStride(7).reduce(0, +) == p)
    #expect(try (p + 1).expanded() == p + 1)
  }

  @Test("Exponents beyond any table are expanded") func hugeExponents() throws {
    let n = Expr(1_000_000_007)
    #expect(try (x ** n * (x + y) * (x - y)).expanded() == x ** (n + 2) - x ** n * y ** 2)
    let big = try ((x + y + z + 1) ** 6).expanded()
    #expect(try (x ** n * big).expanded() == .sum(big.terms.map { $0 * x ** n }))
  }

  @Test("Exponents beyond a word are refused, not cut off, where they meet a polynomial ring") func endlessExponents() {
    let big = (x + y + z + 1) ** 6
    for n in [Expr(Integer(Int.max) * Integer(Int.max)), Expr(Int.max), Expr(Int.max - 1)] {
      #expect(throws: MathError.self) { try (x ** n + sqrt(x) + big).expanded() }
    }
  }

  @Test("A zero denominator is an error, not a crash") func zeroDenominator() {
    #expect(throws: MathError.self) { try (1 / ((x + 1) ** 2 - x ** 2 - 2 * x - 1)).rationalSimplified() }
  }
}

@Suite("Simplification") struct SimplifyTests {
  static let a = Expr.symbol("a")
  static let positive = try? Assumptions().assuming(
    a, isZeroAllowed: false, isPositiveAllowed: true, statement: a)

  static let cases: [PolynomialTests.Case] = [
    .init("sin² + cos² is 1", try (sin(x) ** 2 + cos(x) ** 2).simplified(), 1),
    .init("sin² + cos² of a product", try (y * sin(x * y) ** 2 + y * cos(x * y) ** 2).simplified(), y),
    .init("double angle", try (sin(2 * x) - 2 * sin(x) * cos(x)).simplified(), 0),
    .init("sum of angles", try (sin(x + y) - sin(x) * cos(y) - cos(x) * sin(y)).simplified(), 0),
    .init("a fraction", try ((x ** 2 - 1) / (x - 1)).simplified(), x + 1),
    .init("inside a function", try Function.log((x ** 2 - 1) / (x - 1)).simplified(), Function.log(x + 1)),
    .init("√(a²) = a for a > 0", try sqrt(a ** 2).simplified(positive ?? Assumptions()), a),
    .init("√(a²) stays without assumptions", try sqrt(a ** 2).simplified(), sqrt(a ** 2)),
    .init("(x+1)¹⁰ stays factored", try ((x + 1) ** 10).simplified(), (x + 1) ** 10),
    .init("trig reduce sin²", try (sin(x) ** 2).trigReduced(), .half - cos(2 * x) / 2),
    .init("trig reduce sin·cos", try (sin(x) * cos(x)).trigReduced(), sin(2 * x) / 2),
    .init("collect", try (x * y + 2 * x + 3).collected(x), (y + 2) * x + 3),
    .init("coefficient", try ((x + y) ** 3).coefficient(of: x, exponent: 2), 3 * y),
    .init("degree", try (x ** 5 * y + x).degree(in: x), 5),
  ]

  @Test("Forms", arguments: cases) func forms(_ c: PolynomialTests.Case) throws {
    #expect(try c.found() == c.expected())
  }

  @Test("Signs follow from assumptions") func signs() throws {
    let t = try Assumptions().assuming(y, isZeroAllowed: false, isPositiveAllowed: true, statement: y)
    #expect(t.isPositive(y) == .yes)
    #expect(t.isPositive(sqrt(y) + 1) == .yes)
    #expect(t.isPositive(x) == .unknown)
    #expect(t.isPositive(exp(y)) == .yes)
    #expect(t.isNegative(-y) == .yes)
    #expect(throws: MathError.self) {
      try t.assuming(-y, isZeroAllowed: false, isPositiveAllowed: true, statement: -y)
    }
    let ordered = try Assumptions().assuming(z - x, isZeroAllowed: false, isPositiveAllowed: true, statement: z - x)
    #expect(ordered.isPositive(z - x) == .yes)
    #expect(ordered.isNegative(2 * x - 2 * z) == .yes)
  }

  @Test("Roots beyond the machine's integers are refused, not dropped") func largeRoots() {
    let x = Expr.symbol("x")
    for e in [exp(x / (Expr(10) ** 40 - 1)), exp(x / (Expr(2) ** 62 - 57)) + exp(x / (Expr(2) ** 61 - 1))] {
      if let form = try? e.rationalSimplified() { #expect(form == e) }
    }
  }
}

extension [Expr] {
  /// The same elements in another order: every `stride`th, again and again.
  fileprivate func shuffledByStride(_ stride: Int) -> [Expr] {
    (0..<stride).flatMap { start in Swift.stride(from: start, to: count, by: stride).map { self[$0] } }
  }
}
