/// Equations: input and what the cell shows.
enum EquationTable {
  static let text = #"""
    solve(x^2 == 2, x) → [x == -sqrt(2), x == sqrt(2)]
    solve(x^2 - 3*x + 2, x) → [x == 1, x == 2]
    solve(x^2 + 1 == 0, x) → [x == -I, x == I]
    solve(x^2 - x - 1, x) → [x == -1/2*sqrt(5) + 1/2, x == 1/2*sqrt(5) + 1/2]
    var('a b'); solve(a*x == b, x) → [x == b/a]
    solve(x^5 - x + 1 == 0, x) → [0 == x^5 - x + 1]
    solve((x - 1)^2*(x + 2), x, multiplicities=True) → ([x == -2, x == 1], [1, 2])
    solve(x^2 == 4, x, solution_dict=True) → [{x: -2}, {x: 2}]
    solve(e^(2*x) - 3*e^x + 2, x) → [x == 0, x == log(2)]
    solve(sin(x) == 1/2, x) → [x == 1/6*pi]
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
    """#
}
