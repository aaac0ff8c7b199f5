public import Exact
public import Expressions

extension Expr {
  /// The polynomial in `x` written for evaluation with as few products as possible: ((a·x + b)·x + c)·x + d.
  public func hornerForm(_ x: Expr) throws(MathError) -> Expr {
    var result: Expr = 0
    var last: Int?
    for (coefficient, exponent) in try coefficients(of: x).reversed() {
      guard let n = exponent.smallInteger, n >= 0 else {
        throw .undefined("the expression has an exponent that is no integer ≥ 0, so it is no polynomial")
      }
      if let last { result = result * .power(x, Expr(last - n)) }
      result = result + coefficient
      last = n
    }
    return result * .power(x, Expr(last ?? 0))
  }
}
