/// Errors are told in the terms of the worksheet: input and what the cell shows.
enum ErrorTable {
  static let text = #"""
    diff(x^2*y^3, x, 2, y, 1) → NameError: name `y` is not defined
    assume(x > 0); assume(x < -1) → ValueError: the assumption `x < -1` is inconsistent with what is assumed
    (1/x).subs(x=0) → ZeroDivisionError: division by zero in the substitution into `1/x`
    1/(x-x) → ZeroDivisionError: division by zero in `1 / 0`
    float(x) → TypeError: the expression `x` has no numerical value: it contains `x`
    oo - oo → ArithmeticError: `+Infinity - +Infinity` is undefined
    var('y'); numerical_integral(x*y, 0, 1) → ValueError: the function must be of one variable, found 2: `x`, `y`
    sin() → TypeError: `sin()` takes 1 argument, found 0
    sin(1, 2) → TypeError: `sin()` takes 1 argument, found 2
    sin([1]) → TypeError: `sin()` needs a number or an expression, found a value of type `list`
    sin('a') → TypeError: `sin()` needs a number or an expression, found a value of type `str`
    x + 'a' → TypeError: `+` does not apply to `Expression` and `str`
    x + None → TypeError: `+` does not apply to `Expression` and `NoneType`
    x + [1] → TypeError: `+` does not apply to `Expression` and `list`
    var('1x') → ValueError: `1x` is not a name of a variable
    pi(3) → TypeError: the constant `pi` takes no arguments
    f(x) = x; f(1, 2) → TypeError: the function takes 1 argument (`x`), found 2
    x.foo() → AttributeError: a value of type `Expression` has no attribute `foo`
    SR(0)^-1 → ZeroDivisionError: division by zero in `0 ^ (-1)`
    10^10^10 → MemoryError: the result would have more than 67108864 bits (found about 30000000000)
    SR(10)^(10^10) → OverflowError: the power 10^10000000000 has too many digits
    assume(x, 'purple') → ValueError: 'purple' is not a property of variables
    assume(3) → TypeError: `assume()` needs relations or variables with a property, found a value of type `Integer`
    pi.n(digits=0) → ValueError: `digits` lies between 1 and 3000000
    RealField(100)(I) → TypeError: the value is not real
    (x < 2) * x → ValueError: the sign of `x` is not known, so the inequality has no direction
    x.subs(5) → TypeError: a substitution needs equations, dictionaries or keywords, found a value of type `Integer`
    x.subs('x') → TypeError: a substitution needs equations, dictionaries or keywords, found a value of type `str`
    (x+1)(2, 3) → ValueError: the expression has 1 variable (`x`), found 2 values
    f(x) = x^2; f() → TypeError: the function needs a value for `x`: it takes 1 argument, found 0
    var('t'); f(x, t) = x + t; f(1) → TypeError: the function needs a value for `t`: it takes 2 arguments, found 1
    f(x) = [x, 1] → TypeError: the value of a symbolic function is an expression, found a value of type `list`
    diff(x^2, x, -1) → ValueError: the order of a derivative is not negative, found -1
    diff(x^2, 'a') → TypeError: `diff()` needs variables and orders, found 'a'
    diff() → TypeError: `diff()` needs an expression
    var('a'); diff(a*x) → ValueError: the derivative needs a variable: one of `a`, `x`
    f = function('f'); f() → TypeError: the function `f` needs an argument
    log(1000, 10).simplify_full() → AttributeError: a value of type `Integer` has no attribute `simplify_full`
    numerical_integral(x, 0, 'a') → TypeError: `numerical_integral()` needs two ends, numbers or infinities
    numerical_integral('x', 0, 1) →
      TypeError: a number, an expression or a function is integrated, found a value of type `str`
    find_root(x^2 + 1, 0, 2) →
      RuntimeError: f has no zero in [0, 2]: it is at least 1
    find_root(tan(x), 1, 2) → RuntimeError: f has no zero in [1, 2]
    var('y'); solve(x + y < 1, x, y) → NotImplementedError: inequalities are solved for one variable, found 2: `x`, `y`
    fast_callable(x^2, vars=[x])(1, 2) → TypeError: the function needs 1 values, found 2
    SR(None) → TypeError: `SR()` needs a number, an expression or a text, found a value of type `NoneType`
    SR('x +') → TypeError: the text 'x +' is no expression: expected an expression, found end of line
    SR('[x]') → TypeError: the text '[x]' is no expression
    sum(1/x, x, 0, 3) → ZeroDivisionError: division by zero in the sum of `1/x`
    R.<y> = 5 → TypeError: only a polynomial ring has named generators, found a value of type `Integer`
    sin(x).polynomial(QQ) → TypeError: `sin(x)` is no polynomial in x with numbers for coefficients
    pi.minpoly() → NotImplementedError: `pi` is not known to be an algebraic number
    x % 2 → TypeError: `%` does not apply to `Expression` and `Integer`
    x // 2 → TypeError: `//` does not apply to `Expression` and `Integer`
    x @ 2 → TypeError: `@` does not apply to `Expression` and `Integer`
    0*oo → ArithmeticError: `0 * +Infinity` is undefined
    taylor_remainder(1/x, x, 1, 2, at=-1) →
      NotImplementedError: `1/x` is not proved to be differentiable 3 times from `1` to `-1`
    taylor_remainder(exp(x), x, 0, 2, at=SR('a')) → NotImplementedError: a real number is needed, found `a`
    taylor_remainder(exp(x), x, 0, 2, form='schlomilch', p=-1) → ValueError: p is `-1`; expected a positive number
    taylor_remainder(exp(x), x, 0, 2, form='euler') → ValueError: 'euler' is no form of the remainder
    taylor_remainder(exp(x), x, 0) → TypeError: `taylor_remainder()` needs a variable, a point and an order
    taylor(exp(x), (x, 0), (x, 1), 2) → ValueError: the variable `x` is named twice
    taylor_bound(exp(x), x, 0, 2) → TypeError: `taylor_bound()` needs one variable, a point, an order and an interval
    is_differentiable(x*SR('y'), 0) →
      ValueError: `is_differentiable()` needs one entry for each of the variables `x`, `y`, found 1
    bool(is_differentiable(SR('k')*x, 0, [x])) →
      ValueError: whether the function is differentiable is not known: the function contains `k` besides its variables
    """#
}
