import Balls
import Exact
import Expressions
import Functions
public import Simplification
public import Testing

private let a = Symbol("a")
private let b = Symbol("b")

extension Rule: CustomTestStringConvertible {
  /// The rule's name.
  public var testDescription: String { name }
}

@Suite("Laws of all rules") struct RuleLaws {
  /// The rules that `simplified` tries and those that `rewritten` applies.
  static let rules = Rule.catalogue + RewriteTarget.allCases.flatMap(\.rules)

  @Test("Names are unique") func names() {
    #expect(Set(Self.rules.map(\.name)).count == Self.rules.count)
  }

  /// Numbers on the real line where the condition admits them, and for `.any` also off it and close to both sides of cuts.
  static func points(_ condition: SignSet, _ generator: inout SeededGenerator) -> [ComplexBall] {
    let reals = (0..<24).map { _ in (Double.random(in: 0...4, using: &generator) * 1024).rounded() / 1024 + 1 / 4096 }
    var points: [ComplexBall] = []
    if condition.contains(.positive) { points += reals.map { ComplexBall($0) } }
    if condition.contains(.negative) { points += reals.map { ComplexBall(-$0) } }
    guard condition.contains(.nonreal) else { return points }
    for (x, y) in zip(reals, reals.reversed()) {
      points += [ComplexBall(x, y), ComplexBall(-x, y), ComplexBall(x, -y), ComplexBall(-x, -y)]
      for near in [0x1p-20, -0x1p-20] {
        points += [ComplexBall(x, near), ComplexBall(-x, near), ComplexBall(near, x), ComplexBall(near, -x)]
      }
    }
    return points
  }

  @Test("Both sides have the same values wherever the condition holds", arguments: rules)
  func values(_ rule: Rule) {
    var generator = SeededGenerator(rule.name.utf8.reduce(11) { $0 &* 31 &+ UInt64($1) })
    let (left, right) = rule.sides(Expr(a), Expr(b))
    var found = 0
    for (p, q) in zip(
      Self.points(rule.condition, &generator), Self.points(rule.condition, &generator).shuffled(using: &generator))
    {
      let place = [Expr(a): p, Expr(b): q]
      guard let x = left.enclosure(at: place, precision: 128), let y = right.enclosure(at: place, precision: 128),
        x.isFinite, y.isFinite
      else { continue }
      found += 1
      #expect(x.overlaps(y), "at \(p), \(q): \(x) is not \(y)")
    }
    #expect(found >= 20)
  }

  @Test("A rule rewrites its own left side, also inside a longer sum or product", arguments: rules)
  func rewriting(_ rule: Rule) throws {
    var assumptions = Assumptions()
    if rule.condition != .any {
      for symbol in [a, b] {
        assumptions = assumptions.assuming(symbol, in: .real)
        guard rule.condition != .real else { continue }
        assumptions = try assumptions.assuming(
          Expr(symbol), isZeroAllowed: rule.condition.contains(.zero), isPositiveAllowed: true, statement: Expr(symbol))
      }
    }
    let (left, right) = rule.sides(Expr(a), Expr(b))
    let c = Expr.symbol("c")
    #expect(try rule.applied(to: left, assumptions) == right)
    #expect(try rule.applied(to: left + c, assumptions) == right + c)
    #expect(try rule.applied(to: left * c, assumptions) == right * c)
    if case .sum = left.node { #expect(try rule.applied(to: c - left, assumptions) == c - right) }
    if rule.condition != .any { #expect(try rule.applied(to: left) == left, "without a proof of the condition") }
  }

  @Test("Simplification uses the rules") func simplification() throws {
    let (x, y) = (Expr.symbol("x"), Expr.symbol("y"))
    #expect(try (2 * Function.erf(x) + 2 * Function.erfc(x) + y).simplified() == y + 2)
    #expect(try (Function.arcsin(x) + Function.arccos(x)).simplified() == .pi / 2)
    #expect(try (y * Function.cosh(x) - y * Function.sinh(x)).simplified() == y * exp(-x))
    #expect(try (Function.psi(x + 1) - Function.psi(x)).simplified() == 1 / x)
    #expect(try Function.erfc(x).simplified() == Function.erfc(x), "it is the shorter form")
    let product = Function.abs(x) * Function.sgn(x)
    #expect(try product.simplified() == product)
    #expect(try product.simplified(Assumptions().assuming(Symbol("x"), in: .real)) == x)
  }
}
