# %% [markdown]
# # The worksheet language
#
# It is Python as Sage worksheets write it: `^` is a power, 1/3 is a fraction, `f(x) = …` defines a function.

# %% Exact numbers
2^100, 1/3 + 1/4, sqrt(12)

# %% Functions and their values
f(x, t) = x^2 * exp(-t)
f(3, 0), f(x, 1)

# %% Ranges
[1..5], [1, 3..9], [k^2 for k in range(6)]

# %% Names
var('a b c')
expand((a + b + c)^2)

# %% Substitution
expression = a*x^2 + b*x + c
expression.subs(a=1, b=-3, c=2), expression.subs({x: 2})

# %% Assumptions decide what may be simplified
var('s')
before = sqrt(s^2)
assume(s > 0)
after = sqrt(s^2).simplify()
forget(s > 0)
before, after

# %% Lists, dictionaries, sets
primes = [n for n in range(2, 30) if is_prime(n)]
squares = {n: n^2 for n in primes[:4]}
primes, squares, set('worksheet') & set('tour') == {'o', 't', 'r'}

# %% Functions of the language: defaults, stars, closures
def powers(*numbers, exponent=2, **names):
    return [n^exponent for n in numbers] + [(name, value^exponent) for name, value in names.items()]

powers(1, 2, 3, exponent=3, four=4)

# %% Generators and classes
class Countdown:
    def __init__(self, start):
        self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1
    def __repr__(self):
        return f'Countdown({self.start})'

list(Countdown(3)), Countdown(10)

# %% Errors can be caught
try:
    1/0
except ZeroDivisionError as error:
    print('caught:', error)
finally:
    print('done')

# %% Formatted text
for name, value in [('pi', pi), ('e', e), ('golden ratio', (1 + sqrt(5))/2)]:
    print(f'{name:>13} = {float(value):.10f}')

# %% LaTeX
latex(diff(sin(x)/x, x))
