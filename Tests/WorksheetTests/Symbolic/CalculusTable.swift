/// Derivatives: input and what the cell shows.
enum CalculusTable {
  static let text = #"""
    diff(x^3, x) → 3*x^2
    diff(sin(x)*exp(x), x) → cos(x)*e^x + e^x*sin(x)
    diff(x^5, x, 3) → 60*x^2
    var('y'); diff(x^2*y^3, x, y) → 6*x*y^2
    diff(x^4) → 4*x^3
    (x^2).diff(x) → 2*x
    f(x) = x^2 + 1; diff(f, x) → x |--> 2*x
    f(x) = x^2 + 1; f.diff(x)(2) → 4
    var('y'); g(x, y) = x*y^2; diff(g) → ((x, y) |--> y^2, (x, y) |--> 2*x*y)
    f = function('f'); diff(f(x), x) → diff(f(x), x)
    f = function('f'); f(x).diff(x, 2) → diff(f(x), x, x)
    var('x y'); f = function('f'); diff(f(x, y), y) → diff(f(x, y), y)
    f = function('f'); g(x) = x^2; diff(f(x), x).substitute_function(f, g) → 2*x
    jacobian([x^2, x], [x]) → [[2*x], [1]]
    log(x).diff(x) → 1/x
    tan(x).diff(x) → tan(x)^2 + 1
    diff(3, x) → 0
    diff(x^2 == 4, x) → 2*x == 0
    diff(sin(x), x, 100) → sin(x)
    exp(-x^2).diff(x, 2) → 4*x^2*e^(-x^2) - 2*e^(-x^2)
    sqrt(x).diff(x) → 1/2/sqrt(x)
    (x^x).diff(x) → x^x*log(x) + x^x
    gradient = (x^2).gradient(); gradient → (2*x,)
    var('y'); (x^2*y).gradient() → (2*x*y, x^2)
    var('y'); (x^2*y).hessian() → [[2*y, 2*x], [2*x, 0]]
    """#
}
