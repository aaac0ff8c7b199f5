/// Equations: input and what the cell shows.
enum EquationTable {
  static let text = #"""
    solve(x^2 == 2, x) → [x == -sqrt(2), x == sqrt(2)]
    solve(x^2 - 3*x + 2, x) → [x == 1, x == 2]
    solve(x^2 + 1 == 0, x) → [x == -I, x == I]
    solve(x^2 - x - 1, x) → [x == -1/2*sqrt(5) + 1/2, x == 1/2*sqrt(5) + 1/2]
    var('a b'); solve(a*x == b, x) → [x == b/a]
    solve(x^5 - x + 1 == 0, x)[0] → x == complex_root_of(x^5 - x + 1, 0)
    solve(cos(x) == x, x) → [0 == -x + cos(x)]
    solve(sqrt(x + 1) == x - 1, x), solve(x*e^x == 1, x) → ([x == 3], [x == lambert_w(1)])
    solve((x - 1)^2*(x + 2), x, multiplicities=True) → ([x == -2, x == 1], [1, 2])
    solve(x^2 == 4, x, solution_dict=True) → [{x: -2}, {x: 2}]
    solve(e^(2*x) - 3*e^x + 2, x) → [x == 0, x == log(2)]
    solve(sin(x) == 1/2, x, to_poly_solve='force') → [x == 1/6*pi + 2*pi*z1, x == 5/6*pi + 2*pi*z2]
    r = (x^5 - x - 1).roots(ring=AA, multiplicities=False)[0]; r^5 - r == 1, r.minpoly(), r > 1 → (True, x^5 - x - 1, True)
    (x^2 + 1).roots(ring=QQbar) → [(-1*I, 1), (1*I, 1)]
    QQbar(sqrt(2))^2, AA(sqrt(2)), QQbar(sqrt(2) + I) → (2, 1.414213562373095?, 1.414213562373095? + 1*I)
    solve(tan(x) == 1, x, to_poly_solve=True) → [x == 1/4*pi + pi*z1]
    solve(sqrt(x) == -1, x) → []
    solve(x == x, x) → [x == r1]
    (x^2 == 9).solve(x) → [x == -3, x == 3]
    var('y'); solve([x + y == 3, x - y == -1], x, y) → [[x == 1, y == 2]]
    var('y'); solve([x + y == 3, 2*x + 2*y == 6], x, y) → [[x == -r1 + 3, y == r1]]
    var('y'); solve([x + y == 3, x + y == 4], x, y) → []
    var('y'); solve([x + y == 3, x*y == 2], [x, y], solution_dict=True) → [{x: 1, y: 2}, {x: 2, y: 1}]
    (x^3 - x^2).roots(x) → [(0, 2), (1, 1)]
    ((x - 1)^2*(x + 1)).roots(multiplicities=False) → [-1, 1]
    (x^2 - 2).roots(x, ring=RR) → [(-1.41421356237310, 1), (1.41421356237310, 1)]
    (x^3 - 2*x^2 + x).roots(x, ring=ZZ) → [(0, 1), (1, 2)]
    solve_linear([[1, 1], [2, 2]], [1, 3]) → no solution: -2*row 1 + row 2 says 0 == 1
    var('a'); solve_linear([[a]], [1]) → one solution: (1/a), where a != 0
    solve_linear([[1, 1], [2, 2]], [1, 2]).dimension() → 1
    solve(x^2 < 4, x) → [[x > -2, x < 2]]
    solve(x^2 > 4, x) → [[x < -2], [x > 2]]
    solve(x^4 + 2 > 0, x) → [x < +Infinity]
    solve(x^2 >= 0, x), solve(x^2 < -1, x), solve(x^2 <= 0, x) → ([x < +Infinity], [], [[x == 0]])
    solve((x - 1)*(x - 2)*(x - 3) >= 0, x) → [[x >= 1, x <= 2], [x >= 3]]
    solve(x - 1/x > 0, x) → [[x > -1, x < 0], [x > 1]]
    solve((x^2 - 1)/(x - 1) > 0, x) → [[x > -1, x < 1], [x > 1]]
    solve(x^2 - 2 <= 0, x) → [[x >= -sqrt(2), x <= sqrt(2)]]
    solve(x^3 < 2, x), solve(x != 1, x) → ([[x < 2^(1/3)]], [[x < 1], [x > 1]])
    solve(abs(2*x - 1) < 3, x), solve(abs(x) > 1, x) → ([[x > -1, x < 2]], [[x < -1], [x > 1]])
    solve(log(x) < 2, x), solve(e^x >= 3, x) → ([[x > 0, x < e^2]], [[x >= log(3)]])
    solve(sqrt(x) < 3, x), solve(sqrt(x + 2) < x, x) → ([[x >= 0, x < 9]], [[x > 2]])
    solve([x > 1, x < 3], x) → [[x > 1, x < 3]]
    solve([x^2 == 4, x > 0], x) → [[x == 2]]
    (x^2 < 4).solve(x) → [[x > -2, x < 2]]
    assume(x > 0); solve(x^2 > 1, x) → [[x > 1]]
    var('a'); assume(a < 0); solve(a*x < 1, x) → [[x > 1/a]]
    solve(sin(x) > 0, x) → [[sin(x) > 0]]
    solve(x + e^x < 0, x) → [[x + e^x < 0]]
    (x^5 - x + 1).real_roots() → [-1.16730397826142]
    ((x^2 - 2)*(x - 1)^2*(x^2 + 1)).real_roots() → [-1.41421356237310, 1.00000000000000, 1.41421356237310]
    (x^2 - 2).roots(x, ring=RealField(100)) →
      [(-1.4142135623730950488016887242, 1), (1.4142135623730950488016887242, 1)]
    find_root(tan(x), 1, 4), find_root((3*x - 1)^2, 0, 2), find_root(lambda t: t^2 - 2, 0, 2) →
      (3.141592653589793, 0.3333333333333333, 1.4142135623730951)
    solve(sqrt(log(x)) == log(sqrt(x)), x) → [x == 1, x == e^4]
    var('y k'); solve(y*e^k + x*e^k == 2, k) → [k == log(2/(x + y))]
    """#
}
