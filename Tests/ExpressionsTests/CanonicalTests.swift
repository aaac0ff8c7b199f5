import Exact
import Expressions
import Testing

private let x = Expr.symbol("x")
private let y = Expr.symbol("y")
private let z = Expr.symbol("z")
private func q(_ n: Int, _ d: Int) -> Expr { Expr(n) / Expr(d) }

@Suite("Automatic canonicalisation") struct CanonicalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let found: @Sendable () -> Expr
    let expected: @Sendable () -> Expr
    var testDescription: String { name }
    init(
      _ name: String, _ found: @autoclosure @escaping @Sendable () -> Expr,
      _ expected: @autoclosure @escaping @Sendable () -> Expr
    ) {
      self.name = name
      self.found = found
      self.expected = expected
    }
  }

  static let cases: [Case] = [
    Case("like terms unite", 2 * x + 3 * x, 5 * x),
    Case("terms cancel", x + y - x, y),
    Case("x − x is 0", x - x, 0),
    Case("equal bases unite", x * x, x ** 2),
    Case("√6·√6 is the number 6", sqrt(6) * sqrt(6) + 1, 7),
    Case("√6·√6·√5 has the coefficient 6", sqrt(6) * sqrt(6) * sqrt(5), 6 * sqrt(5)),
    Case("√(xy)·√(xy)·x is a power", sqrt(x * y) * sqrt(x * y) * x, x ** 2 * y),
    Case("√(−x)·√(−x)·y is a multiple", sqrt(-x) * sqrt(-x) * y, -(x * y)),
    Case("x/x is 1", x / x, 1),
    Case("numbers distribute over sums", 2 * (x + y), 2 * x + 2 * y),
    Case("numbers come out of products", (2 * x) * (3 * y), 6 * (x * y)),
    Case("integer powers distribute over products", (x * y) ** 3, x ** 3 * y ** 3),
    Case("√8 = 2√2", sqrt(8), 2 * sqrt(2)),
    Case("√2·√2 = 2", sqrt(2) * sqrt(2), 2),
    Case("√6·√6 = 6", sqrt(6) * sqrt(6), 6),
    Case("√6·√6·x = 6x", sqrt(6) * sqrt(6) * x, 6 * x),
    Case("√(xy)·√(xy)·z = xyz", (sqrt(x * y) * z) * sqrt(x * y), x * y * z),
    Case("√(1/2) = √2/2", sqrt(q(1, 2)), sqrt(2) / 2),
    Case("√6 = √2·√3", sqrt(6), sqrt(2) * sqrt(3)),
    Case("1/√2 = √2/2", 1 / sqrt(2), sqrt(2) / 2),
    Case("√(2π)/√2 = √π", sqrt(2 * .pi) / sqrt(2), sqrt(.pi)),
    Case("√−4 = 2i", sqrt(-4), 2 * .i),
    Case("i² = −1", Expr.i * .i, -1),
    Case("(1+i)(1−i) = 2", (1 + .i) * (1 - .i), 2),
    Case("27^(2/3) = 9", Expr(27) ** q(2, 3), 9),
    Case("√(4x) = 2√x", sqrt(4 * x), 2 * sqrt(x)),
    Case("√(x²) stays", sqrt(x ** 2), (x ** 2) ** .half),
    Case("(√x)² = x", sqrt(x) ** 2, x),
    Case("(x^½)^⅓ = x^⅙", sqrt(x) ** q(1, 3), x ** q(1, 6)),
    Case("√(xy)·√(xy) = xy", sqrt(x * y) * sqrt(x * y), x * y),
    Case("√(2x+2y)² = 2x + 2y", sqrt(2 * x + 2 * y) * sqrt(2 * x + 2 * y), 2 * x + 2 * y),
    Case("√(−x)·√(−x) = −x", sqrt(-x) * sqrt(-x), -x),
    Case("e^x·e^y = e^(x+y)", exp(x) * exp(y), exp(x + y)),
    Case("e^x·e^−x = 1", exp(x) * exp(-x), 1),
    Case("(e^x)³ = e^(3x)", exp(x) ** 3, exp(3 * x)),
    Case("e^(πi) = −1", exp(.pi * .i), -1),
    Case("e^(πi/2) = i", exp(.pi * .i / 2), .i),
    Case("0⁰ = 1", Expr(0) ** 0, 1),
    Case("1/0 has no direction", Expr(1) / Expr(0), .complexInfinity),
    Case("∞ − ∞ is undefined", .infinity - .infinity, .undefined),
    Case("∞ + 1 = ∞", .infinity + 1, .infinity),
    Case("−2·∞ = −∞", -2 * .infinity, -.infinity),
    Case("1/∞ = 0", 1 / .infinity, 0),
    Case("0·∞ is undefined", 0 * .infinity, .undefined),
    Case("e^−∞ = 0", exp(-.infinity), 0),
    Case("floats absorb", Expr(0.5) + 1, Expr(1.5)),
    Case("2^0.5 is a float", Expr(2) ** Expr(0.25), Expr(1.189207115002721)),
    Case("big integers are exact", Expr(Int.max) + Expr(Int.max), 2 * Expr(Int.max)),
    Case("0.0·x is the floating zero", Expr(0.0) * x, Expr(0.0)),
  ]

  @Test("Canonical forms", arguments: cases) func forms(_ c: Case) { #expect(c.found() == c.expected()) }

  @Test("A sum is the same in every order") func orderOfSum() {
    let terms = (0..<40).map { Expr.symbol("a\($0)") ** Expr($0 % 5 + 1) * Expr($0 + 1) }
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      let shuffled = terms.shuffled(using: &generator)
      #expect(Expr.sum(shuffled) == Expr.sum(terms))
      #expect(shuffled.reduce(0, +) == Expr.sum(terms))
      #expect(shuffled.reduce(1, *) == Expr.product(terms))
    }
  }

  @Test("10^10^10 stays a power and costs nothing") func hugePower() {
    let huge = Expr(10) ** (Expr(10) ** 10)
    guard case .product(let factors) = huge.node else { Issue.record("expected a power"); return }
    #expect(factors[0].base == 10)
  }
}

