/// Assumptions decide truths and forms: input and what the cell shows.
enum AssumptionTable {
  static let text = #"""
    assume(x, 'real'); bool(x^2 >= 0) → True
    assume(x > 0); bool(x > -1); sqrt(x^2).simplify_full() → x
    assume(x > 0); assumptions() → [x > 0]
    with assuming(x > 0): print(sqrt(x^2).simplify_full()) → x
    assume(x, 'real'); bool(abs(x) == sqrt(x^2)) → True
    assume(x > 0); log(x^2).expand_log() → 2*log(x)
    assume(x > 0); (2*log(x) + 3*log(2) - log(5)).simplify_log() → log(8/5*x^2)
    (log(x) + log(2)).simplify_log(), (2*log(x)).simplify_log() → (log(2*x), 2*log(x))
    assume(0 < x < 1); assumptions() → [0 < x, x < 1]
    assume(0 < x < 1); bool(x < 2), bool(x > 0), bool(x > 1), bool(x^2 < x) → (True, True, False, True)
    assume(0 < x <= 1); forget(0 < x <= 1); assumptions() → []
    assume(x > 0); forget(0 < x); assumptions() → []
    0 < x < 1, 0 < x <= 1 != x → (0 < x < 1, 0 < x <= 1 != x)
    1 < 2 < x, x < 1 < 2, 3 < 2 < x, 1 < 2 < 3 → (2 < x, x < 1, False, True)
    oo > 5, oo == oo, -oo < pi, oo != oo, 3 < -oo, x < oo → (True, True, True, False, False, x < +Infinity)
    bool(0 < x < 1), latex(0 < x < 1) → (False, 0 < x < 1)
    with assuming(0 < x < 1): print(bool(0 < x < 1)) → True
    var('a b c'); assume(a < b < c); bool(a < c), bool(c >= a), bool(c < a) → (True, True, False)
    assume(x, 'integer'); assume(x > 0); forget(x > 0); x.is_integer(), bool(x > 0) → (True, False)
    assume(x > 2); bool(x^2 > 4), bool(1/x < 1/2), bool(x^2 > 5) → (True, True, False)
    assume(x < -1); bool(x^2 > 1), bool(x^3 < -1) → (True, True)
    assume(x > 0); bool(x + 1/x >= 2), bool(x + 1/x > 2) → (True, False)
    var('n'); assume(n, 'integer', n > 0); bool(n >= 1), bool(n > 1) → (True, False)
    assume(x == 2); bool(x^2 == 4), bool(x^2 == 5) → (True, False)
    assume(x, 'real'); sqrt(x^4).simplify_full(), (abs(x)^2).simplify_full() → (x^2, x^2)
    var('y'); assume(x == y); bool(x == y), bool(x == 2*y) → (True, False)
    var('n'); assume(n, 'integer'); sin(pi*n).simplify_full(), cos(pi*n).simplify_full() → (0, (-1)^n)
    var('n'); assume(n, 'integer'); bool(sin(pi*n) == 0), bool(cos(pi*n) == (-1)^n) → (True, True)
    var('n'); assume(n, 'integer'); bool(e^(2*pi*I*n) == 1), bool(tan(x + n*pi) == tan(x)) → (True, True)
    var('n'); assume(n, 'integer'); bool((-1)^(n + 1) == -(-1)^n), bool(sin(pi*n/2) == 0) → (True, False)
    var('n'); assume(n, 'odd'); cos(pi*n).simplify_full(), sin(pi*(n + 1/2)).simplify_full() → (-1, -1)
    assume(x, 'real'); (e^(I*x)).real_part(), (e^(I*x)).rectform(), imag(x) → (cos(x), cos(x) + I*sin(x), 0)
    assume(x < 0); abs(x), arg(x), conjugate(x + I) → (-x, pi, x - I)
    var('a b'); assume(a < 0, b > 0); bool(a*b < 0) → True
    var('a b'); assume(a < 0, b > 0); bool(a < b) → True
    var('n'); assume(n, 'integer'); n.is_integer() → True
    assume(x > 0); forget(); assumptions() → []
    var('n', domain='integer'); assumptions() → [n is integer]
    var('n m'); assume(n, 'even'); assume(m, 'real', m > 1); assumptions(), assumptions(m) → ([n is even, m is real, m > 1], [m is real, m > 1])
    var('n'); assume(n, 'odd'); a = assumptions(); forget(); assume(a); n.is_integer(), assumptions() == a → (True, True)
    var('n'); assume(n, 'integer', n > 0); forget(n > 0); assumptions(), n.is_integer() → ([n is integer], True)
    var('n'); assume(n, 'integer', x > 0); forget(n); assumptions(), n.is_integer() → ([x > 0], False)
    var('z', domain='complex'); assumptions() → []
    assume(x > 0); forget(x > 0); bool(x > 0) → False
    assume(x > 0); (x < 2) * x → x^2 < 2*x
    """#
}
