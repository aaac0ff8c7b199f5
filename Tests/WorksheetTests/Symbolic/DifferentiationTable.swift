/// Derivatives in several variables: input and what the cell shows.
enum DifferentiationTable {
  static let text = #"""
    var('y'); gradient(x^2*y + y^3, [x, y]) → (2*x*y, x^2 + 3*y^2)
    var('y'); f(x, y) = x*y^2; f.gradient() → ((x, y) |--> y^2, (x, y) |--> 2*x*y)
    var('y'); f(x, y) = x*y^2; f.gradient()[1](2, 3) → 12
    var('y'); (x^2*y).gradient([y]) → (x^2,)
    var('r t'); jacobian([r*cos(t), r*sin(t)], [r, t]) → [[cos(t), -r*sin(t)], [sin(t), r*cos(t)]]
    var('y'); jacobian(x*y, (x, y)) → [[y, x]]
    var('y'); hessian(x^3*y, [x, y]) → [[6*x*y, 3*x^2], [3*x^2, 0]]
    var('y'); f(x, y) = x^2*y; f.hessian()[0][1] → (x, y) |--> 2*x
    var('y'); differential(x^2 + y^2, [x, y]) → 2*x*dx + 2*y*dy
    var('y'); differential(x^2*y, [x, y], order=2) → 2*y*dx^2 + 4*x*dx*dy
    var('y'); differential(x*y^2, [x, y], order=3) → 6*dx*dy^2
    differential(sin(x)) → cos(x)*dx
    var('y z'); differential(x*y*z, [x, y, z], order=3) → 6*dx*dy*dz
    var('y'); f(x, y) = x^2*y; f.differential(order=4) → 0
    var('y'); latex(differential(x*y)) → y \mathit{dx} + x \mathit{dy}
    var('dx'); differential(x*dx, [x]) →
    ValueError: `dx` is a variable already and cannot be a differential as well
    var('y'); directional_derivative(x^2 + y^2, [x, y], (1, 2), (3, 4)) → 22
    var('y a b'); directional_derivative(x*y, [x, y], (a, b), (1, 1)) → a + b
    var('y'); directional_derivative(abs(x) + y, [x, y], (-2, 0), (1, 0)) → -1
    var('y'); directional_derivative(x*y, [x, y], (1,), (1, 1)) →
    ValueError: `directional_derivative()` needs one entry for each of the variables `x`, `y`, found 1
    f = function('f'); var('y'); diff(f(x^2, y), x) → 2*x*D[0](f)(x^2, y)
    f = function('f'); g = function('g'); diff(f(g(x)), x) → D[0](f)(g(x))*diff(g(x), x)
    f = function('f'); y = function('y'); diff(f(x^2, y(x)), x) → 2*x*D[0](f)(x^2, y(x)) + diff(y(x), x)*D[1](f)(x^2, y(x))
    diff(piecewise(x < 0, x^2, x^3), x) → piecewise(x < 0, 2*x, x > 0, 3*x^2)
    diff(piecewise(x == 0, 0, x^2*sin(1/x)), x) → piecewise(x != 0, 2*x*sin(1/x) - cos(1/x))
    diff(piecewise(x < 0, -x, x < 1, x^2, x), x) → piecewise(x < 0, -1, x < 1, 2*x, 1)
    diff(3*piecewise(x >= 1, sin(x), x), x)(x=2) → 3*cos(2)
    exp(x).inverse_derivative(x) → e^(-x)
    (x^3 + x).inverse_derivative(x)(x=1) → 1/4
    inverse_derivative(exp(x), x, 2) → -e^(-2*x)
    inverse_derivative(SR(3), x) →
    ValueError: a constant has no inverse function
    """#
}
