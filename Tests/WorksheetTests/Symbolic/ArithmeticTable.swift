/// Expressions compute and print as in SageMath: input and what the cell shows.
enum ArithmeticTable {
  static let text = #"""
    x + x → 2*x
    x*x*x → x^3
    2*x^2 - x^2 → x^2
    (x+1)^2 → (x + 1)^2
    x - x → 0
    1/x → 1/x
    x/2 → 1/2*x
    2^(1/2) → sqrt(2)
    8^(1/3) → 2
    sqrt(8) → 2*sqrt(2)
    sqrt(4) → 2
    range(sqrt(4)) → range(0, 2)
    sqrt(-4) → 2*I
    sqrt(2)*sqrt(2) → 2
    sin(0) → 0
    sin(pi) → 0
    sin(pi/4) → 1/2*sqrt(2)
    cos(pi/3) → 1/2
    sin(1) → sin(1)
    exp(1) → e
    exp(0) → 1
    exp(x)*exp(2) → e^(x + 2)
    log(1) → 0
    log(e^2) → 2
    log(8, 2) → 3
    ln(x) → log(x)
    erf(0) → 0
    erf(x) → erf(x)
    (x^2 + 1)(x=2) → 5
    (x^2 + 1)(2) → 5
    int(SR(7)) → 7
    complex(I) → 1j
    I*I → -1
    I^2 → -1
    (1+I)^2 → 2*I
    sqrt(-1) → I
    e^(I*pi) → -1
    oo → +Infinity
    -oo → -Infinity
    oo + 1 → +Infinity
    1/oo → 0
    NaN → NaN
    show(x^2) → x^2
    [x, x^2] → [x, x^2]
    {x: 1} → {x: 1}
    {x: 1}[x] → 1
    x in [1, x] → True
    len({x, x, x+0}) → 1
    sum([x, x, 1]) → 2*x + 1
    sum(x^k for k in range(3)) → x^2 + x + 1
    prod([x, x+1]) → (x + 1)*x
    abs(-3), max(1, 2) → (3, 2)
    f"{pi:.3f}" → '3.142'
    f"{x}" → 'x'
    str(x^2) → 'x^2'
    SR(5)/3 → 5/3
    isinstance(x, type(pi)) → True
    3.14159265358979323846 → 3.1415926535897932385
    3.14159265358979323846 * 2 → 6.2831853071795864769
    RR(pi) → 3.14159265358979
    2^x → 2^x
    x^-1 → 1/x
    -x → -x
    x^(1/2) → sqrt(x)
    (x^2)^(1/2) → sqrt(x^2)
    0^0 → 1
    x^0 → 1
    var('a b c'); a + b + c → a + b + c
    var('a_1, a_2') → (a_1, a_2)
    var('z', n=3) → (z0, z1, z2)
    SR(1.5) + x → x + 1.50000000000000
    0.1*x + 1/2 → 0.100000000000000*x + 1/2
    1e-10*x → 1.00000000000000e-10*x
    5 // 2, SR(7) % 3 → (2, 1)
    max(sqrt(2), 1) → sqrt(2)
    sorted([pi, 1, sqrt(2)]) → [1, sqrt(2), pi]
    (x + 1)/(x + 1) → 1
    (2*x + 2)/2 → x + 1
    exp(-x^2 / 2) → e^(-1/2*x^2)
    sqrt(pi*x) → sqrt(pi*x)
    1/(2*sqrt(pi*x))*exp(-x^2/(4*x)) → 1/2*e^(-1/4*x)/sqrt(pi*x)
    x*pi → pi*x
    3*pi/4 → 3/4*pi
    arctan(1) → 1/4*pi
    abs(x) → abs(x)
    floor(5/2) → 2
    zeta(2) → 1/6*pi^2
    floor(pi) → 3
    conjugate(I) → -I
    sign(-3) → -1
    ceil(2.5) → 3
    exp(I*pi/2) → I
    gamma(5) → 24
    gamma(1/2) → sqrt(pi)
    log(x, 10) → log(x)/log(10)
    log(100, 10) → 2
    sin(x, hold=True) → sin(x)
    sin(0, hold=True) → sin(0)
    arctan2(1, 1) → 1/4*pi
    ZZ(SR(3)), QQ(SR(1)/2) → (3, 1/2)
    int(pi), int(SR(7)/2) → (3, 3)
    round(pi, 2), round(SR(7)/2) → (3.14, 4)
    "%.3f" % pi → '3.142'
    [x^k for k in range(4)] → [1, x, x^2, x^3]
    sum(k*x^k for k in [1..3]) → 3*x^3 + 2*x^2 + x
    {x: 1, x + 1: 2}[1 + x] → 2
    d = {pi: 'p'}; d[pi] → 'p'
    x is x → True
    bool(x), bool(SR(0)), bool(x - x) → (True, False, False)
    x and 3 → 3
    +x, -x, ~x → (x, -x, 1/x)
    2*I + 3 → 2*I + 3
    I + 1/2 → I + 1/2
    e^x, exp(x) → (e^x, e^x)
    min(oo, 3) → 3
    -oo + 3, 2*oo, oo*(-1) → (-Infinity, +Infinity, -Infinity)
    NaN + 1 → NaN
    (sqrt(2)*x)^2 → 2*x^2
    (2*x)^3 → 8*x^3
    (x/2 + 1/3)*6 → 3*x + 2
    1/2*x + 1.5 → 1/2*x + 1.50000000000000
    """#
}
