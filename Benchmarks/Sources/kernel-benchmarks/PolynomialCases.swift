import Calculus
import Expressions
import Functions
import Impulse

/// The cases that expand, collect and cancel, end to end: expressions in, expressions out.
enum PolynomialCases {
  private static let x = Expr.symbol("x")
  private static let y = Expr.symbol("y")
  private static let z = Expr.symbol("z")
  private static let w = Expr.symbol("w")
  private static let t = Expr.symbol("t")

  static func run(_ timing: Timing) {
    keep([x, y, z, w, t, Function.sin(x), Function.cos(x)])
    timing.measure("fateman") { try scratch { () throws(MathError) in try square(x + y + z + 1, 1, 20) } }
    timing.measure("expand2") { try scratch { () throws(MathError) in try square(x + y + z + w, w, 15) } }
    timing.measure("expand5") { try scratch { () throws(MathError) in try square(x + y + z + 1, 1, 15) } }
    timing.measure("S1") { try scratch { () throws(MathError) in try square(x + y + z + 1, 1, 10) } }
    timing.measure("S2") { try scratch { () throws(MathError) in try symbolicPowers() } }
    timing.measure("S3") { try scratch { () throws(MathError) in try expandedDerivative() } }
    timing.measure("R1") { try scratch { () throws(MathError) in try iteratedSquare() } }
    timing.measure("R2") { try scratch { () throws(MathError) in try hermite(15).operands.count } }
    timing.measure("R6") { try scratch { () throws(MathError) in try cancellingSum() } }
    timing.measure("LWD") { try scratch { () throws(MathError) in try fractionSum { $0 } } }
    timing.measure("LWE") { try scratch { () throws(MathError) in try fractionSum { abs(5 - $0) } } }
  }

  /// p(p + q) for p = base^n.
  private static func square(_ base: Expr, _ addend: Expr, _ n: Int) throws(MathError) -> Int {
    let p = try (base ** Expr(n)).expanded()
    return try (p * (p + addend)).expanded().operands.count
  }

  private static func symbolicPowers() throws(MathError) -> Int {
    let base = x ** Function.sin(x) + y ** Function.cos(y) - z ** (x + y)
    return try (base ** 100).expanded().operands.count
  }

  private static func expandedDerivative() throws(MathError) -> Int {
    let base = x ** y + y ** z + z ** x
    return try (base ** 50).expanded().derivative(Symbol("x")).operands.count
  }

  private static func iteratedSquare() throws(MathError) -> Int {
    var f = Expr.i / 2
    for _ in 0..<10 { f = try (sqrt(Expr(1) / 3) * f ** 2 + Expr.i / 3).expanded() }
    return f.operands.count
  }

  private static func hermite(_ n: Int) throws(MathError) -> Expr {
    if n == 0 { return 1 }
    if n == 1 { return 2 * y }
    return try (2 * y * hermite(n - 1) - Expr(2 * (n - 1)) * hermite(n - 2)).expanded()
  }

  private static func cancellingSum() throws(MathError) -> Bool {
    let terms = (0..<100).map { i in
      let sine = Function.sin(Expr(i))
      return (x + sine) / x + (x - sine) / x
    }
    return try Expr.sum(terms).expanded() == 200
  }

  /// ∑ i·y·tⁱ / (y + c·t)ⁱ over one denominator.
  private static func fractionSum(_ c: (Int) -> Int) throws(MathError) -> Int {
    let terms = (1...10).map { i in Expr(i) * y * t ** Expr(i) / (y + Expr(c(i)) * t) ** Expr(i) }
    return try Expr.sum(terms).rationalSimplified().operands.count
  }
}
