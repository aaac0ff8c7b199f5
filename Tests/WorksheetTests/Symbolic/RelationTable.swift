/// Equations and inequalities are proved or stay: input and what the cell shows.
enum RelationTable {
  static let text = #"""
    x == 1 → x == 1
    x < 3 → x < 3
    1 < x → 1 < x
    bool(x == x) → True
    bool((x+1)^2 == x^2 + 2*x + 1) → True
    bool(x == 1) → False
    bool(sin(x)^2 + cos(x)^2 == 1) → True
    bool(sqrt(2) < 1.5) → True
    bool(pi > 3) → True
    bool(pi == 22/7) → False
    bool(x^2 >= 0) → False
    (x == 2) + 1 → x + 1 == 3
    (x == 2) * 3 → 3*x == 6
    (x < 2) * -1 → -x > -2
    (x == 2).lhs() → x
    (x^2 == 4).rhs() → 4
    (x + 1).subs(x == 4) → 5
    SR(2) == 2 → 2 == 2
    bool(SR(2) == 2) → True
    (x == 1) and (x == 2) → x == 1
    not (x == 1) → True
    (x^2 + 1 == 5).subs(x=2) → 5 == 5
    bool((x^2 + 1 == 5).subs(x=2)) → True
    bool(sqrt(2)+sqrt(3) == sqrt(5+2*sqrt(6))) → True
    bool(sqrt(2)+sqrt(3) == sqrt(5+2*sqrt(7))) → False
    (x == 1) + (x^2 == 3) → x^2 + x == 4
    (x == 1) ^ 2 → x^2 == 1
    latex((x == 1)) → x = 1
    f"{x + 1:>8}|" → '   x + 1|'
    [x, 1] == [x, 1] → True
    [x + 1, (x+1)^2] == [1 + x, x^2 + 2*x + 1] → True
    I == sqrt(-1), bool(I == sqrt(-1)) → (I == I, True)
    golden_ratio^2 == golden_ratio + 1 → golden_ratio^2 == golden_ratio + 1
    bool(golden_ratio^2 == golden_ratio + 1) → True
    bool(gamma(1/3)*gamma(2/3) == 2*pi/sqrt(3)), bool(gamma(x + 1) == x*gamma(x)) → (True, True)
    bool(gamma(x)*gamma(1 - x) == pi/sin(pi*x)), bool(gamma(x)*gamma(1 - x) == pi/cos(pi*x)) → (True, False)
    bool(gamma(x)*gamma(x + 1/2) == 2^(1 - 2*x)*sqrt(pi)*gamma(2*x)) → True
    bool(gamma(1/6)*gamma(2/3) == 2^(2/3)*sqrt(pi)*gamma(1/3)), bool(beta(1/3, 2/3) == 2*pi/sqrt(3)) → (True, True)
    var('n k'); bool(binomial(n, k) == binomial(n - 1, k - 1) + binomial(n - 1, k)) → True
    bool(2^(x + 1) == 2*2^x), bool(1/(1 + 2^(1/3)) == (1 - 2^(1/3) + 2^(2/3))/3) → (True, True)
    bool(1/(sqrt(2) + sqrt(3) + sqrt(5)) == sqrt(2)/4 + sqrt(3)/6 - sqrt(30)/12) → True
    bool(sqrt(2 + sqrt(3)) == (sqrt(6) + sqrt(2))/2), bool(sqrt(1 + sqrt(x))^4 == 1 + 2*sqrt(x) + x) → (True, True)
    oo > 5, bool(oo > 5), bool(-oo < oo) → (True, True, True)
    (x^100 - 1).factor().nops() > 0 → True
    max(x, x + 1), min(2, x, 3, x), max(2, pi, 3) → (x + 1, min(2, x), pi)
    integrate(max(x, 1 - x), x, 0, 1) → 3/4
    expand((x + 1)^2 == 4) → x^2 + 2*x + 1 == 4
    ((x+1)^2 == 4).expand().subs(x=1) → 4 == 4
    """#
}
