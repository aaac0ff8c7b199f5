/// Exponentials, circular and hyperbolic functions, logarithms and inverse functions, in the order of Gradshteyn and Ryzhik
/// 2.3–2.8 and Bronshtein and Semendyayev 21.5.3, and from Stewart, *Calculus*, chapter 7.
enum TranscendentalTable {
  static let text = """
    e^x
    e^(3*x)
    e^(-x/2)
    2^x
    x*2^x
    x*e^x
    x^2*e^x
    x^3*e^(-2*x)
    (x^2 + 1)*e^(2*x + 1)
    e^(2*x)*(e^x + 1)^3
    1/(1 + e^x)
    1/(1 + e^(2*x))
    e^x/(1 + e^x)
    e^x/(1 + e^(2*x))
    e^(2*x)/(1 + e^x)
    1/(e^x + e^(-x))
    1/(e^x - 1)
    1/(e^(2*x) - 3*e^x)
    1/(2 + 3*e^x)^2
    (e^x - 1)/(e^x + 1)
    e^x*sqrt(1 + e^x)
    sqrt(1 + e^x)
    1/sqrt(1 + e^x)
    1/sqrt(e^x - 1)
    e^sqrt(x)
    e^(1/x)/x^2
    x*e^(x^2)
    x^3*e^(x^2)
    x^5*e^(-x^2)
    e^(x + e^x)
    e^(2*x)/sqrt(1 + e^(2*x))
    (1 + x)*e^x/x^2 - 2*e^x/x^2
    x*e^x/(1 + x)^2
    sin(x)
    cos(3*x + 1)
    tan(x)
    cot(2*x)
    sec(x)
    csc(x)
    sin(x)^2
    cos(x)^2
    sin(x)^3
    cos(x)^3
    sin(x)^4
    cos(x)^5
    sin(x)^6
    tan(x)^2
    tan(x)^3
    tan(x)^4
    cot(x)^2
    cot(x)^3
    sec(x)^2
    sec(x)^3
    sec(x)^4
    csc(x)^2
    csc(x)^3
    csc(x)^4
    sec(x)*tan(x)
    sec(x)^3*tan(x)
    sec(x)*tan(x)^2
    sec(x)^4*tan(x)^3
    sin(x)*cos(x)
    sin(x)^2*cos(x)^2
    sin(x)^2*cos(x)^3
    sin(x)^3*cos(x)^4
    sin(x)^4*cos(x)^2
    sin(3*x)*cos(2*x)
    sin(2*x)*sin(5*x)
    cos(x)*cos(2*x)*cos(3*x)
    sin(x)/cos(x)^3
    cos(x)/sin(x)^4
    1/(sin(x)*cos(x))
    1/(sin(x)^2*cos(x)^2)
    1/(sin(x)*cos(x)^2)
    sin(x)^2/cos(x)
    sin(x)^3/cos(x)^2
    cos(2*x)/(sin(x)^2*cos(x)^2)
    1/(1 + cos(x))
    1/(1 - cos(x))
    1/(1 + sin(x))
    1/(1 - sin(x))
    sin(x)/(1 + cos(x))
    cos(x)/(1 + sin(x)^2)
    1/(2 + cos(x))
    1/(5 + 4*cos(x))
    1/(3 + 5*sin(x))
    1/(2 + sin(x))
    1/(sin(x) + cos(x))
    1/(2 + sin(x) + cos(x))
    1/(1 + sin(x)^2)
    1/(1 + 3*cos(x)^2)
    1/(4*sin(x)^2 + 9*cos(x)^2)
    1/(1 + tan(x))
    tan(x)/(1 + tan(x)^2)
    sin(x)/(sin(x) + cos(x))
    (sin(x) - cos(x))/(sin(x) + cos(x))
    1/(2 + cos(2*x))
    sin(2*x)/(1 + cos(x)^2)
    sin(x)/(sin(x)^2 + 2*cos(x)^2)
    cos(x)^2/(1 + sin(x)^2)
    sin(x)/(2 + cos(x))^2
    sqrt(sin(x))*cos(x)
    sin(x)*sqrt(cos(x))
    sin(x)^3/sqrt(cos(x))
    cos(x)*e^sin(x)
    sqrt(tan(x))
    sec(x)^2/sqrt(tan(x))
    sqrt(1 + sin(x))*cos(x)
    x*sin(x)
    x^2*cos(x)
    x^3*sin(2*x)
    x*sin(x)^2
    x*cos(x)^3
    x*sin(x)*cos(x)
    x^2*sin(x)^2
    x*sec(x)^2
    x*tan(x)^2
    sin(sqrt(x))
    cos(x^(1/3))
    x*sin(x^2)
    x^3*cos(x^2)
    e^x*sin(x)
    e^(2*x)*cos(3*x)
    e^(-x)*sin(x)^2
    x*e^x*sin(x)
    x^2*e^(-x)*cos(2*x)
    sin(log(x))
    cos(log(x))/x
    e^x*sin(e^x)
    sinh(x)
    cosh(2*x)
    tanh(x)
    coth(x)
    sech(x)
    csch(x)
    sinh(x)^2
    cosh(x)^2
    sinh(x)^3
    tanh(x)^2
    tanh(x)^3
    sech(x)^2
    sech(x)^3
    sinh(x)*cosh(x)
    sinh(x)^2*cosh(x)^3
    x*sinh(x)
    x^2*cosh(x)
    e^x*sinh(x)
    e^(2*x)*cosh(x)
    sinh(x)*sin(x)
    cosh(x)*cos(x)
    1/(2 + cosh(x))
    1/(1 + cosh(x))
    1/(sinh(x) + 2*cosh(x))
    x*sech(x)^2
    log(x)
    log(2*x + 3)
    log(x)^2
    log(x)^3
    x*log(x)
    x^2*log(x)
    x^3*log(x)^2
    sqrt(x)*log(x)
    log(x)/x
    log(x)/x^2
    log(x)^2/x
    log(x)/sqrt(x)
    1/(x*log(x))
    1/(x*log(x)^2)
    1/(x*(1 + log(x)^2))
    log(log(x))/x
    log(x^2 + 1)
    x*log(x^2 + 1)
    x^2*log(x + 1)
    log(x + sqrt(x^2 + 1))
    log(1 + sqrt(x))
    log(x)/(x + 1)^2
    log(1 + 1/x)
    log(x^2 - 1)/x^2
    log(x + 1)/x^3
    sqrt(log(x))/x
    x*log(x)/(x^2 + 1)^2
    arcsin(x)
    arccos(x)
    arctan(x)
    arccot(x)
    arcsin(2*x)
    arctan(x/3)
    x*arcsin(x)
    x*arctan(x)
    x^2*arctan(x)
    x^2*arcsin(x)
    x*arccos(x)
    arctan(x)/x^2
    arcsin(x)/x^2
    arcsin(x)^2
    arctan(sqrt(x))
    arcsin(sqrt(x))
    arctan(x)/(x^2 + 1)
    arcsin(x)/sqrt(1 - x^2)
    x*arcsin(x)/sqrt(1 - x^2)
    x*arctan(x)/(x^2 + 1)^2
    e^arctan(x)/(1 + x^2)
    x*arctan(x)/sqrt(1 + x^2)
    arcsinh(x)
    arccosh(x)
    arctanh(x)
    x*arcsinh(x)
    x*arctanh(x)
    x^2*arcsinh(x)
    x*e^(a*x)
    x^2*e^(a*x)
    e^(a*x)*sin(b*x)
    e^(a*x)*cos(b*x)
    x*sin(a*x)
    x^2*cos(a*x)
    sin(a*x)*sin(b*x)
    sin(a*x)*cos(b*x)
    sin(a*x)^2
    a^x
    x*a^x
    x^n*log(x)
    x*log(a*x + b)
    log(x^2 + a^2)
    arctan(x/a)
    x*arctan(a*x)
    1/(a + b*e^x)
    sin(x)/(a + b*cos(x))
    cos(x)/(a^2 + sin(x)^2)
    e^(x^2)*(1 + 4*x^2 + 5*x^4 + 2*x^6 + x^3)/(1 + x^2)^2
    (2*x*e^x + 5*x + 3*e^x)/(e^x + x)^(1/3)
    (sin(x)^2*cos(x))^(3/2)
    x^(n - 1)*log(x)^6
    1/(5 + 3*sin(x))
    """
}
