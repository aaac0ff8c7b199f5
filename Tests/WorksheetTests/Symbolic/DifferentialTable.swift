/// Transforms and differential equations: input and what the cell shows, most rows from the manual of SageMath.
enum DifferentialTable {
  static let text = #"""
    y = function('y')(x); desolve(diff(y, x) + y - 1, y) → (_C + e^x)*e^(-x)
    y = function('y')(x); desolve(diff(y, x, 2) - y == x, y) → _K1*e^x + _K2*e^(-x) - x
    y = function('y')(x); desolve(diff(y, x, 2) - y == x, y, [10, 2, 1]) → -x + 7*e^(x - 10) + 5*e^(-x + 10)
    y = function('y')(x); desolve(diff(y, x, 2) + 2*diff(y, x) + y == 0, y) → (_K2*x + _K1)*e^(-x)
    y = function('y')(x); desolve(diff(y, x, 2) + 2*diff(y, x) + y == 0, y, [0, 3, 1]) → (4*x + 3)*e^(-x)
    y = function('y')(x); desolve(diff(y, x, 2) + y == 0, y, [0, 0, pi, 0]) → _K1*sin(x)
    y = function('y')(x); desolve(diff(y, x)*sin(y) == cos(x), y) → -cos(y(x)) == _C + sin(x)
    y = function('y')(x); desolve(diff(y, x)*sin(y) == cos(x), y, [pi/2, 1]) → -cos(y(x)) == -cos(1) + sin(x) - 1
    y = function('y')(x); desolve(diff(y, x)^2 == y, y, ics=[0, 1]) → [2*sqrt(y(x)) == -x + 2, 2*sqrt(y(x)) == x + 2]
    y = function('y')(x); desolve_laplace(diff(y, x) == y, y) → e^x*y(0)
    t = var('t'); u = function('u')(t); v = function('v')(t); desolve_system([diff(u, t) + v - 1 == 0, diff(v, t) - u + 1 == 0], [u, v]) →
    [u(t) == (u(0) - 1)*cos(t) - (v(0) - 1)*sin(t) + 1, v(t) == (u(0) - 1)*sin(t) + (v(0) - 1)*cos(t) + 1]
    var('t s'); f = function('f')(t); laplace(diff(f, t), t, s) → s*laplace(f(t), t, s) - f(0)
    var('t s'); f = function('f')(t); inverse_laplace(laplace(f, t, s)/(s^2 + 1), s, t) → integrate(f(u)*sin(t - u), u, 0, t)
    var('t s'); f = function('f')(t); diff(laplace(f, t, s), s) → -laplace(t*f(t), t, s)
    var('t s'); (t^2*e^(3*t)).laplace(t, s) → 2/(s - 3)^3
    var('t s'); (1/(s^2 + 1)).inverse_laplace(s, t) → sin(t)
    var('t s'); latex(laplace(tan(t), t, s)) → \mathcal{L}\left(\tan\left(t\right), t, s\right)
    var('t s'); laplace(heaviside(t - 2), t, s, region=True) → (e^(-2*s)/s, real_part(s) > 0)
    """#

  /// What is refused, or needs to be told.
  static let remarks = #"""
    y = function('y')(x); desolve(diff(y, x) == x + y + sin(y), y) →
    NotImplementedError: no solution of this differential equation was found
    y = function('y')(x); desolve(diff(y, x, 2) + y == 0, y, [0, 1, pi, 1]) →
    ValueError: no solution meets the conditions
    y = function('y')(x); desolve(diff(y, x) == y, y, [0]) →
    ValueError: an equation of order 1 needs 2 numbers for initial values, found 1
    var('y'); desolve(x == y, y) →
    ValueError: the unknown of a differential equation is a function of one variable
    var('t s c'); laplace(heaviside(t - c), t, s) →
    warning: the transform depends on signs that are not known; `assume(c > 0)` can state them
    var('t'); laplace(t, t, t) → ValueError: a transform needs two different variables, found `t` twice
    solve(sin(x) == 1/2, x) → warning: principal solutions only; `to_poly_solve=True` gives the families of all
    y = function('y')(x); desolve(diff(y, x) == y^2, y, ics=[0, 0]) → 0
    y = function('y')(x); desolve(diff(y, x) == y*(1 - y), y, ics=[0, 1]) → 1
    y = function('y')(x); desolve(diff(y, x) == sin(y), y, ics=[0, 2*pi]) → 2*pi
    y = function('y')(x); desolve(diff(y, x) == sqrt(y), y, ics=[0, 0]) → [2*sqrt(y(x)) == x, 0]
    """#
}
