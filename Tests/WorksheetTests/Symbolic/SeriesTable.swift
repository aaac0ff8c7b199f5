/// Series and Taylor's formula: input and what the cell shows.
enum SeriesTable {
  static let text = #"""
    sin(x).series(x, 8) → x - 1/6*x^3 + 1/120*x^5 - 1/5040*x^7 + O(x^8)
    taylor(sin(x), x, 0, 5) → 1/120*x^5 - 1/6*x^3 + x
    (1/sin(x)).series(x, 4) → 1/x + 1/6*x + 7/360*x^3 + O(x^4)
    gamma(x).series(x, 1) → 1/x - euler_gamma + O(x)
    log(x).series(x == 1, 3) → (x - 1) - 1/2*(x - 1)^2 + O((x - 1)^3)
    (x^x).series(x, 3) → 1 + x*log(x) + 1/2*x^2*log(x)^2 + O(x^3)
    sqrt(sin(x)).series(x, 4) → sqrt(x) - 1/12*x^(5/2) + O(x^4)
    var('y'); taylor(exp(x*y), (x, 0), (y, 0), 4) → 1/2*x^2*y^2 + x*y + 1
    arctan(x).asymptotic(x, 6) → 1/2*pi - 1/x + 1/3/x^3 - 1/5/x^5 + O(x^(-6))
    (1/(1-x)).series(x, 4)*(1/(1-x)).series(x, 4) → 1 + 2*x + 3*x^2 + 4*x^3 + O(x^4)
    1 + x + O(x^4) → 1 + x + O(x^4)
    sin(x).series(x, 6).truncate() → 1/120*x^5 - 1/6*x^3 + x
    taylor_remainder(exp(x), x, 0, 3) → 1/24*x^4*e^(theta*x)
    taylor_remainder(exp(x), x, 0, 3, form='schlomilch', p=2) → 1/12*(theta - 1)^2*x^4*e^(theta*x)
    taylor_remainder(exp(x), x, 0, 1, form='peano') → -x + e^x - 1
    taylor([cos(x), sin(x)], x, 0, 3) → (-1/2*x^2 + 1, -1/6*x^3 + x)
    var('y'); taylor_remainder(exp(x + y), (x, 0), (y, 0), 0) → x*e^(theta*x + theta*y) + y*e^(theta*x + theta*y)
    taylor_remainder((cos(x), sin(x)), x, 0, 1, form='integral') →
      ((theta - 1)*x^2*cos(theta*x), (theta - 1)*x^2*sin(theta*x))
    taylor_remainder(exp(x), x, 0, 3, at=1/2).expression → 1/384*e^(1/2*theta)
    [taylor_remainder(exp(x), x, 0, 3, at=1/2)] → [R_3(1/2) = 0.00288793736679481]
    r = taylor_remainder(exp(x), x, 0, 3, at=1/2).enclosure; r[0] <= (exp(1/2) - 79/48).n() <= r[1] → True
    taylor_remainder(sin(x), x, 0, 0, at=2*pi).theta → [(0.250000000000000, 0.250000000000000), (0.750000000000000, 0.750000000000000)]
    var('theta'); taylor_remainder(exp(theta), theta, 0, 0) → theta*e^(theta*vartheta)
    taylor_remainder(x^4, x, 0, 3, at=2).theta → [(0, 1)]
    b = taylor_bound(exp(x), x, 0, 3, (-1, 1)); b.bound < 0.1133 → True
    taylor_bound(cos(x), x, 0, 3, (0, 1)).polynomial → -1/2*x^2 + 1
    taylor_bound([cos(x), sin(x)], x, 0, 3, (0, 1)).bound < 0.043 → True
    asymptotic(gamma(x), x, 3) → sqrt(2)*sqrt(pi)*x^(x - 1/2)*e^(-x)*(1 + 1/12/x + 1/288/x^2 + O(x^(-3)))
    asymptotic(log_gamma(x), x, 4) →
      (log(x) - 1)*x + 1/2*log(2*pi) - 1/2*log(x) + 1/12/x - 1/360/x^3 + O(x^(-4))
    asymptotic(psi(x), x, 4) → log(x) - 1/2/x - 1/12/x^2 + O(x^(-4))
    asymptotic(erfc(x), x, 4) → e^(-x^2)/(sqrt(pi)*x)*(1 - 1/2/x^2 + O(x^(-4)))
    asymptotic(erf(x), x, 4) → 1 - e^(-x^2)/(sqrt(pi)*x)*(1 - 1/2/x^2 + O(x^(-4)))
    asymptotic(Ei(x), x, 3) → e^x/x*(1 + 1/x + 2/x^2 + O(x^(-3)))
    asymptotic(li(x), x, 3) → x/log(x)*(1 + 1/log(x) + 2/log(x)^2 + O(log(x)^(-3)))
    asymptotic(bessel_K(1, x), x, 2) → 1/2*sqrt(2)*sqrt(pi)*e^(-x)/sqrt(x)*(1 + 3/8/x + O(x^(-2)))
    asymptotic(Si(x), x, 3) → 1/2*pi - cos(x)/x - sin(x)/x^2 + O(x^(-3))
    asymptotic(binomial(2*x, x), x, 2) → 2^(2*x)/(sqrt(pi)*sqrt(x))*(1 - 1/8/x + O(x^(-2)))
    asymptotic(log(gamma(x)), x, 2) →
      (log(x) - 1)*x + 1/2*log(pi) - 1/2*log(x) + 1/2*log(2) + 1/12/x + O(x^(-2))
    asymptotic(2^x + 3^x, x) → 3^x + 2^x
    asymptotic(sqrt(x^2 + 1), x, 4) → x + 1/2/x - 1/8/x^3 + O(x^(-4))
    (x + O(x^3))^2 → x^2 + O(x^4)
    (1 + O(x^2))*(1 - x + O(x^3)) → 1 - x + O(x^2)
    1/(1 - x + O(x^3)) → 1 + x + x^2 + O(x^3)
    O(x^2) - O(x^3) → O(x^2)
    x*O(x^2) + sin(x) → x + O(x^3)
    log(gamma(x)).series(x == oo, 3) →
      (log(x) - 1)*x + 1/2*log(pi) - 1/2*log(x) + 1/2*log(2) + 1/12/x + O(x^(-3))
    chebyshev_T(3, x), chebyshev_U(4, x), legendre_P(4, x), hermite(5, x), laguerre(3, x) →
      (4*x^3 - 3*x, 16*x^4 - 12*x^2 + 1, 35/8*x^4 - 15/4*x^2 + 3/8, 32*x^5 - 160*x^3 + 120*x, -1/6*x^3 + 3/2*x^2 - 3*x + 1)
    abs(legendre_P(60, 0.3) - legendre_P(60, 3/10)) < 1e-14, abs(laguerre(40, 10.0) - laguerre(40, 10)) < 1e-11 → (True, True)
    """#
}
