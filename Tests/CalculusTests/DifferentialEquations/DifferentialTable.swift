/// Differential equations of textbooks: source; what vanishes, with y1 = y′, y2 = y″, …
///
/// BD: Boyce and DiPrima, Elementary Differential Equations; Zill: A First Course in Differential Equations; Kamke:
/// Differentialgleichungen, part C by chapter and number; Sage: the reference manual's examples; Wester: the review of 1999.
enum DifferentialTable {
  static let firstOrder = #"""
    Sage desolve; y1 + y - 1
    BD linear; y1 + 3*y - x - e^(-2*x)
    BD linear; y1 - 2*y - x^2*e^(2*x)
    BD linear; y1 + y - x*e^(-x) - 1
    BD linear; y1 + y/x - 3*cos(2*x)
    BD linear; x*y1 + 2*y - sin(x)
    BD linear; y1 + 2*x*y - 2*x*e^(-x^2)
    BD linear; (1 + x^2)*y1 + 4*x*y - (1 + x^2)^(-2)
    BD linear; 2*y1 + y - 3*x
    BD linear; y1 - y - 2*x*e^(2*x)
    BD linear; x*y1 - 4*y - x^6*e^x
    BD linear; x*y1 + (x + 1)*y - x
    BD separable; y1 - x^2/y
    BD separable; y1 - x^2/(y*(1 + x^3))
    BD separable; y1 + y^2*sin(x)
    BD separable; y1 - (3*x^2 - 1)/(3 + 2*y)
    BD separable; x*y1 - sqrt(1 - y^2)
    BD separable; y1 - (x - e^(-x))/(y + e^y)
    BD separable; y1 - x^2/(1 + y^2)
    BD separable; y1 - (1 - 2*x)*y^2
    BD separable; y1 - (1 - 2*x)/y
    BD separable; y1 - 2*x/(y + x^2*y)
    BD separable; y1 - x*y^3*(1 + x^2)^(-1/2)
    BD logistic; y1 - a*y*(1 - y/b)
    BD homogeneous; y1 - (x^2 + x*y + y^2)/x^2
    BD homogeneous; y1 - (x^2 + 3*y^2)/(2*x*y)
    BD homogeneous; y1 - (4*y - 3*x)/(2*x - y)
    BD homogeneous; y1 - (x + 3*y)/(x - y)
    BD exact; (2*x + 3) + (2*y - 2)*y1
    BD exact; (3*x^2 - 2*x*y + 2) + (6*y^2 - x^2 + 3)*y1
    BD exact; (2*x*y^2 + 2*y) + (2*x^2*y + 2*x)*y1
    BD exact; (e^x*sin(y) - 2*y*sin(x)) + (e^x*cos(y) + 2*cos(x))*y1
    BD exact; (y/x + 6*x) + (log(x) - 2)*y1
    BD integrating factor; (3*x^2*y + 2*x*y + y^3) + (x^2 + y^2)*y1
    BD integrating factor; y1 - e^(2*x) - y + 1
    BD integrating factor; 1 + (x/y - sin(y))*y1
    BD integrating factor; y + (2*x*y - e^(-2*y))*y1
    BD integrating factor; (3*x*y + y^2) + (x^2 + x*y)*y1
    Zill separable; (1 + x)*y1 - y
    Zill separable; y1 - y^2 + 4
    Zill separable; (e^(2*y) - y)*cos(x)*y1 - e^y*sin(2*x)
    Zill separable; y1 - e^(3*x + 2*y)
    Zill linear; y1 - 3*y - 6
    Zill linear; (x^2 - 9)*y1 + x*y
    Zill linear; cos(x)*y1 + sin(x)*y - 1
    Zill linear; x*y1 + y - e^x
    Zill exact; 2*x*y + (x^2 - 1)*y1
    Zill exact; (e^(2*y) - y*cos(x*y)) + (2*x*e^(2*y) - x*cos(x*y) + 2*y)*y1
    Zill integrating factor; x*y + (2*x^2 + 3*y^2 - 20)*y1
    Zill integrating factor; 6*x*y + (4*y + 9*x^2)*y1
    Zill homogeneous; (x^2 + y^2) + (x^2 - x*y)*y1
    Zill Bernoulli; x*y1 + y - x^2*y^2
    Zill Bernoulli; y1 - y*(x*y^3 - 1)
    Zill Bernoulli; x^2*y1 + y^2 - x*y
    Zill Bernoulli; 3*(1 + x^2)*y1 - 2*x*y*(y^3 - 1)
    Zill substitution; y1 - (-2*x + y)^2 + 7
    Zill substitution; y1 - (x + y + 1)^2
    Zill substitution; y1 - tan(x + y)^2
    Zill substitution; y1 - 1 - e^(y - x + 5)
    Kamke 1.2; y1 + a*y - c*e^(b*x)
    Kamke 1.3; y1 + a*y - b*sin(c*x)
    Kamke 1.4; y1 + 2*x*y - x*e^(-x^2)
    Kamke 1.6; y1 + y*cos(x) - sin(2*x)/2
    Kamke 1.7; y1 + y*cos(x) - e^(-sin(x))
    Kamke 1.8; y1 + y*tan(x) - sin(2*x)
    Kamke 1.12; y1 + y^2 - 1
    Kamke 1.13; y1 + y^2 - a*x - b
    Kamke 1.17; y1 - y^2 - 3*y + 4
    Kamke 1.18; y1 - y^2 - x*y - x + 1
    Kamke 1.19; y1 - (x + y)^2
    Kamke 1.23; y1 + a*y^2 - b
    Kamke 1.28; y1 + x*y^2 - x^3*y - 2*x
    Kamke 1.29; y1 - x*y^2 - 3*x*y
    Kamke 1.31; y1 - a*x^2*(y^2 + 1)
    Clairaut; y - x*y1 - y1^2
    Clairaut; y - x*y1 - sqrt(1 + y1^2)
    Clairaut; y - x*y1 + log(y1)
    Riccati with y = x; y1 - 1 - x^2 + 2*x*y - y^2
    Riccati; x^2*y1 - x^2*y^2 + x*y + 3
    shifted lines; y1 - (x + y - 3)/(x - y - 1)
    shifted lines; y1 - (2*x - y + 1)/(x - 2*y + 5)
    roots; y1 - 2*sqrt(y)
    roots; y1^2 - y
    of degree two; y1^2 - 4*x^2
    for positive x; x*y1 - y - sqrt(x^2 + y^2)
    """#

  static let linear = #"""
    BD constant; y2 + 5*y1 + 6*y
    BD constant; 4*y2 - 8*y1 + 3*y
    BD constant; y2 + 2*y1 - 3*y
    BD constant; 6*y2 - y1 - y
    BD constant; 2*y2 - 3*y1 + y
    BD complex; y2 + y1 + 37/4*y
    BD complex; 16*y2 - 8*y1 + 145*y
    BD complex; y2 - 2*y1 + 6*y
    BD repeated; y2 + 4*y1 + 4*y
    BD repeated; y2 - y1 + y/4
    BD undetermined; y2 - 3*y1 - 4*y - 3*e^(2*x)
    BD undetermined; y2 - 3*y1 - 4*y - 2*sin(x)
    BD undetermined; y2 - 3*y1 - 4*y + 8*e^x*cos(2*x)
    BD undetermined; y2 - 3*y1 - 4*y - 2*e^(-x)
    BD undetermined; y2 + 2*y1 + 5*y - 3*sin(2*x)
    BD undetermined; y2 + 9*y - x^2*e^(3*x) - 6
    BD undetermined; 2*y2 + 3*y1 + y - x^2 - 3*sin(x)
    BD undetermined; y2 + y - 3*sin(2*x) - x*cos(2*x)
    BD undetermined; y2 + w^2*y - cos(b*x)
    BD undetermined; y2 + y1 + 4*y - 2*sinh(x)
    BD undetermined; y2 + 3*y1 - 2*x^4 - x^2*e^(-3*x) - sin(3*x)
    BD variation; y2 + 4*y - 3/sin(x)
    BD variation; y2 + y - tan(x)
    BD variation; y2 + 4*y1 + 4*y - x^(-2)*e^(-2*x)
    BD variation; y2 - 2*y1 + y - e^x/(1 + x^2)
    BD higher order; y4 + y3 - 7*y2 - y1 + 6*y
    BD higher order; y4 - y
    BD higher order; y4 + 2*y2 + y
    BD higher order; y4 + y
    BD higher order; y3 - y2 - y1 + y
    BD higher order; y3 - 3*y2 + 3*y1 - y - 4*e^x
    BD higher order; y4 + 2*y2 + y - 3*sin(x) + 5*cos(x)
    BD higher order; y3 - 4*y1 - x - 3*cos(x) - e^(-2*x)
    BD higher order; y6 + y
    BD Euler; 2*x^2*y2 + 3*x*y1 - y
    BD Euler; x^2*y2 + 5*x*y1 + 4*y
    BD Euler; x^2*y2 + x*y1 + y
    BD Euler; (x - 1)^2*y2 + 8*(x - 1)*y1 + 12*y
    Zill Euler; x^2*y2 - 3*x*y1 + 3*y - 2*x^4*e^x
    Zill Euler; x^3*y3 + 5*x^2*y2 + 7*x*y1 + 8*y
    Zill Euler; x^2*y2 - x*y1 + y - log(x)
    Zill reduction; x^2*y2 - 3*x*y1 + 4*y
    BD reduction; x^2*y2 + 2*x*y1 - 2*y
    BD reduction; x*y2 - y1 + 4*x^3*y
    BD reduction; (x - 1)*y2 - x*y1 + y
    BD Bessel; x^2*y2 + x*y1 + (x^2 - 1/4)*y
    BD Bessel; x^2*y2 + x*y1 + (x^2 - 4)*y
    BD Bessel; x*y2 + y1 + x*y
    BD Legendre; (1 - x^2)*y2 - 2*x*y1 + 2*y
    BD exact; y2 + x*y1 + y
    BD exact; x^2*y2 + x*y1 - y
    Airy; y2 - x*y
    Airy; y2 - (2*x + 1)*y
    Kamke 2.3; y2 + y - sin(n*x)
    Kamke 2.5; y2 + y - sin(a*x)*sin(b*x)
    Kamke 2.7; y2 - 2*y - 4*x^2*e^(x^2)
    Kamke 2.9; y2 + a*y
    Kamke 2.10; y2 + (a*x + b)*y
    Kamke 2.11; y2 - (x^2 + 1)*y
    Kamke 2.14; y2 - a*x^2*y
    normal form; x*y2 + 2*y1 + x*y
    Wester ODE; x^2*y2 + 3*x*y1 - x^(-1)
    """#

  static let nonlinear = #"""
    BD y missing; x^2*y2 + 2*x*y1 - 1
    BD y missing; y2 + x*y1^2
    BD y missing; y2 + y1 - e^(-x)
    BD y missing; x^2*y2 - y1^2
    BD y missing; 2*x^2*y2 + y1^3 - 2*x*y1
    BD x missing; y*y2 + y1^2
    BD x missing; y2 + y
    BD x missing; y2 + y*y1^3
    BD x missing; y*y2 - y1^3
    BD x missing; y1*y2 - 2
    Zill x missing; y*y2 - y1^2
    Wester ODE; y2 + y*y1^3
    """#

  /// Solutions with integrals that have no closed form, or with values that are not real.
  static let quadratures = #"""
    Kamke 1.5; y1 + y*cos(x) - e^(2*x)
    Kamke 1.20; y1 - y^2 + (x^2 + 1)*y - 2*x
    BD Hermite; y2 - 2*x*y1 + 4*y
    BD x missing; y2 - e^y
    the pendulum; y2 + sin(y)
    """#

  /// Equation, x₀, y₀, …, and the solution that the book gives.
  static let conditions = #"""
    Sage desolve; y1 + y - 1; 10, 2; (e^10 + e^x)*e^(-x)
    Sage desolve; y2 - y - x; 10, 2, 1; -x + 7*e^(x - 10) + 5*e^(10 - x)
    Sage desolve; y2 + 2*y1 + y; 0, 3, 1; (4*x + 3)*e^(-x)
    Sage desolve; y2 + 2*y1 + y; 0, 3, pi/2, 2; (2*x*(2*e^(pi/2) - 3)/pi + 3)*e^(-x)
    BD; y1 + 2*y/x - 4*x; 1, 2; x^2 + 1/x^2
    BD; y1 - x*e^(-x^2) + 2*x*y; 0, 1; e^(-x^2)*(x^2/2 + 1)
    BD; y2 + 5*y1 + 6*y; 0, 2, 3; 9*e^(-2*x) - 7*e^(-3*x)
    BD; 4*y2 - 8*y1 + 3*y; 0, 2, 1/2; -e^(3*x/2)/2 + 5*e^(x/2)/2
    BD; 16*y2 - 8*y1 + 145*y; 0, -2, 1; e^(x/4)*(-2*cos(3*x) + sin(3*x)/2)
    BD; y2 - y1 + y/4; 0, 2, 1/3; 2*e^(x/2) - 2/3*x*e^(x/2)
    BD; y2 + 4*y - x^2 - 3*e^x; 0, 0, 2; 7/10*sin(2*x) - 19/40*cos(2*x) + x^2/4 - 1/8 + 3/5*e^x
    BD; y4 - y; 0, 7/2, -4, 5/2, -2; 3*e^(-x) + cos(x)/2 - sin(x)
    BD boundary; y2 + 2*y; 0, 1, pi, 0; cos(sqrt(2)*x) - cot(sqrt(2)*pi)*sin(sqrt(2)*x)
    Zill; y1 - y^2; 0, 1; 1/(1 - x)
    Zill; y1 + x/y; 4, 3; sqrt(25 - x^2)
    BD step; y1 + y - heaviside(x - 1); 0, 0; heaviside(x - 1)*(1 - e^(1 - x))
    BD impulse; y2 + y - dirac_delta(x - pi); 0, 0, 0; -heaviside(x - pi)*sin(x)
    BD step; y2 + 4*y - heaviside(x - 2); 0, 0, 1; sin(2*x)/2 + heaviside(x - 2)*(1 - cos(2*(x - 2)))/4
    """#
}
