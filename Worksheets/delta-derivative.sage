# %% [markdown]
# # The derivative of the delta function
#
# A delta sequence is a family of ordinary functions δ_ε that keep the area 1 while they close in on the origin. The
# narrower they are, the better ∫ δ_ε(x) φ(x) dx agrees with φ(0). Their derivatives do the same for the slope:
# ∫ δ_ε′(x) φ(x) dx tends to −φ′(0), because integration by parts moves the derivative to φ and changes the sign.
#
# Here the sequence is a Gaussian of width ε.

# %%
var('x')
epsilon = var('epsilon', domain='positive')
delta = exp(-x^2/epsilon^2) / sqrt(pi*epsilon^2)
slope = diff(delta, x).simplify_full()
slope

# %% [markdown]
# ## What they look like
#
# δ_ε is a hill of height 1/(√π ε). Its derivative climbs and falls on the two sides of the origin, at x = ±ε/√2, to
# ±√2 e^(−1/2)/(√π ε²): a hundred times narrower means ten thousand times higher.

# %% A hill and its slope
width = 0.25
hill = plot(delta.subs(epsilon=width), (x, -1.5, 1.5), legend_label='δ_ε')
flanks = plot(slope.subs(epsilon=width), (x, -1.5, 1.5), linestyle='--', legend_label="δ_ε′")
show(hill + flanks, title='ε = 1/4')

# %% The extreme values, exactly
extreme = slope.subs(x=-epsilon/sqrt(2)).simplify_full()
extreme

# %% A narrow hill keeps its whole peak
plot(delta.subs(epsilon=1/1000), (x, -3, 3), title='ε = 1/1000: the peak is 564 high')

# %% [markdown]
# ## Pairing with a test function
#
# `numerical_integral` answers with a value **and a proved bound** for its error, however narrow the peak is. A method
# that only samples the integrand steps over the peak and answers 0.

# %% An even test function: φ(x) = e^(−x²) has slope 0 at the origin
value, bound = numerical_integral(slope.subs(epsilon=0.001) * exp(-x^2), -5, 5)
print(f'{abs(value):.6f}')

# %% An odd one: φ(x) = x e^(−x²) has slope 1, so the limit is −1
phi = x * exp(-x^2)
for k in range(1, 7):
    value, bound = numerical_integral(slope.subs(epsilon=10^(-k)) * phi, -5, 5)
    print(f'ε = 10^-{k}   {value:.12f}   proved to ±{float(bound):.0e}')

# %% [markdown]
# Over the whole line the integral is −(1 + ε²)^(−3/2) exactly, so the distance from −1 shrinks like 3ε²/2. The table
# above shows it: each new ε removes two more digits.

# %%
exact = -(1 + epsilon^2)^(-3/2)
[N(exact.subs(epsilon=10^(-k)), digits=14) for k in range(1, 7)]

# %% [markdown]
# ## The same at another place
#
# Moving the peak to x = 2 reads the slope of φ there: −φ′(2).

# %%
moved = slope.subs(x=x - 2).subs(epsilon=10^(-6))
value, bound = numerical_integral(moved * sin(x), -5, 5)
print(f'{value:.9f}')
print(f'{float(-cos(2)):.9f}')
