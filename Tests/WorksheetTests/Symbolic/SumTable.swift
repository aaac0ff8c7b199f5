/// Sums and products: input and what the cell shows. From the documentation of SageMath's `symbolic_sum` and
/// `symbolic_product` where it has them.
enum SumTable {
  static let text = #"""
    var('k n'); sum(k, k, 1, n).factor() → 1/2*(n + 1)*n
    var('k n'); sum(k, k, 1, n) → 1/2*n^2 + 1/2*n
    var('k n'); sum(k^3, k, 1, n) → 1/4*n^4 + 1/2*n^3 + 1/4*n^2
    var('k n'); bool(sum(k^3, k, 1, n) == sum(k, k, 1, n)^2) → True
    var('k'); sum(1/k^4, k, 1, oo) → 1/90*pi^4
    var('k'); sum(1/k^5, k, 1, oo) → zeta(5)
    var('k n'); sum(binomial(n, k), k, 0, n) → 2^n
    var('k n'); assume(n > 1); sum(binomial(n, k), k, 1, n) → 2^n - 1
    var('k n'); assume(n > 1); sum(binomial(n, k), k, 2, n) → 2^n - n - 1
    var('k n'); assume(n > 1); sum(binomial(n, k), k, 0, n - 1) → 2^n - 1
    var('k n'); assume(n > 1); sum(binomial(n, k), k, 1, n - 1) → 2^n - 2
    var('k n x y'); sum(binomial(n, k)*x^k*y^(n - k), k, 0, n) → (x + y)^n
    var('k n'); sum(k*binomial(n, k), k, 1, n) → 1/2*2^n*n
    var('k n'); assume(n > 1); sum((-1)^k*binomial(n, k), k, 0, n) → 0
    var('k n'); sum((-1)^k*binomial(n, k), k, 0, n) → kronecker_delta(n, 0)
    var('k n'); sum(binomial(n, k)^2, k, 0, n) → binomial(2*n, n)
    var('k'); sum(2^(-k)/(k*(k + 1)), k, 1, oo) → -log(2) + 1
    var('k n'); sum(binomial(n, k)*factorial(k)/factorial(n + 1 + k), k, 0, n) →
    2*4^n*factorial(n + 1)/factorial(2*n + 2)
    var('k n a q'); sum(a*q^k, k, 0, n) → (q^(n + 1) - 1)*a/(q - 1)
    var('k a q'); assume(abs(q) < 1); sum(a*q^k, k, 0, oo) → -a/(q - 1)
    var('k a q'); assume(q > 1); sum(a*q^k, k, 0, oo) → ValueError: Sum is divergent.
    var('k'); sum(1/(1 + k^2), k, -oo, oo) → pi*coth(pi)
    var('n'); sum(1/((2*n + 1)^2 - 4)^2, n, 0, Infinity) → 1/64*pi^2
    var('n k'); s = sum(n, n, 1, k, hold=True); s → sum(n, n, 1, k)
    var('n k'); s = sum(n, n, 1, k, hold=True); s.unhold() → 1/2*k^2 + 1/2*k
    var('n k'); s = sum(n, n, 1, k, hold=True); s.subs(k == 10) → sum(n, n, 1, 10)
    var('n k'); s = sum(n, n, 1, k, hold=True); s.subs(k == 10).unhold() → 55
    var('n k'); s = sum(n, n, 1, k, hold=True); s.subs(k == 10).n() → 55.0000000000000
    var('k n'); sum(1/k, k, 1, n) → harmonic_number(n)
    var('k n'); sum(k*factorial(k), k, 1, n) → factorial(n + 1) - 1
    var('k x'); sum(x^k/factorial(k), k, 0, oo) → e^x
    var('k'); sum((-1)^k/(2*k + 1), k, 0, oo) → 1/4*pi
    var('k'); sum((-1)^k/(2*k + 1)^2, k, 0, oo) → catalan
    var('k'); (1/k^2).sum(k, 1, oo) → 1/6*pi^2
    var('k'); sum(1/k, k, 1, oo) → ValueError: Sum is divergent.
    var('k'); sum(k^2, 'k', 1, 4) → 30
    var('k'); sum(k, k, 1, 10^12) → 500000000000500000000000
    var('k'); sum(k, k, 1, k) → ValueError: the ends of a sum or product do not depend on its variable, found `k`
    var('k n'); f = function('f'); sum(f(k), k, 1, n) → sum(f(k), k, 1, n)
    var('k n x'); f = function('f'); diff(sum(x*f(k), k, 1, n), x) → sum(f(k), k, 1, n)
    var('k n'); latex(sum(1/k, k, 1, n, hold=True)) → {\sum_{k=1}^{n} \frac{1}{k}}
    var('i k n'); product(k, k, 1, n) → factorial(n)
    var('i'); product(i^2, i, 1, 7) → 25401600
    var('i n'); f = function('f'); product(f(i), i, 1, n) → product(f(i), i, 1, n)
    var('n'); product(-x^2, x, 1, n) → (-1)^n*factorial(n)^2
    var('k'); product(1 - 1/k^2, k, 2, oo) → 1/2
    var('k'); product(4*k^2/(4*k^2 - 1), k, 1, oo) → 1/2*pi
    var('k'); product(1 + 1/k, k, 1, oo) → ValueError: Product is divergent.
    var('k n'); (k + 1).prod(k, 1, n) → factorial(n + 1)
    var('k n'); latex(product(k^2 + 1, k, 1, n, hold=True)) → {\prod_{k=1}^{n} {\left(k^{2} + 1\right)}}
    """#
}
