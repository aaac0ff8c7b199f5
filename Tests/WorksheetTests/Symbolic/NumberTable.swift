/// Numbers of expressions have correct digits: input and what the cell shows.
enum NumberTable {
  static let text = #"""
    sqrt(2.0) → 1.41421356237310
    sin(1.0) → 0.841470984807897
    sin(float(1)) → 0.8414709848078965
    log(10.0) → 2.30258509299405
    pi.n() → 3.14159265358979
    pi.n(digits=50) → 3.1415926535897932384626433832795028841971693993751
    pi.n(100) → 3.1415926535897932384626433833
    N(pi, digits=20) → 3.1415926535897932385
    N(sqrt(2)) → 1.41421356237310
    (pi + x).n() → x + 3.14159265358979
    e.n(digits=30) → 2.71828182845904523536028747135
    sqrt(2).n(prec=200) → 1.4142135623730950488016887242096980785696718753769480731767
    (1/3).n(digits=30) → 0.333333333333333333333333333333
    exp(100).n() → 2.68811714181614e43
    (sqrt(2)+sqrt(3)-sqrt(5+2*sqrt(6))).n() → 0.000000000000000
    (sqrt(2 + sqrt(3)) - (sqrt(6) + sqrt(2))/2).n() → 0.000000000000000
    float(pi) → 3.141592653589793
    euler_gamma.n() → 0.577215664901533
    golden_ratio.n() → 1.61803398874989
    catalan.n() → 0.915965594177219
    numerical_integral(x^2, 0, 1)[0] → 0.3333333333333333
    v, r = numerical_integral(x^2, 0, 1); n, d = v.as_integer_ratio(); abs(ZZ(n)/ZZ(d) - 1/3) <= r < 1e-15 → True
    numerical_integral(lambda x: x^2, 0, 1) == numerical_integral(x^2, 0, 1) → True
    numerical_integral(sin, 0, pi)[0] → 2.0
    0 <= numerical_integral(sin, 0, pi)[1] < 1e-15 → True
    numerical_integral(exp(-x^2), -oo, oo)[0] → 1.772453850905516
    0 <= numerical_integral(exp(-x^2), -oo, oo)[1] < 1e-15 → True
    RealField(100)(pi) → 3.1415926535897932384626433833
    RealField(100)(1/3) + 1 → 1.3333333333333333333333333333
    CC(I) → 1.00000000000000*I
    find_root(x^2 - 2, 0, 2) → 1.4142135623730951
    fast_callable(x^2 + 1, vars=[x])(3) → 10.0
    x*1.0 → 1.00000000000000*x
    float(0.5)*x → 0.500000000000000*x
    sorted([3, pi, e], key=lambda v: v.n() if v != 3 else v) → [e, 3, pi]
    var('y'); (y + pi).n() → y + 3.14159265358979
    (sqrt(2)+sqrt(3)-sqrt(5+2*sqrt(6))).n() → 0.000000000000000
    (1/3).n(digits=30) → 0.333333333333333333333333333333
    3.n(digits=20) → 3.0000000000000000000
    bessel_J(0, 1.0) → 0.765197686557967
    sinh(1.0) → 1.17520119364380
    erf(1.0) → 0.842700792949715
    arcsin(2.0) → 1.57079632679490 - 1.31695789692482*I
    log(-1.0) → 3.14159265358979*I
    sqrt(-2.0) → 1.41421356237310*I
    e.n(digits=1) → 3.
    sqrt(-2).n() → 1.41421356237310*I
    (1 + I*pi).n(digits=20) → 1.0000000000000000000 + 3.1415926535897932385*I
    exp(-1000).n() → 5.07595889754946e-435
    exp(1000.0) → 1.97007111401705e434
    sin(10^22).n() → -0.852200849767189
    (10^20 + pi).n(digits=40) → 1.000000000000000000031415926535897932385e20
    RealField(200)(2)^(1/2) → 1.4142135623730950488016887242096980785696718753769480731767
    RealField(100)(2).sqrt() → 1.4142135623730950488016887242
    ComplexField(100)(1, 2) → 1.0000000000000000000000000000 + 2.0000000000000000000000000000*I
    numerical_integral(1/sqrt(x), 0, 1)[0] → 2.0
    numerical_integral(3, 0, 2) → (6.0, 0.0)
    f(x, a) = a*x^2; numerical_integral(f, 0, 1, params=[3])[0] → 1.0
    numerical_integral(lambda x, a, b: a*x + b, 0, 1, params=[2, 3])[0] → 4.0
    numerical_integral(sin(x)/x, 0, oo)[0] → 1.5707963267948966
    numerical_integral(sin(x)/x, 0, 1)[0] → 0.946083070367183
    numerical_integral(lambda x: exp(-x), 0, 1)[0] → 0.6321205588285577
    v, r = numerical_integral(x, 1, 0); v, 0 <= r < 1e-15 → (-0.5, True)
    numerical_integral(abs(x), -1, 1)[0] → 1.0
    find_root(cos(x) == x, 0, 1) → 0.7390851332151607
    fast_callable(sin(x), vars=['x'])(0.5) → 0.479425538604203
    fast_float(x^2, x)(2) → 4.0
    RDF(pi), float(e) → (3.141592653589793, 2.718281828459045)
    CC(sqrt(-2)) → 1.41421356237310*I
    x.n() → x
    10^(-2)*x, 1e-20*x, 123456789.0*x → (1/100*x, 1.00000000000000e-20*x, 1.23456789000000e8*x)
    """#
}
