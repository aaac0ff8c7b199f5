/// Laplace transforms: f; F, of t and s with positive parameters a < b.
///
/// Erdélyi et al., Tables of integral transforms I, chapters 4 and 5; Abramowitz and Stegun 29.3; DLMF 1.14(iii).
enum LaplaceTable {
  /// Both ways.
  static let pairs = #"""
    1; 1/s
    t^3; 6/s^4
    t^2*e^(3*t); 2/(s - 3)^3
    e^(-a*t); 1/(s + a)
    sin(a*t); a/(s^2 + a^2)
    cos(a*t); s/(s^2 + a^2)
    t*sin(a*t); 2*a*s/(s^2 + a^2)^2
    t*cos(a*t); (s^2 - a^2)/(s^2 + a^2)^2
    e^(-b*t)*sin(a*t); a/((s + b)^2 + a^2)
    e^(-b*t)*cos(a*t); (s + b)/((s + b)^2 + a^2)
    (sin(a*t) - a*t*cos(a*t))/(2*a^3); 1/(s^2 + a^2)^2
    sinh(2*t); 2/(s^2 - 4)
    (e^(-a*t) - e^(-b*t))/(b - a); 1/((s + a)*(s + b))
    1/(sqrt(pi)*sqrt(t)); 1/sqrt(s)
    2*sqrt(t)/sqrt(pi); s^(-3/2)
    t^(5/2); 15*sqrt(pi)/(8*s^(7/2))
    e^(-t)/sqrt(pi*t); 1/sqrt(s + 1)
    -log(t) - euler_gamma; log(s)/s
    bessel_J(0, a*t); 1/sqrt(s^2 + a^2)
    bessel_I(0, a*t); 1/sqrt(s^2 - a^2)
    t*bessel_J(1, t); 1/(s^2 + 1)^(3/2)
    bessel_J(0, 2*sqrt(a*t)); e^(-a/s)/s
    cos(2*sqrt(a*t))/sqrt(pi*t); e^(-a/s)/sqrt(s)
    sin(2*sqrt(a*t))/sqrt(pi*a); e^(-a/s)/s^(3/2)
    erf(sqrt(t)); 1/(s*sqrt(s + 1))
    e^t*erf(sqrt(t)); 1/(sqrt(s)*(s - 1))
    erfc(a/(2*sqrt(t))); e^(-a*sqrt(s))/s
    a/(2*sqrt(pi))*t^(-3/2)*e^(-a^2/(4*t)); e^(-a*sqrt(s))
    e^(-a^2/(4*t))/sqrt(pi*t); e^(-a*sqrt(s))/sqrt(s)
    1/sqrt(pi*t) - e^t*erfc(sqrt(t)); 1/(sqrt(s) + 1)
    (e^(-b*t) - e^(-a*t))/t; log((s + a)/(s + b))
    2*(1 - cos(a*t))/t; log(1 + a^2/s^2)
    sin(a*t)/t; arctan(a/s)
    heaviside(t - a); e^(-a*s)/s
    heaviside(t - a)*(t - a)^2; 2*e^(-a*s)/s^3
    heaviside(t - 2)*sin(t - 2); e^(-2*s)/(s^2 + 1)
    1 - heaviside(t - 1); (1 - e^(-s))/s
    dirac_delta(t); 1
    dirac_delta(t - 3); e^(-3*s)
    """#

  /// From f to F.
  static let forward = #"""
    sin(t)^2; 2/(s*(s^2 + 4))
    sin(t)*cos(2*t); (s^2 - 3)/((s^2 + 9)*(s^2 + 1))
    cosh(a*t); s/(s^2 - a^2)
    sqrt(t)*log(t); sqrt(pi)/(2*s^(3/2))*(2 - 2*log(2) - euler_gamma - log(s))
    erf(t); e^(s^2/4)*erfc(s/2)/s
    e^(-t^2); sqrt(pi)/2*e^(s^2/4)*erfc(s/2)
    bessel_J(1, t); 1 - s/sqrt(s^2 + 1)
    sin(t)^2/t; log(1 + 4/s^2)/4
    1/(t + 1); e^s*exp_integral_e1(s)
    sin_integral(t); arctan(1/s)/s
    heaviside(t - pi)*sin(t); -e^(-pi*s)/(s^2 + 1)
    abs(t - 1); (2*e^(-s) - 1)/s^2 + 1/s
    abs(sin(t)); (1 + e^(-pi*s))/((1 - e^(-pi*s))*(s^2 + 1))
    floor(t); 1/(s*(e^s - 1))
    frac(t); 1/s^2 - 1/(s*(e^s - 1))
    t*heaviside(1 - t) + heaviside(t - 1); (1 - e^(-s))/s^2
    t*dirac_delta(t - 2); 2*e^(-2*s)
    dirac_delta(t, 2); s^2
    """#

  /// Images whose originals are checked by transforming them.
  static let inverse = #"""
    1/(s^3 + 1)
    1/(s^4 + 1)
    1/(s^4 - 1)
    1/(s^3 - 2)
    (s^2 + 3)/((s - 1)^2*(s + 2))
    (s^3 + 2*s + 1)/((s^2 + 2*s + 5)^2*(s + 1))
    1/(s^2 + a^2)^3
    1/(s*(s + a)*(s + b)^2)
    (2*s + 3)/(s^2 - 2*s - 1)
    1/(s^2*(1 - e^(-s)))
    tanh(s/2)/s
    1/(s*(e^(2*s) + 1))
    1/sqrt(s^2 + 2*s + 5)
    s/(s^2 + 1)^(3/2)
    e^(-s)/(s*(s + 1))
    """#

  static let open = ["tan(t)", "e^(t^2)", "1/t", "log(sin(t))"]
  static let openInverse = ["gamma(s)", "e^s/s", "log(s)", "1/(s^5 - s - 1)"]
}
