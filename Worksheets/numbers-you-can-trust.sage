# %% [markdown]
# # Numbers that can be trusted
#
# Every digit that is printed here is right, and where an answer has an error, its size is proved.

# %% Digits on request
N(pi, digits=50)

# %%
(exp(1)^pi - pi^exp(1)).n(digits=30)

# %% [markdown]
# ## A near miss
#
# e^(π√163) is so close to an integer that twelve digits after the point are nines. It is no integer: exact comparison
# says so.

# %%
ramanujan = exp(pi*sqrt(163))
N(ramanujan, digits=40)

# %%
bool(ramanujan == 262537412640768744)

# %% Equal, though it does not look it
bool(sqrt(2) + sqrt(3) == sqrt(5 + 2*sqrt(6)))

# %% Machin's formula for π
bool(16*arctan(1/5) - 4*arctan(1/239) == pi)

# %% [markdown]
# ## Rump's example
#
# In floating-point arithmetic this expression comes out wrong even in its sign. Exact arithmetic does not care.

# %%
a, b = 77617, 33096
exact = 1335/4*b^6 + a^2*(11*a^2*b^2 - b^6 - 121*b^4 - 2) + 11/2*b^8 + a/(2*b)
exact, N(exact, digits=20)

# %% [markdown]
# ## Integrals with proved bounds
#
# `numerical_integral` returns a value and a bound. The bound holds for narrow peaks, infinite ranges and end points
# where the integrand is infinite.

# %% A peak one millionth wide, away from the middle
var('x')
peak = exp(-((x - 1/3)/10^(-6))^2)
value, bound = numerical_integral(peak, -1, 1)
value, value - N(sqrt(pi)*10^(-6))

# %% The whole line
value, bound = numerical_integral(exp(-x^2), -oo, oo)
abs(value - N(sqrt(pi))) <= bound + 1e-15

# %% An infinite end point
value, bound = numerical_integral(1/sqrt(x), 0, 1)
value

# %% [markdown]
# ## Exact fractions stay exact

# %%
sum(1/k for k in [1..30])

# %%
factor(2^128 + 1)

# %%
binomial(200, 100) / factorial(20)
