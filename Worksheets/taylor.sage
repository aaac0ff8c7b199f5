# %% [markdown]
# # Differentiable, and Taylor's formula with its remainder
#
# f is differentiable at a when f(a + Δ) − f(a) = AΔ + o(|Δ|): a linear map A is all of the change, up to something smaller
# than |Δ|. Impulse decides that, with a proof: yes with A, no with what breaks it, or unknown.

# %%
var('x y t theta')
is_differentiable(x*abs(x), 0)

# %%
is_differentiable(abs(sin(x)), pi)

# %% Wild, and differentiable all the same
wild = piecewise(x == 0, 0, x^2*sin(1/x))
is_differentiable(wild, 0)

# %%
picture = plot([x^2, -x^2], (x, -0.3, 0.3), color='gray', thickness=1)
picture + plot(wild, (x, -0.3, 0.3), legend_label='x² sin(1/x)')

# %% [markdown]
# ## Partial derivatives are not enough
#
# This function has a slope in every direction at the origin, all of them 0. On parabolas it climbs all the same.

# %%
f = piecewise(x^2 + y^2 == 0, 0, x^3*y/(x^4 + y^2))
is_differentiable(f, (0, 0))

# %% A little smoother, and the differential exists
is_differentiable(piecewise(x^2 + y^2 == 0, 0, x^3*y^2/(x^4 + y^2)), (0, 0))

# %% [markdown]
# ## Taylor's formula
#
# f(x) = Tₙ(x) + Rₙ(x). Schlömilch and Roche: for every p > 0 there is a θ between 0 and 1 with the remainder below.
# p = n + 1 is Lagrange's form, p = 1 Cauchy's.

# %%
taylor(exp(x)*cos(x), x, 0, 4)

# %%
taylor_remainder(exp(x), x, 0, 3, form='schlomilch', p=2)

# %% At one point: the value, θ, and the bound that holds whatever θ is. All of it is proved.
taylor_remainder(exp(x), x, 0, 3, at=1/2)

# %% There may be several θ. Here they are, all of them: sin 2π − sin 0 = 2π cos(2πθ)
taylor_remainder(sin(x), x, 0, 0, at=2*pi)

# %% [markdown]
# ## The band
#
# From a bound of the derivative of order n + 1 follows a band around Tₙ in which f lies, for certain.

# %%
band = taylor_bound(cos(x), x, 0, 3, (-3, 3))
band

# %%
inside = plot(band.lower, (x, -3, 3), fill=band.upper, fillcolor='lightblue', fillalpha=0.5, color='steelblue', thickness=0.6, legend_label='band')
inside += plot(band.upper, (x, -3, 3), color='steelblue', thickness=0.6)
inside + plot([cos(x), band.polynomial], (x, -3, 3), legend_label=['cos', 'T₃'], ymin=-4, ymax=2)

# %% Move the slider: the band closes in on the curve
@interact
def approximate(n=slider(0, 9, 1, default=6, label='order')):
    f = sin(x) + cos(2*x)/2
    band = taylor_bound(f, x, 0, n, (-2, 2))
    picture = plot(band.lower, (x, -2, 2), fill=band.upper, fillcolor='lightblue', fillalpha=0.5, color='steelblue', thickness=0.6, legend_label='band')
    picture += plot(band.upper, (x, -2, 2), color='steelblue', thickness=0.6)
    picture += plot([f, band.polynomial], (x, -2, 2), legend_label=['f', 'Tₙ'])
    show(picture, ymin=-3, ymax=3, title=f'order {n}: the error is below {float(ceil(1000*band.bound)/1000)}')

# %% [markdown]
# ## Several variables
#
# With dx = x − a and dy = y − b the formula reads f = Σ dᵏf(a)/k! + dⁿ⁺¹f(a + θΔ)/(n + 1)!.

# %%
taylor(exp(x)*sin(y), (x, 0), (y, 0), 3)

# %%
taylor_remainder(exp(x + y), (x, 0), (y, 0), 1)

# %%
taylor_remainder(exp(x + y), (x, 0), (y, 0), 1, at=(1/2, 1/3))

# %% [markdown]
# ## Vectors
#
# After a full turn (cos t, sin t) is back, but its velocity (−sin t, cos t) is never 0: no θ serves both components, and
# the form of Lagrange is refused. A bound of the norm remains.

# %%
try:
    taylor_remainder((cos(t), sin(t)), t, 0, 0)
except ValueError as error:
    print(error)

# %%
taylor_bound((cos(t), sin(t)), t, 0, 3, (0, 1))
