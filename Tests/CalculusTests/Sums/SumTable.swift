/// Sums with their values: term; first k; last k; value. |x| < 1, |y| < 1, s > 1, 0 < t < 2π, c > 0; m and n are integers
/// ≥ 4. Sources stand in front of the blocks.
enum SumTable {
  /// Closed forms for symbolic ends. Graham, Knuth, Patashnik, *Concrete Mathematics* (GKP), chapters 2 and 5;
  /// Petkovšek, Wilf, Zeilberger, *A = B*, chapters 5 and 6; Wester's review, summation; DLMF 24.4, 26.3;
  /// Gradshteyn and Ryzhik 0.1, 1.3.
  static let finite = """
    1; 1; n; n
    k; 1; n; n*(n + 1)/2
    k^2; 1; n; n*(n + 1)*(2*n + 1)/6
    k^3; 1; n; n^2*(n + 1)^2/4
    k^4; 1; n; n*(n + 1)*(2*n + 1)*(3*n^2 + 3*n - 1)/30
    k^10; 0; n - 1; n^11/11 - n^10/2 + 5*n^9/6 - n^7 + n^5 - n^3/2 + 5*n/66
    k; m; n; (n*(n + 1) - m*(m - 1))/2
    (2*k - 1)^3; 1; n; n^2*(2*n^2 - 1)
    x^k; 0; n; (1 - x^(n + 1))/(1 - x)
    k*x^k; 0; n; x*(1 - (n + 1)*x^n + n*x^(n + 1))/(1 - x)^2
    k^2*2^k; 1; n; 2^(n + 1)*(n^2 - 2*n + 3) - 6
    k*2^k; 0; n; (n - 1)*2^(n + 1) + 2
    2^k + 3^k; 0; n; 2^(n + 1) - 1 + (3^(n + 1) - 1)/2
    k*factorial(k); 1; n; factorial(n + 1) - 1
    k*factorial(k) + 3*k; 1; n; factorial(n + 1) - 1 + 3*n*(n + 1)/2
    1/(k*(k + 1)); 1; n; n/(n + 1)
    1/(k*(k + 2)); 1; n; n*(3*n + 5)/(4*(n + 1)*(n + 2))
    1/(4*k^2 - 1); 1; n; n/(2*n + 1)
    1/(k*(k + 1)*(k + 2)); 1; n; 1/4 - 1/(2*(n + 1)*(n + 2))
    1/((k + x)*(k + x + 1)); 0; n; 1/x - 1/(n + 1 + x)
    1/k; 1; n; harmonic_number(n)
    1/(k + 1); 0; n; harmonic_number(n + 1)
    1/(2*k + 1); 0; n; harmonic_number(2*n + 2) - harmonic_number(n + 1)/2
    1/k^2; 1; n; pi^2/6 - psi(1, n + 1)
    (k + 1)/k^2; 1; n; harmonic_number(n) + pi^2/6 - psi(1, n + 1)
    1/(k^2*(k + 1)); 1; n; pi^2/6 - psi(1, n + 1) - n/(n + 1)
    k/(k + 1); 1; n; n + 1 - harmonic_number(n + 1)
    1/(k*factorial(k)) - 1/((k + 1)*factorial(k + 1)); 1; n; 1 - 1/((n + 1)*factorial(n + 1))
    k/factorial(k + 1); 1; n; 1 - 1/factorial(n + 1)
    binomial(k, 3); 0; n; binomial(n + 1, 4)
    binomial(k, m); m; n; binomial(n + 1, m + 1)
    binomial(m + k, k); 0; n; binomial(m + n + 1, n)
    (-1)^k*binomial(n, k); 0; m; (-1)^m*binomial(n - 1, m)
    4^k/binomial(2*k, k); 0; n; 1/3 + (2*n + 1)*4^(n + 1)/(3*binomial(2*n + 2, n + 1))
    binomial(2*k, k)/4^k; 0; n; (2*n + 1)*binomial(2*n, n)/4^n
    (k^2 + k + 1)*factorial(k); 1; n; factorial(n + 1)*(n + 1) - 1
    (4*k + 1)*factorial(k)/factorial(2*k + 1); 0; n; 2 - factorial(n + 1)*2/factorial(2*n + 2)
    binomial(n, k); 0; n; 2^n
    binomial(n, k); 1; n; 2^n - 1
    binomial(n, k); 2; n; 2^n - 1 - n
    binomial(n, k); 0; n - 1; 2^n - 1
    binomial(n, k); 1; n - 1; 2^n - 2
    binomial(n, k); 0; n + 2; 2^n
    binomial(n, k)*x^k*y^(n - k); 0; n; (x + y)^n
    binomial(n, k)*x^k; 0; n; (1 + x)^n
    k*binomial(n, k); 0; n; n*2^(n - 1)
    k*binomial(n, k); 1; n; n*2^(n - 1)
    k^2*binomial(n, k); 0; n; n*(n + 1)*2^(n - 2)
    k*binomial(n, k)*x^k; 0; n; n*x*(1 + x)^(n - 1)
    binomial(n, k)/(k + 1); 0; n; (2^(n + 1) - 1)/(n + 1)
    binomial(n, k)^2; 0; n; binomial(2*n, n)
    k*binomial(n, k)^2; 0; n; n*binomial(2*n, n)/2
    binomial(2*n, k); 0; 2*n; 4^n
    binomial(m, k)*binomial(n, k); 0; n; binomial(m + n, n)
    binomial(x, k)*binomial(y, n - k); 0; n; binomial(x + y, n)
    binomial(n, k)*factorial(k)/factorial(n + 1 + k); 0; n; sqrt(pi)/(2*factorial(n + 1/2))
    (-1)^k*binomial(n, k); 0; n; 0
    (-1)^k*k*binomial(n, k); 0; n; 0
    (-1)^k*binomial(2*n, k)^2; 0; 2*n; (-1)^n*binomial(2*n, n)
    (-1)^k*binomial(n, k)/(k + x); 0; n; gamma(n + 1)*gamma(x)/gamma(n + 1 + x)
    (-1)^k*binomial(2*n, k)^3; 0; 2*n; (-1)^n*factorial(3*n)/factorial(n)^3
    (-1)^k*binomial(n, k)*binomial(2*k, k)/4^k; 0; n; binomial(2*n, n)/4^n
    cos(k*t); 0; n; sin((n + 1)*t/2)*cos(n*t/2)/sin(t/2)
    sin(k*t); 1; n; sin((n + 1)*t/2)*sin(n*t/2)/sin(t/2)
    cos((2*k - 1)*t); 1; n; sin(2*n*t)/(2*sin(t))
    x^k*cos(k*t); 0; n; (1 - x*cos(t) - x^(n + 1)*cos((n + 1)*t) + x^(n + 2)*cos(n*t))/(1 - 2*x*cos(t) + x^2)
    sin(k*t)^2; 1; n; n/2 - cos((n + 1)*t)*sin(n*t)/(2*sin(t))
    k^(-s); 1; n; zeta(s) - hurwitz_zeta(s, n + 1)
    (-1)^k; 0; n; (1 + (-1)^n)/2
    (-1)^k*k; 1; n; ((-1)^n*(2*n + 1) - 1)/4
    x^(n - k)*y^k; 0; n; (x^(n + 1) - y^(n + 1))/(x - y)
    log(k); 1; n; log(factorial(n))
    log(1 + 1/k); 1; n; log(n + 1)
    e^(k*x); 0; n; (e^((n + 1)*x) - 1)/(e^x - 1)
    """

