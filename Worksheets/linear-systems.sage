# %% [markdown]
# # One solution, none, or infinitely many
#
# A linear equation in x and y is a line. Two lines meet in one point, or are parallel and never meet, or are the same
# line. There is no fourth case, in any dimension: a system of linear equations has **one solution, none, or
# infinitely many**.

# %%
var('x y z')

# %% [markdown]
# ## In one unknown
#
# The equation a·x = b has the solution b/a. When a is 0, it says 0 = b: that is false for b ≠ 0, and says nothing about x
# for b = 0. `solve` answers with the number, with an empty list, and with a parameter that stands for every number.

# %%
solve(2*x + 1 == 7, x)

# %% Both sides have the same slope: nothing is a solution
solve(2*x + 1 == 2*x + 7, x)

# %% Both sides are the same: everything is
solve(2*(x + 3) == 2*x + 6, x)

# %% [markdown]
# ## Two lines

# %%
one = [x + y == 4, x - y == 2]
none = [x + y == 4, x + y == 2]
many = [x + y == 4, 2*x + 2*y == 8]
for system in [one, none, many]:
    print(solve(system, x, y))

# %%
def lines(first, second, title):
    return plot([first, second], (x, -1, 6), color=['steelblue', 'darkorange'], title=title)

graphics_array([
    lines(4 - x, x - 2, 'one') + point((3, 1), size=40, color='black'),
    lines(4 - x, 2 - x, 'none'),
    plot(4 - x, (x, -1, 6), thickness=5, color='darkorange', title='infinitely many')
    + plot(4 - x, (x, -1, 6), color='steelblue'),
])

# %% [markdown]
# ## The reason, not only the answer
#
# `solve_linear(A, b)` says which case it is. When there is no solution, it names the multiples of the rows that add up to
# a contradiction; anybody can check them by hand.

# %%
solve_linear([[1, 1], [1, -1]], [4, 2])

# %%
A = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
contradiction = solve_linear(A, [1, 2, 4])
contradiction

# %% The multiples, and the row that they make: 0·x + 0·y + 0·z = 1
c = contradiction.contradiction()
c, [sum(c[i]*A[i][j] for i in range(3)) for j in range(3)], sum(c[i]*[1, 2, 4][i] for i in range(3))

# %% [markdown]
# With another right side the same rows do not contradict each other. One row is then a combination of the others, so there
# are fewer conditions than unknowns, and the solutions are a line in space: a particular one plus any multiple of a
# direction.

# %%
family = solve_linear(A, [1, 2, 3])
family

# %%
family.dimension()

# %% Every value of the parameter solves
v = family.vector()
[sum(A[i][j]*v[j] for j in range(3)).expand() for i in range(3)]

# %% A plane of solutions: one equation, three unknowns
plane = solve_linear([[1, -2, 1]], [3])
plane, plane.dimension()

# %% [markdown]
# ## When it depends on a parameter
#
# The system x + y = 1, x + k·y = m has one solution as long as k ≠ 1, and `solve_linear` states the condition. At k = 1 the
# lines are parallel: the answer depends on m.

# %%
var('k m')
solve_linear([[1, 1], [1, k]], [1, m])

# %%
for value in [1, 2]:
    print(value, solve_linear([[1, 1], [1, 1]], [1, value]))

# %% Turn the second line about the point (3, 1) and move the first one
@interact
def turn(slope=slider(-2, 2, 1/2, default=1/2), height=slider(0, 8, 1/2, default=4)):
    second = 1 + slope*(x - 3)
    case = solve_linear([[1, 1], [-slope, 1]], [height, 1 - 3*slope])
    picture = plot([height - x, second], (x, -1, 6), ymin=-4, ymax=8, color=['steelblue', 'darkorange'])
    if case.dimension() == 0:
        picture += point(case.vector(), size=50, color='black')
    print(case)
    show(picture)
