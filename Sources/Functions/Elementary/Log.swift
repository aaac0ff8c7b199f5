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
    f.increasingZero = 1
    f.realDomain = .positive
    f.range = .line
    f.canonical = { arguments in
      if arguments.count == 2 {
        return exponent(arguments[0], base: arguments[1]) ?? log(arguments[0]) / log(arguments[1])
      }
      return value(arguments[0])
    }
    f.exponential = { $0.count == 1 ? $0[0] : nil }
    f.derivative = { z, i in
      if z.count == 1 { return 1 / z[0] }
      return i == 0 ? 1 / (z[0] * log(z[1])) : -(log(z[0]) / (z[1] * log(z[1]) ** 2))
    }
    f.antiderivative = { z in z * log(z) - z }
    f.double = { Glibc.log($0) }
    f.ball = { z, analytic, precision in
      if z.count == 1 { return z[0].log(analytic: analytic, precision: precision) }
      let top = z[0].log(analytic: analytic, precision: precision + 8)
      return top.divided(by: z[1].log(analytic: analytic, precision: precision + 8), precision: precision)
    }
    f.examples = [.init("log(1)", "0"), .init("log(e^2)", "2"), .init("log(-1)", "I*pi"), .init("log(8, 2)", "3")]
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

  /// The integer n with bⁿ = q, for an integer b > 1.
  private static func exponent(_ q: Expr, base b: Expr) -> Expr? {
    guard let value = q.rational, value.signum > 0, let base = b.integer, base > 1 else { return nil }
    let size = value >= 1 ? value : (try? value.inverted()) ?? 1
    guard let whole = size.asInteger else { return nil }
    let guess = (Double(whole.bitWidth - 1) / Double(base.bitWidth)).rounded(.down)
    var (n, power) = (Int(guess), (try? base.power(Int(guess))) ?? whole)
    while power < whole {
      power = power * base
      n += 1
      if n > 4096 { return nil }
    }
    return power == whole ? Expr(value >= 1 ? n : -n) : nil
  }
}
