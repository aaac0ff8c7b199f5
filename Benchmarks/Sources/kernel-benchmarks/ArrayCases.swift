import Calculus
import Evaluation
import Exact
import Expressions
import Impulse

/// The heat kernel and its second derivative at a million points, on one thread; t is a parameter, given at the call.
enum ArrayCases {
  static func run(_ timing: Timing) throws(MathError) {
    let (x, t) = (Symbol("x"), Symbol("t"))
    let kernel = exp(-(Expr(x) ** 2) / (4 * Expr(t))) / (2 * sqrt(.pi * Expr(t)))
    let first = try Tape(kernel, variables: [x], parameters: [t])
    let second = try Tape(kernel.derivative(x, order: 2), variables: [x], parameters: [t])
    let points = (0..<1_000_000).map { -5 + 10 * Double($0) / 999_999 }
    timing.measure("array-f") { first.values(at: points, parameters: [0.1]) }
    timing.measure("array-f2") { second.values(at: points, parameters: [0.1]) }
  }
}
