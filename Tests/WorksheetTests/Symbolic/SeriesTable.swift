/// Series and Taylor's formula: input and what the cell shows.
enum SeriesTable {
  static let text = #"""
    sin(x).series(x, 8) → x - 1/6*x^3 + 1/120*x^5 - 1/5040*x^7 + O(x^8)
    taylor(sin(x), x, 0, 5) → 1/120*x^5 - 1/6*x^3 + x
    (1/sin(x)).series(x, 4) → 1/x + 1/6*x + 7/360*x^3 + O(x^4)
    gamma(x).series(x, 1) → 1/x - euler_gamma + O(x)
    log(x).series(x == 1, 3) → (x - 1) - 1/2*(x - 1)^2 + O((x - 1)^3)
    (x^x).series(x, 3) → 1 + x*log(x) + 1/2*x^2*log(x)^2 + O(x^3)
    sqrt(sin(x)).series(x, 4) → sqrt(x) - 1/12*x^(5/2) + O(x^4)
    var('y'); taylor(exp(x*y), (x, 0), (y, 0), 4) → 1/2*x^2*y^2 + x*y + 1
    arctan(x).asymptotic(x, 6) → 1/2*pi - 1/x + 1/3/x^3 - 1/5/x^5 + O(x^(-6))
    (1/(1-x)).series(x, 4)*(1/(1-x)).series(x, 4) → 1 + 2*x + 3*x^2 + 4*x^3 + O(x^4)
    1 + x + O(x^4) → 1 + x + O(x^4)
    sin(x).series(x, 6).truncate() → 1/120*x^5 - 1/6*x^3 + x
    taylor_remainder(exp(x), x, 0, 3) → 1/24*x^4*e^(theta*x)
    taylor_remainder(exp(x), x, 0, 3, form='schlomilch', p=2) → 1/12*(theta - 1)^2*x^4*e^(theta*x)
    taylor_remainder(exp(x), x, 0, 1, form='peano') → -x + e^x - 1
    """#
}