  /// Infinite sums. DLMF 4.6, 4.11, 4.14, 4.22, 4.24, 5.7, 25; Jolley, *Summation of Series*; Gradshteyn and Ryzhik 0.2,
  /// 1.2, 1.4; Prudnikov, Brychkov, Marichev 1, chapter 5; Wester's review; Lehmer, *Interesting series* (Amer. Math.
  /// Monthly 92, 1985).
  static let infinite = """
    1/k^2; 1; oo; pi^2/6
    1/k^3; 1; oo; zeta(3)
    1/k^4; 1; oo; pi^4/90
    1/k^2 + 1/k^3; 1; oo; pi^2/6 + zeta(3)
    1/(2*k + 1)^2; 0; oo; pi^2/8
    1/(2*k - 1)^4; 1; oo; pi^4/96
    1/(k*(k + 1)); 1; oo; 1
    1/(k*(2*k + 1)); 1; oo; 2 - 2*log(2)
    1/(k*(4*k^2 - 1)); 1; oo; 2*log(2) - 1
    1/(k*(9*k^2 - 1)); 1; oo; 3*(log(3) - 1)/2
    1/(k*(4*k + 1)); 1; oo; 4 - pi/2 - 3*log(2)
    1/(k^2 + 1); 0; oo; (1 + pi*coth(pi))/2
    1/(k^2 + 1); 1; oo; (pi*coth(pi) - 1)/2
    1/(k^2 + c^2); 1; oo; pi*coth(pi*c)/(2*c) - 1/(2*c^2)
    1/(k^2 + k + 1); 0; oo; pi*tanh(pi*sqrt(3)/2)/sqrt(3)
    1/(k^2 + 1); -oo; oo; pi*coth(pi)
    1/(k + x)^2; -oo; oo; pi^2/sin(pi*x)^2
    1/(k^2 - 1/4); -oo; oo; 0
    1/((2*k + 1)^2 - 4)^2; 0; oo; pi^2/64
    1/(k^2 + 1)^2; -oo; oo; pi*coth(pi)/2 + pi^2/(2*sinh(pi)^2)
    1/(k^4 + 4); 0; oo; (pi*coth(pi) + 1)/8
    1/(k^2 - x^2); 1; oo; 1/(2*x^2) - pi*cot(pi*x)/(2*x)
    1/(k + c)^3; 0; oo; hurwitz_zeta(3, c)
    1/((k + c)*(k + c + 1/2)); 0; oo; 2*(psi(c + 1/2) - psi(c))
    k^(-s); 1; oo; zeta(s)
    (k + 2)^(-s); 0; oo; zeta(s) - 1
    (-1)^(k + 1)*k^(-s); 1; oo; (1 - 2^(1 - s))*zeta(s)
    (-1)^(k + 1)/k; 1; oo; log(2)
    (-1)^k/(2*k + 1); 0; oo; pi/4
    (-1)^k/(2*k + 1)^2; 0; oo; catalan
    (-1)^k/(2*k + 1)^3; 0; oo; pi^3/32
    (-1)^(k + 1)/k^2; 1; oo; pi^2/12
    (-1)^k/(3*k + 1); 0; oo; (pi/sqrt(3) + log(2))/3
    (-1)^k/(k^2 + 1); 0; oo; 1/2 + pi/(2*sinh(pi))
    x^k; 0; oo; 1/(1 - x)
    x^(2*k + 1); 0; oo; x/(1 - x^2)
    k^3*x^k; 0; oo; x*(1 + 4*x + x^2)/(1 - x)^4
    x^k/k; 1; oo; -log(1 - x)
    x^k/(k + 2); 0; oo; (-log(1 - x) - x)/x^2
    x^k/k^2; 1; oo; dilog(x)
    x^k/k^s; 1; oo; polylog(s, x)
    1/(2^k*k); 1; oo; log(2)
    2^(-k)/(k*(k + 1)); 1; oo; 1 - log(2)
    1/(2^k*k^2); 1; oo; pi^2/12 - log(2)^2/2
    x^(2*k + 1)/(2*k + 1); 0; oo; arctanh(x)
    (-1)^k*x^(2*k + 1)/(2*k + 1); 0; oo; arctan(x)
    (-1)^k/(3^k*(2*k + 1)); 0; oo; pi/(2*sqrt(3))
    1/(4^k*(2*k + 1)); 0; oo; log(3)
    k/2^k; 1; oo; 2
    1/factorial(k); 0; oo; e
    x^k/factorial(k); 0; oo; e^x
    k*x^k/factorial(k); 0; oo; x*e^x
    k^2/factorial(k); 0; oo; 2*e
    (k^3 - k + 1)/factorial(k); 0; oo; 5*e
    x^k/factorial(k + 2); 0; oo; (e^x - 1 - x)/x^2
    1/(k*factorial(k - 1)); 1; oo; e - 1
    1/((k + 2)*factorial(k)); 0; oo; 1
    x^(2*k)/factorial(2*k); 0; oo; cosh(x)
    (-1)^k*x^(2*k)/factorial(2*k); 0; oo; cos(x)
    (-1)^k*x^(2*k + 1)/factorial(2*k + 1); 0; oo; sin(x)
    x^(2*k + 1)/factorial(2*k + 1); 0; oo; sinh(x)
    k*(-1)^k*x^(2*k)/factorial(2*k); 0; oo; -x*sin(x)/2
    (-1)^k/factorial(2*k + 1); 0; oo; sin(1)
    (-1)^k*x^(2*k)/(4^k*factorial(k)^2); 0; oo; bessel_J(0, x)
    x^k/factorial(k)^2; 0; oo; bessel_I(0, 2*sqrt(x))
    (-1)^k/(factorial(k)*factorial(k + 1)); 0; oo; bessel_J(1, 2)
    (-1)^k*x^(2*k + 1)/(factorial(k)*(2*k + 1)); 0; oo; sqrt(pi)*erf(x)/2
    binomial(c, k)*x^k; 0; oo; (1 + x)^c
    k*binomial(c, k)*x^k; 0; oo; c*x*(1 + x)^(c - 1)
    binomial(2*k, k)*(x/4)^k; 0; oo; 1/sqrt(1 - x)
    binomial(2*k, k)*(x/4)^k/(k + 1); 0; oo; 2/(1 + sqrt(1 - x))
    binomial(2*k, k)/8^k; 0; oo; sqrt(2)
    binomial(2*k, k)*x^(2*k + 1)/(4^k*(2*k + 1)); 0; oo; arcsin(x)
    1/binomial(2*k, k); 0; oo; 4/3 + 2*pi*sqrt(3)/27
    1/(k*binomial(2*k, k)); 1; oo; pi*sqrt(3)/9
    1/(k^2*binomial(2*k, k)); 1; oo; pi^2/18
    (-1)^k/binomial(2*k, k); 0; oo; 4/5 - 4*sqrt(5)*arcsinh(1/2)/25
    2^k/binomial(2*k, k); 0; oo; 2 + pi/2
    factorial(k)^2/factorial(2*k + 1); 0; oo; 2*pi*sqrt(3)/9
    binomial(2*k, k)^2/(16^k*(k + 1)); 0; oo; 4/pi
    sin(k*t)/k; 1; oo; (pi - t)/2
    cos(k*t)/k^2; 1; oo; pi^2/6 - pi*t/2 + t^2/4
    cos(k*t)/k; 1; oo; -log(2*sin(t/2))
    sin(k)/k; 1; oo; (pi - 1)/2
    sin(k)^2/k^2; 1; oo; (pi - 1)/2
    log(1 - 1/k^2); 2; oo; -log(2)
    x^k*cos(k*t); 0; oo; (1 - x*cos(t))/(1 - 2*x*cos(t) + x^2)
    x^k*sin(k*t); 1; oo; x*sin(t)/(1 - 2*x*cos(t) + x^2)
    e^(-k*c); 0; oo; 1/(1 - e^(-c))
    """

