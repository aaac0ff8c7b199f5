/// Forms and parts of expressions: input and what the cell shows.
enum StructureTable {
  static let text = #"""
    (x + 1).subs(x=2) → 3
    (x + 1).subs({x: 3}) → 4
    expand((x+1)^3) → x^3 + 3*x^2 + 3*x + 1
    ((x+1)^3).expand() → x^3 + 3*x^2 + 3*x + 1
    factor(x^2 - 1) → (x + 1)*(x - 1)
    factor(12) → 2^2 * 3
    (x^2 - 1).factor() → (x + 1)*(x - 1)
    (x^2-1).factor_list() → [(x - 1, 1), (x + 1, 1)]
    ((x^2-1)/(x-1)).simplify_rational() → x + 1
    ((x^2-1)/(x+1)).simplify_full() → x - 1
    (x^2 + 2*x*3 + x).collect(x) → x^2 + 7*x
    (3*x^2 + 2*x + 1).coefficients() → [[1, 0], [2, 1], [3, 2]]
    (3*x^2 + 2*x + 1).list() → [1, 2, 3]
    (3*x^2 + 2*x + 1).coefficient(x, 2) → 3
    (3*x^2 + 2*x + 1).degree(x) → 2
    (x/(x+1)).numerator() → x
    (x/(x+1)).denominator() → x + 1
    sin(2*x).expand_trig() → 2*cos(x)*sin(x)
    (sin(x)*cos(x)).reduce_trig() → 1/2*sin(2*x)
    (x^2 + x*sin(x)).variables() → (x,)
    (x + 1).operands() → [x, 1]
    (x*2).operands() → [x, 2]
    (x^2).operator() → <built-in function pow>
    sin(x).operator() → <built-in function sin>
    latex(x^2/2) → \frac{1}{2} \, x^{2}
    latex(sqrt(x)/2) → \frac{1}{2} \, \sqrt{x}
    SR.var('z') → z
    var('x', domain='real'); sqrt(x^2).simplify_full() → abs(x)
    (x+1).has(x) → True
    (x^2).is_polynomial(x) → True
    (sin(x)).is_polynomial(x) → False
    sqrt(2).is_positive() → True
    x.is_positive() → False
    (x-x).is_zero() → True
    binomial(5, 2), factorial(5) → (10, 120)
    (x+1).show() → x + 1
    x.sin() → sin(x)
    x.exp() → e^x
    (x+1).sqrt() → sqrt(x + 1)
    x.log() → log(x)
    x._latex_() → 'x'
    factor(x^2-1) → (x + 1)*(x - 1)
    factor(360) → 2^3 * 3^2 * 5
    factor(6/35) → 2 * 3 * 5^-1 * 7^-1
    factorial(x) → factorial(x)
    factorial(20) → 2432902008176640000
    I.imag() → 1
    latex(1/(2*sqrt(pi*x))*exp(-x^2/(4*x))) → \frac{e^{\left(-\frac{1}{4} \, x\right)}}{2 \, \sqrt{\pi x}}
    latex([x, x^2]) → \left[x, x^{2}\right]
    latex(sin(x)/x) → \frac{\sin\left(x\right)}{x}
    (x+1).nops() → 2
    (x*sin(x)).operands() → [x, sin(x)]
    (x^3 + 2*x).poly(x) → x^3 + 2*x
    (x^3 + 2*x).leading_coefficient() → 1
    ((x^2 - 1)/(x - 1)).numerator() → x + 1
    sin(x+1).trig_expand() → cos(1)*sin(x) + cos(x)*sin(1)
    sin(0, hold=True).unhold() → 0
    I.real(), (2+3*I).imag(), (2+3*I).conjugate(), abs(3+4*I) → (0, 3, -3*I + 2, 5)
    "{:.2e}".format(sqrt(2)) → '1.41e+00'
    (x + 1).variables() → (x,)
    (x^2 + 2*x + 1).factor() → (x + 1)^2
    ((x+1)^20).expand().coefficient(x, 10) → 184756
    (e^(x*2)).simplify_full() → e^(2*x)
    (sin(x)^2 + cos(x)^2).simplify_trig() → 1
    (cos(x)^2 - sin(x)^2).trig_reduce() → cos(2*x)
    R.<x> = QQ[]; R((x + 1)^2), R → (x^2 + 2*x + 1, Univariate Polynomial Ring in x over Rational Field)
    R.<x, y> = ZZ[]; expand((x + y)^2), R.gens() → (x^2 + 2*x*y + y^2, (x, y))
    R = QQ['t']; R([1, 2, 3]), R.base_ring() → (3*t^2 + 2*t + 1, Rational Field)
    SR('x^2 + sin(y)'), SR('2*pi*I'), SR('x == 2') → (x^2 + sin(y), 2*I*pi, x == 2)
    w = SR.wild(0); (sin(x) + sin(2*x) + cos(x)).subs(sin(w) == cos(w)) → cos(2*x) + 2*cos(x)
    w, v = SR.wild(0), SR.wild(1); (x^2*sin(x)).match(w^v*sin(w)) → {$0: x, $1: 2}
    w = SR.wild(0); (sin(x) + cos(x)).match(w + cos(x)), x.match(sin(w)) → ({$0: sin(x)}, None)
    w = SR.wild(0); sin(x).has(sin(w)), sin(x).has(cos(w)) → (True, False)
    ((x^3 + 1)/(x^2 - 1)).partial_fraction(x) → x + 1/(x - 1)
    (1/(x^2*(x + 1))).partial_fraction(x) → 1/(x + 1) - 1/x + 1/x^2
    gcd([x^2 - 1, x^3 - 1, x - 1]), lcm(x^2 - 1, x + 1), gcd(12, 18) → (x - 1, x^2 - 1, 6)
    var('y'); (x^2 - y).resultant(x - 2, x) → -y + 4
    (x^3 + 2*x^2 + 3*x + 4).horner(x), (x^4 + 1).horner(x) → (((x + 2)*x + 3)*x + 4, x^4 + 1)
    (x + 1).op[0], x.power(2), x.add(1, 2), x.mul(2, 3) → (x, x^2, x + 3, 6*x)
    var('k'); sum(k, k, 1, 10), sum(x^k, k, 0, 2), product(k, k, 1, 5) → (55, x^2 + x + 1, 120)
    var('n k'); (binomial(n, k)*factorial(k)*factorial(n - k)).simplify_factorial() → factorial(n)
    (factorial(x + 1)/factorial(x)).simplify_full() → x + 1
    (1/(1 + 2^(1/3))).simplify_rational() → 1/3*2^(2/3) - 1/3*2^(1/3) + 1/3
    (1/(1 + sqrt(1 + sqrt(2)))).simplify_rational() → 1/2*sqrt(2)*sqrt(sqrt(2) + 1) - 1/2*sqrt(2)
    (cosh(x)^2 - sinh(x)^2).simplify_full(), (sin(x)^4 - cos(x)^4).simplify_full() → (1, -2*cos(x)^2 + 1)
    diff(arctan(x/(1 + sqrt(1 - x^2))), x).simplify_full() → -1/2*sqrt(-x^2 + 1)/(x^2 - 1)
    var('y'); (cos(x)*cos(y)).trig_reduce() → 1/2*cos(x + y) + 1/2*cos(x - y)
    (golden_ratio^2 - golden_ratio - 1).simplify_full(), (log(8)/log(2)).simplify_full() → (0, 3)
    (e^(I*x) + e^(-I*x)).simplify_full(), (cos(x) + I*sin(x)).simplify_full() → (2*cos(x), e^(I*x))
    var('y'); (x^2 + y^2).implicit_derivative(y, x), (x^2 + y^2).implicit_derivative(y, x, 2) → (-x/y, -(x^2 + y^2)/y^3)
    (6*x + 4).content(x), (6*x + 4).primitive_part(x), (x/2 + 1/3).content(x) → (2, 3*x + 2, 1/6)
    (3 + 4*I).norm(), (e^(I*x)).demoivre(), sqrt(2).is_algebraic(), pi.is_algebraic() → (25, cos(x) + I*sin(x), True, False)
    var('k'); (k^2).sum(k, 1, 3), (k^2).prod(k, 1, 3), (x^2 - 2).find_root(0, 2) → (14, 36, 1.4142135623730951)
    (x > 2).assume(); bool(x > 1) → True
    factor(0*x), factor(SR(12)) → (0, 2^2 * 3)
    sqrt(6)/sqrt(2), sqrt(10)/sqrt(5)*x → (sqrt(3), sqrt(2)*x)
    x.diff, [1, 2].append → (<built-in method diff of x>, <built-in method append of [1, 2]>)
    (1/x + 1/(x+1)).combine() → (2*x + 1)/(x^2 + x)
    f = function('f'); integrate(f(x), x, 0, 1).subs(x=2) → integrate(f(x), x, 0, 1)
    f = function('f'); var('a'); integrate(a*f(x), x, 0, a).subs(a=x) → integrate(x*f(x1), x1, 0, x)
    f = function('f'); integrate(f(x), x, 0, 1).subs({f(x): x^2}) → integrate(x^2, x, 0, 1)
    f = function('f'); var('n k'); sum(n*f(k), k, 0, n).subs(n=k) → sum(k*f(k1), k1, 0, k)
    f = function('f'); var('t s'); laplace(f(t), t, s).subs(t=2, s=t) → laplace(f(t), t, t)
    f = function('f'); integrate(f(x), x).subs(x=2) →
      ValueError: `integrate(f(x), x)` was not found, and is known up to a constant only: nothing replaces its variable `x`
    """#
}
