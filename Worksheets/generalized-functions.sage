# %% [markdown]
# # Operations on generalized functions
#
# A generalized function is known by what it does to test functions. Sums, multiples, products with a smooth function
# and shifts of the argument carry over from ordinary functions. So we write them for symbols first, and look at smooth
# members of a sequence afterwards.

# %% The sum
var('x a')
f = function('f')(x)
g = function('g')(x)
show(f + g)

# %% A number times a generalized function
show(a * f)

# %% A smooth function times a generalized function
m = function('m')(x)
show(m * f)

# %% [markdown]
# The derivative obeys the product rule, whatever `f` is.

# %%
diff(m * f, x)

# %% And the chain rule: a change of scale comes out as a factor
diff(f.subs(x=a*x), x)

# %% [markdown]
# ## Smooth factors, seen
#
# A rapidly decreasing test function, multiplied by a slow and by a fast wave. The envelope stays.

# %%
plot(lambda x: sin(x) * exp(-x^2), (x, -5, 5), title='sin(x) e^(-x^2)')

# %%
wave = plot(lambda x: sin(5*x) * exp(-x^2), (x, -5, 5), legend_label='sin(5x) e^(-x^2)')
above = plot(exp(-x^2), (x, -5, 5), color='gray', linestyle=':', legend_label='envelope')
below = plot(-exp(-x^2), (x, -5, 5), color='gray', linestyle=':')
show(wave + above + below)

# %% [markdown]
# ## A factor that vanishes at the origin
#
# x·δ(x) = 0: the factor takes away the only point that counts. For a Gaussian of width ε the pairing with a test
# function falls with ε², as the proved values show.

# %%
var('epsilon', domain='positive')
delta = exp(-x^2/epsilon^2) / (sqrt(pi)*epsilon)
for k in [1, 2, 3]:
    value, bound = numerical_integral(x * delta.subs(epsilon=10^(-k)) * sin(x), -5, 5)
    print(f'ε = 10^-{k}   {value:.3e}')

# %% [markdown]
# ## The step and its derivative
#
# The Heaviside step is constant on both sides of 0; its slope is all in one point.

# %%
diff(heaviside(x), x)

# %%
plot(heaviside(x), (x, -2, 2), thickness=2, title='the step', ymin=-0.2, ymax=1.2)
