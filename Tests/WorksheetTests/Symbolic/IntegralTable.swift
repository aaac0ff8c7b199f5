/// Integrals: input and what the cell shows.
enum IntegralTable {
  static let text = #"""
    integral(x*e^x, x) → (x - 1)*e^x
    integral(1/x, x) → log(x)
    integral(sin(x)^2, x) → 1/2*x - 1/4*sin(2*x)
    integral(x^2, x) → 1/3*x^3
    integrate(log(x), x) → x*log(x) - x
    (x^2).integral(x) → 1/3*x^3
    (x^2).integrate() → 1/3*x^3
    var('a'); integral(1/(x^2 + a^2), x) → arctan(x/a)/a
    integral(e^(-x^2), x) → 1/2*sqrt(pi)*erf(x)
    integral(1/sqrt(1 - x^2), x) → arcsin(x)
    integral(sqrt(1 - x^2), x) → 1/2*sqrt(-x^2 + 1)*x + 1/2*arcsin(x)
    integral(sin(x)*cos(x)^2, x) → -1/3*cos(x)^3
    integral(1/(x^4 + 4), x) →
    1/8*arctan(x + 1) + 1/8*arctan(x - 1) + 1/16*log(x^2 + 2*x + 2) - 1/16*log(x^2 - 2*x + 2)
    integral(e^x/x, x) → Ei(x)
    integral(x^x, x) → integrate(x^x, x)
    integral(x^x + x, x) → 1/2*x^2 + integrate(x^x, x)
    integral(x, x, hold=True) → integrate(x, x)
    diff(integral(x^x, x), x) → x^x
    f(x) = x^2; integral(f, x) → x |--> 1/3*x^3
    integral(x == 1, x) → 1/2*x^2 == x
    integral(1.5*x, x) → 0.750000000000000*x^2
    integral(x^2, x, 0, 1) → 1/3
    integral(x^2, (x, 0, 1)) → 1/3
    (x^2).integrate(x, 0, 1) → 1/3
    integral(x^2, x, 1, 0) → -1/3
    var('t'); assume(t > 0); integral(e^(-x^2/(4*t))/sqrt(4*pi*t), x, -oo, oo) → 1
    var('a b t'); assume(t > 0); integral(e^(-x^2/(4*t))/sqrt(4*pi*t), x, a, b) →
    -1/2*erf(1/2*a/sqrt(t)) + 1/2*erf(1/2*b/sqrt(t))
    integral(sin(x)/x, x, 0, oo) → 1/2*pi
    integral(x, x, 0, 2).simplify_full() → 2
    integral(1/(x^2 + 1), x, -infinity, infinity) → pi
    integral(abs(x - 1), x, 0, 3) → 5/2
    integral(1/(2 + cos(x)), x, 0, 2*pi) → 2/3*sqrt(3)*pi
    integral(1/x, x, -1, 1) → ValueError: Integral is divergent.
    integral(x^x, x, 0, 1) → integrate(x^x, x, 0, 1)
    integral(e^(x^3), x, 0, 1).n() → 1.34190441797742
    var('b'); diff(integral(x^x, x, 0, b), b) → b^b
    integral(sin(sin(x)), x, 0, 1, numerical=True) → 0.430606103120691
    integral(x^2, x, 0, 1, numerical=True) → 1/3
    integral(1/x, x, -1, 2, principal_value=True) → log(2)
    integral(x^2, x, 0, 1, principal_value=True) → 1/3
    integral(1/x^2, x, -1, 1, principal_value=True) → ValueError: Integral is divergent.
    var('w'); integral(cos(w*x)/(1 + x^2), x, -oo, oo) → pi*e^(-abs(w))
    residue(1/(x^2 + 1), x, I) → -1/2*I
    (e^x/x^3).residue(x == 0) → 1/2
    residue(x, 3) → TypeError: `residue()` needs a variable and a point, found 1 arguments
    budget(5) → 5.0
    budget(-1) → ValueError: a budget is a positive number of seconds, found -1
    var('y'); function('g h'); integral(sin(y), y, g(x), h(x)) → integrate(sin(y), y, g(x), h(x))
    integral(x, 3) → TypeError: the variable of integration is a variable, found `3`
    integrate(cases([(x < 0, -x), (x >= 0, x)]), x) → piecewise(x < 0, -1/2*x^2, 1/2*x^2)
    numerical_integral(piecewise([((0, 1), x), ((1, 3), 2 - x)])*exp(-x), 0, 3)[0] → 0.36381525439284323
    integrate(piecewise([((0, 1), x), ((1, 3), 2 - x)])*exp(-x), x, 0, 3) → 2*e^(-3) - 2*e^(-1) + 1
    numerical_integral(piecewise([((0, 1), x)]), 0, 3) →
      NotImplementedError: the integrand has no value for x between 1 and 3
    var('n'); assume(n > -1); integrate(x^n, x, 0, 1) → 1/(n + 1)
    var('a b'); integrate(1/(a + b*cos(x)), x) → 2*arctan((a - b)*tan(1/2*x)/sqrt(a^2 - b^2))/sqrt(a^2 - b^2)
    var('a'); integrate(abs(x - a), x, 0, 1) → 1/2*a*abs(a) - 1/2*(a - 1)*abs(-a + 1)
    """#
}
