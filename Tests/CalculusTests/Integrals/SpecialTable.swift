/// Integrals that are functions of the catalogue (DLMF 5–7, 25.12; Gradshteyn and Ryzhik 2.32, 2.6, 2.7, 5; Ng and Geller,
/// *A table of integrals of the error functions*, 1969; for polylogarithms Lewin, *Polylogarithms and associated functions*,
/// 1981, chapters 1 and 7).
enum SpecialTable {
  static let text = """
    e^(-x^2)
    e^(x^2)
    e^(-x^2/2)
    e^(-x^2/(4*t))
    e^(-x^2/(4*t))/sqrt(4*pi*t)
    e^(-a*x^2)
    e^(-(x - 1)^2)
    e^(-x^2 + 3*x)
    e^(-a*x^2 + b*x + c)
    x*e^(-x^2)
    x^2*e^(-x^2)
    x^4*e^(-x^2)
    x^2*e^(-a*x^2)
    x^3*e^(-x^2/(4*t))
    (x^2 - 1)*e^(-x^2/2)
    (x^3 + x + 1)*e^(-x^2 + x)
    x*e^(-x^2 + 2*x)
    sqrt(x)*e^(-x)
    e^(-x)/sqrt(x)
    e^(-1/x^2)/x^2
    2^(-x^2)
    erf(x)
    erf(2*x + 1)
    x*erf(x)
    x^2*erf(x)
    x^3*erf(x)
    erfc(x)
    x*erfc(x)
    erf(x)^2
    e^x*erf(x)
    e^(-x)*erf(x)
    e^(-x^2)*erf(x)
    x*e^(-x^2)*erf(x)
    e^(-x^2)*erf(x)^2
    e^(2*x)*erf(3*x)
    erfi(x)
    erf(x)/x^2
    erf(a*x + b)
    e^x/x
    e^x/x^2
    e^(2*x)/x^3
    e^x/(x + 1)
    e^(-x)/(x - 2)^2
    x^2*e^x/(x + 1)
    e^x/(x^2 - 1)
    e^(a*x)/(x + b)
    e^x*log(x)
    e^(2*x)*log(x + 1)
    Ei(x)
    x*Ei(x)
    e^(e^x)
    e^x*Ei(x)
    (1 + e^x)*e^(x + e^x)/(x + e^x)
    sin(x)/x
    cos(x)/x
    sin(x)/x^2
    cos(x)/x^2
    sin(x)/x^3
    sin(x)^2/x
    sin(x)^2/x^2
    sin(2*x + 1)/(x + 3)
    x*sin(x)/(x + 1)
    sin(x)*cos(x)/x
    sin(x)*log(x)
    cos(x)*log(x)
    sinh(x)/x
    cosh(x)/x
    sin(1/x)
    sin_integral(x)
    x*sin_integral(x)
    cos_integral(x)
    1/log(x)
    x/log(x)
    x^2/log(x)
    1/log(x)^2
    1/log(2*x + 1)
    log(log(x))
    log_integral(x)
    sqrt(x)/log(x)
    sin(x^2)
    cos(x^2)
    sin(x^2 + 2*x)
    cos(a*x^2)
    x^2*sin(x^2)
    fresnel_sin(x)
    x*fresnel_cos(x)
    sin(x)/sqrt(x)
    log(1 - x)/x
    log(1 + x)/x
    log(x)/(x - 1)
    log(x)/(x + 1)
    log(2*x + 3)/(x - 1)
    log(x)/(x^2 - 1)
    x*log(x)/(x + 1)
    x/(e^x - 1)
    log(1 + e^x)
    x*tanh(x)
    x*tan(x)
    arctanh(x)/x
    x^n*e^(-x)
    x^n*e^(-a*x)
    x^a*e^(-x^2)
    e^(-x^3)
    e^(-x^n)
    x^(1/3)*e^(-x)
    a^x/x
    a^(b*x)/x^3
    2^(-x)/sqrt(x + 2)
    (a^x)^n*x^2
    e^(x^3)
    (x + 2)*e^((x + 1)^3)
    e^(-1/x)
    e^(2/x)/(x + 3)
    e^(1/x^2)
    e^(-x^2)/x^2
    e^(-x)/x^(3/2)
    e^(-x^2)*erf(x)/x^2
    x^n*sinh(x)^2
    x^n*cos(x)
    log(a*x^n)^2
    1/log(a*x^2)
    log(log(x^4))
    (b + log(a*x^2))^3/x^3
    x^2*tan(x)
    x/sin(x)
    x*coth(x)
    x/cosh(x)
    arctan(3*tan(x))
    x^2/(1 + e^x)
    x^3/(e^x - 1)
    x^2/(a + e^x)^2
    log(x)^2/(1 + x)
    log(x)^3/(x + a)
    log(a*x^n)^2/(x^2*(x + 3))
    log(x)/(x^2 + 4)
    x*log(x)/(x^4 + 1)
    arctan(x)/x
    arctan(x)/(x + 1)
    log(x^2 + x + 1)/x
    """
}
