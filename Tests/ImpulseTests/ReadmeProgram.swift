import Impulse
import Testing

struct ReadmeProgramTests {
  @Test("the program in the README compiles against the umbrella alone, and prints what its comments say")
  func program() throws {
    var printed: [String] = []
    func print(_ value: some CustomStringConvertible) { printed.append(value.description) }

    let x = Symbol("x")
    let f = exp(-(Expr(x) ** 2)) * Function.sin(Expr(x))
    print(f.derivative(x))  // -2*x*e^(-x^2)*sin(x) + cos(x)*e^(-x^2)
    print(try f.jet(x, at: 0.0, order: 3).derivative(3))  // -7.0

    print(try Integer(2).power(100))  // 1267650600228229401496703205376
    print(try Rational(1, 3) + Rational(1, 6))  // 1/2
    print(RealBall.pi(precision: 100).sqrt(precision: 100))  // [1.77245385090552 +/- 3.98e-15]

    let curve = try Graphics.plot(ClosureSource { $0 * $0 }, from: -1, to: 1)
    print(try curve.figure().svg.prefix(4))  // <svg

    #expect(
      printed == [
        "-2*x*e^(-x^2)*sin(x) + cos(x)*e^(-x^2)",
        "-7.0",
        "1267650600228229401496703205376",
        "1/2",
        "[1.77245385090552 +/- 3.98e-15]",
        "<svg",
      ])
  }
}
