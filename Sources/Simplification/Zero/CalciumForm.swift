import Exact
import Expressions
import Functions

/// A constant expression as an exact number of Calcium.
enum CalciumForm {
  /// Whether the constant `e` is zero, as far as Calcium proves it.
  static func isZero(_ e: Expr) -> Truth {
    let context = CalciumContext()
    let value = e.fold { (part: Expr, value: (Expr) -> CalciumNumber?) in number(part, context, value) }
    return value?.isZero ?? .unknown
  }

  private static func number(
    _ e: Expr, _ context: CalciumContext, _ value: (Expr) -> CalciumNumber?
  ) -> CalciumNumber? {
    switch e.node {
    case .integer(let n): return context.number(Integer(n))
    case .number(let number):
      guard let (re, im) = number.value.exactParts else { return nil }
      return context.number(re) + context.number(im) * context.i
    case .symbol: return nil
    case .constant(let constant): return self.constant(constant, context)
    case .sum(let terms):
      var result = context.number(0)
      for term in terms {
        guard let c = value(term.coefficient), let t = value(term.term) else { return nil }
        result = result + c * t
      }
      return result
    case .product(let factors):
      var result = context.number(1)
      for factor in factors {
        guard let b = value(factor.base), let p = value(factor.exponent) else { return nil }
        result = result * (factor.base == .e ? p.exp() : b.power(p))
      }
      return result
    case .call(let function, let arguments):
      guard arguments.count == 1, let z = value(arguments[0]) else { return nil }
      return call(function.name, z)
    }
  }

  private static func constant(_ constant: Constant, _ context: CalciumContext) -> CalciumNumber? {
    switch constant {
    case .pi: context.pi
    case .e: context.e
    case .eulerGamma: context.eulerGamma
    case .goldenRatio: (context.number(1) + context.number(5).sqrt()) / context.number(2)
    case .log2: context.number(2).log()
    case .catalan, .khinchin, .glaisher, .infinity, .complexInfinity, .undefined: nil
    }
  }

  private static func call(_ name: String, _ z: CalciumNumber) -> CalciumNumber? {
    switch name {
    case "log": z.log()
    case "sin": z.sin()
    case "cos": z.cos()
    case "tan": z.tan()
    case "cot": z.cot()
    case "arctan": z.atan()
    case "arcsin": z.asin()
    case "arccos": z.acos()
    case "erf": z.erf()
    case "erfc": z.erfc()
    case "erfi": z.erfi()
    case "gamma": z.gamma()
    case "abs": z.magnitude()
    case "conjugate": z.conjugate()
    case "real_part": z.realPart()
    case "imag_part": z.imaginaryPart()
    case "arg": z.argument()
    case "sgn": z.signum()
    case "floor": z.floor()
    case "ceil": z.ceiling()
    default: nil
    }
  }
}
