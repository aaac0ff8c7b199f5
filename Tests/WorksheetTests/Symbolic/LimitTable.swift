/// Limits, in three groups: exercises of the kind of Stewart, Calculus (chapters 2, 4 and 11) and of tables of limits;
/// the examples of Gruntz's thesis (1996, chapter 8) with those of its kind for special functions that SymPy's tests took over;
/// one-sided, oscillating, jumping and symbolic ones. The values were compared with the sources and with enclosures.
enum LimitTable {
  static let textbook = #"""
    limit((x^2-1)/(x-1), x=1) → 2
    limit((sqrt(x^2+9)-3)/x^2, x=0) → 1/6
    limit((3+x)^2/x - 9/x, x=0) → 6
    limit(sin(7*x)/(4*x), x=0) → 7/4
    limit(x*cot(x), x=0) → 1
    limit(sin(3*x)/sin(5*x), x=0) → 3/5
    limit((cos(x)-1)/sin(x), x=0) → 0
    limit(tan(6*x)/sin(2*x), x=0) → 3
    limit((3*x^2-x-2)/(5*x^2+4*x+1), x=oo) → 3/5
    limit(sqrt(2*x^2+1)/(3*x-5), x=oo) → 1/3*sqrt(2)
    limit(sqrt(2*x^2+1)/(3*x-5), x=-oo) → -1/3*sqrt(2)
    limit(sqrt(x^2+1)-x, x=oo) → 0
    limit(log(x)/(x-1), x=1) → 1
    limit(exp(x)/x^2, x=oo) → +Infinity
    limit(log(x)/x^(1/3), x=oo) → 0
    limit(sec(x)-tan(x), x=pi/2) → 0
    limit((1+sin(4*x))^cot(x), x=0, dir='+') → e^4
    limit(x^x, x=0, dir='+') → 1
    limit(dilog(x), x=1, dir='-') → 1/6*pi^2
    limit(x^sqrt(x), x=0, dir='+') → 1
    limit((1/x - 1/(exp(x)-1)), x=0) → 1/2
    limit(x*tan(1/x), x=oo) → 1
    limit(x^(1/x), x=oo) → 1
    limit((1-2*x)^(1/x), x=0) → e^(-2)
    limit((x/(x+1))^x, x=oo) → e^(-1)
    limit((exp(x)-1-x)/x^2, x=0) → 1/2
    limit((x-sin(x))/x^3, x=0) → 1/6
    limit((atan(x)-x)/x^3, x=0) → -1/3
    limit((asin(x)-x)/x^3, x=0) → 1/6
    limit((exp(x)-exp(-x)-2*x)/(x-sin(x)), x=0) → 2
    limit(log(1-x)/x, x=0) → -1
    limit((2^x-1)/x, x=0) → log(2)
    var('a'); limit((a^x-1)/x, x=0) → log(a)
    var('a b'); limit((1+a*x)^(b/x), x=0) → e^(a*b)
    var('a'); limit((x^a-1)/(x-1), x=1) → a
    limit(x^2/exp(x), x=oo) → 0
    limit(abs(x-2)/(x-2), x=2, dir='+') → 1
    limit(abs(x-2)/(x-2), x=2, dir='-') → -1
    limit(floor(x), x=2, dir='-') → 1
    limit(x-floor(x), x=3, dir='-') → 1
    limit(sgn(x), x=0, dir='-') → -1
    limit(heaviside(x), x=0, dir='+') → 1
    limit(sin(x)/abs(x), x=0, dir='+') → 1
    limit(exp(-1/x^2), x=0) → 0
    limit(1/(1+exp(1/x)), x=0, dir='+') → 0
    limit(1/(1+exp(1/x)), x=0, dir='-') → 1
    limit(sin(x)/x, x=oo) → 0
    limit(x^2*cos(1/x), x=0) → 0
    limit(floor(x)/x, x=oo) → 1
    var('n'); limit((-1)^n/n, n=oo) → 0
    var('n'); limit(cos(n)/n, n=oo) → 0
    var('n'); limit(n^(1/n), n=oo) → 1
    var('n'); limit((1+2/n)^n, n=oo) → e^2
    var('n'); limit(factorial(n)^(1/n)/n, n=oo) → e^(-1)
    var('n'); limit(factorial(n)/n^n, n=oo) → 0
    var('n'); limit(2^n/factorial(n), n=oo) → 0
    var('n'); limit(binomial(2*n,n)/4^n*sqrt(n), n=oo) → 1/sqrt(pi)
    var('n'); limit(harmonic_number(n)-log(n), n=oo) → euler_gamma
    var('n'); limit(sqrt(n)*(sqrt(n+1)-sqrt(n)), n=oo) → 1/2
    var('n'); limit(n*(2^(1/n)-1), n=oo) → log(2)
    limit(erfc(x)*exp(x^2)*x, x=oo) → 1/sqrt(pi)
    limit(Ei(x)*x*exp(-x), x=oo) → 1
    limit(log_gamma(x)/(x*log(x)), x=oo) → 1
    limit(psi(x)-log(x), x=oo) → 0
    limit(gamma(x+1/2)/(gamma(x)*sqrt(x)), x=oo) → 1
    limit(zeta(x), x=oo) → 1
    limit((x-1)*zeta(x), x=1) → 1
    limit(zeta(x)-1/(x-1), x=1) → euler_gamma
    limit(sin_integral(x), x=oo) → 1/2*pi
    limit(Ei(x)-log(x), x=0, dir='+') → euler_gamma
    limit(cos_integral(x)-log(x), x=0, dir='+') → euler_gamma
    limit(gamma(x), x=0, dir='+') → +Infinity
    limit(gamma(x), x=0, dir='-') → -Infinity
    limit(gamma(x), x=-1) → Infinity
    limit((x+1)*gamma(x), x=-1) → -1
    limit(acos(x)/sqrt(1-x), x=1, dir='-') → sqrt(2)
    limit(log(x), x=0) → -Infinity
    limit(log(cos(x))/x^2, x=0) → -1/2
    limit((cos(x))^(1/x^2), x=0) → e^(-1/2)
    limit((sin(x)/x)^(1/x^2), x=0) → e^(-1/6)
    limit((tan(x)/x)^(1/x^2), x=0) → e^(1/3)
    limit(sin(tan(x))-tan(sin(x)), x=0) → 0
    limit((sin(tan(x))-tan(sin(x)))/x^7, x=0) → -1/30
    limit(((1+x)^(1/x)-e)/x, x=0) → -1/2*e
    limit(((1+x)^(1/x)-e+e*x/2)/x^2, x=0) → 11/24*e
    limit(x*(log(x+1)-log(x)), x=oo) → 1
    limit(x*((1+1/x)^x-e), x=oo) → -1/2*e
    limit(sqrt(x+sqrt(x+sqrt(x)))-sqrt(x), x=oo) → 1/2
    limit((x^3+x^2)^(1/3)-x, x=oo) → 1/3
    limit(x^(3/2)*(sqrt(x+1)+sqrt(x-1)-2*sqrt(x)), x=oo) → -1/4
    limit(log(log(x)), x=oo) → +Infinity
    limit(log(1+exp(x))/x, x=oo) → 1
    limit(log(2+exp(3*x))/log(3+exp(2*x)), x=oo) → 3/2
    limit(tanh(x), x=oo) → 1
    limit(tanh(x), x=-oo) → -1
    limit(x*(pi/2-atan(x)), x=oo) → 1
    limit(arccosh(x)-log(x), x=oo) → log(2)
    limit(max_symbolic(x, x^2)/x, x=0, dir='+') → 1
    limit(e^(log(x)^2), x=0, dir='-') → does not exist (+Infinity and -Infinity along different sequences)
    limit(e^(-log(x)^2), x=0, dir='-') → 0
    limit(e^(x*log(-x)), x=oo) → does not exist (+Infinity and -Infinity along different sequences)
    limit((1 + I/x)^x, x=oo) → e^I
    limit(e^(x + I), x=oo) → Infinity
    limit(log(-x)^2, x=oo) → +Infinity
    limit(sin(pi*x)/(x-1), x=1) → -pi
    limit(cot(x)-1/x, x=0) → 0
    limit(1/sin(x)^2-1/x^2, x=0) → 1/3
    limit((1-x)*tan(pi*x/2), x=1) → 2/pi
    limit(x^(1/(1-x)), x=1) → e^(-1)
    limit(lambert_w(x)/x, x=0) → 1
    limit(lambert_w(x)/log(x), x=oo) → 1
    limit(bessel_J(0,x), x=0) → 1
    limit(bessel_J(1,x)/x, x=0) → 1/2
    limit(bessel_J(0,x), x=oo) → 0
    limit(erfi(x), x=oo) → +Infinity
    limit(fresnel_sin(x), x=oo) → 1/2
    limit(airy_ai(x), x=oo) → 0
    limit(polylog(2,x)/x, x=0) → 1
    limit(log_integral(x)*log(x)/x, x=oo) → 1
    limit(0.5*sin(x)/x, x=0) → 0.500000000000000
    limit(frac(x), x=1, dir='+') → 0
    limit(x*floor(1/x), x=0) → 1
    """#

  static let thesis = #"""
    limit(exp(x)*(exp(1/x - exp(-x)) - exp(1/x)), x=oo) → -1
    limit(exp(x)*(exp(1/x + exp(-x) + exp(-x^2)) - exp(1/x - exp(-exp(x)))), x=oo) → 1
    limit(exp(exp(x - exp(-x))/(1 - 1/x)) - exp(exp(x)), x=oo) → +Infinity
    limit(exp(exp(x)/(1 - 1/x)) - exp(exp(x)/(1 - 1/x - log(x)^(-log(x)))), x=oo) → -Infinity
    limit(exp(exp(exp(x + exp(-x))))/exp(exp(exp(x))), x=oo) → +Infinity
    limit(exp(exp(exp(x)))/exp(exp(exp(x - exp(-exp(x))))), x=oo) → +Infinity
    limit(exp(exp(exp(x)))/exp(exp(exp(x - exp(-exp(exp(x)))))), x=oo) → 1
    limit(exp(exp(x))/exp(exp(x - exp(-exp(exp(x))))), x=oo) → 1
    limit(log(x)^2 * exp(sqrt(log(x))*(log(log(x)))^2 * exp(sqrt(log(log(x))) * (log(log(log(x))))^3)) / sqrt(x), x=oo) →
      0
    limit((x*log(x)*(log(x*exp(x) - x^2))^2)/(log(log(x^2 + 2*exp(exp(3*x^3*log(x)))))), x=oo) → 1/3
    limit((exp(x*exp(-x)/(exp(-x) + exp(-2*x^2/(x + 1)))) - exp(x))/x, x=oo) → -e^2
    limit((3^x + 5^x)^(1/x), x=oo) → 5
    limit(x/log(x^(log(x^(log(2)/log(x))))), x=oo) → +Infinity
    limit(exp(exp(2*log(x^5 + x)*log(log(x)))) / exp(exp(10*log(x)*log(log(x)))), x=oo) → +Infinity
    limit(4*exp(exp(5/2*x^(-5/7) + 21/8*x^(6/11) + 2*x^-8 + 54/17*x^(49/45)))^8 / log(log(-log(4/3*x^(-5/14))))^(7/6), x=oo) →
      +Infinity
    limit((exp(4*x*exp(-x)/(1/exp(x) + 1/exp(2*x^2/(x + 1)))) - exp(x)) / exp(x)^4, x=oo) → 1
    limit(exp(x*exp(-x)/(exp(-x) + exp(-2*x^2/(x + 1))))/exp(x), x=oo) → 1
    limit((exp(exp(-x/(1 + exp(-x))))*exp(-x/(1 + exp(-x/(1 + exp(-x)))))*exp(exp(-x + exp(-x/(1 + exp(-x)))))) / (exp(-x/(1 + exp(-x))))^2 - exp(x) + x, x=oo) →
      2
    limit(log(x)*(log(log(x) + log(log(x))) - log(log(x))) / (log(log(x) + log(log(log(x))))), x=oo) → 1
    limit(exp((log(log(x + exp(log(x)*log(log(x)))))) / (log(log(log(exp(x) + x + log(x)))))), x=oo) → e
    limit(exp(exp(exp(x + exp(-x)))) / exp(exp(x)), x=oo) → +Infinity
    limit(exp(x)*(sin(1/x + exp(-x)) - sin(1/x + exp(-x^2))), x=oo) → 1
    limit((erf(x - exp(-exp(x))) - erf(x)) * exp(exp(x)) * exp(x^2), x=oo) → -2/sqrt(pi)
    limit(exp(exp(x)) * (exp(sin(1/x + exp(-exp(x)))) - exp(sin(1/x))), x=oo) → 1
    limit((Ei(x - exp(-exp(x))) - Ei(x)) *exp(-x)*exp(exp(x))*x, x=oo) → -1
    limit(exp(x)*(gamma(x + exp(-x)) - gamma(x)), x=oo) → +Infinity
    limit(exp(exp(psi(psi(x))))/x, x=oo) → e^(-1/2)
    limit(exp(exp(psi(log(x))))/x, x=oo) → e^(-1/2)
    limit(psi(psi(psi(x))), x=oo) → +Infinity
    limit(log_gamma(log_gamma(x)), x=oo) → +Infinity
    limit(((gamma(x + 1/gamma(x)) - gamma(x))/log(x) - cos(1/x))*x*log(x), x=oo) → -1/2
    limit(x * (gamma(x - 1/gamma(x)) - gamma(x) + log(x)), x=oo) → 1/2
    limit((gamma(x + 1/gamma(x)) - gamma(x)) / log(x), x=oo) → 1
    limit(gamma(x + 1)/sqrt(2*pi) - exp(-x)*(x^(x + 1/2) + x^(x - 1/2)/12), x=oo) → +Infinity
    limit(exp(exp(exp(psi(psi(psi(x))))))/x, x=oo) → 0
    """#

  static let various = #"""
    limit((x^3-8)/(x-2), x=2) → 12
    var('n'); limit((x^n-2^n)/(x-2), x=2) → 1/2*2^n*n
    limit((sqrt(x)-3)/(x-9), x=9) → 1/6
    limit((1/x-1/3)/(x-3), x=3) → -1/9
    limit((sqrt(1+x)-sqrt(1-x))/x, x=0) → 1
    limit((x^(1/3)-2)/(x-8), x=8) → 1/12
    limit(tan(x)/x, x=0) → 1
    limit((1-cos(x)^2)/x^2, x=0) → 1
    limit(sin(5*x)/x, x=0) → 5
    limit(arcsin(x)/x, x=0) → 1
    limit(arctan(x)/x, x=0) → 1
    limit((1-cos(3*x))/(1-cos(2*x)), x=0) → 9/4
    limit(x/sqrt(x^2+1), x=-oo) → -1
    limit((2*x+3)/(5*x-7), x=oo) → 2/5
    limit((x^4-1)/(x^3+1), x=oo) → +Infinity
    limit(x-sqrt(x^2-4*x), x=oo) → 2
    limit(sqrt(x^2+3*x)-sqrt(x^2-3*x), x=oo) → 3
    limit(exp(-x)*x^10, x=oo) → 0
    limit(log(x)^5/x, x=oo) → 0
    limit(x^(1/2)*log(x), x=0, dir='+') → 0
    limit((1+3*x)^(2/x), x=0) → e^6
    limit((1+1/x^2)^x, x=oo) → 1
    limit((1+x)^(1/x), x=0) → e
    limit((exp(x)-1)/x, x=0) → 1
    limit((exp(3*x)-exp(2*x))/x, x=0) → 1
    limit(log(1+2*x)/x, x=0) → 2
    limit((log(x)-1)/(x-e), x=e) → e^(-1)
    limit(sinh(x)/x, x=0) → 1
    limit((cosh(x)-1)/x^2, x=0) → 1/2
    limit((5^x-3^x)/x, x=0) → log(5) - log(3)
    limit(1/x-1/sin(x), x=0) → 0
    limit(1/log(x)-1/(x-1), x=1) → 1/2
    limit((sin(x)/x)^(1/x), x=0) → 1
    limit(cos(x)^(1/x), x=0) → 1
    limit((exp(x)+x)^(1/x), x=0) → e^2
    limit((2/pi*arctan(x))^x, x=oo) → e^(-2/pi)
    limit(x*(exp(1/x)-1), x=oo) → 1
    limit(x^2*(1-cos(1/x)), x=oo) → 1/2
    limit((x+1)/(x-1), x=1, dir='+') → +Infinity
    limit((x+1)/(x-1), x=1, dir='-') → -Infinity
    limit(1/(x-2)^2, x=2) → +Infinity
    limit(1/(x-2)^3, x=2) → Infinity
    limit(abs(x), x=0) → 0
    limit(abs(sin(x))/x, x=0) → does not exist (-1 from below, 1 from above)
    limit(arctan(1/x), x=0) → does not exist (-1/2*pi from below, 1/2*pi from above)
    limit(floor(x)+floor(-x), x=3) → -1
    limit(ceil(x), x=2, dir='+') → 3
    limit(cos(x), x=oo) → does not exist (oscillates between -1 and 1)
    limit(sin(x)^2+cos(x)^2, x=oo) → 1
    limit(x/(2+sin(x)), x=oo) → +Infinity
    limit(exp(sin(x)), x=oo) → does not exist (oscillates between e^(-1) and e)
    limit(x+sin(x), x=oo) → +Infinity
    limit(x*(2+sin(x)), x=oo) → +Infinity
    limit(exp(x)*cos(x), x=-oo) → 0
    limit(sin(x^2)/x, x=oo) → 0
    limit(sqrt(x), x=0, dir='+') → 0
    limit(x^x, x=0) → 1
    var('a'); limit(sin(x)/x, x=a) → sin(a)/a
    var('a'); limit((sin(x)-sin(a))/(x-a), x=a) → cos(a)
    var('a'); limit((x^a-1)/log(x), x=1) → a
    var('a'); limit(exp(-a^2*x^2), x=0) → 1
    limit(0.25*sin(x)/x, x=0) → 0.250000000000000
    lim(sin(x)/x, x=0) → 1
    (sin(x)/x).limit(x=0) → 1
    limit(sin(x)/x, x == 0) → 1
    limit(1/x, x=0, dir='above') → +Infinity
    limit(1/x, x=0, dir='left') → -Infinity
    limit(x^3, x=2) → 8
    limit(e^x, x=-oo) → 0
    limit(bessel_K(0, x)*exp(x)*sqrt(x), x=oo) → 1/2*sqrt(2)*sqrt(pi)
    limit(bessel_I(0, x)*exp(-x)*sqrt(x), x=oo) → 1/2*sqrt(2)/sqrt(pi)
    limit(airy_ai(x)*exp(2/3*x^(3/2))*x^(1/4), x=oo) → 1/2/sqrt(pi)
    limit(airy_ai(x), x=-oo) → 0
    limit(gamma(2, x)*exp(x)/x, x=oo) → 1
    limit(erf(x)/x, x=0) → 2/sqrt(pi)
    limit(x*(erf(x)-1)*exp(x^2), x=oo) → -1/sqrt(pi)
    limit(zeta(x), x=0) → -1/2
    limit(psi(x)*x, x=0) → -1
    limit(harmonic_number(x)/log(x), x=oo) → 1
    limit((lambert_w(x)-log(x))/log(log(x)), x=oo) → -1
    limit(fresnel_cos(x), x=-oo) → -1/2
    limit(Ei(x), x=-oo) → 0
    limit(piecewise(x > 0, x, 1), x=0, dir='-') → 1
    limit(sin(sqrt(x + 1)) - sin(sqrt(x)), x=oo), limit(sin(log(x + 1)) - sin(log(x)), x=oo) → (0, 0)
    """#
}
