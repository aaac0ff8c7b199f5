import Balls
import Exact
public import Expressions
import Glibc

extension Function {
  /// The principal natural logarithm, cut along the negative real axis.
  public static let log: Function = {
    var f = FunctionSpec("log", latex: #"\log"#, arity: 1...2)
    f.aliases = ["ln"]
    f.summary = "the principal natural logarithm; log(z, b) is the logarithm to base b"
    f.reference = "DLMF 4.2.2"
    f.realDomain = .positive
    f.range = .line
    f.canonical = { arguments in
      if arguments.count == 2 { return log(arguments[0]) / log(arguments[1]) }
      return value(arguments[0])
    }
    f.exponential = { $0[0] }
    f.derivative = { z, _ in 1 / z[0] }
    f.antiderivative = { z in z * log(z) - z }
    f.double = { Glibc.log($0) }
    f.ball = { z, analytic, precision in z[0].log(analytic: analytic, precision: precision) }
    f.examples = [.init("log(1)", "0"), .init("log(e^2)", "2"), .init("log(-1)", "I*pi")]
    return Function(f)
  }()

  /// log 1 = 0, log e = 1, log −q = log q + πi for rational q > 0, log i = πi/2, log e^r = r for real r.
  private static func value(_ z: Expr) -> Expr? {
    switch z {
    case 0: return -.infinity
    case 1: return 0
    case .e: return 1
    case .infinity: return .infinity
    case .i: return .half * .i * .pi
    case -.i: return -(.half * .i * .pi)
    default: break
    }
    if let q = z.rational {
      if q.isNegative { return log(-z) + .i * .pi }
      if q.numerator.isOne { return -log(Expr(q.denominator)) }
      return nil
    }
    if case .product(let factors) = z.node, factors.count == 1, factors[0].base == .e,
      factors[0].exponent.number?.sign != nil
    {
      return factors[0].exponent
    }
    return nil
  }
}
