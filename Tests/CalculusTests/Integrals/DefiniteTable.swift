/// Definite integrals with their values: integrand; lower end; upper end; value. Parameters a, b, t are positive, n is at
/// least 1, p is any real number. In the order of Gradshteyn and Ryzhik 3 and 4 (numbers in front of the blocks), and from
/// Bronshtein and Semendyayev 21.6 and Demidovich 2200 ff.
enum DefiniteTable {
  static let text = """
    x^2; 0; 1; 1/3
    x^n; 0; 1; 1/(n + 1)
    sin(x); 0; pi; 2
    cos(x)^2; 0; 2*pi; pi
    e^x; 0; 1; e - 1
    1/x; 1; a + 1; log(a + 1)
    log(x); 0; 1; -1
    x*log(x); 0; 1; -1/4
    log(x)^2; 0; 1; 2
    arctan(x); 0; 1; pi/4 - log(2)/2
    arcsin(x); 0; 1; pi/2 - 1
    sqrt(x); 0; 4; 16/3
    1/sqrt(x); 0; 1; 2
    x*e^x; 0; 1; 1
    x*sin(x); 0; pi; pi
    x^2*cos(x); 0; pi; -2*pi
    e^x*sin(x); 0; pi; (e^pi + 1)/2
    1/(1 + x^2); 0; 1; pi/4
    1/(1 + x^2); -oo; oo; pi
    1/(a^2 + x^2); 0; oo; pi/(2*a)
    1/(a^2 + x^2); -oo; oo; pi/a
    1/(a^2 + x^2)^2; 0; oo; pi/(4*a^3)
    1/(x^2 + 1)^3; -oo; oo; 3*pi/8
    x^2/(x^2 + 1)^2; -oo; oo; pi/2
    1/(x^4 + 1); 0; oo; pi*sqrt(2)/4
    x^2/(x^4 + 1); -oo; oo; pi*sqrt(2)/2
    1/(x^3 + 1); 0; oo; 2*pi/(3*sqrt(3))
    1/(x^6 + 1); 0; oo; pi/3
    1/((x^2 + a^2)*(x^2 + b^2)); 0; oo; pi/(2*a*b*(a + b))
    1/(x^2 + x + 1); -oo; oo; 2*pi/sqrt(3)
    1/(x^2 - 1); 2; oo; log(3)/2
    1/(x*(x + 1)); 1; oo; log(2)
    1/(x^2 + 2*x + 5); 0; oo; pi/4 - arctan(1/2)/2
    1/((x + a)*(x + b)); 0; oo; log(a/b)/(a - b)
    1/(1 + sqrt(x)); 0; 1; 2 - 2*log(2)
    sqrt(1 - x^2); -1; 1; pi/2
    sqrt(a^2 - x^2); 0; a; pi*a^2/4
    x^2*sqrt(1 - x^2); -1; 1; pi/8
    1/sqrt(1 - x^2); 0; 1; pi/2
    1/sqrt(x*(1 - x)); 0; 1; pi
    sqrt(x*(1 - x)); 0; 1; pi/8
    1/sqrt(1 + x^2); 0; 1; arcsinh(1)
    x^3/sqrt(1 - x^2); 0; 1; 2/3
    1/(x*sqrt(x^2 - 1)); 1; oo; pi/2
    1/(1 + x^2)^(3/2); 0; oo; 1
    x^(t - 1)/(1 + x)^(t + a); 0; oo; gamma(t)*gamma(a)/gamma(a + t)
    x^(t - 1)*(1 - x)^(a - 1); 0; 1; gamma(t)*gamma(a)/gamma(a + t)
    sqrt(x)/(1 + x)^2; 0; oo; pi/2
    1/(1 + x^n)^2; 0; oo; gamma(1 + 1/n)*gamma(2 - 1/n)
    1/sqrt(1 - x^4); 0; 1; sqrt(pi)*gamma(1/4)/(4*gamma(3/4))
    e^(-a*x); 0; oo; 1/a
    x*e^(-a*x); 0; oo; 1/a^2
    x^5*e^(-x); 0; oo; 120
    x^n*e^(-a*x); 0; oo; gamma(n + 1)/a^(n + 1)
    x^(t - 1)*e^(-x); 0; oo; gamma(t)
    sqrt(x)*e^(-x); 0; oo; sqrt(pi)/2
    e^(-x)/sqrt(x); 0; oo; sqrt(pi)
    e^(-sqrt(x)); 0; oo; 2
    e^(-x^2); 0; oo; sqrt(pi)/2
    e^(-x^2); -oo; oo; sqrt(pi)
    e^(-a*x^2); -oo; oo; sqrt(pi/a)
    x^2*e^(-a*x^2); -oo; oo; sqrt(pi)/(2*a^(3/2))
    x^4*e^(-a*x^2); 0; oo; 3*sqrt(pi)/(8*a^(5/2))
    x*e^(-a*x^2); 0; oo; 1/(2*a)
    x^3*e^(-x^2/t); 0; oo; t^2/2
    e^(-x^2 + 2*x); -oo; oo; e*sqrt(pi)
    e^(-a*x^2 + p*x); -oo; oo; sqrt(pi/a)*e^(p^2/(4*a))
    x*e^(-a*x^2 + p*x); -oo; oo; p*sqrt(pi)*e^(p^2/(4*a))/(2*a^(3/2))
    e^(-x^2/(4*t))/sqrt(4*pi*t); -oo; oo; 1
    x^2*e^(-x^2/(4*t))/sqrt(4*pi*t); -oo; oo; 2*t
    e^(-x^2/(4*t))/sqrt(4*pi*t); -a; b; (erf(b/(2*sqrt(t))) + erf(a/(2*sqrt(t))))/2
    x*e^(-x^2/(4*t))/sqrt(4*pi*t); 0; a; (1 - e^(-a^2/(4*t)))*sqrt(t)/sqrt(pi)
    e^(-x^2)*cos(p*x); -oo; oo; sqrt(pi)*e^(-p^2/4)
    e^(-x^3); 0; oo; gamma(4/3)
    e^(-a*x^n); 0; oo; gamma(1 + 1/n)/a^(1/n)
    e^(-(x - a)^2/(2*b^2)); -oo; oo; b*sqrt(2*pi)
    e^(-a*x)*sin(b*x); 0; oo; b/(a^2 + b^2)
    e^(-a*x)*cos(b*x); 0; oo; a/(a^2 + b^2)
    x*e^(-a*x)*sin(b*x); 0; oo; 2*a*b/(a^2 + b^2)^2
    x^2*e^(-x)*cos(x); 0; oo; -1/2
    e^(-a*x)*sin(x)^2; 0; oo; 2/(a*(a^2 + 4))
    1/(e^x + e^(-x)); -oo; oo; pi/2
    1/cosh(x); -oo; oo; pi
    1/cosh(x)^2; 0; oo; 1
    1/(1 + e^x); 0; oo; log(2)
    x/(e^x - 1); 0; oo; pi^2/6
    x/(e^x + 1); 0; oo; pi^2/12
    x^3/(e^x - 1); 0; oo; pi^4/15
    x^2*e^(-x^2)*cos(x); -oo; oo; sqrt(pi)*e^(-1/4)/4
    log(sin(x)); 0; pi/2; -pi*log(2)/2
    log(cos(x)); 0; pi/2; -pi*log(2)/2
    log(x)/(1 + x^2); 0; oo; 0
    1/(2 + cos(x)); 0; pi; pi/sqrt(3)
    1/(2 + cos(x)); 0; 2*pi; 2*pi/sqrt(3)
    1/(5 + 4*cos(x)); 0; 2*pi; 2*pi/3
    1/(5 - 3*sin(x)); 0; 2*pi; pi/2
    1/(1 + sin(x)^2); 0; 2*pi; pi*sqrt(2)
    1/(4*sin(x)^2 + 9*cos(x)^2); 0; pi/2; pi/12
    cos(x)/(5 + 4*cos(x)); 0; 2*pi; -pi/3
    sin(x)^4; 0; pi/2; 3*pi/16
    sin(x)^3*cos(x)^2; 0; pi/2; 2/15
    sin(x)^6; 0; 2*pi; 5*pi/8
    sin(x)^(t - 1); 0; pi/2; sqrt(pi)*gamma(t/2)/(2*gamma((t + 1)/2))
    sqrt(sin(x)); 0; pi/2; sqrt(pi)*gamma(3/4)/(2*gamma(5/4))
    sqrt(tan(x)); 0; pi/2; pi/sqrt(2)
    tan(x); 0; pi/4; log(2)/2
    x*sec(x)^2; 0; pi/4; pi/4 - log(2)/2
    sin(x)*sin(3*x); 0; pi; 0
    sin(2*x)*cos(3*x); 0; pi; -4/5
    1/(1 + cos(x)); 0; pi/2; 1
    cos(x)/(1 + sin(x)^2); 0; pi/2; pi/4
    sin(x)/x; 0; oo; pi/2
    sin(a*x)/x; 0; oo; pi/2
    sin(x)^2/x^2; 0; oo; pi/2
    (1 - cos(x))/x^2; 0; oo; pi/2
    cos(a*x)/(x^2 + b^2); 0; oo; pi*e^(-a*b)/(2*b)
    cos(a*x)/(x^2 + b^2); -oo; oo; pi*e^(-a*b)/b
    x*sin(a*x)/(x^2 + b^2); -oo; oo; pi*e^(-a*b)
    cos(x)/(x^2 + 1)^2; -oo; oo; pi/e
    cos(a*x)/(x^2 + 2*x + 2); -oo; oo; pi*e^(-a)*cos(a)
    sin(x^2); 0; oo; sqrt(pi/8)
    cos(x^2); 0; oo; sqrt(pi/8)
    (e^(-a*x) - e^(-b*x))/x; 0; oo; log(b/a)
    (arctan(3*x) - arctan(x))/x; 0; oo; pi*log(3)/2
    x*log(x)^2; 0; 1; 1/4
    x^n*log(x); 0; 1; -1/(n + 1)^2
    log(x)/sqrt(x); 0; 1; -4
    log(1 + x)/x; 0; 1; pi^2/12
    log(1 - x)/x; 0; 1; -pi^2/6
    log(x)/(1 - x); 0; 1; -pi^2/6
    log(1 + x^2)/x^2; 0; oo; pi
    log(1 + 1/x^2); 0; oo; pi
    arctan(x)/(1 + x^2); 0; oo; pi^2/8
    arctan(x)/x^2; 1; oo; pi/4 + log(2)/2
    erf(x); 0; 1; erf(1) + (e^(-1) - 1)/sqrt(pi)
    erfc(x); 0; oo; 1/sqrt(pi)
    x*erfc(x); 0; oo; 1/4
    e^(-x)*erf(x); 0; oo; e^(1/4)*erfc(1/2)
    abs(x - 1); 0; 3; 5/2
    abs(sin(x)); 0; 2*pi; 4
    abs(x^2 - 2); -2; 2; 16*sqrt(2)/3 - 8/3
    x*abs(x); -1; 2; 7/3
    floor(x); 0; 7/2; 9/2
    max(x, x^2); 0; 2; 17/6
    min(sin(x), cos(x)); 0; pi/2; 2 - sqrt(2)
    sgn(x - 1); 0; 3; 1
    x^3; -a; a; 0
    sin(x)*e^(-x^2); -oo; oo; 0
    x/(1 + x^4); -oo; oo; 0
    e^(-abs(x)); -oo; oo; 2
    """
}
