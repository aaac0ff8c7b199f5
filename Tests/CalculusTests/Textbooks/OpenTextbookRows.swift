/// The problems of the textbooks' tables that we do not solve; to be shortened, never to grow.
enum OpenTextbookRows {
  static let integrals = """
    (3*x - x^3)^(1/3)
    (exp(x) - x^2 + 2*x)/((exp(x) + x)^2*x^2)*exp((x^2 - 1)/x + 1/(exp(x) + x))
    (x*(x + 1)*((x^2*exp(2*x^2) - log(x + 1)^2)^2 + 2*x*exp(3*x^2)*(x - (2*x^3 + 2*x^2 + x + 1)*log(x + 1))))/((x + 1)*log(x + 1)^2 - (x^3 + x^2)*exp(2*x^2))^2
    1/((1 + x^2)*sqrt(1 - x^4))
    1/sqrt(1 + x^4)
    1/sqrt(1 - a^2*sin(x)^2)
    1/sqrt(x + x^(3/2))
    2^x*3^x/(9^x - 4^x)
    airy_ai(x)
    sqrt(1 - a^2*sin(x)^2)
    sqrt(1 - a^2*x^2)/sqrt(1 - x^2)
    x^a/(1 + x)
    x^n*arctan(x)
    """

  static let limits = """
    b^x*x^n
    b^x/x^n
    """

  static let definite = """
    (cos(a*x) - cos(b*x))/x
    (exp(-a*x) - exp(-b*x))*cos(c*x)/x
    (exp(-a*x^2) - exp(-b*x^2))/x^2
    (x - a)^(p - 1)*(b - x)^(q - 1)
    1/(a + b*cos(x))
    1/(a + b*cos(x))^2
    1/(a + b*cosh(x))
    1/(a + b*sin(x))
    1/(x*sqrt((x - a)*(b - x)))
    airy_ai(x)
    arcsin(x)/x
    arctan(a*x)/(x*(1 + x^2))
    arctan(x)^2/x^2
    bessel_J(1, a*x)
    bessel_J(1, a*x)/x
    bessel_K(0, a*x)
    cos(a*sin(x))
    cos(a*x)/(x^2 + 2*b*x + c^2)
    cos(a*x)/(x^4 + b^4)
    cos(a*x)/cosh(b*x)
    cos(a*x)/x^p
    cos(a*x)^2/(x^2 + b^2)
    cos(a*x^2)*cos(b*x)
    cos(x)/(a + b*cos(x))
    cosh(a*x)/cosh(b*x)
    exp(-a*x)*(1 - cos(b*x))/x
    exp(-a*x)*(1 - exp(-x))^p
    exp(-a*x)*bessel_J(0, b*x)
    exp(-a*x)*log(x)
    exp(-a*x)*sin(b*x)/sqrt(x)
    exp(-a*x)*sin(b*x)/x
    exp(-a*x)*sin_integral(x)
    exp(-a*x)*sinh(b*x)
    exp(-a*x^2)*log(x)
    exp(-a*x^2)*sin(b*x)/x
    exp(a*cos(x))
    exp(a*x)/(1 + exp(x))
    log(1 - 2*a*cos(x) + a^2)
    log(a^2*cos(x)^2 + b^2*sin(x)^2)
    log(x)/(x^2 + a^2)
    log(x)^2/(x^2 + a^2)
    log(x^2 + a^2)/(x^2 + b^2)
    sin(a*x)/(exp(2*pi*x) - 1)
    sin(a*x)/(x*(x^2 + b^2))
    sin(a*x)/sinh(b*x)
    sin(a*x)/x^p
    sin(a*x)^2/(x^2 + b^2)
    sin(x)^2/(a + b*cos(x))
    sinh(a*x)/sinh(b*x)
    tan(x)^p
    x*sin(x)/(1 + cos(x)^2)
    x/sinh(a*x)
    x^(p - 1)*(a - x)^(q - 1)
    x^(p - 1)*exp(-a*x)*cos(b*x)
    x^(p - 1)*exp(-x)*log(x)
    x^2/cosh(x)^2
    x^a*log(1/x)^p
    """

  /// Definite integrals whose check takes so long that a busy machine may end their budget first.
  static let slow = """
    (cos(a*x) - cos(b*x))/x^2
    1/(1 + x^n)
    sin(a*x)^4/x^4
    x*arcsin(x/a)
    x*exp_integral_e1(a*x)
    x^(p - 1)/(1 + x^q)
    x^p/(exp(x) - 1)
    """
}
