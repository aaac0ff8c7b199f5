import Balls
import Exact
import Expressions
import Functions
import Glibc
import Simplification
import Testing

/// Random expressions: what simplification and rewriting answer has the same values.
@Suite("Random simplifications") struct SimplificationFuzzTests {
  private static let x = Expr.symbol("x")
  private static let symbol = Symbol("x")

  /// How many are tried; `TEST_MULTIPLIER` scales them.
  private static var rounds: Int {
    let text = unsafe getenv("TEST_MULTIPLIER").map { unsafe String(cString: $0) } ?? ""
    return 120 * (Int(text) ?? 1)
  }

  /// Nothing, x real, x > 0, x < 0, with numbers that satisfy it.
  private static func situation(_ number: Int) throws -> (assumptions: Assumptions, points: SignSet) {
    switch number % 4 {
    case 0: (Assumptions(), .any)
    case 1: (Assumptions().assuming(symbol, in: .real), .real)
    case 2: (try assuming(x), .positive)
    default: (try assuming(-x), .negative)
    }
  }

  private static func assuming(_ difference: Expr) throws -> Assumptions {
    try Assumptions().assuming(difference, isZeroAllowed: false, isPositiveAllowed: true, statement: difference)
  }

  private typealias Form = (name: String, change: @Sendable (Expr, Assumptions) throws -> Expr)

  private static let forms: [Form] = simplifications + rewritings

  private static let simplifications: [Form] = [
    ("simplified", { try $0.simplified($1, budget: Budget(seconds: 3)) }),
    ("exponentials", { $0.exponentialsSimplified($1) }),
    ("logarithms", { $0.logarithmsContracted($1, .all) }),
    ("radicals", { $0.radicalSimplified($1) }),
    ("expanded", { e, _ in e.trigExpanded() }),
    ("reduced", { e, _ in try e.trigReduced() }),
    ("factorials", { e, _ in try e.factorialSimplified() }),
    ("rational", { e, _ in try e.rationalSimplified() }),
    ("rectangular", { $0.rectangularForm($1) }),
    ("parts", { $0.withRealParts($1) }),
    ("turns", { $0.withIntegerTurns($1) }),
  ]

  private static let rewritings: [Form] = RewriteTarget.allCases.map { target -> Form in
    ("rewritten to \(target.rawValue)", { e, assumptions in try e.rewritten(target, assumptions) })
  }

  @Test("every form has the same values", arguments: 0..<rounds)
  func values(seed: Int) throws {
    var generator = SeededGenerator(UInt64(7919 * seed + 17))
    let f = Self.expression(depth: 3, &generator)
    guard !f.hasInfinity, !f.contains(.undefined) else { return }
    let (assumptions, signs) = try Self.situation(seed)
    let points = Array(RuleLaws.points(signs, &generator).shuffled(using: &generator).prefix(12))
    for form in Self.forms {
      guard let g = try? form.change(f, assumptions), g != f, !g.hasInfinity else { continue }
      for point in points {
        guard let a = f.enclosure(at: [Self.x: point], precision: 192), a.isFinite,
          let b = g.enclosure(at: [Self.x: point], precision: 192), b.isFinite
        else { continue }
        #expect(a.overlaps(b), "\(form.name): \(f) is not \(g) at \(point)")
      }
    }
  }

  @Test("denested roots have the same values", arguments: 0..<rounds)
  func roots(seed: Int) {
    var generator = SeededGenerator(UInt64(6271 * seed + 5))
    func small() -> Expr { Expr(Int.random(in: -9...9, using: &generator)) }
    func root() -> Expr { .power(Expr([2, 3, 5, 6, -1].randomElement(using: &generator) ?? 2), .half) }
    let degree = Expr([2, 2, 3, 5].randomElement(using: &generator) ?? 2)
    var inside = small() + small() * root() + (seed % 3 == 0 ? small() * root() : 0)
    if seed % 2 == 0, let power = try? (inside ** degree).expanded() { inside = power }
    let e = Expr.power(inside, 1 / degree)
    guard !e.hasInfinity, let a = e.enclosure(precision: 192), let b = e.denested().enclosure(precision: 192) else {
      return
    }
    #expect(a.overlaps(b), "\(e) is not \(e.denested())")
  }

  @Test("a canonical radical is the principal one where all symbols and differences are positive")
  func canonicalRadicals() throws {
    let x = Self.x
    func sqrt(_ e: Expr) -> Expr { .power(e, .half) }
    #expect(try sqrt(x ** 2).canonicalRadicals() == x)
    #expect(try (sqrt(x ** 2 - 1) / sqrt(x - 1)).canonicalRadicals() == sqrt(x + 1))
    #expect(try Function.log(x ** 2 * exp(x)).canonicalRadicals() == x + 2 * Function.log(x))
    #expect(try sqrt(1 - x ** 2).canonicalRadicals() == sqrt(1 - x) * sqrt(1 + x))
  }

  private static let functions: [Function] = [
    .sin, .cos, .tan, .exp, .log, .sinh, .cosh, .tanh, .abs, .arctan, .arcsin, .arcsinh, .arctanh, .realPart, .imagPart,
    .arg, .gamma, .sgn,
  ]

  private static func expression(depth: Int, _ generator: inout SeededGenerator) -> Expr {
    let kind = Int.random(in: 0..<10, using: &generator)
    if depth == 0 || kind == 0 {
      return Int.random(in: 0..<4, using: &generator) == 0 ? Expr(Int.random(in: -3...3, using: &generator)) : x
    }
    let a = expression(depth: depth - 1, &generator)
    switch kind {
    case 1, 2: return a + expression(depth: depth - 1, &generator)
    case 3: return a * expression(depth: depth - 1, &generator)
    case 4: return a / (expression(depth: depth - 1, &generator) + 2)
    case 5: return .power(a, [.half, -.half, 2, 3, Expr(1) / 3].randomElement(using: &generator) ?? 2)
    case 6: return .power(a + Expr(Int.random(in: 0...2, using: &generator)), .half)
    default: return (functions.randomElement(using: &generator) ?? .sin)(a)
    }
  }
}
