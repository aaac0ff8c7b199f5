# How an answer is compared with what is expected: `outcome` is 'solved', 'wrong' (proved to differ) or 'open'.
HELD = ['integrate(', 'integral(', 'sum(', 'product(', 'limit(', 'laplace(', 'diff(', 'solve(']

def sample(number, variable, integers):
    value = (number*17 + sum(ord(c) for c in str(variable))*29) % 97/13 - 3/2
    return floor(value) if variable in integers else value

def differs(a, b):
    """Whether a and b have different values at some point that the assumptions allow."""
    difference = SR(a) - SR(b)
    integers = [v for v in difference.variables() if f'{v} is integer' in [str(t) for t in assumptions()]]
    relations = [t for t in assumptions() if hasattr(t, 'is_relational')]
    for number in range(200):
        point = {v: sample(number, v, integers) for v in difference.variables()}
        try:
            if all(bool(t.subs(point)) for t in relations):
                return abs(CC(difference.subs(point))) > 1e-8
        except (TypeError, ValueError, ZeroDivisionError, NotImplementedError):
            pass
    return False

def same(a, b):
    if bool(a == b):
        return 'solved'
    return 'wrong' if differs(a, b) else 'open'

def value_law(answer, expected):
    if any(word in str(answer) and word not in str(expected) for word in HELD):
        return 'open'
    return same(answer, expected)

def antiderivative_law(answer, integrand):
    if 'integrate(' in str(answer):
        return 'open'
    return same(diff(answer, x), integrand)

def form_law(answer, expected):
    if str(answer) == str(expected):
        return 'solved'
    if isinstance(answer, (bool, list, tuple)):
        return 'wrong' if answer is True else 'open'
    return 'wrong' if same(answer, expected) == 'wrong' else 'open'

def set_law(answers, expected):
    known = [v for e in expected for v in SR(e).variables()]
    if any(v not in known for a in answers for v in SR(a).variables()):
        return 'open'
    if len(answers) != len(expected):
        return 'wrong' if len(answers) > len(expected) else 'open'
    found = [[same(a, b) for b in expected] for a in answers]
    if any(all(f == 'wrong' for f in row) for row in found):
        return 'wrong'
    return 'solved' if all('solved' in row for row in found) else 'open'

def numbers_law(answers, expected):
    if len(answers) != len(expected):
        return 'open'
    return 'solved' if all(any(abs(a - b) < 1e-5 for a in answers) for b in expected) else 'wrong'

def close(a, b):
    return abs(CC(SR(a) - SR(b))) < 1e-9

def family_law(solutions, expected):
    if not all(s.is_relational() and s.lhs() == x and x not in s.rhs().variables() for s in solutions):
        return 'open'
    values = []
    for s in solutions:
        value = s.rhs()
        free = [v for v in value.variables() if str(v).startswith('z') and str(v) != 'z']
        value = value.subs(z=1/3)
        values += [value.subs({free[0]: k}) for k in range(-3, 4)] if free else [value]
    expected = [SR(e).subs(z=1/3) for e in expected]
    if not all(any(close(v, e) for e in expected) for v in values):
        return 'wrong'
    near = [e for e in expected if abs(CC(e)) < 4]
    return 'solved' if all(any(close(v, e) for v in values) for e in near) else 'open'

def solves_law(solutions, equations):
    for s in solutions:
        for e in equations:
            if same(e.lhs().subs(s), e.rhs().subs(s)) != 'solved':
                return same(e.lhs().subs(s), e.rhs().subs(s))
    return 'solved' if solutions else 'open'

def implicit_slopes(equation):
    """y' and y'' as functions of x and y where an equation between x and y(x), solved for its last constant, holds."""
    y, p = SR.var('_y'), SR.var('_p')
    level = (equation.lhs() - equation.rhs()).subs({function('y')(x): y})
    constants = [v for v in level.variables() if str(v) in ['_C', '_K2']]
    if constants:
        level = -level.subs({constants[0]: 0})/diff(level, constants[0])
    slope = -diff(level, x)/diff(level, y)
    return y, slope, diff(slope, x) + slope*diff(slope, y)

def solution_law(answer, residual):
    f = function('y')
    if not answer.is_relational():
        return same(residual.substitute_function(f, answer.function(x)), 0)
    y, first, second = implicit_slopes(answer)
    plain = residual.subs({diff(f(x), x, 2): second, diff(f(x), x): first})
    return same(plain.subs({f(x): y}), 0)

var('z')
