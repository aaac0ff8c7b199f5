import Calculus
import Exact
import Expressions
import Functions
import Simplification
import Testing

private let x = Expr.symbol("x")
private let a = Expr.symbol("a")

@Suite("Equations in one unknown") struct EquationTests {
  private let unknown = Symbol("x")

  @Test(
    "A product of linear factors gives its zeros back, ascending, with multiplicities",
    arguments: 0..<20 as Range<UInt64>)
  func linearFactors(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    var counts: [Int: Int] = [:]
    for _ in 0..<4 { counts[Int.random(in: -5...5, using: &generator), default: 0] += 1 }
    let polynomial = Expr.product(counts.map { (3 * x - Expr($0)) ** Expr($1) })
    let found = try polynomial.solutions(for: unknown)
    #expect(found.solutions.map(\.value) == counts.keys.sorted().map { Expr($0) / 3 })
    #expect(found.solutions.map(\.multiplicity) == counts.keys.sorted().map { counts[$0] })
  }

  static let polynomials: [(Expr, Int)] = [
    (x ** 2 - 2, 2), (x ** 2 + x + 1, 2), (x ** 3 - 2, 3), (x ** 3 - 3 * x + 1, 3), (x ** 3 + x + 1, 3),
    (x ** 4 + 1, 4), (x ** 4 - 10 * x ** 2 + 1, 4), (x ** 6 + x ** 3 + 2, 6), (x ** 3 + 3 * x ** 2 + 9 * x + 5, 3),
    (x ** 2 - 2 * sqrt(2) * x + 1, 2), (a * x ** 2 + x + 1, 2), (x ** 4 - 2 * x ** 2 + 8 * x - 3, 4), (x ** 8 - 2, 8),
  ]

  @Test("A polynomial with a formula has as many proved zeros as its degree", arguments: polynomials)
  func complete(polynomial: Expr, degree: Int) throws {
    let found = try polynomial.solutions(for: unknown)
    #expect(found.implicit.isEmpty)
    #expect(found.solutions.map(\.multiplicity).reduce(0, +) == degree)
  }

  @Test("Without a formula the factor stays") func implicit() throws {
    let found = try ((Function.cos(x) - x) * (x - 1) ** 2).solutions(for: unknown)
    #expect(found.solutions.map(\.value) == [1])
    #expect(found.implicit.count == 1)
  }

  @Test("Beyond radicals the zeros are algebraic numbers, in the order of their places") func algebraic() throws {
    let polynomial = x ** 5 - x + 1
    let values = try polynomial.solutions(for: unknown).solutions.map(\.value)
    #expect(values.count == 5)
    for (k, value) in values.enumerated() {
      guard case .call(.complexRootOf, let arguments) = value.node else {
        Issue.record("\(value)")
        continue
      }
      #expect(arguments[0] == Expr(k))
      #expect(try polynomial.substituting(x, value).isZero().truth == .yes)
    }
  }

  static let kernels: [(Expr, [Expr])] = [
    (exp(2 * x) - 3 * exp(x) + 2, [0, Function.log(2)]), (Function.log(x) - 2, [exp(2)]), (exp(x), []),
    (Function.sin(x) - .half, [.pi / 6]), (sqrt(x) + 1, []), (sqrt(x - 1) - 3, [10]),
    (Function.abs(x - 1) - 2, [-1, 3]), (Function.log(x) ** 2 - 1, [exp(-1), .e]), (2 ** x - 8, [3]),
    ((x ** 2 - 1) / (x - 1), [-1]), (Function.arctan(x) - 2, []),
  ]

  static let reduced: [(Expr, [Expr])] = {
    let (log, sin, cos) = (Function.log, Function.sin, Function.cos)
    let (w, abs) = (Function.lambertW, Function.abs)
    return [
      (sqrt(x + 1) - x + 1, [3]), (sqrt(x) + sqrt(x + 5) - 5, [4]),
      (sqrt(x + sqrt(x)) - 2, [Expr(9) / 2 - sqrt(17) / 2]),
      (2 * log(x) - log(x + 2), [2]), (log(x) + log(x + 1) - 1, [-.half + sqrt(4 * .e + 1) / 2]),
      (4 ** x - 2 ** x - 2, [1, .i * .pi / log(2)]), (2 ** x - 3 ** (x + 1), [log(3) / (log(2) - log(3))]),
      (sin(x) + cos(x) - 1, [0, .pi / 2]), (cos(x) ** 2 - sin(x) - 1, [-.pi / 2, 0]),
      (3 * sin(x) + 4 * cos(x) - 5, [2 * Function.arctan(Expr(1) / 3)]), (sin(2 * x) - sin(x), [0, .pi / 3]),
      (Function.cosh(x) + 2 * Function.sinh(x) - 1, [0, .i * .pi - log(3)]),
      (abs(x) + abs(x - 2) - 4, [-1, 3]), (x * exp(x) - 1, [w(1)]), (x * log(x) - 1, [exp(w(1))]),
      (x ** x - 4, [2]), (x ** x - 5, [exp(w(log(5)))]), (x + log(x) - 2, [w(exp(2))]),
      (x ** 2 - 2 ** x, [-2 * w(log(2) / 2) / log(2), 2, 4]),
      (exp(x) - x - 2, [-w(-exp(-2)) - 2, -w(-1, -exp(-2)) - 2]),
    ]
  }()

  @Test("Several kernels are brought to one; what that adds is left out", arguments: reduced)
  func reduction(e: Expr, zeros: [Expr]) throws {
    let found = try e.solutions(for: unknown)
    #expect(found.implicit.isEmpty)
    #expect(found.solutions.count == zeros.count)
    for (value, expected) in zip(found.solutions.map(\.value), zeros) {
      #expect(try (value - expected).isZero().truth == .yes, "\(value), expected \(expected)")
    }
  }

  @Test("A kernel is inverted, and what solves nothing is left out", arguments: kernels)
  func inverted(e: Expr, zeros: [Expr]) throws {
    let found = try e.solutions(for: unknown)
    #expect(found.solutions.map(\.value) == zeros)
    #expect(found.implicit.isEmpty)
  }

  @Test("All branches are families with an integer parameter") func families() throws {
    let found = try Function.cos(x).solutions(for: unknown, allBranches: true)
    #expect(found.parameters.count == 2)
    let members = found.solutions.flatMap { family in
      (-2...2).map { n in
        family.value.substituting(Dictionary(uniqueKeysWithValues: found.parameters.map { (Expr($0), Expr(n)) }))
      }
    }
    #expect(Set(members) == Set((-5...4).map { (2 * Expr($0) + 1) * .pi / 2 }))
  }

  @Test("0 = 0 holds everywhere, 1 = 0 nowhere") func constants() throws {
    #expect(try (x - x).solutions(for: unknown).isEverything)
    #expect(try Expr(1).solutions(for: unknown).solutions.isEmpty)
  }

  @Test("An identity holds everywhere, and where that is not proved the equation stays") func identities() throws {
    let (log, sin, cos) = (Function.log, Function.sin, Function.cos)
    for e in [2 ** x * 3 ** x - 6 ** x, sin(x) ** 2 + cos(x) ** 2 - 1, sqrt(4 * x) - 2 * sqrt(x)] {
      #expect(try e.solutions(for: unknown).isEverything, "\(e)")
    }
    for e in [log(x ** 2) - 2 * log(x), sqrt(x ** 2) - Function.abs(x), sqrt(x ** 2) - x] {
      let found = try e.solutions(for: unknown)
      #expect(found.isEverything || !found.implicit.isEmpty, "\(e)")
    }
  }
}
