/// Definite integrals from tables of Mellin, Laplace and Fourier transforms and of residues: integrand; lower end; upper
/// end; value. Parameters as in ``DefiniteTable``. Gradshteyn and Ryzhik 3.2–3.9, 4.2–4.5, 6.2–6.6; Boros and Moll,
/// Irresistible Integrals.
enum TransformTable {
  static let text = """
    e^(-x^2)*log(x); 0; oo; -sqrt(pi)*(euler_gamma + 2*log(2))/4
    e^(-x)*log(x)^2; 0; oo; euler_gamma^2 + pi^2/6
    e^(-a*x)*log(x); 0; oo; -(euler_gamma + log(a))/a
    x^(t - 1)*e^(-x)*log(x); 0; oo; gamma(t)*psi(t)
    e^(-x - 1/x)/x; 0; oo; 2*bessel_K(0, 2)
    e^(-a*x^2 - b/x^2); 0; oo; sqrt(pi/a)*e^(-2*sqrt(a*b))/2
    e^(-(x - 1/x)^2); 0; oo; sqrt(pi)/2
    sin(x)/x^(3/2); 0; oo; sqrt(2*pi)
    sin(x)*log(x)/x; 0; oo; -pi*euler_gamma/2
    sin(x^3); 0; oo; gamma(1/3)/6
    sin(x)^3/x^3; 0; oo; 3*pi/8
    (x - sin(x))/x^3; 0; oo; pi/4
    e^(-x)*sin(x)/x; 0; oo; pi/4
    log(x)^2/(1 + x^2); 0; oo; pi^3/8
    log(x)/(x^2 + x + 1); 0; oo; 0
    log(x)/(x^2 - 1); 0; oo; pi^2/4
    log(1 + x)/x^(3/2); 0; oo; 2*pi
    log(1 + a^2*x^2)/(1 + x^2); 0; oo; pi*log(1 + a)
    arctan(x)/x^(3/2); 0; oo; sqrt(2)*pi
    arctan(a*x)/(x*(1 + x^2)); 0; oo; pi*log(1 + a)/2
    log(x)*log(1 - x)/x; 0; 1; zeta(3)
    log(x)*log(1 - x); 0; 1; 2 - pi^2/6
    log(x)/sqrt(1 - x^2); 0; 1; -pi*log(2)/2
    log(x)/sqrt(x*(1 - x)); 0; 1; -2*pi*log(2)
    log(x)^3/(1 - x); 0; 1; -pi^4/15
    log(log(1/x)); 0; 1; -euler_gamma
    (x - 1)/log(x); 0; 1; log(2)
    log(sin(x))^2; 0; pi/2; pi*log(2)^2/2 + pi^3/24
    log(sin(x))*log(cos(x)); 0; pi/2; pi*log(2)^2/2 - pi^3/48
    1/(1 + tan(x)^n); 0; pi/2; pi/4
    log(1 + tan(x)); 0; pi/4; pi*log(2)/8
    x*sin(x)/(1 + cos(x)^2); 0; pi; pi^2/4
    x*log(sin(x)); 0; pi; -pi^2*log(2)/2
    1/(a + b + b*cos(x)); 0; 2*pi; 2*pi/sqrt((a + b)^2 - b^2)
    log(a + b + b*cos(x)); 0; pi; pi*log((a + b + sqrt((a + b)^2 - b^2))/2)
    e^(a*cos(x)); 0; pi; pi*bessel_I(0, a)
    cos(3*x)/(5 - 4*cos(x)); 0; 2*pi; pi/12
    x/sinh(a*x); 0; oo; pi^2/(4*a^2)
    x^2/cosh(x); 0; oo; pi^3/8
    x/(e^(2*x) + 1); 0; oo; pi^2/48
    log(1 - e^(-x)); 0; oo; -pi^2/6
    log(tanh(x)); 0; oo; -pi^2/8
    cos(a*x)/cosh(x); 0; oo; pi/(2*cosh(pi*a/2))
    x^2*e^x/(1 + e^x)^2; -oo; oo; pi^2/3
    cos(p*x)/(1 + x^2); -oo; oo; pi*e^(-abs(p))
    sin(p*x)/x; 0; oo; pi/2*sgn(p)
    cos(x)/(x^4 + 4); -oo; oo; pi*e^(-1)*(cos(1) + sin(1))/4
    sin(x)/(x*(x^2 + 1)); 0; oo; pi*(1 - e^(-1))/2
    e^(-a*x^2)*cos(b*x); 0; oo; sqrt(pi/a)*e^(-b^2/(4*a))/2
    (e^(-a*x) - e^(-b*x))/x^(3/2); 0; oo; 2*sqrt(pi)*(sqrt(b) - sqrt(a))
    (e^(-x) - 1/(1 + x))/x; 0; oo; -euler_gamma
    bessel_J(0, a*x); 0; oo; 1/a
    e^(-x)*bessel_J(0, x); 0; oo; 1/sqrt(2)
    bessel_K(0, x); 0; oo; pi/2
    x^n*erfc(x); 0; oo; gamma(n/2 + 1)/(sqrt(pi)*(n + 1))
    Ei(-x); 0; oo; -1
    1/((1 + x)*sqrt(x)); 0; oo; pi
    x^(t - 1)*(2 - x)^(a - 1); 0; 2; 2^(a + t - 1)*gamma(a)*gamma(t)/gamma(a + t)
    e^(I*x)/(1 + x^2); -oo; oo; pi/e
    """
}
