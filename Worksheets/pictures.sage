# %% [markdown]
# # Pictures
#
# Curves are sampled where they bend, checked for spikes that lie between two samples, and broken at their poles.

# %% Curves
plot([sin(x), cos(x), sin(x)*cos(x)], (x, -pi, pi), legend_label=['sin', 'cos', 'sin cos'])

# %% A fill and a frame
plot(exp(-x^2), (x, -3, 3), fill=True, frame=True, gridlines=True, axes_labels=['x', 'e^(-x^2)'])

# %% A curve in the plane
var('t')
parametric_plot((sin(3*t), sin(4*t)), (t, 0, 2*pi), aspect_ratio=1, title='a Lissajous curve')

# %% Points
points([(n, sin(n)) for n in range(60)], size=15) + plot(sin(x), (x, 0, 60), color='lightgray', zorder=-1)

# %% A list, joined
list_plot([n^2 % 17 for n in range(34)], plotjoined=True, marker='o', title='squares modulo 17')

# %% Shapes
house = polygon([(0, 0), (4, 0), (4, 3), (0, 3)], color='lightblue') + polygon([(0, 3), (4, 3), (2, 5)], color='brown')
house += circle((2, 1.5), 0.6, color='white', fill=True) + line([(-1, 0), (6, 0)], color='green', thickness=3)
house += arrow((5.5, 4), (4.1, 3.1)) + text('a house', (5.5, 4.3))
house.show(aspect_ratio=1, axes=False)

# %% Level lines and colours
var('y')
saddle = x^2 - y^2
graphics_array([[contour_plot(saddle, (x, -2, 2), (y, -2, 2)), density_plot(sin(x)*cos(y), (x, -4, 4), (y, -4, 4))]])

# %% Where an equation holds
implicit_plot(x^2 + y^2 + x*y == 3, (x, -3, 3), (y, -3, 3), title='an ellipse')

# %% Bars
bar_chart([3, 1, 4, 1, 5, 9, 2, 6])

# %% A histogram of sums of dice
import random
random.seed(7)
histogram([sum(random.randint(1, 6) for i in range(10)) for n in range(2000)], bins=25)

# %% A matrix
matrix_plot([[gcd(i, j) for j in [1..24]] for i in [1..24]])

# %% A spike that no sampling finds
plot(sin(x) + 3*exp(-(x - 1)^2 * 10^10), (x, -3, 3), title='one hundred-thousandth wide')
