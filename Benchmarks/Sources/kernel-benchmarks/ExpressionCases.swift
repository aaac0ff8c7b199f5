import Calculus
import Exact
import Expressions
import Functions

/// The cases that build, differentiate and substitute.
enum ExpressionCases {
  private static let x = Expr.symbol("x")
  private static let y = Expr.symbol("y")
  private static let z = Expr.symbol("z")
  private static let w = Expr.symbol("w")
  private static let t = Expr.symbol("t")

  /// Symbols and functions are made before the first region, which would release them.
  private static func prepare() {
    keep([x, y, z, w, t, Function.sin(x), Function.cos(x)])
  }

  static func run(_ timing: Timing) {
    prepare()
    timing.measure("S4") { try scratch { () throws(MathError) in try sineSeries() } }
    timing.measure("diff9") { scratch { ninthDerivative() } }
    timing.measure("R3") { scratch { comparisons() } }
    timing.measure("R4") { scratch { triples() } }
    timing.measure("R5") { scratch { blowUp() } }
    timing.measure("R7") { scratch { randomValues() } }
    timing.measure("R8") { scratch { riemannSum() } }
    timing.measure("build") { scratch { build() } }
  }

  private static func sineSeries() throws(MathError) -> Int {
    let f = Function.sin(x) * Function.cos(x)
    return try f.series(Symbol("x"), order: 400).truncated.operands.count
  }

  private static func ninthDerivative() -> Int {
    let f = exp(-(x ** 2) / t) * Function.sin(x ** 3 + w) * Function.cos(x ** 2 * w) / (x ** 2 + 1)
    return f.derivative(Symbol("x"), order: 9).operands.count
  }

  private static func comparisons() -> Int {
    let f = x + y + z
    var same = 0
    for _ in 0..<100_000 where f + 0 == x + y + z { same += 1 }
    return same
  }

  private static func triples() -> Int {
    let constants = [Expr.e, .pi, sqrt(2)]
    return constants.flatMap { a in constants.flatMap { b in constants.map { c in [a, b, c] } } }.count
  }

  private static func blowUp() -> Int {
    var values = [x, y, z]
    for i in 0..<16 { values.append((values[i] + values[i + 1]) * values[i + 2]) }
    return Set(values).count
  }

  private static func randomValues() -> Double {
    let f = x ** 24 + 34 * x ** 12 + 45 * x ** 3 + 9 * x ** 18 + 34 * x ** 10 + 32 * x ** 21
    var state: UInt64 = 1
    var total = 0.0
    for _ in 0..<10_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = f.substituting(x, Expr(Double(state >> 11) * 0x1p-53))
      total += value.number?.asDoubles.re ?? .nan
    }
    return total
  }

  /// ∑ f(k·Δ)·Δ over [0, 5] in 10⁴ steps is 66676667/1600000.
  private static func riemannSum() -> Bool {
    let f = x ** 2
    let step = Expr(5) / 10_000
    var place: Expr = 0
    var total: Expr = 0
    for _ in 0..<10_000 {
      place += step
      total += f.substituting(x, place)
    }
    return total * step == Expr(66_676_667) / 1_600_000
  }

  private static func build() -> Int {
    let terms = (0..<20_000).map { i in
      let inner = Expr(i) * x + y
      return Function.sin(inner) * inner ** 2
    }
    return Expr.sum(terms).operands.count
  }

  /// A million rounds of substitution and differentiation in scratch regions: prints how many nodes they leave.
  static func growth() {
    prepare()
    let f = exp(-(x ** 2) / t) * Function.sin(x * w)
    let before = Expr.nodeCount
    for round in 0..<1_000_000 {
      scratch { keep(f.substituting(w, Expr(Double(round))).derivative(Symbol("x"))) }
    }
    print("growth count \(Expr.nodeCount - before)")
  }
}
