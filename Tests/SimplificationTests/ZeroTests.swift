import Exact
import Expressions
import Functions
import Simplification
import Testing

private let x = Expr.symbol("x")
private let y = Expr.symbol("y")

@Suite("Zero testing") struct ZeroTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let e: @Sendable () -> Expr
    let expected: Truth
    var testDescription: String { name }
    init(_ name: String, _ e: @autoclosure @escaping @Sendable () -> Expr, _ expected: Truth) {
      (self.name, self.e, self.expected) = (name, e, expected)
    }
  }

  static let cases: [Case] = [
    Case("√2 + √3 = √(5 + 2√6)", sqrt(2) + sqrt(3) - sqrt(5 + 2 * sqrt(6)), .yes),
    Case("e^(log 2·log 3) = 2^log 3", exp(Function.log(2) * Function.log(3)) - .power(2, Function.log(3)), .yes),
    Case("(x+1)² = x² + 2x + 1", (x + 1) ** 2 - (x ** 2 + 2 * x + 1), .yes),
    Case("1/x − 1/(x+1) = 1/(x(x+1))", 1 / x - 1 / (x + 1) - 1 / (x * (x + 1)), .yes),
    Case("sin 2x = 2 sin x cos x", Function.sin(2 * x) - 2 * Function.sin(x) * Function.cos(x), .yes),
    Case("cos(x+y)", Function.cos(x + y) - Function.cos(x) * Function.cos(y) + Function.sin(x) * Function.sin(y), .yes),
    Case("erf x + erfc x = 1", Function.erf(x) + Function.erfc(x) - 1, .yes),
    Case("ψ(x+1) = ψ(x) + 1/x", Function.psi(x + 1) - Function.psi(x) - 1 / x, .yes),
    Case("arctan x + arctan 1/x is not always π/2", Function.arctan(x) + Function.arctan(1 / x) - .pi / 2, .no),
    Case("√(x²) is not x", sqrt(x ** 2) - x, .no),
    Case("sin x is not x", Function.sin(x) - x, .no),
    Case("e^(π√163) is no integer", exp(.pi * sqrt(163)) - Expr(Integer("262537412640768744") ?? 0), .no),
    Case("10⁻⁴⁰ is not zero", 1 / (Expr(10) ** 40) + 0 * x, .no),
  ]

  @Test("Verdicts", arguments: cases) func verdicts(_ c: Case) throws {
    #expect(try c.e().isZero().truth == c.expected)
  }
}

@Suite("Zero testing under assumptions") struct AssumedZeroTests {
  static let a = Expr.symbol("a")

  private func assuming(_ facts: [(difference: Expr, isZero: Bool)]) throws -> Assumptions {
    try facts.reduce(Assumptions()) { known, fact in
      try known.assuming(
        fact.difference, isZeroAllowed: fact.isZero, isPositiveAllowed: !fact.isZero, statement: fact.difference)
    }
  }

  @Test("what is assumed of other symbols, or with irrational bounds, takes no refutation away")
  func unrelated() throws {
    for difference in [Self.a, Self.a - y, .pi - x, x - sqrt(2), x - Self.a] {
      #expect(try (Function.sin(x) - x).isZero(assuming([(difference, false)])).truth == .no, "\(difference) > 0")
    }
  }

  @Test("a symbol that is bounded by way of others has no value beyond the bound")
  func tied() throws {
    let negative = try assuming([(y - x, false), (Self.a - y, false), (-Self.a, false)])
    #expect(try (Function.abs(x) + x).isZero(negative).truth != .no)
    #expect(try (Function.abs(x) - x).isZero(negative).truth == .no)
  }

  @Test("witnesses satisfy assumed equations and are integers where integers are assumed")
  func witnesses() throws {
    let n = Symbol("n")
    let known = try assuming([(x - 2 * y, true), (y - Expr(n), true), (Expr(n) - 4, false)]).assuming(n, in: .integer)
    guard case .refuted(let witness) = try (Function.sin(x) - x).isZero(known) else {
      Issue.record("not refuted")
      return
    }
    #expect(witness.allSatisfy { $0.value.isInteger && $0.value > 4 } && !witness.isEmpty)
    #expect(try (x - 2 * Expr(n)).isZero(known).truth == .yes)
    let halved = try assuming([(2 * Expr(n) - x ** 2, true)]).assuming(n, in: .integer)
    #expect(try Function.sin(.pi * Expr(n)).isZero(halved).truth != .no)
  }

  @Test("equations that define symbols by each other come to an end")
  func circular() throws {
    let known = try assuming([(y - x ** 2, true), (x - y, true)])
    #expect(try (x - 5).isZero(known).truth != .yes)
    #expect(try (y - x).isZero(known).truth != .no)
  }
}