  /// Term, first and last k of sums that do not exist.
  static let divergent = """
    1/k; 1; oo
    1; 0; oo
    k; 0; oo
    (-1)^k; 0; oo
    2^k; 0; oo
    1/(2*k + 3); 0; oo
    (-1)^k*k/(k + 1); 0; oo
    factorial(k)*x^k; 0; oo
    (-2)^k/k; 1; oo
    k/(k^2 + 1); -oo; oo
    k^(-1/2); 1; oo
    1/k + 1/2^k; 1; oo
    binomial(2*k, k)/4^k; 0; oo
    cos(1/k); 1; oo
    """

  /// Products: factor; first k; last k; value (DLMF 5.8, 4.22, 4.36; Wallis; Viète's is no row).
  static let products = """
    k; 1; n; factorial(n)
    2*k; 1; n; 2^n*factorial(n)
    2*k - 1; 1; n; factorial(2*n)/(2^n*factorial(n))
    c; 1; n; c^n
    x^k; 1; n; x^(n*(n + 1)/2)
    -x^2*k; 1; n; (-1)^n*x^(2*n)*factorial(n)
    k/(k + 1); 1; n; 1/(n + 1)
    (k + x)/(k + x + 1); 1; n; (1 + x)/(n + 1 + x)
    k^2*2^k; 1; n; factorial(n)^2*2^(n*(n + 1)/2)
    1 - 1/k^2; 2; n; (n + 1)/(2*n)
    e^(1/k); 1; n; e^harmonic_number(n)
    k + x; 0; n; gamma(n + 1 + x)/gamma(x)
    1 - 1/k^2; 2; oo; 1/2
    4*k^2/(4*k^2 - 1); 1; oo; pi/2
    1 + 1/k^2; 1; oo; sinh(pi)/pi
    1 - x^2/k^2; 1; oo; sin(pi*x)/(pi*x)
    1 + 1/(4*k^2 - 1); 1; oo; pi/2
    1 - 4/(2*k + 1)^2; 1; oo; 1/3
    (k^3 - 1)/(k^3 + 1); 2; oo; 2/3
    1 + 1/(k*(k + 2)); 1; oo; 2
    1 - 1/k^4; 2; oo; sinh(pi)/(4*pi)
    1 + 1/k^3; 1; oo; cosh(pi*sqrt(3)/2)/pi
    2^(1/2^k); 1; oo; 2
    1 - 1/(2*k)^2; 1; oo; 2/pi
    1 + x^2/k^2; 1; oo; sinh(pi*x)/(pi*x)
    k/(k + 1); 1; oo; 0
    """
}