@Suite("The kernel's guards") struct KernelGuards {
  @Test("Handles and nodes are trivial types") func trivial() {
    #expect(
      _isPOD(Expr.self) && _isPOD(Node.self) && _isPOD(Operands.self) && _isPOD(Symbol.self) && _isPOD(Function.self))
    #expect(MemoryLayout<Expr>.size == 4)
  }

  @Test("100 000 levels are folded and substituted without recursion") func depth() {
    var e = x
    for i in 0..<100_000 { e = 1 / (e + Expr(i + 1)) }
    #expect(e.subexpressions.count > 100_000)
    #expect(e.substituting(x, y) != e)
    #expect(e.symbols.map(\.name) == ["x"])
  }

  @Test("Replacement is by structure, and all at once") func replacement() {
    let (f, pi) = (Function.abstract("f"), Expr.pi)
    let cases: [(Expr, replacements: [Expr: Expr], Expr)] = [
      (x * y + f(x * y), [x * y: y], y + f(y)),
      (x / y, [x: y, y: x], y / x),
      (x ** 2 + x ** 4, [x ** 2: y], y + x ** 4),
      (x + pi * f(pi), [pi: 3], x + 3 * f(3)),
      (x ** 3 + 2 * x - 12, [x: 2], 0),
      (x ** 2 / 4 + y, [x: Expr(0.5)], y + Expr(0.0625)),
    ]
    for (before, replacements, after) in cases { #expect(before.substituting(replacements) == after) }
  }

  @Test("A scratch region gives its nodes back and leaves older ones alone") func scratchRegion() {
    let before = (x + y) ** 7
    scratch {
      let count = Expr.nodeCount
      for round in 0..<50 {
        let size = scratch { () -> Int in
          var e = before
          for i in 0..<200 {
            e = sqrt(e + Expr(i)) * x ** Expr(round + 2) + Expr(Integer(3) * Integer(Int.max - i))
          }
          return e.subexpressions.count
        }
        #expect(size > 200)
      }
      #expect(Expr.nodeCount == count)
    }
    #expect((x + y) ** 7 == before)
  }
}
