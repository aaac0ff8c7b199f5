# %% [markdown]
# # The heat kernel as a delta sequence
#
# A drop of heat at the origin spreads as a Gaussian whose width grows like √t. Read backwards, t → 0, the same family
# closes in on the origin and becomes δ.

# %%
var('x t')
assume(t > 0)
h(x, t) = exp(-x^2/(4*t)) / (2*sqrt(pi*t))
h(x, t)

# %% It solves the heat equation ∂h/∂t = ∂²h/∂x², proved
bool(diff(h(x, t), t) == diff(h(x, t), x, 2))

# %% The height at the origin grows without bound
[h(0, s).n() for s in [0.1, 0.01, 0.001, 0.0001]]

# %% [markdown]
# ## The family

# %%
times = [1/2, 1/5, 1/20]
picture = sum(plot(h(x, s), (x, -5, 5), legend_label=f't = {float(s)}') for s in times)
picture.show(title='Closing in on δ', ymin=0)

# %% Its first derivative tends to δ′
first(x, t) = diff(h(x, t), x).simplify_full()
picture = sum(plot(first(x, s), (x, -3, 3), legend_label=f't = {float(s)}') for s in times)
picture.show(title='The first derivative')

# %% Its second derivative tends to δ″
second(x, t) = diff(h(x, t), x, 2).simplify_full()
picture = sum(plot(second(x, s), (x, -3, 3), legend_label=f't = {float(s)}') for s in times)
picture.show(title='The second derivative')

# %% [markdown]
# ## The area
#
# The area under the kernel is 1 for every t. Each line below is a proof: the true area differs from the printed value
# by less than the bound.

# %%
for s in [1, 1/100, 1/10000]:
    area, bound = numerical_integral(h(x, s), -oo, oo)
    print(f't = {float(s):<8} area {area:.12f}, error below {float(bound):.0e}')

# %% How much of it lies between −1 and 1: erf(1/(2√t)), drawn with matplotlib's commands
import numpy as np
import matplotlib.pyplot as plt
from math import erf, sqrt as root

spread = np.logspace(-3, 0, 50)
inside = [erf(1/root(4*s)) for s in spread]
plt.figure(figsize=(8, 5))
plt.plot(spread, inside, marker='o', linestyle='-', label='area between -1 and 1')
plt.axhline(y=1, color='gray', linestyle='--', label='the limit')
plt.xscale('log')
plt.xlabel(r'$t$')
plt.ylabel('area')
plt.title('The area gathers at the origin')
plt.legend()
plt.grid(True)
plt.show()
