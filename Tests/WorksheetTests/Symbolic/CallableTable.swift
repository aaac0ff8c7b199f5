/// Functions of the user are called, combined and printed: input and what the cell shows.
enum CallableTable {
  static let text = #"""
    f(x) = x^2 + 1; f → x |--> x^2 + 1
    f(x) = x^2 + 1; f(3) → 10
    var('y'); g(x, y) = x*y^2; g → (x, y) |--> x*y^2
    var('y'); g(x, y) = x*y^2; g(2, 3) → 18
    var('y'); g(x, y) = x*y^2; g(y=3) → 9*x
    var('y'); g(x, y) = x*y^2; g.arguments() → (x, y)
    f(x) = x^2; f + 1 → x |--> x^2 + 1
    function('f')(x) → f(x)
    f = function('f'); g(x) = x^2; (f(x) + f(3)).substitute_function(f, g) → x^2 + 9
    bool(abs(x) == sqrt(x^2)) → False
    f(x) = x^2; f(x) → x^2
    f(x) = x^2; f(f) → x^4
    f(x) = x^2; f(f(x)) → x^4
    f(x) = x^2; g(x) = sin(x); f(g(x)) + g(f(x)) → sin(x)^2 + sin(x^2)
    f(x) = x^2; g(x) = sin(x); f + g → x |--> x^2 + sin(x)
    f(x) = x^2; (f*2)(3) → 18
    var('t'); f(x, t) = x*t; f(x, 0.5) → 0.500000000000000*x
    var('t'); f(x, t) = x*t; f(x=2, t=3) → 6
    function('g'); g(x) + g(0) → g(x) + g(0)
    f = function('f'); f(x, 1) → f(x, 1)
    f = function('f'); bool(f(x) == f(x)) → True
    f = function('f'); bool(f(x) == f(x+1)) → False
    f(x) = x^2; latex(f) → x \ {\mapsto}\ x^{2}
    f(x) = x^2; f.number_of_arguments() → 1
    """#
}
