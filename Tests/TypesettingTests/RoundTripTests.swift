import Exact
import Expressions
import Functions
import Glibc
import Testing

@testable import Typesetting

@Suite("What is printed reads back with the same value") struct RoundTripTests {
  static let variables: [String: ComplexValue] = [
    "x": ComplexValue(0.83, 0.31), "y": ComplexValue(1.37, -0.42), "z": ComplexValue(0.59, 0.77),
    "I": ComplexValue(0, 1), "pi": ComplexValue(.pi), "e": ComplexValue(M_E),
  ]

  static func power(_ a: ComplexValue, _ b: ComplexValue) -> ComplexValue {
    if b.im == 0, b.re == b.re.rounded(), abs(b.re) < 64 {
      var result = ComplexValue(1)
      for _ in 0..<Int(abs(b.re)) { result = result * a }
      return b.re < 0 ? ComplexValue(1) / result : result
    }
    if a.im == 0, a.re > 0, b.im == 0 { return ComplexValue(pow(a.re, b.re)) }
    let (log, angle) = (Glibc.log(a.modulus), atan2(a.im, a.re))
    let modulus = exp(b.re * log - b.im * angle)
    let argument = b.im * log + b.re * angle
    return ComplexValue(modulus * cos(argument), modulus * sin(argument))
  }

  static func call(_ name: String, _ z: [ComplexValue]) throws -> ComplexValue {
    switch name {
    case "sqrt": return power(z[0], ComplexValue(0.5))
    case "log": return ComplexValue(log(z[0].modulus), atan2(z[0].im, z[0].re))
    case "sin": return ComplexValue(sin(z[0].re) * cosh(z[0].im), cos(z[0].re) * sinh(z[0].im))
    case "cos": return ComplexValue(cos(z[0].re) * cosh(z[0].im), -sin(z[0].re) * sinh(z[0].im))
    case "f": return z[0] * z[0] + ComplexValue(1.7)
    case "g": return z[0] * ComplexValue(0.3, 1) - z[1]
    default: throw TextReader.Fault(message: "function \(name)")
    }
  }

  /// The value of an expression, from its nodes.
  static func value(_ e: Expr) -> ComplexValue {
    e.fold { e, value in
      switch e.node {
      case .integer(let n): return ComplexValue(Double(n))
      case .number(let number):
        let (re, im) = number.value.asDoubles
        return ComplexValue(re, im)
      case .symbol(let symbol): return variables[symbol.name] ?? ComplexValue(.nan)
      case .constant(let constant): return variables[constant.name] ?? ComplexValue(.nan)
      case .sum(let terms):
        return terms.reduce(ComplexValue(0)) { $0 + value($1.term) * value($1.coefficient) }
      case .product(let factors):
        return factors.reduce(ComplexValue(1)) { $0 * power(value($1.base), value($1.exponent)) }
      case .call(let function, let arguments):
        return (try? call(function.name, arguments.map(value))) ?? ComplexValue(.nan)
      }
    }
  }

  static func leaf(_ g: inout SeededGenerator) -> Expr {
    switch Int.random(in: 0..<12, using: &g) {
    case 0...3: ["x", "y", "z", "x"].randomElement(using: &g).map(Expr.symbol) ?? 1
    case 4, 5: Expr(Int.random(in: -4...7, using: &g))
    case 6: Expr(Int.random(in: -7...7, using: &g)) / Expr(Int.random(in: 2...6, using: &g))
    case 7: .i
    case 8: .pi
    case 9: Expr(Double(Int.random(in: -30...30, using: &g)) / 8)
    case 10: sqrt(Expr(Int.random(in: 2...15, using: &g)))
    default: .e
    }
  }

  static func random(_ depth: Int, _ g: inout SeededGenerator) -> Expr {
    if depth == 0 { return leaf(&g) }
    func sub() -> Expr { random(Int.random(in: 0..<depth, using: &g), &g) }
    switch Int.random(in: 0..<13, using: &g) {
    case 0, 1, 2: return sub() + sub()
    case 3: return sub() - sub()
    case 4, 5: return sub() * sub()
    case 6, 7: return sub() / sub()
    case 8: return sub() ** sub()
    case 9: return sub() ** Expr(Int.random(in: -3...3, using: &g))
    case 10: return sub() ** (Expr(Int.random(in: -3...3, using: &g)) / Expr(Int.random(in: 2...3, using: &g)))
    case 11: return [Function.sin, .cos, .log].randomElement(using: &g).map { $0(sub()) } ?? 1
    default:
      return Bool.random(using: &g) ? Function.abstract("f")(sub()) : Function.abstract("g")(sub(), exp(sub()))
    }
  }

  @Test("Random expressions, plain text", arguments: 0..<8) func text(seed: Int) throws {
    var g = SeededGenerator(UInt64(seed) &+ 77)
    var checked = 0
    for _ in 0..<150 {
      let e = RoundTripTests.random(4, &g)
      let expected = RoundTripTests.value(e)
      guard expected.isFinite, expected.modulus < 1e6 else { continue }
      let text = e.description
      let found = try TextReader.value(
        of: text, RoundTripTests.variables, power: RoundTripTests.power, call: RoundTripTests.call)
      #expect((found - expected).modulus <= 1e-6 * (1 + expected.modulus), "\(text): \(found), not \(expected)")
      checked += 1
    }
    #expect(checked > 50)
  }

  @Test("Random expressions are well-formed LaTeX and MathML, whole or elided", arguments: 0..<4)
  func markup(seed: Int) {
    var g = SeededGenerator(UInt64(seed) &+ 1234)
    for _ in 0..<60 {
      let e = RoundTripTests.random(5, &g)
      for limit in [5, 40, 100_000] {
        let notation = Notation(e, options: NotationOptions(limit: limit))
        #expect(MarkupChecker.fault(inMathML: notation.mathML) == nil, "\(notation.mathML)")
        #expect(MarkupChecker.fault(inLaTeX: notation.latex) == nil, "\(notation.latex)")
      }
    }
  }
}
