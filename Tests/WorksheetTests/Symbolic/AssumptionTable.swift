/// Assumptions decide truths and forms: input and what the cell shows.
enum AssumptionTable {
  static let text = #"""
    assume(x, 'real'); bool(x^2 >= 0) → True
    assume(x > 0); bool(x > -1); sqrt(x^2).simplify_full() → x
    assume(x > 0); assumptions() → [x > 0]
    with assuming(x > 0): print(sqrt(x^2).simplify_full()) → x
    assume(x, 'real'); bool(abs(x) == sqrt(x^2)) → True
    assume(x > 0); log(x^2).simplify_log() → 2*log(x)
    var('a b'); assume(a < 0, b > 0); bool(a*b < 0) → True
    var('a b'); assume(a < 0, b > 0); bool(a < b) → True
    var('n'); assume(n, 'integer'); n.is_integer() → True
    assume(x > 0); forget(); assumptions() → []
    assume(x > 0); forget(x > 0); bool(x > 0) → False
    assume(x > 0); (x < 2) * x → x^2 < 2*x
    """#
}
