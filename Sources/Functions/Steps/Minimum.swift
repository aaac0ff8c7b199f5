import Balls
public import Expressions

extension Function {
  /// The smallest of some real numbers.
  public static let minimum: Function = {
    var f = FunctionSpec("min", latex: #"\min"#, arity: 1...Int(UInt8.max))
    f.aliases = ["min_symbolic"]
    f.summary = "the smallest of its arguments"
    f.reference = "DLMF 1.1"
    f.realDomain = .line
    f.range = .line
    f.continuesFromReals = true
    f.canonical = { Extremum.value(.minimum, sign: -1, $0) }
    f.derivative = { z, i in
      .product(z.indices.filter { $0 != i }.map { heaviside(z[$0] - z[i]) })
    }
    f.double2 = { Swift.min($0, $1) }
    f.ball = { z, analytic, precision in
      z.dropFirst().reduce(z[0]) { $0.realMinimum($1, analytic: analytic, precision: precision) }
    }
    f.examples = [.init("min_symbolic(2, 3)", "2"), .init("min_symbolic(x, x)", "x")]
    return Function(f)
  }()
}
