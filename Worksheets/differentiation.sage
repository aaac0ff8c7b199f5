# %% [markdown]
# # Differentiation and pictures

# %%
var('x y')
f = x^3 * exp(-x)
diff(f, x)

# %% Factored, it shows its zeros: 0 and 3
factor(diff(f, x))

# %% The curve, its slope and its curvature
curves = plot([f, diff(f, x), diff(f, x, 2)], (x, 0, 10), legend_label=['f', "f'", "f''"])
curves + point((3, f.subs(x=3)), size=40, color='black')

# %% [markdown]
# ## A tangent
#
# The tangent of f at the point a is the line f(a) + f′(a)(x − a).

# %%
g(x) = sin(x) + x/3
slope(x) = diff(g(x), x)
tangent(a) = g(a) + slope(a)*(x - a)
picture = plot(g(x), (x, -6, 6), legend_label='g')
for a in [-4, 0, 2]:
    picture += plot(tangent(a), (x, a - 2, a + 2), color='gray') + point((a, g(a)), size=25, color='black')
picture

# %% [markdown]
# ## Poles are breaks, not walls

# %%
plot(tan(x), (x, -5, 5), ymin=-6, ymax=6, title='tan')

# %% [markdown]
# ## Several variables

# %%
u = exp(-(x^2 + y^2)) * x
u_x, u_y = diff(u, x), diff(u, y)
u_x, u_y

# %% The mixed derivatives agree
bool(diff(u_x, y) == diff(u_y, x))

# %%
contour_plot(u, (x, -2, 2), (y, -2, 2))

# %% [markdown]
# ## Unknown functions

# %%
p = function('p')(x)
q = function('q')(x)
diff(p*q, x)

# %% The quotient rule
bool(diff(p/q, x) == (diff(p, x)*q - p*diff(q, x))/q^2)

# %% A ninth derivative takes no time
ninth = diff(exp(-x^2) * sin(x), x, 9)
ninth.subs(x=0)
