import Balls
public import Expressions

extension Function {
  /// The largest of some real numbers.
  public static let maximum: Function = {
    var f = FunctionSpec("max", latex: #"\max"#, arity: 1...Int(UInt8.max))
    f.aliases = ["max_symbolic"]
    f.summary = "the largest of its arguments"
    f.reference = "DLMF 1.1"
    f.realDomain = .line
    f.range = .line
    f.continuesFromReals = true
    f.canonical = { Extremum.value(.maximum, sign: 1, $0) }
    f.derivative = { z, i in
      .product(z.indices.filter { $0 != i }.map { heaviside(z[i] - z[$0]) })
    }
    f.double2 = { Swift.max($0, $1) }
    f.ball = { z, analytic, precision in
      z.dropFirst().reduce(z[0]) { $0.realMaximum($1, analytic: analytic, precision: precision) }
    }
    f.examples = [.init("max_symbolic(2, 3)", "3"), .init("max_symbolic(x, x)", "x")]
    return Function(f)
  }()
}
